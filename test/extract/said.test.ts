import { expect, it } from 'vitest'
import { sentencesFound } from '../../src/extract/index.ts'
import { readingOf } from '../helpers/reading.ts'

it('keeps with each sentence the days, places and people that it names, by their place in it', () => {
  const text =
    'On 3 May 2023 Minister Ada Holt spoke in Dalby. The January 8 attacks are remembered. Since 2 May 2023 it rains.'
  const { passages, mentions } = readingOf(text, '2023-06-01')
  const found = sentencesFound(passages, mentions)
  const words = found.map(({ start: from, said }) =>
    said.map(({ is, start, end }) => `${is} ${text.slice(from + start, from + end)}`),
  )
  expect(words).toEqual([
    ['day 3 May 2023', 'person Ada Holt', 'place Dalby'],
    ['day January 8'],
    ['day aside 2 May 2023'],
  ])
  expect(found[1]?.said).toMatchObject([{ ofNoun: true }])
})
