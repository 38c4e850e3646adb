import type { EventKind } from '../../../core/event.ts'
import type { Claim } from '../claim.ts'
import { between } from '../sentence.ts'
import type { Where } from './where.ts'

/** What a report tells of one day and one house: "presented their credentials at a ceremony", and then who they were. */
const IN_ONE_HOUSE: ReadonlySet<EventKind> = new Set(['ceremony'])

/**
 * "attended the Fish Forum in Linz. … The forum was also attended by": what is called as an event that was told with its place,
 * of the same day, is where that was; and so are the ceremonies of one day. With two places, neither.
 */
export function toldBefore(claims: readonly Claim[], all: readonly Claim[]): Where | null {
  const [main] = claims
  if (!main) return null
  const placed = all.filter((each) => !claims.includes(each) && hasTown(each) && isSame(main, claims, each))
  const [from] = placed
  if (!from?.place || placed.some(({ place }) => place?.place !== from.place?.place)) return null
  return { place: from.place.place, said: { passage: from.sentence.passage, rule: 'told-before' } }
}

function isSame(main: Claim, claims: readonly Claim[], other: Claim): boolean {
  const { passage } = main.sentence
  if (other.sentence.passage.report !== passage.report || other.at.start > main.at.start) return false
  if (other.status !== main.status || !isSameDay(main, other) || other.kind !== main.kind) return false
  if (IN_ONE_HOUSE.has(main.kind)) return true
  const noun = nounOf(other)
  return noun !== null && claims.some((each) => nounOf(each) === noun && isDefinite(each))
}

const hasTown = ({ place }: Claim): boolean => place !== null && !/ (?:country|region)$/.test(place.rule)

/** What is planned for no day may be any other. */
const isSameDay = ({ date, status }: Claim, other: Claim): boolean =>
  date?.date == null || other.date?.date == null
    ? status === 'held'
    : date.date.start === other.date.date.start && date.date.end === other.date.date.end

const nounOf = ({ event }: Claim): string | null => event?.text.split(/\s+/).at(-1)?.toLowerCase() ?? null

/** "the forum", "this forum" */
const isDefinite = ({ sentence, event }: Claim): boolean =>
  event !== null && /\b(?:the|this)\s+$/i.test(between(sentence, sentence.passage.start, event.start))
