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
