import type { Answer } from '../../core/answer.ts'
import type { Block, Button, Message, Quoted, Span } from '../../core/message.ts'
import { sayPartialDay } from '../../wording/dates.ts'
import { sentenceSpans } from '../../wording/marks.ts'
import { harmless, widthOf, wrap } from './layout.ts'

/** How a message is written: colours for a terminal, line breaks where it is narrow. */
export interface Look {
  readonly colour: boolean
  /** In columns; null when nothing is wrapped, because a program reads it. */
  readonly width: number | null
  /** Tells where a picture can be seen; null leaves pictures out. */
  readonly picture: ((png: Uint8Array, name: string) => string) | null
  /** Also write what can be typed next, in place of buttons. */
  readonly next: boolean
  /** What is typed to see a page; `more` and `back` unless said otherwise. */
  readonly turn?: (page: number) => string
}

export const PLAIN: Look = { colour: false, width: null, picture: null, next: false }

/** A whole answer: its title, what is below it, and how to go on; `wanted` is the page that was asked for. */
export function renderAnswer(answer: Answer, look: Look, wanted = answer.page?.number ?? 1): string {
  const style = answer.outcome === 'answered' ? 'title' : 'caution'
  const title = wrapped(harmless(answer.title), '', look)
    .map((line) => paint(line, style, look))
    .join('\n')
  const body = renderMessage(answer.message, look)
  const page = paint(sayPage(answer, wanted), 'small', look)
  return [title, body, page].filter((part) => part !== '').join('\n')
}

/** `Page 2 of 3`; a page that is not there is not passed over in silence. */
function sayPage({ page }: Answer, wanted: number): string {
  if (!page) return wanted > 1 ? `There is no page ${wanted}: this is all of it.` : ''
  const here = `${page.number} of ${page.of}`
  return wanted === page.number ? `Page ${here}` : `There is no page ${wanted}: this is page ${here}.`
}

export function renderMessage(message: Message, look: Look): string {
  return message.blocks
    .map((block) => linesOf(block, look).join('\n'))
    .filter((part) => part !== '')
    .join('\n')
}

function linesOf(block: Block, look: Look): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return ['', ...lines(block.spans, look, 'title')]
    case 'paragraph':
      return [
        ...wrapped(plainOf(block.spans, look), '', look),
        ...addresses(block.spans, '  ', look),
        ...quotes(block.citations, '  ', look),
      ]
    case 'entry':
      return [
        '',
        ...lines(block.title, look, 'title'),
        ...addresses(block.title, '  ', look),
        ...block.details.flatMap((line) => [
          ...indented(plainOf(line, look), '  ', look),
          ...addresses(line, '  ', look),
        ]),
        ...quotes(block.citations, '  ', look),
        ...next(block.buttons, '  ', look),
      ]
    case 'table':
      return [
        ...table(block.rows, look),
        ...quotes(block.citations, '  ', look),
        ...next(block.buttons ?? [], '  ', look),
      ]
    case 'note':
      return wrapped(plainOf(block.spans, look, 'small'), '', look)
    case 'picture':
      return look.picture ? [`Picture: ${look.picture(block.png, block.name)}`] : []
    case 'buttons':
      return next(block.buttons, '', look)
  }
}

/** The sentence in quotation marks, then where it stands, then its address, whole, so that it can be clicked. */
function quotes(citations: readonly Quoted[], indent: string, look: Look): readonly string[] {
  return citations.flatMap((citation) => {
    const published = citation.published && sayPartialDay(citation.published)
    const source = [citation.publisher, citation.title, published].filter((part) => part !== null).join(', ')
    const editor = citation.notedByEditor ? ' (noted by the editor)' : ''
    return [
      ...indented(paint(`“${plainOf(sentenceSpans(citation), look)}”`, 'quote', look), indent, look),
      ...indented(paint(`— ${harmless(source || citation.document)}${editor}`, 'small', look), indent, look),
      ...(citation.url ? [`${indent}${paint(harmless(citation.url), 'small', look)}`] : []),
    ]
  })
}

/** Where the words lead to, unless they are the address themselves. */
function addresses(spans: readonly Span[], indent: string, look: Look): readonly string[] {
  const links = spans.flatMap(({ text, link }) => (link === undefined || link === text ? [] : [link]))
  return [...new Set(links)].map((link) => `${indent}${paint(harmless(link), 'small', look)}`)
}

/** Of a column whose cells are broken into lines; a narrower one is not pleasant to read. */
const COLUMN = 28

/** Columns as wide as their widest cell; where that is too much, the widest column is broken into lines. */
function table(rows: readonly (readonly (readonly Span[])[])[], look: Look): readonly string[] {
  const cells = rows.map((row) => row.map((cell) => harmless(cell.map((span) => span.text).join(''))))
  const columns = Math.max(0, ...cells.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, at) => Math.max(0, ...cells.map((row) => widthOf(row[at] ?? ''))))
  const whole = widths.reduce((sum, width) => sum + width + 2, 0)
  if (look.width !== null && whole > look.width) {
    const widest = widths.indexOf(Math.max(...widths))
    const left = look.width - (whole - (widths[widest] ?? 0))
    if (left < COLUMN) return stacked(rows, look)
    widths[widest] = left
  }
  return cells.flatMap((row, at) => {
    const broken = row.map((cell, column) => wrap(cell, widths[column] ?? 0))
    const height = Math.max(1, ...broken.map((lines) => lines.length))
    return Array.from({ length: height }, (_, line) => {
      const padded = broken.map((lines, column) => {
        const text = lines[line] ?? ''
        const strong = rows[at]?.[column]?.some((span) => span.style === 'strong') ?? false
        const gap = ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(text)))
        return `${strong && text !== '' ? paint(text, 'strong', look) : text}${gap}`
      })
      return `  ${padded.join('  ')}`.trimEnd()
    })
  })
}

/** For a terminal that is narrower than the table: the first cell of a row on its line, the others below it. */
function stacked(rows: readonly (readonly (readonly Span[])[])[], look: Look): readonly string[] {
  return rows.flatMap((row) => {
    const [first = '', ...others] = row.map((cell) => plainOf(cell, look)).filter((cell) => cell !== '')
    return [...indented(first, '  ', look), ...(others.length > 0 ? indented(others.join(' · '), '    ', look) : [])]
  })
}

/** What a button would ask, as words to type. */
function next(buttons: readonly Button[], indent: string, look: Look): readonly string[] {
  if (!look.next) return []
  const words = buttons.flatMap(({ press, label }) => {
    if (press.does !== 'ask') return []
    if (press.page === undefined) return [press.words]
    return [look.turn?.(press.page) ?? (label.startsWith('←') ? 'back' : 'more')]
  })
  return words.length > 0 ? indented(paint(`→ ${words.map(harmless).join('  ·  ')}`, 'small', look), indent, look) : []
}

function plainOf(spans: readonly Span[], look: Look, all?: Style): string {
  const text = spans.map((span) => {
    const words = harmless(span.text)
    return all === undefined && span.style ? paint(words, span.style, look) : words
  })
  return all === undefined ? text.join('') : paint(text.join(''), all, look)
}

/** Lines of which each is painted on its own: a style that is left open would colour what follows. */
function lines(spans: readonly Span[], look: Look, style: Style): readonly string[] {
  const text = spans.map((span) => harmless(span.text)).join('')
  return wrapped(text, '', look).map((line) => paint(line, style, look))
}

const indented = (text: string, indent: string, look: Look) =>
  wrapped(text, indent, look).map((line) => `${indent}${line}`)

function wrapped(text: string, indent: string, look: Look): readonly string[] {
  return look.width === null ? [text] : wrap(text, look.width - indent.length)
}

type Style = 'title' | 'strong' | 'emphasis' | 'marked' | 'small' | 'quote' | 'caution'

const CODES: Readonly<Record<Style, readonly [number, number]>> = {
  title: [1, 22],
  strong: [1, 22],
  emphasis: [3, 23],
  marked: [7, 27],
  small: [2, 22],
  quote: [36, 39],
  caution: [33, 39],
}

function paint(text: string, style: Style, look: Look): string {
  if (text === '') return ''
  const [on, off] = CODES[style]
  // A mark that colours would show is shown by signs where there are none.
  if (!look.colour) return style === 'marked' ? `*${text}*` : text
  return `\u001b[${on}m${text}\u001b[${off}m`
}
