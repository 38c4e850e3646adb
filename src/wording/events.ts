import type { Citation } from '../core/citation.ts'
import type { Event, Participation } from '../core/event.ts'
import { inLines } from '../core/in-lines.ts'
import type { Block, Button, Span } from '../core/message.ts'
import type { Subject } from '../core/subject.ts'
import { MONTHS, sayDate, sayDay, sayPartialDay } from './dates.ts'

/** One event as several commands and the digest show it: the same words everywhere. */

const STATUS = { held: null, planned: 'planned', cancelled: 'cancelled', postponed: 'postponed' } as const

export const text = (words: string): Span => ({ text: words })
export const strong = (words: string): Span => ({ text: words, style: 'strong' })

/** `28 February 2022`, or that the documents do not settle it. */
export const sayWhen = (event: Pick<Event, 'date'>): string => (event.date ? sayDate(event.date) : 'date not stated')

/** `Meeting of Ada Ek and Bo Moe, 28 February 2022`. */
export const sayEvent = (event: Event): string => `${event.title}, ${sayDisputed(event, 'date', sayWhen(event))}`

/** `28 February 2022 · Brussels · planned`: the facts of an event besides its people, in one line. */
export function factLine(event: Event): string {
  const place = event.place && sayDisputed(event, 'place', event.place)
  return [sayDisputed(event, 'date', sayWhen(event)), place, STATUS[event.status]]
    .filter((fact) => fact !== null)
    .join(' · ')
}

/** `Prime Minister, Canada · organised it`; empty when the documents give neither. */
export function office(person: Participation): string {
  return [person.role, person.represents].filter((fact) => fact !== null && fact !== '').join(', ')
}

const PLAYED = { organised: 'organised it', hosted: 'hosted it', addressed: 'addressed it', 'took part': null } as const
const TO_PLAY = {
  organised: 'organises it',
  hosted: 'is to host it',
  addressed: 'is to speak',
  'took part': null,
} as const

/** One row for each person: name, office, and what they did besides taking part. */
export function peopleRows(
  people: readonly Participation[],
  status: Event['status'] = 'held',
): readonly (readonly (readonly Span[])[])[] {
  const words = status === 'planned' ? TO_PLAY : PLAYED
  const played = people.some((person) => person.part !== 'took part')
  return people.map((person) => [
    [strong(person.name)],
    [text(office(person))],
    ...(played ? [[text(words[person.part] ?? '')]] : []),
  ])
}

/** The sentences behind the facts, each once; those that speak for `first` come first. */
export function sentences(citations: readonly Citation[], first: Citation['supports'] = 'event'): readonly Citation[] {
  const known = new Map<string, Citation>()
  for (const citation of citations.toSorted((a, b) => Number(b.supports === first) - Number(a.supports === first))) {
    const key = `${citation.document}:${citation.start}:${citation.end}`
    if (!known.has(key)) known.set(key, citation)
  }
  return [...known.values()]
}

/**
 * As few sentences as name everybody: a long list of people rests on one or two, however many sources repeat them.
 * Sentences that are `shown` already are left out.
 */
export function covering(citations: readonly Citation[], shown: readonly Citation[]): readonly Citation[] {
  const bySentence = Map.groupBy(citations, (one) => `${one.document}:${one.start}:${one.end}`)
  const seen = new Set(shown.map((one) => `${one.document}:${one.start}:${one.end}`))
  const covered = new Set([...seen].flatMap((key) => bySentence.get(key)?.map((one) => one.supports) ?? []))
  const out: Citation[] = []
  for (const [key, speaks] of [...bySentence].toSorted((a, b) => b[1].length - a[1].length)) {
    const [first] = speaks
    if (!first || seen.has(key) || speaks.every((one) => covered.has(one.supports))) continue
    out.push(first)
    for (const one of speaks) covered.add(one.supports)
  }
  return out
}

/** A day told by another: "on the same day", "that evening", "two days later". */
const COUNTED = inLines('iu')`
  \b(?:on |later |earlier )?(?:
    (?:the )?same (?:day|morning|afternoon|evening|night)|that (?:day|morning|afternoon|evening|night)
    |the (?:next|following|previous) (?:day|morning|evening)
    |(?:a|one|two|three|four|five|\d+) days? (?:later|earlier|before|after)
  )\b
`

/** Why the date is said to be implied: what its sentence leaves out, and where that comes from. */
export function whyImplied(event: Pick<Event, 'date' | 'citations'>): string {
  const said = event.citations.find((one) => one.supports === 'date')
  const citation = said ?? event.citations[0]
  const quote = citation?.quote ?? ''
  const counted = COUNTED.exec(quote)?.[0]
  if (counted) return `The date is implied: “${counted}” counts from the day that the document tells before.`
  const days = [event.date?.start, event.date?.end]
  if (!said && !days.includes(citation?.published ?? undefined))
    return 'The date is implied: the sentence gives none; it is that of what the document tells beside it.'
  const from = citation?.published
    ? `the document’s own date (${sayPartialDay(citation.published)})`
    : 'elsewhere in the document'
  const hasYear = event.date !== null && quote.includes(event.date.start.slice(0, 4))
  const hasMonth = MONTHS.some((month) => new RegExp(`\\b${month.slice(0, 3)}`, 'i').test(quote))
  if (!hasYear && hasMonth && /\b\d{1,2}\b/.test(quote)) return `The date is implied: the year comes from ${from}.`
  return `The date is implied: the sentence does not give it in full, the rest comes from ${from}.`
}

const OF = {
  people: 'who took part',
  date: 'the date',
  status: 'whether it took place',
  role: 'an office',
}

/** "Seoul or Busan (the sources differ)": a house and its town may be one; the value itself where they agree. */
export function sayDisputed(event: Event, about: 'place' | 'date', value: string): string {
  const said = event.disagreements.find((one) => one.about === about)?.says.map((one) => one.value) ?? []
  const says = about === 'date' ? said.map(dayOrWords) : said
  if (says.length < 2) return value
  return `${sayList([...new Set(says)], 'or')} (the sources ${about === 'place' ? 'differ' : 'disagree'})`
}

const dayOrWords = (value: string): string => (/^\d{4}-\d\d-\d\d$/.test(value) ? sayDay(value) : value)

/** Two that may be one: the sources give them different days. */
export const mayBeOne = (a: Event, b: Event): boolean =>
  a !== b &&
  a.disagreements.some(
    ({ about, says }) =>
      about === 'date' && says.some(({ documents }) => documents.some((document) => b.documents.includes(document))),
  ) &&
  !a.documents.some((document) => b.documents.includes(document))

/** It was announced, and did not happen then. */
export const wasCalledOff = (event: Event): boolean => event.status === 'cancelled' || event.status === 'postponed'

/** What a reader has to know before believing the facts: implied dates, plans, editors' notes, sources that disagree. */
export function cautions(event: Event, sourceOf: (document: string) => string): readonly string[] {
  const lines: string[] = []
  if (event.status === 'planned') lines.push('Planned: the documents announce it; they do not say that it took place.')
  if (event.status === 'cancelled') lines.push('Cancelled: it was announced and did not take place.')
  if (event.status === 'postponed') lines.push('Postponed: it was announced and did not take place then.')
  if (event.date?.certainty === 'implied') lines.push(whyImplied(event))
  const noted = event.citations.find((citation) => citation.notedByEditor)
  if (noted) lines.push(`Noted by the editor of the documents: ${notedFacts(event)}.`)
  for (const { about, says } of event.disagreements) {
    const sides = says.map(({ documents, value }) => `${documents.map(sourceOf).join(', ')} says ${dayOrWords(value)}`)
    const one = about === 'date' ? ' It may be one event or two.' : ''
    // "the White House" and "Washington": no two places, and yet not the same words
    const lead =
      about === 'place' ? 'The sources name the place differently' : `The sources disagree about ${OF[about]}`
    lines.push(`${lead}: ${sides.join('; ')}.${one}`)
  }
  return lines
}

function notedFacts(event: Event): string {
  const facts = event.citations.filter((one) => one.notedByEditor).map((one) => one.supports)
  return [...new Set(facts)].map((fact) => fact.replace(/^participant:/, '')).join(', ')
}

/** `NATO, “NATO Secretary General takes part in …”`, as far as the document tells. */
export function saySource(citation: Pick<Citation, 'document' | 'title' | 'publisher'>): string {
  const title = citation.title ? `“${citation.title}”` : null
  return [citation.publisher, title].filter((part) => part !== null).join(', ') || citation.document
}

/** Names a document as its citations in the event do. */
export const sourceNames =
  (event: Event) =>
  (document: string): string => {
    const citation = event.citations.find((one) => one.document === document)
    return citation ? (citation.publisher ?? saySource(citation)) : document
  }

/**
 * An event's date and place with the sentence behind them, then people of it with theirs. `below` stands right under these:
 * how many more there are, and the buttons of one event of several.
 */
export function eventPeople(
  event: Event,
  people: readonly Participation[],
  below: { readonly more?: number; readonly buttons?: readonly Button[] } = {},
): readonly Block[] {
  const { more = 0, ...others } = below
  const named = new Set(people.map((person) => `participant:${person.name}`))
  const facts = {
    kind: 'paragraph' as const,
    spans: [text(factLine(event))],
    citations: sentences(event.citations).slice(0, 1),
  }
  if (people.length === 0) {
    const nobody = [text('Nobody is recorded as taking part.')]
    return [
      facts,
      below.buttons
        ? { kind: 'table', rows: [[nobody]], citations: [], buttons: below.buttons }
        : { kind: 'paragraph', spans: nobody, citations: [] },
    ]
  }
  const behind = event.citations.filter((one) => named.has(one.supports))
  const told = facts.citations.map((one) => one.document)
  const also = event.documents.filter((document) => !told.includes(document)).map(sourceNames(event))
  return [
    facts,
    {
      kind: 'table',
      rows: [...peopleRows(people, event.status), ...(more > 0 ? [[[text(`and ${more} more`)]]] : [])],
      citations: covering(behind, facts.citations),
      ...others,
    },
    ...(also.length > 0 ? [{ kind: 'note' as const, spans: [text(`Also told by ${listNames(also, 5)}.`)] }] : []),
  ]
}

export const ask = (label: string, words: string, page?: number): Button => ({
  label,
  press: page === undefined ? { does: 'ask', words } : { does: 'ask', words, page },
})

/** The buttons that belong to an event wherever it is shown. */
export function eventButtons(event: Event): readonly Button[] {
  const who = event.participants.length > 0 ? [ask('Who attended', `who attended ${event.id}`)] : []
  return [...who, ask('Sources', `sources ${event.id}`)]
}

/** One event in a list: title, facts, who took part in short, the first sentence it rests on, its buttons. */
export function eventEntry(event: Event, options: { readonly names?: number } = {}): Extract<Block, { kind: 'entry' }> {
  const people = event.participants.map((person) => person.name)
  // "Meeting of Ada Ek and Bo Moe" names them already.
  const names = people.every((name) => event.title.includes(name)) ? '' : listNames(people, options.names ?? 6)
  return {
    kind: 'entry',
    title: [strong(event.title)],
    details: [
      [text(factLine(event))],
      ...(names ? [[text(names)]] : []),
      ...cautions(event, sourceNames(event))
        .filter((line) => !line.startsWith('Planned:'))
        .map((line): Span[] => [{ text: line, style: 'emphasis' }]),
    ],
    citations: sentences(event.citations).slice(0, 1),
    buttons: eventButtons(event),
  }
}

/** `Jens Stoltenberg, Joe Biden and 10 more`. */
export function listNames(names: readonly string[], most: number): string {
  if (names.length <= most + 1) return sayList(names)
  return `${names.slice(0, most).join(', ')} and ${names.length - most} more`
}

/** Nothing was asked for in particular: "all events". */
export const isBlank = ({
  event,
  period,
  people,
  strangers,
  represents,
  statuses,
  pick,
  kinds,
  bodies,
  terms,
}: Subject): boolean =>
  event === null &&
  statuses.length === 0 &&
  (pick === null || (pick.end === 'last' && pick.many === null)) &&
  period === null &&
  represents === null &&
  people.length + strangers.length + kinds.length + bodies.length + terms.length === 0

const ORDINALS = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** `first`, `last`, `second`: which of several is told. */
export const sayPick = (pick: NonNullable<Subject['pick']>): string =>
  'nth' in pick && pick.nth ? (ORDINALS[pick.nth - 2] ?? '') : pick.end

/** The question is about a time and nothing else, so its answer is about that time. */
export const isPeriodAlone = ({ period, people, strangers, represents, kinds, bodies, terms }: Subject): boolean =>
  period !== null &&
  people.length + strangers.length + kinds.length + bodies.length + terms.length === 0 &&
  represents === null

/** `a, b and c`. */
export function sayList(words: readonly string[], joint = 'and'): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`
}

/** With one full stop at its end: "it was in Washington D.C." has it already. */
export const stopped = (words: string): string => (/[.!?…]$/u.test(words) ? words : `${words}.`)

/** `1 event`, `12 people`. */
export const count = (many: number, one: string, several = `${one}s`): string => `${many} ${many === 1 ? one : several}`
