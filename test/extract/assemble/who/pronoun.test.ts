import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

/** Who took part in the last event of a text. */
const there = (text: string): string[] | undefined =>
  readingOf(text, '2023-05-04')
    .drafts.at(-1)
    ?.participants.map(({ name }) => name.split(' ').at(-1) ?? '')

describe('whom a pronoun means', () => {
  it.each<[text: string, who: string[]]>([
    ['President Ana Brel arrived in Riga. She met Minister Jon Vik on Monday.', ['Brel', 'Vik']],
    ['President Ana Brel thanked Minister Jon Vik when the two met on Monday.', ['Brel', 'Vik']],
    ['Minister Ida Rask’s plane was late; she met Minister Jon Vik on Monday.', ['Rask', 'Vik']],
    ['“I will meet Minister Jon Vik on Monday,” said President Ana Brel.', ['Brel', 'Vik']],
  ])('%s', (text, who) => {
    expect(there(text)?.toSorted()).toEqual(who)
  })

  it.each([
    ['a stranger stands before it', 'Aroha Rangi’s plane was late; she met Minister Jon Vik on Monday.'],
    ['it is "we"', 'The report is out. We met Minister Jon Vik on Monday.'],
  ])('nobody where %s', (_why, text) => {
    expect(there(text)).toBeUndefined()
  })
})
