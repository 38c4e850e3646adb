import type { SaidDate, SaidDay } from '../../../core/said-date.ts'
import { cued } from '../../words/cued.ts'
import { CUE } from '../../words/cues.ts'
import {
  COMMA,
  DASH,
  DAY,
  FULL_WEEKDAY,
  GAP,
  MONTH,
  ofWeek,
  saidDay,
  WEEKDAY,
  weekdayNumber,
  whichOne,
  YEAR,
} from './calendar.ts'
import type { DateForm, Groups } from './form.ts'

/** Two numbers with something between them that can make a span. */
const SPANNED = (text: string) =>
  /\d(?!\d)[^.]{0,40}?(?:[-‐‑‒–—−&]|\bto\b|\bt?ill\b|\band\b|until|through).{0,24}?\d/.test(text)
const BEFORE = '(?<![\\w$€£.-])(?<lead>[Ff]rom |[Bb]etween )?'
/** What stands between the first and the last day of a list: "7, 8 and 9 June". */
const LIST = `(?<list>(?:, ${DAY}){1,3})?`
const TO = `(?:${DASH}(?:to )?|,? (?:to|until|till|through|and|&) )`
const named = (n: string) => `(?:(?<weekday${n}>${WEEKDAY}),? {1,3}(?:the )?)?`
const dayFirst = (n: string) =>
  `${named(n)}(?<day${n}>${DAY}) (?:of )?(?<month${n}>${MONTH})(?:${COMMA}(?<year${n}>${YEAR}))?`
const monthFirst = (n: string) =>
  `${named(n)}(?<month${n}>${MONTH}) (?<day${n}>${DAY})(?:${COMMA}(?<year${n}>${YEAR}))?`

/** Several days in a row. "June 2 and 9" are two dates, no span: only days that follow each other are joined by "and". */
export const SPANS: readonly DateForm[] = [
  {
    // also "Monday, May 5, and Tuesday, May 6"
    name: 'May 5 – May 9, 2022',
    needs: CUE.digit | CUE.month,
    looks: SPANNED,
    pattern: cued(new RegExp(`${BEFORE}${monthFirst('A')}(?<to>${TO})(?:(?<!, \\w+ )on )?${monthFirst('B')}`, 'g')),
    read: ends,
  },
  {
    name: '29 June to 1 July 2022',
    needs: CUE.digit | CUE.month,
    looks: SPANNED,
    pattern: cued(new RegExp(`${BEFORE}${dayFirst('A')}(?<to>${TO})(?:(?<!, \\w+ )on )?${dayFirst('B')}`, 'g')),
    read: ends,
  },
  {
    // also "January 9 to 12", "March 24 and 25", "June 28, 29 and 30"
    name: 'June 29–30, 2022',
    needs: CUE.digit | CUE.month,
    looks: SPANNED,
    pattern: cued(
      new RegExp(
        `${BEFORE}${named('A')}(?<monthB>${MONTH})${GAP}(?<dayA>${DAY})${LIST}(?<to>${TO}|, and )${named('B')}(?<dayB>${DAY})(?:${COMMA}(?<yearB>${YEAR}))?`,
        'g',
      ),
    ),
    read: ends,
  },
  {
    // also "9-11 July", "Wednesday 29 and Thursday 30 June", "7, 8 and 9 June"
    name: 'from 9 to 11 July',
    needs: CUE.digit | CUE.month,
    looks: SPANNED,
    pattern: cued(
      new RegExp(
        `${BEFORE}${named('A')}(?<dayA>${DAY})${LIST}(?<to>${TO}|, and )(?:the )?${named('B')}(?<dayB>${DAY}) (?:of )?(?<monthB>${MONTH})(?:${COMMA}(?<yearB>${YEAR}))?`,
        'g',
      ),
    ),
    read: ends,
  },
  {
    name: 'from Monday to Wednesday',
    needs: CUE.weekday,
    pattern: cued(
      new RegExp(
        `(?<![\\w-])(?<lead>[Ff]rom |[Bb]etween )?(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext) )?(?<from>${FULL_WEEKDAY})(?<to>${DASH}| (?:to|through|until|and) )(?<till>${FULL_WEEKDAY})(?:,? (?:of )?(?<week>last|this|next) week\\b)?`,
        'g',
      ),
    ),
    read: (g) => {
      const [weekday, to] = [weekdayNumber(g.from), weekdayNumber(g.till)]
      if (!weekday || !to || weekday === to || (joinsOnly(g) && (to - weekday + 7) % 7 !== 1)) return null
      return { is: 'weekday', weekday, to, which: ofWeek(g.week) ?? whichOne(g.which) }
    },
  },
]

/** What the first end leaves out (month, year) the second says for both. */
function ends(g: Groups): SaidDate | null {
  const to = saidDay(g.dayB ?? '', g.monthB ?? '', g.yearB, g.weekdayB)
  const yearA = g.yearA ?? (to && g.monthA && g.yearB && isLater(g.monthA, to) ? String(Number(g.yearB) - 1) : g.yearB)
  const from = saidDay(g.dayA ?? '', g.monthA ?? g.monthB ?? '', yearA, g.weekdayA)
  if (!from || !to) return null
  const length = distance(from, to)
  if (length <= 0 || (joinsOnly(g) && length !== 1)) return null
  return { is: 'days', from, to }
}

/** "December 30 to January 2, 2023" begins in 2022. */
const isLater = (month: string, to: SaidDay) => (saidDay('1', month)?.month ?? 0) > to.month

function distance(from: SaidDay, to: SaidDay): number {
  const year = from.year ?? 2001
  const end = to.year ?? (to.month < from.month ? year + 1 : year)
  return (Date.UTC(end, to.month - 1, to.day) - Date.UTC(year, from.month - 1, from.day)) / 86_400_000
}

/** "June 2 and 9": two dates, unless the words say that all between is meant. */
const joinsOnly = (g: Groups) => /and|&/.test(g.to ?? '') && !g.list && !/^between/i.test(g.lead ?? '')
