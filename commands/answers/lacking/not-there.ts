import type { Answer } from '../../../src/core/answer.ts'
import type { Asked } from '../../../src/core/command.ts'
import type { Event } from '../../../src/core/event.ts'
import type { Claim } from '../../../src/core/subject.ts'
import { sayList, stopped, wasCalledOff } from '../../../src/wording/events.ts'
import { untold } from './untold.ts'

/** "Was she in Paris": nothing that tells of her is there; where it is told that she was, and not whom she telephoned. */
export function notThere(asked: Asked, { place, deed, offices }: Claim, events: readonly Event[]): Answer | null {
  const { people, kinds, terms, period } = asked.subject
  const asksNoMore = deed === null && offices.length === 0 && kinds.length === 0
  if (place.length === 0 || people.length === 0 || !asksNoMore || terms.some((term) => !place.includes(term)))
    return null
  const placed = events.filter((event) => event.place !== null && event.kind !== 'call' && !wasCalledOff(event))
  const places = [...new Set(placed.flatMap((event) => event.place ?? []))]
  const more = places.length > SHOWN ? `; ${places.length - SHOWN} more` : ''
  const elsewhere =
    places.length === 0 ? '' : ` ${stopped(`Recorded are: ${places.slice(0, SHOWN).join('; ')}${more}`)}`
  const where = place.map((word) => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())).join(' ')
  return untold(
    'ask',
    asked,
    placed,
    `Not recorded: that ${sayList(people)} ${people.length > 1 ? 'were' : 'was'} in ${where}${period ? ` (${period.label})` : ''}.${elsewhere}`,
  )
}
const SHOWN = 3
