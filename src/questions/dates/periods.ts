import type { Day } from '../../core/date.ts'
import type { Period } from '../../core/subject.ts'
import { MONTHS, sayDay, saySpan } from '../../wording/dates.ts'
import type { Said } from './phrase.ts'

/** Open ends of "since" and "before": earlier and later than any document. */
export const FIRST: Day = '0001-01-01'
export const LAST: Day = '9999-12-31'

const period = (is: Omit<Period, 'label'>, label: string): Said => ({ is: 'period', period: { ...is, label } })

/** A day that exists, or why it does not. */
export function day(year: number, month: number, date: number): Said {
  if (month < 1 || month > 12) return { is: 'impossible', why: `there is no month ${month}` }
  const last = Temporal.PlainYearMonth.from({ year, month }).daysInMonth
  const name = MONTHS[month - 1]
  if (date < 1 || date > last) {
    const near = Temporal.PlainDate.from({ year, month, day: Math.max(1, date) }).toString()
    return { is: 'impossible', why: `${name} ${year} has ${last} days`, near }
  }
  const on = Temporal.PlainDate.from({ year, month, day: date }).toString()
  return period({ from: on, to: on, precision: 'day' }, sayDay(on))
}

export function span(from: Temporal.PlainDate, to: Temporal.PlainDate, label?: string): Said {
  if (Temporal.PlainDate.compare(from, to) > 0) return { is: 'impossible', why: 'its end comes before its beginning' }
  return period(
    { from: from.toString(), to: to.toString(), precision: 'span' },
    label ?? saySpan(from.toString(), to.toString()),
  )
}

export function month(year: number, of: number): Said {
  const first = Temporal.PlainDate.from({ year, month: of, day: 1 })
  const last = first.with({ day: first.daysInMonth })
  return period({ from: first.toString(), to: last.toString(), precision: 'month' }, `${MONTHS[of - 1]} ${year}`)
}

/** ISO 8601: week 1 is the one with the year's first Thursday; `weekday` 1 is Monday, null the whole week. */
export function isoWeek(year: number, week: number, weekday: number | null): Said {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 })
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: week - 1 })
  const thursday = monday.add({ days: 3 })
  if (week < 1 || thursday.year !== year) return { is: 'impossible', why: `${year} has no week ${week}` }
  if (weekday === null) return span(monday, monday.add({ days: 6 }))
  const on = monday.add({ days: weekday - 1 })
  return day(on.year, on.month, on.day)
}

export function year(of: number): Said {
  const four = String(of).padStart(4, '0')
  return period({ from: `${four}-01-01`, to: `${four}-12-31`, precision: 'year' }, String(of))
}

/** `22` is 2022, `89` is 1989: two digits reach twenty years ahead of today. */
export function fullYear(digits: string, today: Day): number {
  const number = Number(digits)
  if (digits.length > 2) return number
  const horizon = (Number(today.slice(0, 4)) + 20) % 100
  const century = Math.floor((Number(today.slice(0, 4)) + 20) / 100) * 100
  return number <= horizon ? century + number : century - 100 + number
}
