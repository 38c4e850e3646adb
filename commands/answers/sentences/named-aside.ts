import type { Asked } from '../../../src/core/command.ts'
import type { Event } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import { sentences } from '../../../src/wording/events.ts'

/**
 * "A meeting in preparation for the grain summit", "the first since the opening of the embassy": what is asked for is only
 * named by its sentence, and its day is another one.
 */
export function isNamedAside({ subject }: Asked, event: Event): boolean {
  if (subject.people.length > 0 || subject.event !== null || subject.pick !== null) return false
  const [kind, other] = subject.kinds
  const words = [...subject.terms, ...(kind && !other && event.kind !== kind ? [kind] : [])]
  const told = sentences(event.citations).map(({ quote }) => fold(quote))
  const having = told.flatMap((quote) => words.flatMap((word) => placesOf(quote, word)))
  return (
    having.length > 0 &&
    words.every((word) => !fold(`${event.title} ${event.place ?? ''}`).includes(word)) &&
    having.some((before) => ASIDE.test(before)) &&
    having.every((before) => ASIDE.test(before) || !words.some((word) => before.includes(word)))
  )
}
const placesOf = (quote: string, word: string): readonly string[] =>
  [...quote.matchAll(new RegExp(`(?<!\\p{L})${RegExp.escape(word)}`, 'gu'))].map(({ index }) => quote.slice(0, index))
const ASIDE =
  /\b(?:in preparation (?:for|of)|ahead of|prior to|in the run-up to|since|before|after|following|until)\s+(?:[\p{L}\d’'-]+\s+){0,6}$/u

/**
 * "Where did she open the clinic": the sentence that says who "the Chancellor" of another event is ("Chancellor Moe opened the
 * clinic") tells nothing of that event.
 */
export function saysOnlyWho({ subject }: Asked, { title, place, citations }: Event): boolean {
  const { people, terms } = subject
  if (people.length === 0 || terms.length === 0 || subject.event !== null || subject.pick !== null) return false
  const beginnings = terms.map((term) => term.slice(0, Math.max(4, term.length - 2)))
  const hasAll = (text: string) => beginnings.every((word) => fold(text).includes(word))
  const own = citations.filter(({ supports }) => !supports.startsWith('participant:')).map(({ quote }) => quote)
  return !hasAll([title, place ?? '', ...own].join(' ')) && citations.some(({ quote }) => hasAll(quote))
}
