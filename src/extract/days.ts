import type { Day } from '../core/date.ts'

/**
 * Days as numbers, from 0 on 1 January 1970: every date of every document is reckoned, and a date object for each costs more
 * than the reckoning. The year begins in March here, so that the leap day is its last.
 */
export function numberOf(day: Day): number {
  const month = pairAt(day, 5)
  const year = pairAt(day, 0) * 100 + pairAt(day, 2) - (month < 3 ? 1 : 0)
  const before = Math.floor((153 * ((month + 9) % 12) + 2) / 5)
  return 365 * year + leapDays(year) + before + pairAt(day, 8) - 1 - EPOCH
}

export function dayAt(number: number): Day {
  const since = number + EPOCH
  let year = Math.floor(since / 365.2425)
  if (since < 365 * year + leapDays(year)) year--
  if (since >= 365 * (year + 1) + leapDays(year + 1)) year++
  const ofYear = since - 365 * year - leapDays(year)
  const from = Math.floor((5 * ofYear + 2) / 153)
  const month = from < 10 ? from + 3 : from - 9
  return iso(month < 3 ? year + 1 : year, month, ofYear - Math.floor((153 * from + 2) / 5) + 1)
}

export const iso = (year: number, month: number, day: number): Day => `${year}-${two(month)}-${two(day)}`

export const shift = (day: Day, days: number): Day => dayAt(numberOf(day) + days)

/** How many days `a` is behind `b`. */
export const daysBetween = (a: Day, b: Day): number => numberOf(a) - numberOf(b)

/** From 1 March of the year 0 to 1 January 1970. */
const EPOCH = 719_468
const leapDays = (year: number): number => Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
const pairAt = (day: Day, at: number): number => (day.charCodeAt(at) - 48) * 10 + day.charCodeAt(at + 1) - 48
const two = (number: number): string => (number < 10 ? `0${number}` : String(number))
