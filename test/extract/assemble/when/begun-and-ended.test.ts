import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const told = (text: string) =>
  readingOf(text, '2023-05-04').drafts.map(
    ({ date, participants }) => `${date?.start}..${date?.end}: ${participants.map(({ name }) => name).join()}`,
  )

const CLOSED = 'Leaders of the Herring League ended their annual summit in Riga on 4 May.'

describe('an event whose days two sentences tell', () => {
  it.each([
    [`${CLOSED} The summit was opened on 2 May by President Ona Brod of Latvia.`, '2023-05-02..2023-05-04: Ona Brod'],
    [
      'The Herring Conference opened in Riga on Tuesday. The conference continues on Friday and closes with a concert on Saturday.',
      '2023-05-02..2023-05-06: ',
    ],
  ])('is one: %s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it('is two where the one begins after the other has ended', () => {
    const text = `${CLOSED} The next summit opens in Oslo on 6 June.`
    expect(told(text)).toEqual(['2023-05-04..2023-05-04: ', '2023-06-06..2023-06-06: '])
  })
})

it('counts who spoke to the opening session, and who was sent, among those of the summit', () => {
  const text = `${CLOSED} The UN Special Envoy, Ida Rask, addressed the opening session. The World Bank was represented by its Vice President, Jon Vik.`
  expect(told(text)).toEqual(['2023-05-04..2023-05-04: Ida Rask,Jon Vik'])
})

it('does not date what was held behind the day on which it is told', () => {
  const text =
    'The Herring Conference opened in Riga on Thursday. Governor Ona Brod and Minister Ida Rask signed a treaty. The conference ends on Friday.'
  expect(told(text)).toEqual(['2023-05-04..2023-05-05: ', '2023-05-04..2023-05-04: Ona Brod,Ida Rask'])
})

it('calls what leaders met for a summit, whoever chaired it', () => {
  const [summit] = readingOf(
    'The leaders of the Herring League met in Riga on 3 and 4 May 2023 for their sixth ordinary summit, under the chairmanship of the President of Latvia, Ona Brod.',
    '2023-05-04',
  ).drafts
  expect([summit?.kind, summit?.participants.map(({ name }) => name)]).toEqual(['summit', ['Ona Brod']])
})
