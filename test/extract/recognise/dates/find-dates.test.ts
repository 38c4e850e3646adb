import { describe, expect, it } from 'vitest'
import type { SaidDate } from '../../../../src/core/said-date.ts'
import { findDates } from '../../../../src/extract/recognise/dates/index.ts'

const day = (year: number | null, month: number, date: number, weekday: number | null = null) => ({
  year,
  month,
  day: date,
  weekday,
})
const one = (year: number | null, month: number, date: number, weekday: number | null = null) => ({
  is: 'day',
  ...day(year, month, date, weekday),
})

describe('a date is read as it is written', () => {
  it.each<[text: string, words: string, said: unknown]>([
    ['signed on 2023-05-04.', '2023-05-04', one(2023, 5, 4)],
    ['sent 2023/05/04', '2023/05/04', one(2023, 5, 4)],
    ['stamped 2023-05-04T09:30:00Z', '2023-05-04', one(2023, 5, 4)],
    ['am 4.5.2023 unterwegs', '4.5.2023', one(2023, 5, 4)],
    ['on 24/05/2023', '24/05/2023', one(2023, 5, 24)],
    ['on 05/24/2023', '05/24/2023', one(2023, 5, 24)],
    ['on 07/07/2023', '07/07/2023', one(2023, 7, 7)],
    ['on 4 May 2023', '4 May 2023', one(2023, 5, 4)],
    ['on 4th of May, 2023', '4th of May, 2023', one(2023, 5, 4)],
    ['the 4 Feb. 2023 talks', '4 Feb. 2023', one(2023, 2, 4)],
    ['04-Sep-2023', '04-Sep-2023', one(2023, 9, 4)],
    ['May 4th, 2023, in Oslo', 'May 4th, 2023', one(2023, 5, 4)],
    ['Sept. 4,2023', 'Sept. 4,2023', one(2023, 9, 4)],
    ['on the fourth of May', 'the fourth of May', one(null, 5, 4)],
    ['on the twenty-first of May 2023', 'the twenty-first of May 2023', one(2023, 5, 21)],
    ['at 16:25 May 4, 2023', 'May 4, 2023', one(2023, 5, 4)],
    ['on Thursday, May 4, they', 'Thursday, May 4', one(null, 5, 4, 4)],
    ['on Thursday (4 May 2023) in', 'Thursday (4 May 2023', one(2023, 5, 4, 4)],
    ['MAY 4, 2023', 'MAY 4, 2023', one(2023, 5, 4)],
    ['on 29 February', '29 February', one(null, 2, 29)],
    ['from 3 to 5 May', 'from 3 to 5 May', { is: 'days', from: day(null, 5, 3), to: day(null, 5, 5) }],
    ['the May 3–5, 2023 forum', 'May 3–5, 2023', { is: 'days', from: day(2023, 5, 3), to: day(2023, 5, 5) }],
    ['May 30 – June 1, 2023', 'May 30 – June 1, 2023', { is: 'days', from: day(2023, 5, 30), to: day(2023, 6, 1) }],
    ['30 May to 1 June', '30 May to 1 June', { is: 'days', from: day(null, 5, 30), to: day(null, 6, 1) }],
    [
      'December 30 to January 2, 2024',
      'December 30 to January 2, 2024',
      { is: 'days', from: day(2023, 12, 30), to: day(2024, 1, 2) },
    ],
    ['on 3 and 4 May', '3 and 4 May', { is: 'days', from: day(null, 5, 3), to: day(null, 5, 4) }],
    ['on 3, 4 and 5 May', '3, 4 and 5 May', { is: 'days', from: day(null, 5, 3), to: day(null, 5, 5) }],
    ['between 3 and 9 May', 'between 3 and 9 May', { is: 'days', from: day(null, 5, 3), to: day(null, 5, 9) }],
    ['from Monday to Thursday', 'from Monday to Thursday', { is: 'weekday', weekday: 1, to: 4, which: null }],
    ['the week of 8 May', 'the week of 8 May', { is: 'week of', day: day(null, 5, 8) }],
    ['in May 2023', 'May 2023', { is: 'month', year: 2023, month: 5, which: null }],
    ['in early May', 'early May', { is: 'month', year: null, month: 5, which: null }],
    ['last October', 'last October', { is: 'month', year: null, month: 10, which: 'last' }],
    ['the December summit', 'December', { is: 'month', year: null, month: 12, which: null }],
    ['in the third quarter of 2023', 'third quarter of 2023', { is: 'months', year: 2023, from: 7, to: 9 }],
    ['the second half of 2023', 'second half of 2023', { is: 'months', year: 2023, from: 7, to: 12 }],
    ['from March to May 2023', 'March to May 2023', { is: 'months', year: 2023, from: 3, to: 5 }],
    ['held in 2019', '2019', { is: 'year', year: 2019 }],
    ['the 2026 Games', '2026', { is: 'year', year: 2026 }],
    ['She arrived today', 'today', { is: 'days from now', from: 0, to: 0 }],
    ['Later this evening they', 'Later this evening', { is: 'days from now', from: 0, to: 0 }],
    ['They met yesterday', 'yesterday', { is: 'days from now', from: -1, to: -1 }],
    ['the day before yesterday', 'the day before yesterday', { is: 'days from now', from: -2, to: -2 }],
    ['They meet tomorrow', 'tomorrow', { is: 'days from now', from: 1, to: 1 }],
    ['three days ago', 'three days ago', { is: 'days from now', from: -3, to: -3 }],
    ['on Wednesday evening', 'Wednesday evening', { is: 'weekday', weekday: 3, to: null, which: null }],
    ['last Friday', 'last Friday', { is: 'weekday', weekday: 5, to: null, which: 'last' }],
    ['earlier this week', 'earlier this week', { is: 'week', weeks: 0, part: 'past' }],
    ['next week', 'next week', { is: 'week', weeks: 1, part: 'all' }],
    ['over the weekend', 'over the weekend', { is: 'week', weeks: 0, part: 'weekend' }],
    ['later this month', 'later this month', { is: 'month from now', months: 0 }],
    ['next year', 'next year', { is: 'year from now', years: 1 }],
    ['the following day', 'the following day', { is: 'days from before', days: 1 }],
    ['met the next morning', 'the next morning', { is: 'days from before', days: 1 }],
    ['The evening before, they met', 'The evening before', { is: 'days from before', days: -1 }],
    ['the previous night', 'the previous night', { is: 'days from before', days: -1 }],
    ['Three days later they met', 'Three days later', { is: 'days from before', days: 3 }],
    ['on the 14th, she', 'the 14th', { is: 'day of month', day: 14, weekday: null }],
    ['on 03/04/2023', '03/04/2023', { is: 'two orders', first: 3, second: 4, year: 2023 }],
  ])('%s', (text, words, said) => {
    const [found, ...more] = findDates(text)
    expect(found && text.slice(found.start, found.end)).toBe(words)
    expect(found?.said).toEqual(said)
    expect(more).toEqual([])
  })

  it('reads several dates of one sentence, each once and in order', () => {
    const text = 'On 3 May, after talks on Monday, he left for Oslo; he returns next week.'
    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(['3 May', 'Monday', 'next week'])
  })

  it('takes the date that begins first when two share a word', () => {
    const text = 'On 12 March 15 ministers met, and on March 12 May left.'
    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(['12 March', 'March 12'])
  })
})

describe('a text that tells no time yields no date', () => {
  it.each([
    'Ministers may 5 times refuse.',
    'They march 10 kilometres.',
    'May I ask you something?',
    'Theresa May resigned.',
    'It cost $5 May of them said.',
    'The G20 March of progress.',
    'Some 25,000 people and 3.5 per cent.',
    'It ended 10:30, after 2:15.',
    'There were 2000 soldiers and 1945 tonnes.',
    'Resolution 1325 (2000) and Article 5.',
    'Flight 2022-02-281 landed.',
    'She sat down; the sun was out.',
    'The second and the first secretary.',
    'Call 555-12-2022-9.',
    'Version 2.28.2022.1',
    'We live in today’s world.',
  ])('%s', (text) => {
    expect(findDates(text)).toEqual([])
  })

  it.each<[string, SaidDate['is']]>([
    ['They met recently.', 'vague'],
    ['It will happen soon.', 'vague'],
    ['some two weeks ago', 'vague'],
    ['in the coming months', 'vague'],
    ['on Good Friday', 'vague'],
    ['the Sunday Times', 'vague'],
    ['the first Tuesday of every month', 'vague'],
    ['every Friday', 'vague'],
    ['the budget for 2021–2027', 'vague'],
    ['since the 1990s', 'vague'],
    ['on 31 April 2023', 'no such day'],
    ['on February 29, 2023', 'no such day'],
  ])('%s tells a time that no calendar gives', (text, is) => {
    expect(findDates(text).map(({ said }) => said.is)).toEqual([is])
  })
})

describe('the words around a date say what it dates', () => {
  it.each<[text: string, bearing: string]>([
    ['Ministers met on 3 May in Oslo.', 'at'],
    ['The mandate runs until 30 September 2024.', 'limit'],
    ['Since 3 May nothing has changed.', 'limit'],
    ['They want a deal before Monday.', 'limit'],
    ['Talks end by the end of June.', 'limit'],
    ['She was elected chair for 2024.', 'for then'],
    ['They agreed on a budget for 2024.', 'for then'],
    ['The summit is scheduled for 2024.', 'at'],
    ['The forum, put off for a year, is now set for 2024.', 'at'],
    ['They prepared the May 3–5 Oslo Forum.', 'of the noun'],
    ['He spoke of Thursday’s meeting.', 'of the noun'],
    ['At last week’s summit Allies agreed.', 'of the noun'],
    ['The January 8 riots were condemned.', 'of the noun'],
    ['As agreed in Oslo in 2019, they continue.', 'in passing'],
    ['It was the anniversary of the treaty of 3 May.', 'in passing'],
    ['The Declaration adopted on 3 May 2019 stands.', 'in passing'],
  ])('%s', (text, bearing) => {
    expect(findDates(text).map((found) => found.bearing)).toEqual([bearing])
  })
})

describe('no text keeps the reading of dates busy', () => {
  const long = 1_000_000
  it.each<[string, string]>([
    ['digits', '1'.repeat(long)],
    ['months', 'May '.repeat(long / 4)],
    ['days of months', '3, 4, 5 and 6 '.repeat(long / 14)],
    ['weekdays', 'Monday to '.repeat(long / 10)],
    ['spaces', ' '.repeat(long)],
    ['numbers with dashes', '2022-'.repeat(long / 5)],
    ['prepositions', 'in the of May since '.repeat(long / 20)],
  ])('a line of a million %s is read', (_, text) => {
    expect(findDates(text)).toBeInstanceOf(Array)
  })
})
