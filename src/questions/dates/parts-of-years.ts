import { fullYear, isoWeek, span } from './periods.ts'
import type { DateForm, Said } from './phrase.ts'

/** Seasons, quarters, halves and weeks: of a year that is said, and of none. */

const YEAR =
  "(?:,?\\s*(?:of\\s+|in\\s+)?((?:1[5-9]|20)\\d{2})|\\s*(?:of\\s+)?['’](\\d{2})|(?:\\s+|(?<=[1-4]q|[12]h))(\\d{2}))(?![\\d/.:-])"
const re = (pattern: string) => new RegExp(pattern, 'giu')

const first = (year: number, month: number) => Temporal.PlainDate.from({ year, month, day: 1 })
const yearOf = (digits: readonly (string | undefined)[], today: string) =>
  fullYear(digits.find((one) => one !== undefined) ?? '', today)

/** So many months from the first of this one. */
const months = (year: number, month: number, many: number, label?: string): Said =>
  span(first(year, month), first(year, month).add({ months: many }).subtract({ days: 1 }), label)

/** As the northern half of the world counts: winter 2022 begins in December 2022. */
export function season(name: string, year: number): Said {
  const start = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }[name.toLowerCase()] ?? 3
  return months(year, start, 3, `${name.toLowerCase()} ${year}`)
}

const NTH = ['first', 'second', 'third', 'fourth']
/** `first`, `1st`, `1`; `last` is the last of so many. */
function nth(word: string, of: number): number {
  const said = word.toLowerCase()
  return NTH.indexOf(said) + 1 || Number.parseInt(said, 10) || of
}

export const quarter = (which: number, year: number): Said => months(year, which * 3 - 2, 3)
export const half = (which: number, year: number): Said => months(year, which * 6 - 5, 6)

const yearless = (inYear: (year: number) => Said): Said => {
  const said = inYear(2024)
  return said.is === 'period'
    ? { is: 'yearless', month: Number(said.period.from.slice(5, 7)), day: null, inYear }
    : { is: 'impossible', why: said.is === 'impossible' ? said.why : '' }
}

const QUARTER = '(?:q([1-4])|([1-4])q|(?:the\\s+)?(first|second|third|fourth|last|1st|2nd|3rd|4th)\\s+quarter)'
const HALF = '(?:h([12])|([12])h|(?:the\\s+)?(first|second|last|1st|2nd)\\s+half)'
const WEEK = '(?:calendar\\s+)?(?:week|cw|kw|wk)\\s*(?:no\\.?\\s*|#)?(\\d{1,2})'

export const PARTS_OF_YEARS: readonly DateForm[] = [
  {
    example: 'week 9 of 2022, calendar week 9, 2022',
    pattern: re(`\\b${WEEK}${YEAR}`),
    read: ([, week, ...year], today) => isoWeek(yearOf(year, today), Number(week), null),
  },
  {
    example: 'week 9, cw 9',
    pattern: re(`(?<!\\blast\\s)\\b${WEEK}(?!\\d)`),
    read: ([, week]) => yearless((year) => isoWeek(year, Number(week), null)),
  },
  {
    example: 'spring 2022, the summer of ’22',
    pattern: re(`\\b(?:the\\s+)?(spring|summer|autumn|fall|winter)${YEAR}`),
    read: ([, name, ...year], today) => season(name ?? '', yearOf(year, today)),
  },
  {
    // "The spring summit" is one called so, "in spring" a time.
    example: 'in spring, since the summer',
    pattern: re(
      '(?<=\\b(?:in|during|since|until|till|before|after|over)\\s+)(?:the\\s+)?(spring|summer|autumn|fall|winter)\\b|^(?:the\\s+)?(spring|summer|autumn|fall|winter)(?=$|\\s+(?:with|about)\\b)',
    ),
    read: ([, behind, alone]) => yearless((year) => season(behind ?? alone ?? '', year)),
  },
  {
    example: 'Q1 2022, 1Q22, the first quarter of 2022',
    pattern: re(`\\b${QUARTER}${YEAR}`),
    read: ([, q, numbered, word, ...year], today) => quarter(nth(q ?? numbered ?? word ?? '', 4), yearOf(year, today)),
  },
  {
    example: '2022 Q1',
    pattern: re(`\\b((?:1[5-9]|20)\\d{2})[\\s-]*q([1-4])\\b`),
    read: ([, year, q]) => quarter(Number(q), Number(year)),
  },
  {
    example: 'Q1, the first quarter',
    pattern: re(`\\b(?:q([1-4])|(?:the\\s+)?(first|second|third|fourth|1st|2nd|3rd|4th)\\s+quarter)\\b`),
    read: ([, q, word]) => yearless((year) => quarter(nth(q ?? word ?? '', 4), year)),
  },
  {
    example: 'H1 2022, 1H22, the first half of 2022',
    pattern: re(`\\b${HALF}${YEAR}`),
    read: ([, h, numbered, word, ...year], today) => half(nth(h ?? numbered ?? word ?? '', 2), yearOf(year, today)),
  },
  {
    example: '2022 H1',
    pattern: re(`\\b((?:1[5-9]|20)\\d{2})[\\s-]*h([12])\\b`),
    read: ([, year, h]) => half(Number(h), Number(year)),
  },
  {
    example: 'early 2022, late 2022',
    pattern: re(`\\b(?:the\\s+)?(early|mid|late|beginning\\s+of|end\\s+of)[\\s-]+((?:1[5-9]|20)\\d{2})\\b`),
    read([, part = '', year]) {
      const start = /^(?:early|beg)/i.test(part) ? 1 : /^mid/i.test(part) ? 5 : 9
      return months(Number(year), start, 4)
    },
  },
]
