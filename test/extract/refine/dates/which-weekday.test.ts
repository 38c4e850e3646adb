import { describe, expect, it } from 'vitest'
import { mondayOf, weekdayFrom, weekdayOf } from '../../../../src/extract/refine/dates/which-weekday.ts'
import { readingOf } from '../../../helpers/reading.ts'

// 4 May 2023 was a Thursday.
const NOW = '2023-05-04'

it('knows the weekday of days long ago and of leap days', () => {
  expect(['1969-07-20', '1970-01-01', '2000-02-29', NOW].map(weekdayOf)).toEqual([7, 4, 2, 4])
  expect(mondayOf('2023-05-07')).toBe('2023-05-01')
})

describe('a weekday', () => {
  it('is the nearest on the side of the sentence, the day itself among the past ones', () => {
    expect(weekdayFrom(NOW, 1, null, 'past')).toBe('2023-05-01')
    expect(weekdayFrom(NOW, 1, null, 'future')).toBe('2023-05-08')
    expect(weekdayFrom(NOW, 4, null, 'past')).toBe(NOW)
    expect(weekdayFrom(NOW, 5, null, 'near')).toBe('2023-05-05')
  })

  it('is of another week where the words say so', () => {
    expect(weekdayFrom(NOW, 5, 'this', 'past')).toBe('2023-05-05')
    expect(weekdayFrom(NOW, 1, 'this', 'past')).toBe('2023-05-01')
    expect(weekdayFrom('2023-05-07', 5, 'this', 'future')).toBe('2023-05-12')
    expect(weekdayFrom(NOW, 5, 'next', 'past')).toBe('2023-05-12')
    expect(weekdayFrom(NOW, 4, 'last', 'past')).toBe('2023-04-27')
  })
})

it.each([
  'Minister Ana Brel will meet Minister Jon Vik next Monday. She said that no one should expect a solution at Monday’s meeting.',
  'Minister Ana Brel will meet Minister Jon Vik next Monday. Nobody may expect a solution at Monday’s meeting.',
])('what is expected of it is expected of the Monday to come: %s', (text) => {
  expect(readingOf(text, '2024-06-12').drafts.map(({ date }) => date?.start)).toEqual(['2024-06-17'])
})
