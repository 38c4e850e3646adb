import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

/** The days of the visit in a text published on Thursday, 4 May 2023. */
const days = (text: string): string[] =>
  readingOf(text, '2023-05-04')
    .drafts.filter(({ kind }) => kind === 'visit')
    .map(({ date }) => `${date?.start ?? '?'}..${date?.end ?? '?'}`)

describe('a visit of so many days', () => {
  it.each([
    ['Norwegian Prime Minister Ann Lee arrived in Riga on Tuesday for a three-day visit.', '2023-05-02..2023-05-04'],
    [
      'Norwegian Prime Minister Ann Lee will begin a two-day official visit to Latvia on Monday.',
      '2023-05-08..2023-05-09',
    ],
    ['Norwegian Prime Minister Ann Lee will pay a 4-day visit to Latvia on 9 May.', '2023-05-09..2023-05-12'],
  ])('lasts from the day on which it begins: %s', (text, expected) => {
    expect(days(text)).toEqual([expected])
  })

  it.each([
    ['Norwegian Prime Minister Ann Lee ended a three-day visit to Latvia on Tuesday.', '2023-04-30..2023-05-02'],
    ['Norwegian Prime Minister Ann Lee wrapped up today a two-day tour of Latvia.', '2023-05-03..2023-05-04'],
  ])('lasts until the day on which it ends: %s', (text, expected) => {
    expect(days(text)).toEqual([expected])
  })

  it('holds what took place there on a day that nobody tells', () => {
    const text = 'Prime Minister Ann Lee concluded today a two-day visit to Riga, where she met President Ona Brod.'
    const [, meeting] = readingOf(text, '2023-05-04').drafts
    expect(meeting?.date).toMatchObject({ start: '2023-05-03', end: '2023-05-04', certainty: 'implied' })
  })

  it.each([
    ['Norwegian Prime Minister Ann Lee visited Riga on Tuesday during a three-day tour.', '2023-05-02..2023-05-02'],
    ['Norwegian Prime Minister Ann Lee will arrive in Riga on Monday.', '2023-05-08..2023-05-08'],
  ])('is not counted from any other day: %s', (text, expected) => {
    expect(days(text)).toEqual([expected])
  })
})

describe('what begins on one day and ends on another', () => {
  const conference = (text: string) =>
    readingOf(text, '2023-05-04').drafts.map(({ date }) => `${date?.start}..${date?.end}`)

  it.each([
    ['The Nordic summit opens on 15 May and closes on 17 May in Lisbon.', '2023-05-15..2023-05-17'],
    [
      'Norwegian Prime Minister Ann Lee spoke at the summit in Riga, which began on Tuesday and runs through Friday.',
      '2023-05-02..2023-05-05',
    ],
  ])('lasts from the first to the last: %s', (text, expected) => {
    expect(conference(text)).toEqual([expected])
  })
})

describe('a meeting of two days', () => {
  const meetingDays = (text: string): string[] =>
    readingOf(text, '2023-05-14').drafts.map(({ date }) => `${date?.start ?? '?'}..${date?.end ?? '?'}`)

  it.each([
    'The Harbour Committee met on Monday, May 8, and Tuesday, May 9, in Riga.',
    'The Harbour Committee met in Riga on Monday 8 May, and Tuesday 9 May 2023.',
    'A meeting of the Harbour Committee was held in Riga on Monday, May 8, 2023, at 3 p.m., and continued on Tuesday, May 9, 2023.',
    'The Harbour Committee met in Riga on 8 May 2023 and reconvened on 9 May 2023.',
  ])('has both of them: %s', (text) => {
    expect(meetingDays(text)).toEqual(['2023-05-08..2023-05-09'])
  })
})
