import type { Block, Button, Quoted, Span } from '../../../core/message.ts'
import { sayPartialDay } from '../../../wording/dates.ts'
import { sentenceSpans } from '../../../wording/marks.ts'
import { isNamedBy, runs } from '../../runs.ts'
import { clip, escaped, escapedWithin, inline } from './markdown.ts'

/** A piece of a message that is never cut in two: a fact and the sentences it rests on stay together. */
export interface Unit {
  readonly text: string
  readonly buttons: readonly Button[]
  readonly picture: Extract<Block, { kind: 'picture' }> | null
  /** How many entries or rows it shows, for "and 4 more". */
  readonly entries: number
  /** A line is drawn above it. */
  readonly apart: boolean
}

/** Characters a unit has as a rule, so that two of them fit into one message; a single long line may make it longer. */
const MOST = 1800
const HEAD = 1400
const QUOTE = 500
const CELLS = 6
/** A title with its address. */
const SOURCE = 160
const ADDRESS = 500

const bare = { text: '', buttons: [], picture: null, entries: 0, apart: false } satisfies Unit

/**
 * Every kind of block becomes units; a new kind does not compile until it is shown here. Of a sentence at most `quoted`
 * characters are shown; a longer one ends in an ellipsis.
 */
export function unitsOf(block: Block, quoted = QUOTE): readonly Unit[] {
  switch (block.kind) {
    case 'heading':
      return [{ ...bare, text: prefixed('### ', inline(block.spans, 250)) }]
    case 'paragraph':
      return cited(inline(block.spans, 1200), block.citations, '', quoted).map((text, i) => ({
        ...bare,
        text,
        entries: i === 0 ? 1 : 0,
      }))
    case 'entry':
      return entry(block, quoted)
    case 'table':
      return withButtons(table(block, quoted), block.buttons ?? [])
    case 'note':
      return [{ ...bare, text: prefixed('-# ', inline(block.spans, 600)) }]
    case 'picture':
      return [{ ...bare, picture: block, entries: 1 }]
    case 'buttons':
      return [{ ...bare, buttons: block.buttons }]
  }
}

const prefixed = (mark: string, line: string): string => (line === '' ? '' : mark + line)

function entry(block: Extract<Block, { kind: 'entry' }>, quoted: number): readonly Unit[] {
  const title = `**${inline(block.title.map(unstyled), 250)}**`
  const [details = [], ...cut] = chunked(
    block.details.map((spans) => inline(spans, 400)).filter(Boolean),
    HEAD - title.length,
  )
  const more = cut.flat().length
  const head = [title, ...details, ...(more > 0 ? [`-# and ${more} more`] : [])].join('\n')
  const told = block.citations.filter((citation) => !isNamedBy(block.title, citation))
  return cited(head, block.citations, title, quoted, told).map((text, i, all) => ({
    ...bare,
    text,
    buttons: i === all.length - 1 ? block.buttons : [],
    entries: i === 0 ? 1 : 0,
    apart: i === 0,
  }))
}

/** All sentences of a table stand under each of its parts as long as they are no longer than this. */
const FOOT = 800

/** Rows as a list; a long table goes on in another unit, each with the sentences it rests on. */
function table({ rows, citations }: Table, quoted: number): readonly Unit[] {
  const foot = sentences(citations, quoted).join('\n')
  if (foot.length > FOOT) return tableOfManySentences(rows, citations, quoted)
  return chunked(rows.map(line), MOST - foot.length).map((lines) => ({
    ...bare,
    text: [...lines, foot].filter(Boolean).join('\n'),
    entries: lines.length,
  }))
}

/** Every unit has some rows and under them the sentences that speak for them; those that speak for no row come last. */
function tableOfManySentences(rows: Table['rows'], citations: readonly Quoted[], quoted: number): readonly Unit[] {
  const pieces = rows.map((row) => {
    const supports = `participant:${(row[0] ?? []).map((span) => span.text).join('')}`
    const own = citations.filter((citation) => citation.supports === supports)
    return { line: line(row), own, text: [line(row), ...sentences(own, quoted)].join('\n') }
  })
  const own = new Set(pieces.flatMap((piece) => piece.own))
  const others = citations.filter((citation) => !own.has(citation))
  return [
    ...grouped(pieces, MOST, (piece) => piece.text.length).map((group) => ({
      ...bare,
      text: [
        ...group.map((piece) => piece.line),
        ...sentences(
          group.flatMap((piece) => piece.own),
          quoted,
        ),
      ].join('\n'),
      entries: group.length,
    })),
    ...parted(others, MOST, quoted).map((some) => ({ ...bare, text: sentences(some, quoted).join('\n') })),
  ]
}

/** Below the last piece of what they concern. */
const withButtons = (units: readonly Unit[], buttons: readonly Button[]): readonly Unit[] =>
  units.map((unit, i, all) => (i === all.length - 1 ? { ...unit, buttons } : unit))

type Table = Extract<Block, { kind: 'table' }>
const line = (row: Table['rows'][number]) =>
  `- ${row
    .slice(0, CELLS)
    .map((cell) => inline(cell, 150))
    .filter(Boolean)
    .join(' · ')}`

/** The head with its sentences, those of `sourced` with their documents; sentences that have no room go on below the head's `again`, so that none stands alone. */
function cited(
  head: string,
  citations: readonly Quoted[],
  again: string,
  quoted: number,
  sourced = citations,
): readonly string[] {
  const [first = [], ...more] = parted(citations, MOST - Math.min(head.length, MOST / 2), quoted)
  return [
    [head, ...sentences(first, quoted, sourced)].filter(Boolean).join('\n'),
    ...more.map((some) => [again, ...sentences(some, quoted, sourced)].filter(Boolean).join('\n')),
  ].filter(Boolean)
}

/** Sentences in groups that each have room in one piece. */
const parted = (citations: readonly Quoted[], most: number, quoted: number): Quoted[][] =>
  grouped(citations, most, (citation) => quote(citation, quoted).length + source(citation).length + 1)

/** `> “In the call were …”`, and small, below those of one document, where they stand. */
const sentences = (citations: readonly Quoted[], quoted: number, sourced = citations): string[] =>
  runs(citations).flatMap((run) => [
    ...run.map((citation) => quote(citation, quoted)),
    ...run
      .slice(0, 1)
      .filter((one) => sourced.includes(one))
      .map(source),
  ])

const quote = (citation: Quoted, quoted: number): string => `> “${inline(sentenceSpans(citation, quoted), quoted)}”`

function source(citation: Quoted): string {
  const name = clip(citation.title ?? citation.document, 120)
  const source: Span = citation.url === null ? { text: name } : { text: name, link: citation.url }
  const parts = [
    inline([source], SOURCE + ADDRESS),
    citation.publisher === null ? '' : escapedWithin(citation.publisher, 80),
    citation.published === null ? '' : escaped(sayPartialDay(citation.published)),
    citation.notedByEditor ? 'noted by the editor' : '',
  ]
  return `-# ${parts.filter(Boolean).join(' · ')}`
}

/** Lines in groups of at most `most` characters, at least one line each. */
const chunked = (lines: readonly string[], most: number): string[][] => grouped(lines, most, (line) => line.length)

function grouped<T>(items: readonly T[], most: number, lengthOf: (item: T) => number): T[][] {
  const groups: T[][] = []
  let room = 0
  for (const item of items) {
    if (groups.length === 0 || lengthOf(item) + 1 > room) {
      groups.push([])
      room = most
    }
    groups.at(-1)?.push(item)
    room -= lengthOf(item) + 1
  }
  return groups
}

/** The whole title is strong already. */
function unstyled(span: Span): Span {
  return span.link === undefined ? { text: span.text } : { text: span.text, link: span.link }
}
