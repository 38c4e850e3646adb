import type { Citation } from '../../../src/core/citation.ts'
import type { Event } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import { keeping } from '../../../src/core/keeping.ts'
import type { Deed } from '../../../src/core/subject.ts'
import type { Context } from '../../context.ts'
import { wordFor } from './deed-words.ts'

/** So many documents are read through for one question, and so many events. */
const MOST_DOCUMENTS = 8
const MOST_EVENTS = 8

/** Every sentence of the documents that tell of these events, or of what may be the same. */
export function sentencesAround(events: readonly Event[], { chronicle }: Context): readonly Citation[] {
  const all = events.flatMap((event) => [
    ...event.documents,
    ...event.disagreements.flatMap(({ says }) => says.flatMap(({ documents }) => documents)),
  ])
  const documents = [...new Set(all)].slice(0, MOST_DOCUMENTS)
  return documents.flatMap((document) => chronicle.sentencesOf(document))
}

/**
 * The events, each with the sentences that have the verb and can speak of nothing else: "The meeting was chaired by Moe" in a
 * document that tells of this one event, or of one meeting among other things.
 */
export function withItsSentences(events: readonly Event[], deed: Deed, context: Context): readonly Event[] {
  if (events.length > MOST_EVENTS) return events
  const word = wordFor(deed.verb)
  return events.map((event) => {
    const more = event.documents.slice(0, MOST_DOCUMENTS).flatMap((document) => {
      const told = context.chronicle.sentencesOf(document).filter(({ quote }) => fold(quote).search(word) >= 0)
      // Mostly no sentence has the verb: then nobody has to know what else the document tells.
      const beside = told.length > 0 ? context.chronicle.eventsOf(document) : []
      return told.filter(({ quote }) => speaksOf(quote, event, beside))
    })
    return more.length === 0 ? event : { ...event, citations: [...event.citations, ...more] }
  })
}

const NOUNS: Readonly<Partial<Record<Event['kind'], RegExp>>> = {
  meeting:
    /\bthe (?:\p{L}+ )?(?:meeting|talks|session|conference|round ?table|consultations|dialogue|lunch|dinner)\b/iu,
  call: /\bthe (?:\p{L}+ )?(?:call|conversation|conference)\b/iu,
  summit: /\bthe (?:\p{L}+ )?summit\b/iu,
  visit: /\bthe (?:\p{L}+ )?(?:visit|trip)\b/iu,
  ceremony: /\bthe (?:\p{L}+ )?ceremony\b/iu,
}

/** Of this event alone: no other one that the document tells could be meant. */
export function speaksOf(quote: string, event: Event, beside: readonly Event[]): boolean {
  if (beside.length <= 1 || namesOnlyIts(quote, event, beside)) return true
  const noun = NOUNS[event.kind]
  return noun?.test(quote) === true && beside.filter(({ kind }) => kind === event.kind).length === 1
}

/** Whom it names took part in this event and in no other one of the document; of another year it tells something else. */
function namesOnlyIts(quote: string, event: Event, beside: readonly Event[]): boolean {
  const words = fold(quote).split(/[^\p{L}\p{N}]+/u)
  const named = (one: Event) =>
    one.participants.filter(({ name }) => words.includes(fold(name).split(' ').at(-1) ?? '')).map(({ name }) => name)
  const own = named(event)
  const others = beside.filter(({ id }) => id !== event.id).flatMap(named)
  const years = quote.match(/\b(?:19|20)\d\d\b/gu) ?? []
  return (
    own.some((name) => !others.includes(name)) && years.every((year) => event.date?.start.startsWith(year) === true)
  )
}

/** Said amid this event: it names it itself, or the sentence before it from which any event was read is of this one alone. */
export function isWithin({ quote, document }: Citation, event: Event, { chronicle }: Context): boolean {
  if (!event.documents.includes(document)) return false
  const beside = chronicle.eventsOf(document)
  if (speaksOf(quote, event, beside)) return true
  const told = chronicle.sentencesOf(document).map((sentence) => sentence.quote)
  const readFrom = (words: string) =>
    beside.filter(({ citations }) => citations.some((one) => one.supports === 'event' && one.quote === words))
  const before = told.slice(0, told.indexOf(quote)).findLast((words) => readFrom(words).length > 0)
  return before !== undefined && readFrom(before).every(({ id }) => id === event.id)
}

/** "It was chaired by Iceland": a country or a body, which is no person that took part, and the sentence that says it. */
export interface BodyDoing {
  readonly body: string
  readonly citation: Citation
  readonly event: Event
  /** "Was not signed by Iceland", "Iceland refused to sign": it did not. */
  readonly denied: boolean
}

/** Countries and bodies of which a sentence of these events says that they did it, or that they did not. */
export function bodiesDoing(events: readonly Event[], deed: Deed, context: Context): readonly BodyDoing[] {
  const { by, does } = bodyBeside(deed.verb)
  const bodies = new Set(context.chronicle.bodies())
  return events.slice(0, MOST_EVENTS).flatMap((event) =>
    event.documents.slice(0, MOST_DOCUMENTS).flatMap((document) => {
      const told = context.chronicle.sentencesOf(document).flatMap((citation) => {
        const found = (by.exec(citation.quote) ?? does.exec(citation.quote))?.groups
        const body = found?.body?.replace(/[.,]$/, '')
        return body !== undefined && (bodies.has(body) || context.isCountry(body))
          ? [{ body, citation, event, denied: found?.not !== undefined }]
          : []
      })
      const beside = told.length > 0 ? context.chronicle.eventsOf(document) : []
      return told.filter(({ citation }) => speaksOf(citation.quote, event, beside))
    }),
  )
}

/** A name before the verb, as what does it, and behind "by". */
export const bodyBeside = keeping(50, (verb: string) => {
  const word = wordFor(verb).source
  const name = String.raw`(?<body>\p{Lu}[\p{L}.’'-]*(?: (?:of |and )?(?:the )?\p{Lu}[\p{L}.’'-]*){0,4})`
  const begins = String.raw`(?:^|[.;:,] |\b(?:and|while|whereas) )(?:The )?(?:the )?`
  return {
    by: new RegExp(String.raw`(?<not>\b(?:not|never) (?:been )?)?${word}(?:\s+\p{L}+ly)?\s+by\s+(?:the )?${name}`, 'u'),
    does: new RegExp(String.raw`${begins}${name}\s+(?<not>${DID_NOT} )?(?:has |had |also )?${word}`, 'u'),
  }
})
const DID_NOT =
  "(?:(?:did|do|does|has|have|had|will|would)(?: not|n['’]t)(?: yet)?|never|refused to|refuses to|declined to|declines to|failed to)"
