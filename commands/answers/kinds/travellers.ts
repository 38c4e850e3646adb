import type { Asked } from '../../../src/core/command.ts'
import type { Event, Participation } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import type { Subject } from '../../../src/core/subject.ts'
import { PAGE } from '../../../src/wording/answers.ts'
import type { Context } from '../../context.ts'
import type { Gathered } from '../gather.ts'

/** "Who travelled to Oslo", "which delegation went to Norway": those who came there, and not those who received them. */
export function travelled({ question, subject }: Asked, found: Gathered, context: Context): Gathered {
  if (subject.kinds.length > 0 || found.total > found.known.length || !TRAVELLED.test(question.words)) return found
  const places = placesOf(subject, fold(question.words))
  const came = places.length === 0 ? found.known : found.known.flatMap((event) => cameThere(event, places, context))
  const there = came.length === 0 && isNoLand(subject) ? found.known : came
  const visits = there.filter(({ kind }) => kind === 'visit')
  const known = visits.length > 0 ? visits : there
  if (known.length === found.known.length && known.every((event, i) => event === found.known[i])) return found
  return { known, shown: known.slice(0, PAGE), total: known.length, page: { number: 1, of: 1 } }
}
const TRAVELLED =
  /\b(?:who|(?:which|what) \p{L}+)(?:\s+(?:else|all|has|had|will))*\s+(?:travel|fl(?:ew|y)|journey|visit|went|gone|go\b)/iu

/** Each place that is asked of, in the ways to write it, folded. */
const placesOf = ({ bodies, terms }: Subject, asked: string): readonly (readonly string[])[] =>
  [
    ...bodies.map(({ typed, name, cities = [] }) => [typed, name, ...cities].map(fold)),
    ...terms.map((term) => [fold(term)]),
  ].filter((ways) => ways.some((way) => isTo(way, asked)))
const isTo = (place: string, text: string): boolean =>
  new RegExp(`\\b(?:to|in|visit\\p{L}*) (?:the )?${RegExp.escape(place)}\\b`, 'u').test(text)

/** A summit has no country: who went there was at it. */
const isNoLand = ({ bodies }: Subject): boolean => bodies.length === 0

/** The event without those who are at home there, where it was there; no event, where it was not or nobody came. */
function cameThere(
  event: Event,
  places: readonly (readonly string[])[],
  { countryOf, isCountry }: Context,
): readonly Event[] {
  const place = fold(event.place ?? '')
  const isThere = places.every((ways) => ways.some((way) => place.includes(way) || isSaid(way, event)))
  if (!isThere) return []
  const home = event.place === null ? null : countryOf(event.place)
  // At a meeting in Oslo that no sentence calls a visit those are guests who are told to be of another country.
  const isGuest = ({ represents }: Participation) =>
    home === null || (represents !== home && (event.kind === 'visit' || (represents !== null && isCountry(represents))))
  // "The National Bank" is the "National Bank of Malta" for those who are of it.
  const isOwn = ({ represents }: Participation) => {
    const own = fold(represents ?? '')
    return (
      places.length > 0 &&
      (places.flat().includes(own) || places.every((ways) => ways.some((way) => own.split(' ').includes(way))))
    )
  }
  const guests = event.participants.filter((one) => !isOwn(one) && isGuest(one))
  return guests.length === 0
    ? []
    : [guests.length === event.participants.length ? event : { ...event, participants: guests }]
}

/** "Will travel to Norway", "visited today the bank", "his trip to Norway", "an official visit at the bank". */
function isSaid(name: string, { place, citations }: Event): boolean {
  if (place !== null) return false
  const to = new RegExp(`${TO} (?:the )?${RegExp.escape(name)}\\b`, 'u')
  return citations.some(({ supports, quote }) => supports === 'event' && to.test(fold(quote)))
}
const TO = String.raw`\b(?:to|in|visit\p{L}*(?: (?:today|yesterday|\p{L}+day|at))?)`
