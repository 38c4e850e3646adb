import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

describe('a trip for talks, of somebody who was named before', () => {
  const told = (text: string) =>
    readingOf(`Prime Minister Jon Vik met President Ana Brel in Oslo on 2 May. ${text}`, '2023-05-10').drafts.flatMap(
      ({ kind, date, place, participants }) =>
        kind === 'meeting' ? [[date?.start, place, ...participants.map(({ name }) => name)].join(' ')] : [],
    )

  it.each([
    'On 5 May he travelled to Bonn for talks with Chancellor Jonas Kask.',
    'Three days later, he flew on to Bonn for a meeting with Chancellor Jonas Kask.',
    'On 5 May, he went to Bonn for consultations with Chancellor Jonas Kask.',
  ])('is a meeting of the two: %s', (text) => {
    expect(told(text)).toContain('2023-05-05 Bonn Jon Vik Jonas Kask')
  })

  it('is none of one who only tells of it', () => {
    expect(told('On 5 May he said that King Olav flew to Bonn for talks with Chancellor Jonas Kask.')).not.toContain(
      '2023-05-05 Bonn Jon Vik Jonas Kask',
    )
  })
})
