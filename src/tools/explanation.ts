import type { EventDate } from '../core/date.ts'
import type { Document } from '../core/document.ts'
import type { DateMention, Mention } from '../core/mention.ts'
import type { Draft, Evidence, Reading } from '../extract/index.ts'

/** How the parts of an explanation are set off from each other; plain by default. */
export interface Looks {
  readonly columns: number
  strong(text: string): string
  faint(text: string): string
}

export const PLAIN: Looks = { columns: 110, strong: (text) => text, faint: (text) => text }

/**
 * What the rules made of one document, for the editor who wonders: each event with the sentences it rests on, and under
 * each sentence which rule read which words; then what was read and led to nothing, with the reason.
 */
export function explanationOf(document: Document, reading: Reading, looks: Looks = PLAIN): string {
  const lineOf = lineCounter(document)
  const { drafts, mentions, passages } = reading
  const sections = [
    headOf(document, looks),
    ...drafts.map((draft, i) => eventOf(draft, i + 1, { document, mentions, lineOf, looks })),
    listOf('Dates that belong to no event', unusedDates(drafts, mentions), lineOf, looks),
    listOf('People who are named and take part in nothing', absent(drafts, mentions), lineOf, looks),
    listOf(
      'Left out',
      passages
        .filter((passage) => passage.noise !== null)
        .map((passage) => ({ start: passage.start, text: passage.text, why: passage.noise ?? '' })),
      lineOf,
      looks,
    ),
  ]
  return sections.filter((section) => section !== '').join('\n\n')
}

function headOf(document: Document, looks: Looks): string {
  const { file, title, publisher, published, publishedByEditor } = document
  const from = publishedByEditor ? 'says the front matter' : 'read from the text'
  const day =
    published === null ? 'no day of publication, so relative dates stay unknown' : `published ${published}, ${from}`
  return [looks.strong(title ?? file), [publisher ?? 'unknown publisher', day].join(' · ')].join('\n')
}

interface Around {
  readonly document: Document
  readonly mentions: readonly Mention[]
  lineOf(offset: number): number
  readonly looks: Looks
}

function eventOf(draft: Draft, number: number, { document, mentions, lineOf, looks }: Around): string {
  const { kind, status, title, date, place } = draft
  const facts = [kind, status, dateText(date), place ?? 'no place'].join(' · ')
  const sentences = Map.groupBy(draft.evidence, ({ start, end }) => `${start} ${end}`)
  const blocks = [...sentences.values()].map((about) => {
    const [{ start = 0, end = 0, quote = '' } = {}] = about
    const rows = about.map((evidence) => rowOf(evidence, draft, mentions.filter(within(start, end))))
    return [wrap(`line ${lineOf(start)}: “${flat(quote)}”`, 3, looks), ...table(rows, looks)].join('\n')
  })
  const undated = date !== null && !draft.evidence.some(({ supports }) => supports === 'date')
  const note = undated ? [`   Its sentences do not say when: ${whyOf(date, document)}.`] : []
  return [looks.strong(`${number}. ${title}`), `   ${facts}`, ...note, ...blocks].join('\n')
}

/** Where a date comes from that no sentence of the event gives. */
const whyOf = ({ start, end }: EventDate, { published }: Document): string =>
  start === end && start === published
    ? 'it is the day on which the document was published'
    : start === end
      ? 'it is the day that the sentences beside them tell of'
      : 'these are the days that the sentences beside them tell of'

interface Row {
  readonly fact: string
  readonly words: string
  readonly rule: string
}

/** "date 2022-06-01 (implied) · “June 1” · January 24, 2022": the fact, the words it was read from, the rule. */
function rowOf(evidence: Evidence, draft: Draft, inside: readonly Mention[]): Row {
  const { supports, notedByEditor } = evidence
  const rule = notedByEditor ? 'noted by the editor' : evidence.rule
  const row = (fact: string, read: readonly Mention[]): Row => {
    const rules = new Set([rule, ...read.map((mention) => mention.rule)].filter((each) => each !== ''))
    return {
      fact,
      words: [...new Set(read.map(({ text }) => `“${flat(text)}”`))].join(' '),
      rule: [...rules].join(' + '),
    }
  }
  if (supports === 'date') {
    const read = inside.filter((mention) => mention.is === 'date' && mention.date?.start === draft.date?.start)
    const dated = row(`date ${dateText(draft.date)}`, read)
    // a form of dates is named by an example of it, which is not this date
    return read.some((mention) => mention.rule === rule) ? { ...dated, rule: `written as in “${rule}”` } : dated
  }
  if (supports === 'place') {
    const isMeant = (mention: Mention) =>
      mention.is === 'place' && draft.place !== null && same(mention.place, draft.place)
    return row(`place ${draft.place ?? ''}`, inside.filter(isMeant))
  }
  const name = /^participant:(.*)$/s.exec(supports)?.[1]
  if (name !== undefined) {
    const person = draft.participants.find((participant) => participant.name === name)
    const part = person?.part === 'took part' ? null : person?.part
    const facts = [name, person?.role, person?.represents, part].filter((fact) => fact).join(', ')
    return row(
      facts,
      inside.filter((mention) => mention.is === 'person' && sharesName(mention.name, name)),
    )
  }
  const acts = inside.filter((mention) => mention.is === 'event' || mention.is === 'verb')
  const meant = acts.filter((mention) => (mention.is === 'event' ? mention.kind : mention.verb.kind) === draft.kind)
  return row(supports === 'event' ? `event ${draft.kind}` : supports, meant.slice(0, 2))
}

interface Item {
  readonly start: number
  readonly text: string
  readonly why: string
}

function unusedDates(drafts: readonly Draft[], mentions: readonly Mention[]): readonly Item[] {
  const used = (mention: DateMention) =>
    drafts.some(
      ({ date, evidence }) =>
        date?.start === mention.date?.start && evidence.some((each) => within(each.start, each.end)(mention)),
    )
  return mentions
    .filter((mention) => mention.is === 'date')
    .filter((mention) => mention.dropped !== null || mention.date === null || !used(mention))
    .map((mention) => ({
      start: mention.start,
      text: mention.text,
      why:
        mention.dropped ??
        (mention.date ? `${dateText(mention.date)}, and no event of its sentence is on it` : 'unknown'),
    }))
}

function absent(drafts: readonly Draft[], mentions: readonly Mention[]): readonly Item[] {
  const present = drafts.flatMap((draft) => draft.participants.map((participant) => participant.name))
  const names = mentions
    .filter((mention) => mention.is === 'person')
    .filter((mention) => !present.some((name) => sharesName(mention.name, name)))
  return [...Map.groupBy(names, (mention) => mention.name)].map(([name, all]) => ({
    start: all[0]?.start ?? 0,
    text: all[0]?.text ?? name,
    why: all.length === 1 ? 'named once' : `named ${all.length} times`,
  }))
}

function listOf(heading: string, items: readonly Item[], lineOf: (offset: number) => number, looks: Looks): string {
  if (items.length === 0) return ''
  const rows = items.map(({ start, text, why }) => ({
    fact: `line ${lineOf(start)}`,
    words: `“${short(text)}”`,
    rule: why,
  }))
  // The same words twice in one paragraph say the same.
  return [looks.strong(heading), ...new Set(table(rows, looks))].join('\n')
}

function dateText(date: EventDate | null): string {
  if (!date) return 'no date'
  const { start, end, precision, certainty } = date
  const days = { day: start, span: `${start} to ${end}`, month: start.slice(0, 7), year: start.slice(0, 4) }[precision]
  return certainty === 'implied' ? `${days} (implied)` : days
}

const within =
  (start: number, end: number) =>
  (mention: { readonly start: number; readonly end: number }): boolean =>
    mention.start >= start && mention.end <= end

const same = (one: string, other: string): boolean => one.includes(other) || other.includes(one)
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()
const short = (text: string): string => (flat(text).length > 60 ? `${flat(text).slice(0, 59)}…` : flat(text))

/** The last word of one name is in the other: "President Biden" stands for Joe Biden. */
function sharesName(one: string, other: string): boolean {
  const last = (name: string) => name.split(' ').at(-1) ?? name
  return one.split(' ').includes(last(other)) || other.split(' ').includes(last(one))
}

function lineCounter({ body, bodyLine }: Document): (offset: number) => number {
  return (offset) => {
    let line = bodyLine
    for (let at = body.indexOf('\n'); at >= 0 && at < offset; at = body.indexOf('\n', at + 1)) line++
    return line
  }
}

function table(rows: readonly Row[], looks: Looks): string[] {
  const width = (column: 'fact' | 'words', most: number) =>
    Math.min(most, Math.max(...rows.map((row) => row[column].length)))
  const [first, second] = [width('fact', 54), width('words', 44)]
  return rows.map(({ fact, words, rule }) =>
    `     ${fact.padEnd(first)}  ${words.padEnd(second)}  ${looks.faint(rule)}`.trimEnd(),
  )
}

function wrap(text: string, indent: number, { columns }: Looks): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > columns) {
      lines.push(line)
      line = `  ${word}`
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((each) => ' '.repeat(indent) + each).join('\n')
}
