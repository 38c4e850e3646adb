import type { DateForm, DateMention } from '../../core/mention.ts'
import type { Recogniser } from './index.ts'

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const MONTH =
  '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const monthOf = (said: string): number =>
  MONTHS.findIndex((month) => month.startsWith(said.toLowerCase().slice(0, 3))) + 1

interface Rule {
  readonly name: string
  readonly words: RegExp
  read(match: RegExpMatchArray): DateForm | null
}

const day = (year: string | undefined, month: string, dayOfMonth: string): DateForm => ({
  is: 'day',
  year: year ? Number(year) : null,
  month: monthOf(month),
  day: Number(dayOfMonth),
})

/** The first rule that matches some words keeps them. */
const RULES: readonly Rule[] = [
  {
    name: 'days-of-month', // June 29-30, 2022
    words: new RegExp(`\\b${MONTH} (\\d{1,2})\\s*[-–]\\s*(\\d{1,2})(?:,? (\\d{4}))?\\b`, 'g'),
    read: ([, m = '', a = '', b = '', y]) => ({ is: 'span', from: day(y, m, a), to: day(y, m, b) }),
  },
  {
    name: 'month-day', // January 24, 2022
    words: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?`, 'g'),
    read: ([, m = '', d = '', y]) => day(y, m, d),
  },
  {
    name: 'day-month', // 28 Feb. 2022
    words: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}(?:,? (\\d{4}))?`, 'g'),
    read: ([, d = '', m = '', y]) => day(y, m, d),
  },
  {
    name: 'month-year', // October 2014
    words: new RegExp(`\\b${MONTH},? (\\d{4})\\b`, 'g'),
    read: ([, m = '', y]) => ({ is: 'month', year: Number(y), month: monthOf(m) }),
  },
  {
    name: 'weekday', // on Monday
    words: /\b(?:(last|next) )?(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/g,
    read: ([, side, weekday = '']) => ({
      is: 'weekday',
      weekday: WEEKDAYS.indexOf(weekday.toLowerCase()) + 1,
      side: side === 'last' || side === 'next' ? side : null,
    }),
  },
  {
    name: 'near-day', // today, yesterday
    words: /\b(today|yesterday|tomorrow)\b/gi,
    read: ([said = '']) => ({
      is: 'relative',
      unit: 'day',
      offset: { yesterday: -1, today: 0, tomorrow: 1 }[said.toLowerCase()] ?? 0,
    }),
  },
  {
    name: 'near-unit', // last week, this month
    words: /\b(last|this|next) (week|month|year)\b/gi,
    read: ([, side = '', unit = '']) => ({
      is: 'relative',
      unit: unit.toLowerCase() === 'week' ? 'week' : unit.toLowerCase() === 'month' ? 'month' : 'year',
      offset: { last: -1, this: 0, next: 1 }[side.toLowerCase()] ?? 0,
    }),
  },
]

export const recogniseDates: Recogniser = ({ passage }) => {
  const found: DateMention[] = []
  for (const rule of RULES) {
    for (const match of passage.text.matchAll(rule.words)) {
      const start = passage.start + match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && other.start < end)) continue
      const form = rule.read(match)
      if (form) found.push({ is: 'date', start, end, text: match[0], rule: rule.name, form, date: null, dropped: null })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
