import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const VISIT = 'Norwegian Minister Vera Lund is on an official visit to Malta from 8 to 10 May.\n\n'

const daysOf = (text: string) =>
  readingOf(text, '2023-05-10').drafts.map(({ kind, date }) => `${kind} ${date?.start}..${date?.end}`)

describe('what was done on a day of a stay that is only numbered', () => {
  it.each([
    ['first', '2023-05-08'],
    ['second', '2023-05-09'],
    ['last', '2023-05-10'],
  ])('was done on the %s day of its span', (nth, day) => {
    expect(daysOf(`${VISIT}On the ${nth} day of the visit, Minister Lund met President Ana Brel.`)).toEqual([
      'visit 2023-05-08..2023-05-10',
      `meeting ${day}..${day}`,
    ])
  })

  it.each([
    'On the last day she met President Ana Brel.',
    'During the last day of her trip, Lund met President Ana Brel.',
  ])('was done on the last day: %s', (met) => {
    expect(daysOf(VISIT + met)).toContain('meeting 2023-05-10..2023-05-10')
  })

  it('is followed by what was done earlier in that day', () => {
    const text =
      'On the second day of the visit, Minister Lund met President Ana Brel.\n\n' +
      'Earlier in the day, Minister Lund held talks with Mayor Jon Vik.'
    expect(daysOf(VISIT + text).slice(1)).toEqual(['meeting 2023-05-09..2023-05-09', 'meeting 2023-05-09..2023-05-09'])
  })

  it('has no day of its own where the stay does not last so long', () => {
    expect(daysOf(`${VISIT}On the fifth day of the visit, Minister Lund met President Ana Brel.`)).not.toContain(
      'meeting 2023-05-12..2023-05-12',
    )
  })
})
