import type { Day } from '../../../core/date.ts'
import type { PartialDay } from '../../../core/document.ts'
import type { SaidDay, Which } from '../../../core/said-date.ts'
import { daysBetween, iso, shift } from '../../days.ts'
import { daysIn, isDay } from '../../recognise/dates/calendar.ts'
import type { Known } from './known.ts'
import { weekdayOf } from './which-weekday.ts'

/** The first and the last day on which the document may have been published. */
function published(day: PartialDay): { first: Day; last: Day } {
  if (day.length === 10) return { first: day, last: day }
  const [year = 0, month] = day.split('-').map(Number)
  if (month) return { first: iso(year, month, 1), last: iso(year, month, daysIn(year, month)) }
  return { first: `${year}-01-01`, last: `${year}-12-31` }
}

/** Days: nobody leaves the year out over such a time when the other year's day is so near. */
const FAR = 270
const NEAR = 100
/** Days: of what is over since then nobody tells as if it were to come next year. */
const JUST_OVER = 10

/** Days: of two dates told together. */
const BESIDE = 31

/** A day without a year: the year in which its weekday is right, else the last one before or the first one after publication. */
export function dayOf(said: SaidDay, at: Known): Day | null {
  if (said.year) return iso(said.year, said.month, said.day)
  if (!at.published) return at.year && isDay({ ...said, year: at.year }) ? iso(at.year, said.month, said.day) : null
  const { first, last } = published(at.published)
  const years = [-1, 0, 1].map((step) => Number(first.slice(0, 4)) + step)
  const all = years.filter((year) => isDay({ ...said, year })).map((year) => iso(year, said.month, said.day))
  const fitting = all.filter((day) => weekdayOf(day) === said.weekday)
  const days = fitting.length > 0 ? fitting : all
  // a page may be dated a day before the place where it happened
  const past = days.filter((day) => day <= shift(last, 1))
  const future = days.filter((day) => day >= first)
  const nearest = (list: readonly Day[]) =>
    list.toSorted((a, b) => Math.abs(daysBetween(a, first)) - Math.abs(daysBetween(b, first)))[0] ?? null
  const near = nearest(days)
  if (at.lean === 'future') {
    const next = future[0] ?? near
    // "led a delegation to attend the retreat from 16 to 17 February", told on the 18th, is not next year's
    return next && near && daysBetween(next, first) > FAR && Math.abs(daysBetween(near, first)) < JUST_OVER
      ? near
      : next
  }
  // "his death on April 10, 2010 … two days before, on April 8"
  const told = at.named.at(-1)?.start
  const beside =
    told && days.length > 0 && Math.abs(daysBetween(told, first)) > 366
      ? iso(Number(told.slice(0, 4)), said.month, said.day)
      : null
  if (
    beside &&
    told &&
    near &&
    Math.abs(daysBetween(beside, told)) <= BESIDE &&
    Math.abs(daysBetween(near, first)) > BESIDE
  )
    return beside
  const leaning = at.lean === 'past' ? past.at(-1) : undefined
  if (!leaning || !near || fitting.length > 0) return leaning ?? near
  // "the summit on 29 June", told in March with a verb in the past, is not last year's: that would be said
  return Math.abs(daysBetween(leaning, first)) > FAR && Math.abs(daysBetween(near, first)) < NEAR ? near : leaning
}

/** The day of this month that comes first from another on. */
export function firstFrom(said: SaidDay, from: Day): Day {
  const year = Number(from.slice(0, 4))
  const day = iso(year, said.month, said.day)
  return day >= from ? day : iso(year + 1, said.month, said.day)
}

/** The year of a month that is told without one. */
export function yearOfMonth(month: number, which: Which, at: Known): number | null {
  if (!at.published) return at.year
  const year = Number(at.published.slice(0, 4))
  const now = at.published.length > 4 ? Number(at.published.slice(5, 7)) : null
  if (now === null) return year
  // in May "last May" is a year ago, "this May" and "in May" are now
  if (which === 'last') return month < now ? year : year - 1
  if (which === 'next') return month > now ? year : year + 1
  if (which === 'this' || month === now) return year
  const ahead = (month - now + 12) % 12
  if (at.lean === 'past' && ahead > 0) return month < now ? year : year - 1
  if (at.lean === 'future' && ahead < 9) return month > now ? year : year + 1
  return ahead <= 6 ? (month > now ? year : year + 1) : month < now ? year : year - 1
}
