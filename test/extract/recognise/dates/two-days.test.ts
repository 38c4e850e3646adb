import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const told = (text: string) =>
  readingOf(text, '2023-04-12').drafts.map(({ date, place }) => `${place} ${date?.start} ${date?.end}`)

it.each([
  'Monday, May 1, and Tuesday, May 2, 2023',
  'Monday, 1 May, and Tuesday, 2 May',
  'Monday, 1 May and Tuesday, 2 May',
])('two days with their weekdays are one span: %s', (days) => {
  expect(told(`President Ana Lund will visit Riga on ${days}.`)).toEqual(['Riga 2023-05-01 2023-05-02'])
})

it('a day with which another clause begins is its own', () => {
  expect(told('President Ana Lund visited Riga on 1 April, and on 2 April 2023 she flew to Oslo.')).toEqual([
    'Riga 2023-04-01 2023-04-01',
    'Oslo 2023-04-02 2023-04-02',
  ])
})
