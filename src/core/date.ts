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
