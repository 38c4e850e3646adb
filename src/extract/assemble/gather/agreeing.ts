import type { EventKind } from '../../../core/event.ts'
import type { PlaceMention } from '../../../core/mention.ts'
import type { Claim } from '../claim.ts'
import { agree } from '../when/more-exact.ts'
import type { Gathering, Seeker } from './gathering.ts'

/** Whether what a claim tells agrees with what is already gathered of an event: its people, place, time, status and kind. */

export const sameSize = (each: Gathering, { names }: Seeker): boolean => each.names.size === names.size

/** One names nobody, or all of the smaller group are in the larger one. */
export function peopleAgree(each: Gathering, { names }: Seeker): boolean {
  const [few, many] = names.size < each.names.size ? [names, each.names] : [each.names, names]
  for (const name of few) if (!many.has(name)) return false
  return true
}

export const sameStatus = (each: Gathering, claim: Claim): boolean =>
  (each.claims[0]?.status === 'planned') === (claim.status === 'planned')

export const placesAgree = (each: Gathering, { place }: Claim): boolean =>
  place === null || each.places.size === 0 || (each.places.size === 1 && isAmong(each.places, place.place))

/** In another house, or in another town: "met in Oslo, and took part in the forum in Riga" tells two things. */
export function isElsewhere(each: Gathering, { claim: { place, kind, adds }, names }: Seeker): boolean {
  // of the same two nearly always one thing is told, and a town among what they spoke of
  const level = place && !adds && names.size < 2 && kind !== 'visit' && each.kind !== 'visit' ? levelOf(place) : null
  if (!place || level === null) return false
  const others = each.claims.flatMap((other) =>
    other.place && levelOf(other.place) === level ? [other.place.place] : [],
  )
  return (
    others.length > 0 &&
    !others.some(
      (other) => isAmong(new Set([other]), place.place) || other.includes(place.place) || place.place.includes(other),
    )
  )
}
const levelOf = ({ rule }: PlaceMention): 'house' | 'town' | null =>
  / \+ (?:venue|building)$/.test(rule) ? 'house' : rule.endsWith(' + other') ? 'town' : null

/** "State House" and "State House, Linz" are one place, and so are "Linz" and "Linz, Austria". */
export const isAmong = (places: ReadonlySet<string>, place: string): boolean =>
  places.has(place) || [...places].some((each) => each.startsWith(`${place}, `) || place.startsWith(`${each}, `))

/** What has a date of its own is not held where it is planned: "they met", "the next meeting will be on 21 April". */
export const timesAgree = (each: Gathering, seeker: Seeker): boolean =>
  datesAgree(each, seeker) && (!seeker.claim.date?.date || sameStatus(each, seeker.claim))

export function datesAgree(each: Gathering, { claim, compares }: Seeker): boolean {
  // "they last met in January 2023" is not what they speak about today
  if (compares !== each.compared) return false
  const date = claim.date?.date
  if (!date || each.dates.length === 0) return true
  // "meetings between Friday and Sunday", one of them on Friday: another one on Sunday is not the same
  const days = each.dates.filter(({ precision }) => precision === 'day')
  return (days.length > 0 ? days : each.dates).some((other) => agree(date, other))
}

const ALIKE: readonly (readonly EventKind[])[] = [
  ['call', 'meeting'],
  ['meeting', 'other'],
  ['call', 'other'],
]
export const alike = (a: EventKind, b: EventKind): boolean =>
  a === b || ALIKE.some((pair) => pair.includes(a) && pair.includes(b))
