import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

// 12 June 2024 was a Wednesday.
const told = (text: string) =>
  readingOf(text, '2024-06-12').drafts.map(
    ({ kind, participants }) => `${kind}: ${participants.map(({ name }) => name).join(', ')}`,
  )

const OPENED = 'Governor Ana Brel opened the fair in Linz on Monday.'

describe('whoever speaks to those who are there', () => {
  it.each([
    'Minister Jon Vik and Mayor Ola Sund also spoke on the occasion.',
    'Minister Jon Vik and Mayor Ola Sund spoke at the event.',
    'Minister Jon Vik and Mayor Ola Sund also addressed the gathering.',
    'Minister Jon Vik and Mayor Ola Sund addressed the crowd too.',
    'Minister Jon Vik and Mayor Ola Sund were among those who spoke.',
  ])('takes part in what was told before, and calls nobody: %s', (sentence) => {
    expect(told(`${OPENED} ${sentence}`)).toEqual(['ceremony: Ana Brel, Jon Vik, Ola Sund'])
  })

  it.each([
    'Minister Jon Vik and Mayor Ola Sund did not speak on the occasion.',
    'Minister Jon Vik addressed the audience of a radio station.',
  ])('is not who did not, or spoke elsewhere: %s', (sentence) => {
    expect(told(`${OPENED} ${sentence}`)[0]).toBe('ceremony: Ana Brel')
  })

  it('is told of the meeting, and not of the stone, where the meeting is told last', () => {
    expect(
      told(
        'Minister Ana Brel unveiled a plaque in Linz on Monday. She later addressed a huge gathering. Minister Jon Vik and Mayor Ola Sund also addressed the crowd.',
      ).toSorted(),
    ).toEqual(['ceremony: Ana Brel', 'meeting: Ana Brel, Jon Vik, Ola Sund'])
  })
})
