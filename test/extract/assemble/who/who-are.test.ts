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
