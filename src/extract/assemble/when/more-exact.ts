import type { EventDate } from '../../../core/date.ts'
import type { DateMention } from '../../../core/mention.ts'

const EXACTNESS: Readonly<Record<EventDate['precision'], number>> = { day: 3, span: 2, month: 1, year: 0 }
const exactness = (date: DateMention) =>
  date.date ? EXACTNESS[date.date.precision] * 2 + (date.date.certainty === 'stated' ? 1 : 0) : -1

/** "Today (28 February 2022)": of two that say the same the more exact one. */
export const isMoreExact = (date: DateMention, other: DateMention) =>
  (exactness(date) > exactness(other) || isWithin(date, other)) &&
  (!other.date || !date.date || agree(date.date, other.date))

/** "this week … from 22 to 23 November": the days, and not the week. */
export const isWithin = ({ date }: DateMention, { date: other }: DateMention): boolean =>
  date !== null &&
  other !== null &&
  date.precision === 'span' &&
  other.precision === 'span' &&
  date.start >= other.start &&
  date.end <= other.end &&
  date.start + date.end !== other.start + other.end

/** One lies within the other: "next week" and "next Wednesday". */
export const agree = (a: EventDate, b: EventDate): boolean =>
  (a.start >= b.start && a.end <= b.end) || (b.start >= a.start && b.end <= a.end)
