import { describe, expect, it } from 'vitest'
import type { EventDate } from '../../../../src/core/date.ts'
import { findDates } from '../../../../src/extract/recognise/dates/index.ts'
import type { Known } from '../../../../src/extract/refine/dates/known.ts'
import { leanAt, tensesOf } from '../../../../src/extract/refine/dates/lean.ts'
import { resolveDate } from '../../../../src/extract/refine/dates/resolve-date.ts'
import { hintsIn } from '../../../../src/extract/words/cued.ts'
import { wordsOf } from '../../../../src/extract/words/words.ts'

const NOTHING: Known = { published: null, own: true, lean: null, year: null, before: null, order: null, named: [] }

/** From Tuesday to Thursday. */
const SPAN: EventDate = { start: '2023-05-16', end: '2023-05-18', precision: 'span', certainty: 'stated' }

const day = (start: string): EventDate => ({ start, end: start, precision: 'day', certainty: 'stated' })

/** "2023-05-04 day stated", or why there is none. */
function resolved(words: string, known: Partial<Known>): string {
  const [found] = findDates(words)
  if (!found) throw new Error(`no date in "${words}"`)
  const { date, dropped } = resolveDate(found.said, { ...NOTHING, ...known })
  if (!date) return dropped
  return `${date.start === date.end ? date.start : `${date.start}..${date.end}`} ${date.precision} ${date.certainty}`
}

describe('a date resolves against the day of its report', () => {
  // 2023-05-04 is a Thursday
  it.each<[words: string, known: Partial<Known>, expected: string]>([
    ['4 May 2023', {}, '2023-05-04 day stated'],
    ['May 2023', {}, '2023-05-01..2023-05-31 month stated'],
    ['in 2023', {}, '2023-01-01..2023-12-31 year stated'],
    ['2 May', { published: '2023-05-04' }, '2023-05-02 day implied'],
    ['on April 10 in 2010', {}, '2010-04-10 day stated'],
    ['on 8 April', { published: '2018-02-17', named: [day('2010-04-10')] }, '2010-04-08 day implied'],
    ['on 8 April', { published: '2018-04-12', named: [day('2010-04-10')] }, '2018-04-08 day implied'],
    // a Sunday
    ['this week', { published: '2023-04-09', lean: 'future' }, '2023-04-10..2023-04-16 span implied'],
    ['this week', { published: '2023-04-09', lean: 'past' }, '2023-04-03..2023-04-09 span implied'],
    ['20 December', { published: '2023-01-03', lean: 'past' }, '2022-12-20 day implied'],
    ['20 December', { published: '2023-01-03', lean: 'future' }, '2023-12-20 day implied'],
    ['3 January', { published: '2022-12-20', lean: 'future' }, '2023-01-03 day implied'],
    ['16–17 February', { published: '2022-02-18', lean: 'future' }, '2022-02-16..2022-02-17 span implied'],
    ['29 June', { published: '2022-03-29', lean: 'past' }, '2022-06-29 day implied'],
    // only in 2021 was 29 January a Friday
    ['Friday, 29 January', { published: '2022-02-10' }, '2021-01-29 day implied'],
    ['24 January', { published: '2022-01' }, '2022-01-24 day implied'],
    ['24 January', { published: '2022' }, '2022-01-24 day implied'],
    ['24 January', { year: 2019 }, '2019-01-24 day implied'],
    ['29–30 June', { published: '2022-06-03' }, '2022-06-29..2022-06-30 span implied'],
    ['30 December to 2 January', { published: '2022-12-28' }, '2022-12-30..2023-01-02 span implied'],
    ['the week of 10 May', { published: '2023-05-04' }, '2023-05-08..2023-05-14 span implied'],
    ['today', { published: '2023-05-04' }, '2023-05-04 day implied'],
    ['yesterday', { published: '2023-05-01' }, '2023-04-30 day implied'],
    ['tomorrow', { published: '2023-12-31' }, '2024-01-01 day implied'],
    ['on Monday', { published: '2023-05-04', lean: 'past' }, '2023-05-01 day implied'],
    ['on Monday', { published: '2023-05-04', lean: 'future' }, '2023-05-08 day implied'],
    ['on Thursday', { published: '2023-05-04', lean: 'past' }, '2023-05-04 day implied'],
    // named before: 17 May is a Wednesday
    ['on Wednesday', { published: '2023-05-04', lean: 'future', named: [SPAN] }, '2023-05-17 day implied'],
    ['on Wednesday', { published: '2023-05-04', lean: 'past', named: [SPAN] }, '2023-05-03 day implied'],
    ['on Wednesday', { named: [SPAN] }, '2023-05-17 day implied'],
    ['on Friday', { published: '2023-05-04', lean: 'future', named: [SPAN] }, '2023-05-05 day implied'],
    ['last Thursday', { published: '2023-05-04' }, '2023-04-27 day implied'],
    ['next Tuesday', { published: '2023-05-04' }, '2023-05-09 day implied'],
    ['this Tuesday', { published: '2023-05-04' }, '2023-05-02 day implied'],
    ['from Monday to Wednesday', { published: '2023-05-04', lean: 'past' }, '2023-05-01..2023-05-03 span implied'],
    ['last week', { published: '2023-05-04' }, '2023-04-24..2023-04-30 span implied'],
    ['this week', { published: '2023-05-04' }, '2023-05-01..2023-05-07 span implied'],
    ['the weekend', { published: '2023-05-04', lean: 'past' }, '2023-04-29..2023-04-30 span implied'],
    ['this weekend', { published: '2023-05-04' }, '2023-05-06..2023-05-07 span implied'],
    ['later this month', { published: '2023-05-04' }, '2023-05-01..2023-05-31 month implied'],
    ['last month', { published: '2023-01' }, '2022-12-01..2022-12-31 month implied'],
    ['next year', { published: '2023' }, '2024-01-01..2024-12-31 year implied'],
    ['last October', { published: '2023-05-04' }, '2022-10-01..2022-10-31 month implied'],
    ['in October', { published: '2023-05-04', lean: 'future' }, '2023-10-01..2023-10-31 month implied'],
    ['in February', { published: '2023-05-04', lean: 'past' }, '2023-02-01..2023-02-28 month implied'],
    ['the following day', { before: '2023-05-31' }, '2023-06-01 day implied'],
    ['the same day', { before: '2023-05-31' }, '2023-05-31 day implied'],
    ['on the 14th.', { before: '2023-05-12' }, '2023-05-14 day implied'],
    ['on the 28th.', { published: '2023-05-04', lean: 'past' }, '2023-04-28 day implied'],
    ['03/05/2023', { order: 'day first' }, '2023-05-03 day stated'],
    ['03/05/2023', { order: 'month first' }, '2023-03-05 day stated'],
    ['03/05/2023', { published: '2023-05-04' }, '2023-05-03 day implied'],
  ])('%s, %j → %s', (words, known, expected) => {
    expect(resolved(words, known)).toBe(expected)
  })
})

describe('what cannot be known stays unknown, and says why', () => {
  it.each<[words: string, known: Partial<Known>, why: RegExp]>([
    ['2 May', {}, /no year/],
    ['today', {}, /day of publication, which is not known/],
    ['today', { published: '2023-05' }, /day of publication, which is not known/],
    ['on Monday', {}, /day of publication/],
    ['last week', { published: '2023' }, /day of publication/],
    ['this month', { published: '2023' }, /month of publication/],
    ['this year', {}, /year of publication/],
    ['today', { published: '2023-05-04', own: false }, /round-up/],
    ['the next day', { published: '2023-05-04' }, /none is/],
    ['on the 14th.', {}, /no month/],
    ['03/05/2023', { published: '2023-08-01' }, /2023-05-03 or 2023-03-05/],
    ['recently', { published: '2023-05-04' }, /no calendar/],
    ['31 April', { published: '2023-05-04' }, /no such day/],
  ])('%s, %j', (words, known, why) => {
    expect(resolved(words, known)).toMatch(why)
  })
})

describe('a sentence leans to the past or to the future', () => {
  it.each<[text: string, at: string, lean: string | null]>([
    ['The ministers met on Monday.', 'Monday', 'past'],
    ['The ministers will meet on Monday.', 'Monday', 'future'],
    ['On Monday, the ministers will meet.', 'Monday', 'future'],
    ['She said he will visit Oslo on Monday.', 'Monday', 'future'],
    ['They are scheduled to gather on Monday.', 'Monday', 'future'],
    ['Minister to visit Oslo on Monday', 'Monday', 'future'],
    ['The summit will be held on Monday.', 'Monday', 'future'],
    ['They will hold an extended summit on Monday.', 'Monday', 'future'],
    ['The palace announced further meetings on Monday.', 'Monday', 'future'],
    ['The palace announced after the meeting on Monday that all is well.', 'Monday', 'past'],
    ['They had agreed during their call on Monday to meet again.', 'Monday', 'past'],
    ['The talks planned for Monday were put off.', 'Monday', 'future'],
    ['She met him on Monday, “and looks forward to more”.', 'Monday', 'past'],
    ['Following their Monday call, they will talk again.', 'Monday', 'past'],
    ['Talks of Monday', 'Monday', null],
  ])('%s', (text, at, lean) => {
    const words = wordsOf(text, 0)
    const tenses = tensesOf({ passage: { text, start: 0 }, words, hints: hintsIn(words) })
    expect(leanAt(tenses, text.indexOf(at))).toBe(lean)
  })
})
