import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const there = (text: string) =>
  readingOf(text, '2024-06-12').drafts.map(({ participants }) => participants.map(({ name }) => name))

const MEETING =
  'Talks were held at the Ministry of Ports on 10 June with Ana Brel, Executive Director of the Nordic Bank.'

describe('whoever speaks to the one with whom a meeting was held', () => {
  it.each([
    'Minister Jon Vik congratulated Brel on her appointment.',
    'The Minister of Ports, Jon Vik, briefed Ms Brel on the new harbour.',
    'Minister Jon Vik also thanked Brel for the loan.',
  ])('was there: %s', (sentence) => {
    expect(there(`${MEETING}\n\n${sentence}`)).toEqual([['Ana Brel', 'Jon Vik']])
  })

  it.each([
    'Minister Jon Vik said that the bank had been of help.',
    'Jon Vik thanked the public for its patience.',
    'The spokesman of the ministry, Jon Vik, told Brel so.',
  ])('and nobody else was: %s', (sentence) => {
    expect(there(`${MEETING}\n\n${sentence}`)).toEqual([['Ana Brel']])
  })
})

it.each([
  'A meeting was held at the Finance Ministry on 10 June.',
  'The meeting was held at the Ministry of Ports and Lighthouses on Monday.',
  'A meeting was held in the Ministry of Finance on June 10.',
])('the day on which a meeting was held at a ministry is its own: %s', (text) => {
  expect(readingOf(text, '2024-06-12').drafts.map(({ date }) => date?.start)).toEqual(['2024-06-10'])
})
