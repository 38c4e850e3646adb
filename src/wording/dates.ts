import type { Day, EventDate } from '../core/date.ts'
import type { PartialDay } from '../core/document.ts'

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const parts = (day: Day) => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return { year, month: MONTHS[month - 1] ?? '', date }
}

/** `28 February 2022`. */
export function sayDay(day: Day): string {
  const { year, month, date } = parts(day)
  return `${date} ${month} ${year}`
}

/** `21–27 February 2022`, `28 February – 2 March 2022`, `30 December 2022 – 1 January 2023`; one day as a day. */
export function saySpan(start: Day, end: Day): string {
  if (start === end) return sayDay(start)
  const [a, b] = [parts(start), parts(end)]
  if (a.year !== b.year) return `${sayDay(start)} – ${sayDay(end)}`
  if (a.month !== b.month) return `${a.date} ${a.month} – ${sayDay(end)}`
  return `${a.date}–${sayDay(end)}`
}

/** As exactly as it is known, and no more: `October 2014` for a month. */
export function sayDate(date: EventDate): string {
  const { year, month } = parts(date.start)
  if (date.precision === 'month') return `${month} ${year}`
  if (date.precision === 'year') return String(year)
  return saySpan(date.start, date.end)
}

const IN_GERMAN = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const

/** `30. Juni 2022`, `Oktober 2014`, `2014`: for help, which follows the language of who reads it. */
export const sayInGerman = (day: Day, precision: keyof typeof IN_GERMAN): string =>
  Temporal.PlainDate.from(day).toLocaleString('de', IN_GERMAN[precision])

/** `1 March 2022`, `January 2022`, `2022`. */
export function sayPartialDay(day: PartialDay): string {
  const { year, month } = parts(day)
  return day.length === 10 ? sayDay(day) : day.length === 7 ? `${month} ${year}` : String(year)
}
