import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

describe('a session of a meeting', () => {
  it.each([
    'Danish Minister Ida Rask joined by video link for the first session.',
    'Danish Minister Ida Rask took part in the opening session.',
  ])('is a part of the meeting that many attended, and no other one: %s', (sentence) => {
    const { drafts } = readingOf(
      'The one-day meeting in Riga on 9 May 2023, chaired by Latvian Prime Minister Karl Berg, was attended by Maltese ' +
        'President Ana Brel, Norwegian Prime Minister Jon Vik and Icelandic President Mia Holm.\n\n' +
        sentence,
      '2023-05-10',
    )
    expect(drafts.map(({ participants }) => participants.map(({ name }) => name).toSorted())).toEqual([
      ['Ana Brel', 'Ida Rask', 'Jon Vik', 'Karl Berg', 'Mia Holm'],
    ])
  })
})
