import type { Day } from '../../core/date.ts'
import { MONTH, monthNumber } from './months.ts'
import { PARTS_OF_YEARS } from './parts-of-years.ts'
import { day, fullYear, isoWeek, month, span, year } from './periods.ts'
import type { DateForm, Said } from './phrase.ts'

const ORDINAL = '(?:st|nd|rd|th)?'
const WEEKDAY = '(?:(?:on\\s+)?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+(?:the\\s+)?)?'
const DASH = '\\s*(?:-|–|—|to|and|until|till|through)\\s*'
const YEAR = '((?:1[5-9]|20)\\d{2})'
const GATHERING = '(?:meetings?|calls?|summits?|visits?|talks|conference|session)\\b'
const re = (pattern: string) => new RegExp(pattern, 'giu')
const num = (words: string | undefined) => Number(words ?? 0)
const date = (y: number, m: number, d: number) =>
  Temporal.PlainDate.from({ year: y, month: m, day: d }, { overflow: 'reject' })

/** Both ends have to be days that exist; the first that does not is told. */
function days(from: readonly [number, number, number], to: readonly [number, number, number]): Said {
  for (const end of [from, to]) {
    const said = day(...end)
    if (said.is === 'impossible') return said
  }
  return span(date(...from), date(...to))
}

/** `the last week of February 2022` is its last seven days, the first its first seven: weeks of a month start on its 1st. */
function weekOf(which: string, m: number, y: number): Said {
  const first = date(y, m, 1)
  const last = first.with({ day: first.daysInMonth })
  const nth = ['first', 'second', 'third', 'fourth'].indexOf(which.toLowerCase())
  if (nth < 0) return span(last.subtract({ days: 6 }), last)
  return span(first.add({ days: nth * 7 }), first.add({ days: nth * 7 + 6 }))
}

function partOfMonth(part: string, m: number, y: number): Said {
  const first = date(y, m, 1)
  const last = first.with({ day: first.daysInMonth })
  if (/^(?:early|beginning|start)/i.test(part)) return span(first, first.with({ day: 10 }))
  if (/^mid/i.test(part)) return span(first.with({ day: 11 }), first.with({ day: 20 }))
  return span(first.with({ day: 21 }), last)
}

/**
 * Every way a date is typed. The first form that matches at a place wins, so longer ones stand before those they contain:
 * `24-25 March 2022` before `25 March 2022`, `March 2022` before `March`.
 */
export const DATE_FORMS: readonly DateForm[] = [
  {
    example: '2022-02-28, 2022/2/28, 2022.02.28, 2022-02-28T10:00Z',
    pattern: re(
      '(?<![\\p{L}\\d])(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:t\\d{1,2}(?::?\\d{2}){0,2}(?:[.,]\\d+)?(?:z|[+-]\\d{2}(?::?\\d{2})?)?)?(?![\\p{L}\\d])',
    ),
    read: ([, y, , m, d]) => day(num(y), num(m), num(d)),
  },
  {
    example: '20220228',
    pattern: re('(?<![\\p{L}\\d])((?:19|20)\\d{2})([01]\\d)([0-3]\\d)(?![\\p{L}\\d])'),
    read: ([, y, m, d]) => day(num(y), num(m), num(d)),
  },
  {
    // With dots it is day first everywhere; with slashes or dashes some put the month first.
    example: '28.02.2022, 28/2/22, 2/28/2022; 02/03/2022 may be either',
    pattern: re('(?<![\\p{L}\\d])(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\p{L}\\d])'),
    read([, a, mark, b, digits], today) {
      const [first, second, y] = [num(a), num(b), fullYear(digits ?? '', today)]
      if (mark === '.' || first > 12 || first === second) return day(y, second, first)
      if (second > 12) return day(y, first, second)
      const periods = [day(y, second, first), day(y, first, second)].flatMap((said) =>
        said.is === 'period' ? [said.period] : [],
      )
      return { is: 'ambiguous', periods }
    },
  },
  {
    example: '2022-W09, 2022W09, 2022-W09-1',
    pattern: re('(?<![\\p{L}\\d])(\\d{4})-?w(\\d{2})(?:-?([1-7]))?(?![\\p{L}\\d])'),
    read: ([, y, w, d]) => isoWeek(num(y), num(w), d === undefined ? null : num(d)),
  },
  {
    example: '28 February - 2 March 2022',
    pattern: re(
      `\\b(\\d{1,2})${ORDINAL}\\s+(${MONTH})(?:,?\\s+${YEAR})?${DASH}(\\d{1,2})${ORDINAL}\\s+(?:of\\s+)?(${MONTH}),?\\s+${YEAR}\\b`,
    ),
    read: ([, d1, m1, y1, d2, m2, y2]) =>
      days([num(y1 ?? y2), monthNumber(m1 ?? ''), num(d1)], [num(y2), monthNumber(m2 ?? ''), num(d2)]),
  },
  {
    example: 'February 28 - March 2, 2022',
    pattern: re(
      `\\b(${MONTH})\\s+(\\d{1,2})${ORDINAL}(?:,?\\s+${YEAR})?${DASH}(${MONTH})\\s+(\\d{1,2})${ORDINAL},?\\s+${YEAR}\\b`,
    ),
    read: ([, m1, d1, y1, m2, d2, y2]) =>
      days([num(y1 ?? y2), monthNumber(m1 ?? ''), num(d1)], [num(y2), monthNumber(m2 ?? ''), num(d2)]),
  },
  {
    example: '29-30 June 2022',
    pattern: re(`\\b(\\d{1,2})${ORDINAL}${DASH}(\\d{1,2})${ORDINAL}\\s+(?:of\\s+)?(${MONTH}),?\\s+${YEAR}\\b`),
    read: ([, d1, d2, m, y]) => days([num(y), monthNumber(m ?? ''), num(d1)], [num(y), monthNumber(m ?? ''), num(d2)]),
  },
  {
    example: 'June 29-30, 2022',
    pattern: re(`\\b(${MONTH})\\s+(\\d{1,2})${ORDINAL}${DASH}(\\d{1,2})${ORDINAL},?\\s+${YEAR}\\b`),
    read: ([, m, d1, d2, y]) => days([num(y), monthNumber(m ?? ''), num(d1)], [num(y), monthNumber(m ?? ''), num(d2)]),
  },
  {
    example: '1-2 June, the 1st and 3rd of March',
    pattern: re(
      `\\b(?:the\\s+)?(\\d{1,2})${ORDINAL}${DASH}(?:the\\s+)?(\\d{1,2})${ORDINAL}\\s+(?:of\\s+)?(${MONTH})(?!,?\\s+\\d)`,
    ),
    read: ([, d1, d2, m]) => yearlessDays(monthNumber(m ?? ''), num(d1), num(d2)),
  },
  {
    example: 'June 1-2',
    pattern: re(`\\b(${MONTH})\\s+(\\d{1,2})${ORDINAL}${DASH}(\\d{1,2})${ORDINAL}(?![\\d:/.-]|,?\\s+\\d)`),
    read: ([, m, d1, d2]) => yearlessDays(monthNumber(m ?? ''), num(d1), num(d2)),
  },
  {
    example: 'February to April 2022',
    pattern: re(`\\b(${MONTH})(?:\\s+${YEAR})?${DASH}(${MONTH}),?\\s+${YEAR}\\b`),
    read([, m1, y1, m2, y2]) {
      const from = date(num(y1 ?? y2), monthNumber(m1 ?? ''), 1)
      const to = date(num(y2), monthNumber(m2 ?? ''), 1)
      return span(from, to.with({ day: to.daysInMonth }))
    },
  },
  {
    example: 'feb to july 22',
    pattern: re(`\\b(${MONTH})${DASH}(${MONTH})\\s+['’]?(\\d{2})(?![\\d:./-]|\\p{L})`),
    read([, m1, m2, y], today) {
      const year = fullYear(y ?? '', today)
      const to = date(year, monthNumber(m2 ?? ''), 1)
      return span(date(year, monthNumber(m1 ?? ''), 1), to.with({ day: to.daysInMonth }))
    },
  },
  {
    example: 'the last week of February 2022, the first week of March',
    pattern: re(
      `\\b(?:the\\s+)?(first|second|third|fourth|last)\\s+week\\s+(?:of|in)\\s+(${MONTH})(?:,?\\s+${YEAR}\\b)?`,
    ),
    read: ([, which = '', m = '', y]) => ofSomeYear(monthNumber(m), y, (year) => weekOf(which, monthNumber(m), year)),
  },
  {
    example: 'early March 2022, mid-March, the end of March 2022',
    pattern: re(
      `\\b(?:the\\s+)?(early|mid|late|beginning\\s+of|start\\s+of|middle\\s+of|end\\s+of)[\\s-]+(${MONTH})(?:,?\\s+${YEAR}\\b)?(?!\\s+\\d)`,
    ),
    read: ([, part = '', m = '', y]) =>
      ofSomeYear(monthNumber(m), y, (year) => partOfMonth(part, monthNumber(m), year)),
  },
  {
    example: 'Monday 28th of February, 2022; 28 Feb. 22',
    pattern: re(
      `\\b${WEEKDAY}(\\d{1,2})${ORDINAL}[\\s.-]*(?:of\\s+)?(${MONTH})[,\\s-]*(?:of\\s+)?(\\d{4}|['’]?\\d{2})(?![\\d:])`,
    ),
    read: ([, d, m, y], today) => day(fullYear((y ?? '').replace(/\D/g, ''), today), monthNumber(m ?? ''), num(d)),
  },
  {
    example: 'Mon, February 28th, 2022',
    pattern: re(
      `\\b${WEEKDAY}(${MONTH})[\\s-]*(\\d{1,2})${ORDINAL}(?:,\\s*|[\\s-]+)(?:of\\s+)?(\\d{4}|['’]\\d{2}|\\d{2}(?=\\s*(?:[?!.,]|$)))(?!\\d)`,
    ),
    read: ([, m, d, y], today) => day(fullYear((y ?? '').replace(/\D/g, ''), today), monthNumber(m ?? ''), num(d)),
  },
  {
    example: '2022 February 28',
    pattern: re(`\\b${YEAR},?\\s+(${MONTH})\\s+(\\d{1,2})${ORDINAL}(?!\\d)`),
    read: ([, y, m, d]) => day(num(y), monthNumber(m ?? ''), num(d)),
  },
  {
    example: 'February 2022, Feb. of 2022',
    pattern: re(`\\b(${MONTH}),?[\\s-]+(?:of\\s+)?${YEAR}\\b(?!-)`),
    read: ([, m, y]) => month(num(y), monthNumber(m ?? '')),
  },
  {
    example: '2022-02, 2022/2, 02/2022',
    pattern: re('(?<![\\d/.-])(?:((?:19|20)\\d{2})[-/](\\d{1,2})|(\\d{1,2})[-/.]((?:19|20)\\d{2}))(?![\\d/-]|\\.\\d)'),
    read([, y1, m1, m2, y2]) {
      const of = num(m1 ?? m2)
      return of >= 1 && of <= 12 ? month(num(y1 ?? y2), of) : { is: 'impossible', why: `there is no month ${of}` }
    },
  },
  {
    example: '2022 February',
    pattern: re(`\\b${YEAR}\\s+(${MONTH})(?!\\s*\\d)`),
    read: ([, y, m]) => month(num(y), monthNumber(m ?? '')),
  },
  ...PARTS_OF_YEARS,
  {
    example: '2020-2022, 2020 to 2022',
    pattern: re(`(?<![\\d/.-])${YEAR}${DASH}${YEAR}(?![\\d/.-]\\d)`),
    read: ([, y1, y2]) => span(date(num(y1), 1, 1), date(num(y2), 12, 31), `${y1}–${y2}`),
  },
  {
    example: 'the 2010s',
    pattern: re('\\b(?:the\\s+)?((?:19|20)\\d)0s\\b'),
    read: ([, decade]) => span(date(num(`${decade}0`), 1, 1), date(num(`${decade}9`), 12, 31), `the ${decade}0s`),
  },
  {
    example: '28/02, 28.2., 2/28',
    pattern: re(
      '(?<![\\p{L}\\d./-])(\\d{1,2})(?:/(\\d{1,2})|\\.(\\d{2})(?!\\d)|\\.(\\d{1,2})\\.)(?![\\p{L}\\d/-]|\\.\\d)',
    ),
    read([, a, slashed, short, dotted]) {
      const [first, second] = [num(a), num(slashed ?? short ?? dotted)]
      if (slashed !== undefined && first <= 12 && second > 12 && second <= 31) return yearless(first, second)
      return second >= 1 && second <= 12 && first >= 1 && first <= 31 && (slashed === undefined || first > 12)
        ? yearless(second, first)
        : null
    },
  },
  {
    example: 'March ’22',
    pattern: re(`\\b(${MONTH})\\s*['’](\\d{2})(?!\\d)`),
    read: ([, m, y], today) => month(fullYear(y ?? '', today), monthNumber(m ?? '')),
  },
  {
    example: '28 February, the 28th of Feb',
    pattern: re(`\\b${WEEKDAY}(?:the\\s+)?(\\d{1,2})${ORDINAL}\\s*(?:of\\s+)?(${MONTH})(?!\\p{L})`),
    read: ([, d, m]) => yearless(monthNumber(m ?? ''), num(d)),
  },
  {
    example: 'February 28th',
    pattern: re(`\\b${WEEKDAY}(${MONTH})\\s*(?:the\\s+)?(\\d{1,2})${ORDINAL}(?![\\d:])`),
    read: ([, m, d]) => yearless(monthNumber(m ?? ''), num(d)),
  },
  {
    example: '2022',
    pattern: re(`(?<![\\p{L}\\d/.-])${YEAR}(?![\\p{L}\\d]|[/.-]\\d)`),
    read: ([, y]) => year(num(y)),
  },
  {
    // "may", "march" and "mar" are words too: they need a preposition or a capital; "march" alone is the month.
    example: 'in February, the January meeting, in May',
    pattern: re(
      `(?:\\b(in|during|of|(?:last|this|next)(?!\\s+\\p{L}+\\s+${GATHERING}))[\\s-]+)?(?<!\\p{L})(${MONTH})(?!\\p{L})`,
    ),
    read(match, today) {
      const [all, lead, m] = match
      const name = m ?? ''
      if (/^\s*march\s*$/i.test(match.input ?? '')) return monthOf(3)
      if (
        /^(?:may|march|mar|sep|dec|jan|jun|oct)\.?$/i.test(name) &&
        !lead &&
        !/^(?:May|March)$/.test(all.trim()) &&
        !OF_MONTH.test((match.input ?? '').slice(match.index + all.length)) &&
        !BESIDE_MONTH.before.test((match.input ?? '').slice(0, match.index)) &&
        !BESIDE_MONTH.behind.test((match.input ?? '').slice(match.index + all.length))
      )
        return null
      return /^(?:last|this|next)$/i.test(lead ?? '')
        ? monthNear(lead ?? '', monthNumber(name), today)
        : monthOf(monthNumber(name))
    },
  },
]

/** "The jan meeting": what follows a month and no name. */
const OF_MONTH = new RegExp(`^\\s+${GATHERING}`, 'i')

/** "In january and march", "jan to march", "since march": nothing else is meant here. */
const BESIDE_MONTH = {
  before: new RegExp(
    `(?:\\b${MONTH}\\s*(?:,|&|/|-|–|—|\\b(?:and|or|to|until|till|through)\\b)|\\b(?:since|until|till|up to|from|between|before|after|as of|starting))\\s*$`,
    'iu',
  ),
  behind: new RegExp(`^\\s*(?:,|&|/|-|–|—|\\b(?:and|or|to|until|till|through)\\b)\\s*${MONTH}`, 'iu'),
}

/** "Last June" is the one that is over, "next June" the one that has not begun, counted from today. */
function monthNear(way: string, m: number, today: Day): Said {
  const [y, now] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  if (/last/i.test(way)) return month(m < now ? y : y - 1, m)
  return month(/next/i.test(way) && m <= now ? y + 1 : y, m)
}

const ofSomeYear = (m: number, y: string | undefined, inYear: (year: number) => Said): Said =>
  y === undefined ? { is: 'yearless', month: m, day: null, inYear } : inYear(num(y))

const monthOf = (m: number): Said => ({ is: 'yearless', month: m, day: null, inYear: (y) => month(y, m) })

function yearless(m: number, d: number): Said {
  // A leap year, so that 29 February is a day.
  const said = day(2024, m, d)
  if (said.is === 'impossible') return { is: 'impossible', why: said.why.replace(' 2024', ''), month: m }
  return { is: 'yearless', month: m, day: d, inYear: (y) => day(y, m, d) }
}

function yearlessDays(m: number, from: number, to: number): Said {
  for (const end of [from, to]) {
    const said = yearless(m, end)
    if (said.is === 'impossible') return said
  }
  if (from > to) return { is: 'impossible', why: 'its end comes before its beginning' }
  return { is: 'yearless', month: m, day: null, inYear: (y) => days([y, m, from], [y, m, to]) }
}
