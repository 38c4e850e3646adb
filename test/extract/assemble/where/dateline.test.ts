import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

it.each([
  'LINZ, Austria, June 12 (Agency) -- Premier Jon Vik met President Ana Brel here on Wednesday.',
  'LINZ, June 12 (Agency) -- Premier Jon Vik met President Ana Brel here on Wednesday.',
  'LINZ, Austria (Agency) -- Premier Jon Vik met President Ana Brel here on Wednesday.',
])('"here" is the town of the dateline, with its country or without: %s', (text) => {
  expect(readingOf(text, '2024-06-12').drafts.map(({ place }) => place)).toEqual(['Linz'])
})

it.each([
  ['On Saturday, Minister Jon Vik met with overseas Maltese in Lima.', 'Lima'],
  ['On Saturday, Minister Jon Vik met the Maltese community in Lima.', 'Lima'],
])('those of a country who live in a town are met there: %s', (text, place) => {
  expect(readingOf(text, '2024-06-12').drafts.map((draft) => draft.place)).toEqual([place])
})

it('to arrive for a series of meetings is not to be at one', () => {
  const text = 'LINZ, June 12 (Agency) -- Premier Jon Vik arrived here on Wednesday to attend a series of meetings.'
  expect(readingOf(text, '2024-06-12').drafts.map(({ kind }) => kind)).toEqual(['visit'])
})
