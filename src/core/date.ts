/** A calendar day, `YYYY-MM-DD`. */
export type Day = string

/**
 * When something happened, never more exact than the text. `start` and `end` are the first and the last day of it: equal
 * for a day, the month's or the year's first and last day for those precisions.
 */
export interface EventDate {
  readonly start: Day
  readonly end: Day
  readonly precision: 'day' | 'span' | 'month' | 'year'
  /** Stated: the words give all of it. Implied: a part (the year, the day behind "Monday") comes from elsewhere. */
  readonly certainty: 'stated' | 'implied'
}

/**
 * Dates are put in order by their first day. A month or a year stands before the days in it, never between two of them; of
 * those that begin on one day, the shorter comes first: June, 1 June, 1–2 June, 2 June. From 0 (a year) to 255 (a long span).
 */
export function rankOnItsDay({ start, end, precision }: EventDate): number {
  if (precision === 'year' || precision === 'month') return precision === 'year' ? 0 : 1
  return Math.min(255, 2 + Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000))
}

/** Texts that are in order when their dates are, the oldest first. */
export const dateOrder = (date: EventDate): string => `${date.start} ${String(rankOnItsDay(date)).padStart(3, '0')}`
