import { describe, expect, it } from 'vitest'
import { readingOf } from '../../helpers/reading.ts'

const OPENED =
  'The Herring Conference opened in Riga on Tuesday. The conference was opened by Minister Ona Brod of Latvia'
const panels = (text: string) => readingOf(text, '2023-05-04').drafts

describe('a conference', () => {
  const FIRST =
    'In the first panel, moderated by the journalist Ida Rask, the Minister of Fisheries of Malta, Ana Brel, Norway’s Deputy Minister of Trade, Jon Vik, and Professor Karl Odin of the University of Tartu discussed nets.'
  const text = `${OPENED}, followed by a keynote address from the Secretary General of the Net Council, Mia Holm. ${FIRST} A second panel brought together Governor Leo Saar and Captain Eva Lill.`

  it('has each of its panels apart', () => {
    expect(panels(text).map(({ participants }) => participants.map(({ name }) => name).join())).toEqual([
      'Ona Brod,Mia Holm',
      'Ida Rask,Ana Brel,Jon Vik,Karl Odin',
      'Leo Saar,Eva Lill',
    ])
  })

  it('gives nobody on a panel the office of the next one', () => {
    const [, first] = panels(text)
    expect(first?.participants.map(({ role, represents }) => [role, represents])).toEqual([
      [null, null],
      ['Minister of Fisheries', 'Malta'],
      ['Deputy Minister of Trade', 'Norway'],
      [null, 'University of Tartu'],
    ])
  })
})

it.each(['took part', 'participated'])('adds who “also %s” to the event of the sentence before', (did) => {
  const [event, ...others] = panels(`${OPENED}. The Secretary of the League, Ambassador Jon Vik, also ${did}.`)
  expect(event?.participants.map(({ name }) => name)).toEqual(['Ona Brod', 'Jon Vik'])
  expect(others).toEqual([])
})

it('adds who initialled an annex to the treaty that was signed, each for his own town', () => {
  const text =
    '---\npublished: 2023-05-04\npublisher: Government of Latvia\n---\nTransport Minister Ona Brod and the Transport Minister of Malta, Ana Brel, signed a treaty in Riga on Tuesday. The director of the Port of Riga, Leo Saar, and the director of the Port of Marsa, Jon Vik, initialled a technical annex.'
  const [treaty, ...others] = readingOf(text).drafts
  expect(treaty?.participants.map(({ name, represents }) => [name, represents])).toEqual([
    ['Ona Brod', 'Latvia'],
    ['Ana Brel', 'Malta'],
    ['Leo Saar', 'Latvia'],
    ['Jon Vik', null],
  ])
  expect(others).toEqual([])
})
