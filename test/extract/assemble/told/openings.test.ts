import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

// 12 June 2024 was a Wednesday.
const told = (text: string) =>
  readingOf(text, '2024-06-12').drafts.map(
    ({ kind, date, place, participants }) =>
      `${kind} ${date?.start} ${place ?? '-'}: ${participants.map(({ name }) => name).join(', ')}`,
  )

it.each([
  ['The new terminal was inaugurated by President Ana Brel in Linz on Monday.', '2024-06-10 Linz: Ana Brel'],
  [
    'The portrait of the founder was unveiled by Mayor Jon Hall at the Town Hall in Linz on Tuesday.',
    '2024-06-11 Town Hall, Linz: Jon Hall',
  ],
  [
    'The foundation stone of the hospital was laid by Governor Jon Hall in Linz on Monday.',
    '2024-06-10 Linz: Jon Hall',
  ],
  ['The statue of President Bo Roe was unveiled in Linz on Tuesday by Mayor Jon Hall.', '2024-06-11 Linz: Jon Hall'],
  ['Ten ambulances were flagged off by Governor Jon Hall in Linz on Monday.', '2024-06-10 Linz: Jon Hall'],
  ['Minister Jon Hall turned the first sod of a new school in Linz on Tuesday.', '2024-06-11 Linz: Jon Hall'],
])('what is opened, unveiled or begun on a day is a ceremony: %s', (text, event) => {
  expect(told(text)).toEqual([`ceremony ${event}`])
})

it.each([
  'The mosque, which was inaugurated by King Omar Brel in 1988, is in Linz.',
  'The plan was unveiled by Minister Jon Hall on Monday.',
  'Governor Jon Hall laid the foundation for a new era in Linz on Monday.',
])('neither is what was opened long ago, or on paper: %s', (text) => {
  expect(told(text)).toEqual([])
})

it.each([
  ['President Ana Brel gave a reception at the palace on Monday.', 'meeting 2024-06-10 palace: Ana Brel'],
  ['Minister Jon Hall addressed a crowd in Linz on Monday.', 'other 2024-06-10 Linz: Jon Hall'],
  ['Leading figures attended the Brel Dinner on Monday.', 'meeting 2024-06-10 -: '],
  [
    'The talks between Kenya and the U.S. in Linz on Monday took place under the leadership of Minister Jon Hall.',
    'meeting 2024-06-10 Linz: Jon Hall',
  ],
])('a house without a name, a crowd in a town, figures that lead, and a dot that ends nothing: %s', (text, event) => {
  expect(told(text)).toEqual([event])
})
