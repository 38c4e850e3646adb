import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const days = (text: string) => readingOf(text, '2023-05-10').drafts.map(({ date }) => date && [date.start, date.end])

describe('the day of what was done on one of several days', () => {
  it('is not the day of publication', () => {
    expect(days('During her three-day stay in Riga, Minister Ana Brel also met Governor Jon Vik.')).toEqual([null])
  })

  it('lies within the stay where its end is told', () => {
    expect(
      days(
        'Minister Ana Brel concluded today a three-day visit to Riga. During her three-day visit, she met Governor Jon Vik.',
      ).at(-1),
    ).toEqual(['2023-05-08', '2023-05-10'])
  })
})
