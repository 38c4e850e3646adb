import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const visited = (text: string) =>
  readingOf(text, '2023-05-12')
    .drafts.filter(({ kind }) => kind === 'visit')
    .map(({ place }) => place)

const IN_OSLO = 'President Juta Kalve of Latvia arrived in Oslo on Tuesday, 9 May 2023.'

it.each([`${IN_OSLO} The President left for Riga on Thursday.`, `${IN_OSLO} She returned to Riga on Thursday.`])(
  'the way home is no visit: %s',
  (text) => {
    expect(visited(text)).toEqual(['Oslo'])
  },
)

it('the way to a third country is one', () => {
  expect(visited(`${IN_OSLO} The President left for Madrid on Thursday.`)).toEqual(['Oslo', 'Madrid'])
})

it.each([
  '“The President is in Riga,” her spokesman said of Juta Kalve, President of Latvia. She had a phone call with President Jon Vik of Malta on Tuesday.',
  'President Juta Kalve of Latvia is in Riga this week.',
  'Latvian Foreign Minister Juta Kalve was in Riga on Monday.',
])('nobody visits the capital at home: %s', (text) => {
  expect(visited(text)).toEqual([])
})

it('whoever is in another capital is on a visit', () => {
  expect(visited('President Juta Kalve of Latvia was in Oslo on Monday.')).toEqual(['Oslo'])
})
