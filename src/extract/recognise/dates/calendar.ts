import type { SaidDay, Weekday, Which, WhichWeekday } from '../../../core/said-date.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/**
 * Pieces that the patterns are built from. Names have to begin with a capital: "march" and "may" are verbs. No piece can
 * match the same words in two ways, so no text makes a pattern try again and again.
 */
export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|r?\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?' +
  '|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?' +
  '|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER' +
  '|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)(?![A-Za-z])'
/** Beside a date, where a short form is clear. */
export const WEEKDAY =
  '(?:Mon(?:day|\\.)?|Tue(?:sday|s?\\.)?|Wed(?:nesday|s?\\.)?|Thu(?:rsday|r?s?\\.)?|Fri(?:day|\\.)?|Sat(?:urday|\\.)?|Sun(?:day|\\.)?' +
  '|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)(?![A-Za-z])'
/** Alone: "Sat" and "Mon" are other words, too. */
export const FULL_WEEKDAY =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)(?![A-Za-z])'
export const YEAR = '(?:1[89]|20)\\d\\d(?![\\d%]|[.,]\\d)'
/** 1 to 31, also "1st"; not the beginning of 25,000, of 3.5 or of 10:30; "11to" is a slip. */
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d%]|[.:]\\d|,\\d{3}(?!\\d)|(?!to\\b)[A-Za-z])'
export const GAP = ' {1,4}'
/** Before a year or a day: "28 February 2022", "February 28, 2022", "February 28,2022". */
export const COMMA = '(?: {0,2}, {0,2}| {1,4})'
/** Between the ends of a span. */
export const DASH = ' ?[-‐‑‒–—−] ?'

export const monthNumber = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

export function weekdayNumber(name: string | undefined): Weekday | null {
  const at = name ? WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase()) : -1
  return at < 0 ? null : ((at + 1) as Weekday)
}

/** The day that a pattern's groups give; null when the calendar has none, as 31 April. */
export function saidDay(day: string, month: string, year?: string, weekday?: string): SaidDay | null {
  const said: SaidDay = {
    year: year ? Number(year) : null,
    month: monthNumber(month),
    day: Number.parseInt(day, 10),
    weekday: weekdayNumber(weekday),
  }
  return isDay(said) ? said : null
}

/** Without a year 29 February is a day: some year has it. */
export function isDay({ year, month, day }: { year: number | null; month: number; day: number }): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= daysIn(year ?? 2000, month)
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export const daysIn = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

/** "Monday last week", "next week Monday" */
export const ofWeek = (week: string | undefined): WhichWeekday | undefined =>
  week === undefined ? undefined : /^last$/i.test(week) ? 'last week' : whichOne(week)

export function whichOne(word: string | undefined): Which {
  switch (word?.toLowerCase()) {
    case 'last':
    case 'past':
    case 'previous':
      return 'last'
    case 'this':
      return 'this'
    case 'next':
    case 'coming':
      return 'next'
    default:
      return null
  }
}
