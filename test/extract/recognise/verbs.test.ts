import { expect, it } from 'vitest'
import { readingOf } from '../../helpers/reading.ts'

it.each([
  'The foreign ministers of Denmark and Latvia, Cy Dahl and Zane Ozola, joined host Una Salo for the opening session on 3 May 2023.',
  'Danish Foreign Minister Cy Dahl and Latvian Foreign Minister Zane Ozola joined fellow host Una Salo at a dinner on 3 May 2023.',
  'Danish Foreign Minister Cy Dahl thanked host Una Salo for the meeting in Oslo on 3 May 2023.',
])('whoever joins or thanks a host hosts nothing: %s', (text) => {
  const taking = readingOf(text, '2023-05-04').drafts.flatMap(({ participants }) => participants)
  expect(taking.filter(({ name, part }) => name !== 'Una Salo' && part === 'hosted')).toEqual([])
})

it.each(['her current visit to Malta', 'a short working visit to Malta', 'her ongoing tour of the coast'])(
  'whoever receives a guest during %s makes no journey',
  (journey) => {
    const text = `Minister Jon Vik received Ms Ana Brel, Director of the Herring Bank, on Tuesday during ${journey}.`
    const visitors = readingOf(text, '2023-05-04').drafts.flatMap(({ participants }) => participants)
    expect(visitors.filter(({ name, part }) => name === 'Jon Vik' && part !== 'hosted')).toEqual([])
  },
)
