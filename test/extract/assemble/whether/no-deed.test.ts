import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const kinds = (text: string) => readingOf(text, '2023-05-04').drafts.map(({ kind }) => kind)

describe('words that look like a deed', () => {
  it.each([
    ['a helping verb', 'On Monday, Minister Jon Vik and Minister Mia Holm have confirmed their part in the talks.'],
    ['what is held back', 'On Monday, Minister Jon Vik held back tears with Minister Mia Holm.'],
    [
      'what they were to discuss',
      'Minister Jon Vik flew home to discuss the handover with Minister Mia Holm on Monday.',
    ],
    ['a demand on a day', 'Minister Jon Vik called on Minister Mia Holm on Monday to stop.'],
    [
      'a demand to several',
      'On Monday, Minister Jon Vik called on the fishing nations, including Minister Mia Holm of Iceland, to adopt the plan.',
    ],
    ['a demand with a place', 'Minister Jon Vik called on Minister Mia Holm in Linz on Monday to release the ship.'],
    ['what was agreed before', 'They want calm, as Minister Jon Vik and Minister Mia Holm agreed last month.'],
    ['what was discussed before', 'He followed up on what Minister Jon Vik and Minister Mia Holm discussed in May.'],
    ['more than was agreed', 'The fund is larger than Minister Jon Vik and Minister Mia Holm agreed in April.'],
  ])('tell no event: %s', (_what, text) => {
    expect(kinds(text).filter((kind) => kind !== 'statement')).toEqual([])
  })

  it('tell one where they are what was done', () => {
    expect(kinds('On Monday, Minister Jon Vik held talks with Minister Mia Holm.')).toEqual(['meeting'])
    expect(kinds('Minister Jon Vik called on Minister Mia Holm in Linz on Monday to discuss the ship.')).toEqual([
      'meeting',
    ])
  })
})

it.each(['inaugurated and chaired', 'opened and addressed', 'inaugurated and then addressed'])(
  'whoever %s a meeting was at one event',
  (did) => {
    expect(kinds(`Governor Ana Brel ${did} the 12th meeting of the Harbour Governors on 2 May 2023.`)).toEqual([
      'meeting',
    ])
  },
)

it.each([
  'Board Member Ana Brel, in welcoming the new members, said on Tuesday that the bank was sound.',
  'In welcoming the new members of the board, Director Ana Brel spoke of better days on Tuesday.',
])('a word of greeting is no meeting: %s', (text) => {
  expect(kinds(text)).toEqual([])
})
