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

describe('the one who was received in the sentence before', () => {
  const CAME = 'President Ana Brel of Malta arrived in Riga today for a visit.'
  it.each([
    'She was received at the airport by Tourism Minister Jon Vik.',
    'She was warmly welcomed there by Tourism Minister Jon Vik, while ministers Bo Roe and Ola Lund were also present.',
    'She was met this morning by Governor Jon Vik.',
  ])('is meant, and not the host: %s', (received) => {
    expect(
      there(`${CAME} ${received} She is scheduled to meet Prime Minister Ida Kask later today.`)?.toSorted(),
    ).toEqual(['Brel', 'Kask'])
  })

  it('is not meant where the next sentence says “he”', () => {
    const text = `${CAME} She was received at the airport by Tourism Minister Jon Vik. He is scheduled to meet Prime Minister Ida Kask later today.`
    const met = readingOf(text, '2023-05-04').drafts.filter(({ status }) => status === 'planned')
    expect(met.flatMap(({ participants }) => participants.map(({ name }) => name))).not.toContain('Ana Brel')
  })
})
