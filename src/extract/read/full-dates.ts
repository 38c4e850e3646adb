import type { Day } from '../../core/date.ts'
import { iso } from '../days.ts'
import { findDates } from '../recognise/dates/index.ts'

/** The words with which a text says when it was published. */
export interface Stamp {
  readonly day: Day
  /** UTF-16 code units in the text. */
  readonly start: number
  readonly end: number
  /** A line of its own, the dateline before the first words, or "Today (28 February 2022)". */
  readonly as: 'line' | 'dateline' | 'today'
}

/** In which order a text writes 02/03/2022; null when nothing in it tells. */
export type Order = 'day first' | 'month first' | null

/** "Brussels,", "WASHINGTON, D.C.", "New Delhi" before a date on its own line. */
export const TOWN = /^(?:\p{Lu}[\p{L}.'’-]*)(?:[ ,]+(?:\p{Lu}[\p{L}.'’-]*|de|la|of)){0,3}$/u
/** The dates of a text that give day, month and year. */
export function fullDates(text: string, order: Order): Omit<Stamp, 'as'>[] {
  return findDates(text).flatMap(({ start, end, said }) => {
    if (said.is === 'day' && said.year) return [{ day: iso(said.year, said.month, said.day), start, end }]
    if (said.is !== 'two orders' || !order) return []
    const [month, day] = order === 'day first' ? [said.second, said.first] : [said.first, said.second]
    return [{ day: iso(said.year, month, day), start, end }]
  })
}
