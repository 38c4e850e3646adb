import type { Day } from '../../../core/date.ts'
import type { SaidDate, Weekday, WhichWeekday } from '../../../core/said-date.ts'
import { daysBetween, numberOf, shift } from '../../days.ts'
import { exactly, type Known } from './known.ts'

/** Days: of what is to come later nobody speaks by its weekday alone. */
const NEAR = 100

/** 1 January 1970 was a Thursday. */
export const weekdayOf = (day: Day): Weekday => {
  const since = numberOf(day) + 3
  return ((((since % 7) + 7) % 7) + 1) as Weekday
}

export const mondayOf = (day: Day): Day => shift(day, 1 - weekdayOf(day))

/** "last Monday" and "next Monday" are those of the week before and after; "Monday" is the nearest on the side of the sentence. */
export function weekdayFrom(now: Day, weekday: Weekday, which: WhichWeekday, lean: Known['lean']): Day {
  const ofWeek = shift(mondayOf(now), weekday - 1)
  // "is scheduled for this Friday", told on a Sunday
  if (which === 'this') return lean === 'future' && ofWeek < now ? shift(ofWeek, 7) : ofWeek
  if (which === 'next') return shift(ofWeek, 7)
  if (which === 'last week') return shift(ofWeek, -7)
  const back = (weekdayOf(now) - weekday + 7) % 7
  if (which === 'last') return shift(now, back === 0 ? -7 : -back)
  const ahead = (7 - back) % 7
  return lean === 'future' || (lean === 'near' && ahead < back) ? shift(now, ahead) : shift(now, -back)
}

/**
 * "from 23 to 25 May … on Wednesday he will meet": the Wednesday of those days. What is over is told of the last days
 * anyway, unless nobody knows when it was told.
 */
export function namedBefore({ weekday, which, to }: Extract<SaidDate, { is: 'weekday' }>, at: Known): Day | null {
  const now = exactly(at.published)
  if (which || to || (now && at.lean !== 'future')) return null
  for (const { start, end } of at.named.toReversed()) {
    const day = shift(start, (weekday - weekdayOf(start) + 7) % 7)
    if (day <= end && (!now || (day >= now && daysBetween(day, now) < NEAR))) return day
  }
  return null
}

/** "Monday: the ministers met", in a review of the week: the Monday of that week, whenever it came out. */
export function inWeek(
  { weekday, which, to }: Extract<SaidDate, { is: 'weekday' }>,
  { week, lean }: Known,
): Day | null {
  if (!week || which || to || lean === 'future') return null
  const day = shift(week.start, (weekday - weekdayOf(week.start) + 7) % 7)
  return day <= week.end ? day : null
}
