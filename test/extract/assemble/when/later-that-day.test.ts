import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

describe('what a report of several days tells of the afternoon or the evening', () => {
  it.each([
    'In the evening President Costa hosted a state dinner at the Royal Palace.',
    'Later that day President Costa hosted a state dinner at the Royal Palace.',
    'In the late afternoon President Costa hosted a state dinner at the Royal Palace.',
  ])('was on the day told last before it: %s', (dinner) => {
    const { drafts } = readingOf(
      'On Monday, 8 May, Maltese President Ana Brel was received in Lisbon by Portuguese President Rui Costa.\n\n' +
        'On Tuesday, 9 May, President Brel met Norwegian Prime Minister Jon Vik. ' +
        `${dinner}\n\nOn Wednesday, President Brel met Mayor Karl Berg in Porto.`,
      '2023-05-10',
    )
    const told = drafts.find(({ title }) => /dinner/i.test(title))
    expect(told?.date).toMatchObject({ start: '2023-05-09', end: '2023-05-09', certainty: 'implied' })
  })
})
