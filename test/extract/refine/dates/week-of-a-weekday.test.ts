import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

/** The days of the events of a text that was published on Wednesday, 12 June 2024. */
const daysOf = (text: string) => readingOf(text, '2024-06-12').drafts.map(({ date }) => [date?.start, date?.end])

it.each([
  ['Governor Ana Brel met President Vik on Monday last week.', '2024-06-03', '2024-06-03'],
  ['Governor Ana Brel met President Vik on Friday last week.', '2024-06-07', '2024-06-07'],
  ['Governor Ana Brel met President Vik on Monday this week.', '2024-06-10', '2024-06-10'],
  ['Governor Ana Brel will meet President Vik on Monday next week.', '2024-06-17', '2024-06-17'],
  [
    'Talks held from Monday to Wednesday last week in Oslo were attended by Governor Ana Brel.',
    '2024-06-03',
    '2024-06-05',
  ],
  ['The forum will be held between Monday and Friday next week in Oslo.', '2024-06-17', '2024-06-21'],
])('a weekday is of the week that is said behind it: %s', (text, start, end) => {
  expect(daysOf(text)).toEqual([[start, end]])
})

it('what takes place on Friday is still to come', () => {
  expect(daysOf('The forum takes place in Oslo on Friday.')).toEqual([['2024-06-14', '2024-06-14']])
})
