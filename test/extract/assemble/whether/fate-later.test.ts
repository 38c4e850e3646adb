import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const told = (text: string) =>
  readingOf(text, '2023-05-10').drafts.map(({ status, kind, date, place }) =>
    [status, kind, date?.start ?? '?', place ?? '-'].join(' '),
  )

describe('what became of a plan, in the next sentence', () => {
  it.each([
    'Minister Jon Vik and Minister Mia Holm were to meet in Kiel on Friday. The meeting has been cancelled.',
    'Minister Jon Vik was to meet Minister Mia Holm in Kiel on Friday. Their talks were called off after a storm.',
    'Minister Jon Vik was due to meet Minister Mia Holm in Kiel on Friday. The planned meeting had to be abandoned.',
  ])('calls off what was to be: %s', (text) => {
    expect(told(text)).toEqual(['cancelled meeting 2023-05-12 Kiel'])
  })

  it('puts off what was to be', () => {
    expect(told('Minister Jon Vik was to visit Malta on Friday. The visit was postponed.')).toEqual([
      'postponed visit 2023-05-12 Malta',
    ])
  })

  it('says nothing of what was to be and of which nothing more is told', () => {
    expect(
      told('Minister Jon Vik was to meet Minister Mia Holm in Kiel on Friday. The strike has been cancelled.'),
    ).toEqual([])
  })

  it.each([
    'It will now be held in Graz on 26 May.',
    'The meeting is now planned for 26 May in Graz.',
    'The meeting will now take place in Graz on 26 May.',
  ])('gives it another day and place: %s', (next) => {
    expect(
      told(`The meeting of Ministers Jon Vik and Mia Holm, planned for Friday, has been postponed. ${next}`),
    ).toEqual(['planned meeting 2023-05-26 Graz'])
  })
})
