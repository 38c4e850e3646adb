import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

describe('the two presidents', () => {
  it('are those of two countries, and not the president of the house that welcomed one of them, nor her husband', () => {
    const { drafts } = readingOf(
      'On Monday, Maltese President Ana Brel, accompanied by her husband, Karl Berg, was received by Portuguese President ' +
        'Rui Costa. She then addressed the Assembly of the Republic, where she was welcomed by its President, Jon Vik. ' +
        'On Tuesday the two presidents opened the Fish Forum.',
      '2023-05-10',
    )
    const forum = drafts.find(({ title }) => title.includes('Forum'))
    expect(forum?.participants.map(({ name }) => name).toSorted()).toEqual(['Ana Brel', 'Rui Costa'])
  })
})

describe('the two foreign ministers', () => {
  const told =
    'On Monday, Norwegian Foreign Minister Ana Brel was received by Portuguese Prime Minister Rui Costa in Lisbon. '

  it('are not the one and the prime minister who received her before', () => {
    const { drafts } = readingOf(`${told}On Tuesday the two foreign ministers held talks in Porto.`, '2023-05-10')
    const talks = drafts.find(({ place }) => place?.startsWith('Porto'))
    expect(talks?.participants ?? []).toEqual([])
  })

  it('are those who met with that office', () => {
    const met = 'She also met Portuguese Foreign Minister Eva Pinto. '
    const { drafts } = readingOf(`${told}${met}On Tuesday the two foreign ministers held talks in Porto.`, '2023-05-10')
    const talks = drafts.find(({ place }) => place?.startsWith('Porto'))
    expect(talks?.participants.map(({ name }) => name).toSorted()).toEqual(['Ana Brel', 'Eva Pinto'])
  })
})
