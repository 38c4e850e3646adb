import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

// 12 June 2024 was a Wednesday.
const told = (text: string) =>
  readingOf(text, '2024-06-12').drafts.map(
    ({ kind, date, place, participants }) =>
      `${kind} ${date?.start} ${place ?? '-'}: ${participants.map(({ name }) => name).join(', ')}`,
  )

it.each([
  ['President Ana Brel presented the Medal of Honour to 16 people on Tuesday.', 'ceremony 2024-06-11 -: Ana Brel'],
  [
    'President Ana Brel conferred state awards on 20 citizens at a ceremony in the State House on Monday.',
    'ceremony 2024-06-10 State House: Ana Brel',
  ],
  [
    'Prime Minister Ana Brel and Minister Jon Hall handed out prizes to the winners of the contest in Linz on Monday.',
    'ceremony 2024-06-10 Linz: Ana Brel, Jon Hall',
  ],
  [
    'Ambassador Jon Hall was awarded the Order of the Lion at a ceremony in Linz on Monday.',
    'ceremony 2024-06-10 Linz: Jon Hall',
  ],
])('whoever hands out medals, or is given one at a ceremony, was there: %s', (text, event) => {
  expect(told(text)).toEqual([event])
})

it.each([
  // on paper
  'President Ana Brel on Tuesday awarded the Order of the Lion to 13 people.',
  'Ambassador Jon Hall was awarded the Order of the Lion on Monday.',
  'President Ana Brel presented the Medal of Honour posthumously to 16 people on Tuesday.',
  // no medal
  'Minister Ana Brel presented her award-winning film on Monday.',
  'Minister Ana Brel presented a bill on the Order of the House on Monday.',
  'Governor Ana Brel presented the Bank’s awards report in Linz on Monday.',
  'Minister Ana Brel gave orders to the troops on Monday.',
])('no ceremony is made of other gifts and other orders: %s', (text) => {
  expect(told(text)).toEqual([])
})
