import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

/** "meeting 2023-06-12 planned, Graz": what a text published on 20 May 2023 tells. */
const told = (text: string) =>
  readingOf(text, '2023-05-20').drafts.map(
    ({ kind, date, status, place }) => `${kind} ${date?.start ?? '?'} ${status}${place ? `, ${place}` : ''}`,
  )
const TALKS = 'The meeting between President Maria Costa and Chancellor Otto Braun'

describe('an event that was moved', () => {
  it.each([
    [
      `${TALKS}, scheduled for 5 June 2023 in Vienna, has been moved to 12 June 2023 in Graz.`,
      'meeting 2023-06-12 planned, Graz',
    ],
    [
      `${TALKS}, scheduled for 5 June 2023 in Vienna, has been moved from Vienna to Graz on 12 June 2023.`,
      'meeting 2023-06-12 planned, Graz',
    ],
    [`${TALKS} on 5 June 2023 was put off until 7 June 2023.`, 'meeting 2023-06-07 planned'],
    [
      'The summit planned for 5 June 2023 in Vienna has been postponed to 9 November 2023.',
      'summit 2023-11-09 planned, Vienna',
    ],
    ['The summit has been postponed from 5 June 2023 to 9 November 2023.', 'summit 2023-11-09 planned'],
    ['The summit planned for 5 June 2023 was brought forward to 2 June 2023.', 'summit 2023-06-02 planned'],
    [
      'President Maria Costa’s visit to Oslo, due on 3 July 2023, has been rescheduled for 20 August 2023.',
      'visit 2023-08-20 planned, Oslo',
    ],
    [
      'President Maria Costa has postponed her meeting with Chancellor Otto Braun from 5 June 2023 to 9 November 2023.',
      'meeting 2023-11-09 planned',
    ],
  ])('is planned for the new day and place: %s', (text, event) => {
    expect(told(text)).toEqual([event])
  })

  it.each([
    [`${TALKS} on 5 May 2023 was put off until 19 May 2023.`, 'meeting 2023-05-19 planned'],
    [
      'Chancellor Otto Braun brought the meeting with President Maria Costa in Graz forward from 22 May to 19 May 2023.',
      'meeting 2023-05-19 planned, Graz',
    ],
    ['Chancellor Otto Braun put her visit to Malta off until 20 June.', 'visit 2023-06-20 planned, Malta'],
    ['Chancellor Otto Braun pushed his talks with President Maria Costa back to 9 June.', 'meeting 2023-06-09 planned'],
  ])('is not held by then because its day has come: %s', (text, event) => {
    expect(told(text)).toEqual([event])
  })

  it.each([
    ['The summit on 5 June 2023 was postponed.', 'summit 2023-06-05 postponed'],
    [`${TALKS}, planned for 5 June 2023, was postponed to a later date.`, 'meeting 2023-06-05 postponed'],
  ])('is postponed without one: %s', (text, event) => {
    expect(told(text)).toEqual([event])
  })

  it('stays where it is when something else is moved', () => {
    expect(told(`${TALKS} is planned for 5 June 2023, and the vote was moved to 12 June 2023.`)).toEqual([
      'meeting 2023-06-05 planned',
    ])
    expect(
      told('President Maria Costa met Chancellor Otto Braun in Graz on 9 May 2023. She has moved to Linz.'),
    ).toEqual(['meeting 2023-05-09 held, Graz'])
  })
})

describe('an event that was called off', () => {
  it.each([
    [`${TALKS} on 5 June 2023 will not go ahead.`, 'meeting 2023-06-05 cancelled'],
    [`${TALKS} on 5 June 2023 will no longer take place.`, 'meeting 2023-06-05 cancelled'],
    ['President Maria Costa cancelled her visit to Oslo planned for 3 June 2023.', 'visit 2023-06-03 cancelled, Oslo'],
    ['President Maria Costa’s official visit to Oslo was called off.', 'visit ? cancelled, Oslo'],
  ])('is cancelled: %s', (text, event) => {
    expect(told(text)).toEqual([event])
  })

  it('is not because somebody speaks of a visit', () => {
    expect(told('President Maria Costa praised her visit to Oslo.')).toEqual([])
    expect(told('President Maria Costa cancelled her order after a visit to Oslo.')).toEqual([])
  })
})

// 12 June 2024 was a Wednesday.
it.each([
  ['President Jon Vik’s visit to Linz, originally planned for Monday, has been moved to Friday.', '2024-06-14'],
  ['President Jon Vik’s visit to Linz has been brought forward to Friday.', '2024-06-14'],
  ['The visit of President Jon Vik to Linz, scheduled for 14 June, has been moved to 20 June.', '2024-06-20'],
  ['President Jon Vik delayed his visit to Linz until Friday.', '2024-06-14'],
])('a visit that is moved is planned for a day to come: %s', (text, day) => {
  const { drafts } = readingOf(text, '2024-06-12')
  expect(drafts.map(({ kind, status, date, place }) => [kind, status, date?.start, place])).toEqual([
    ['visit', 'planned', day, 'Linz'],
  ])
})
