import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const told = (text: string) =>
  readingOf(text).drafts.map(
    ({ kind, status, date, participants }) =>
      `${kind} ${status} ${date?.start}: ${participants.map(({ name }) => name).join(', ')}`,
  )

it('reads a week by its days and lines, with whose week it is', () => {
  expect(
    told(`Weekly schedule of President Vera Lund

Monday 8 May 2023
12.00 Meeting with the President of Norway Jan Vik
14.30 Phone call with Prime Minister of Iceland Mia Holm

Tuesday 9 May 2023
09:15 – Meeting with Prime Minister Otto Berg
11 a.m.: Fish Council`),
  ).toEqual([
    'meeting planned 2023-05-08: Vera Lund, Jan Vik',
    'call planned 2023-05-08: Vera Lund, Mia Holm',
    'meeting planned 2023-05-09: Vera Lund, Otto Berg',
  ])
})

it('reads the lines of one day with the day of their heading', () => {
  expect(
    told(
      'Programme of Minister Vera Lund for 12 May 2023\n\n10:00 Meeting with Ambassador Jan Vik\n12:30 Lunch with Governor Mia Holm',
    ),
  ).toEqual(['meeting planned 2023-05-12: Vera Lund, Jan Vik', 'meeting planned 2023-05-12: Vera Lund, Mia Holm'])
})

it('reads a programme for the press: each day below its heading, though contacts stand above it, with those a line names', () => {
  const places = (text: string) =>
    readingOf(text, '2023-05-07').drafts.flatMap(({ kind, place }) => (kind === 'meeting' ? [place] : []))
  const text = `Media programme for the visit of President Jan Vik

Monday 8 May 2023

10h00 Arrival of the media

Please present press cards

Contact: Otto Berg on 082 111 1111

Tuesday 9 May 2023

11h00 Arrival of President Vik

Talks between President Vera Lund and President Vik

19h30 Banquet hosted by President Vera Lund in honour of President Vik

Venue: Lakes House

Please present press cards

Wednesday 10 May 2023

08h30 Media arrive for the Trade Forum to be attended by Presidents Vera Lund and Vik

Venue: Pier Centre`
  expect(told(text)).toEqual([
    'meeting planned 2023-05-09: Vera Lund, Jan Vik',
    'ceremony planned 2023-05-09: Jan Vik, Vera Lund',
    'meeting planned 2023-05-10: Vera Lund, Jan Vik',
  ])
  expect(places(text)).toEqual(['Lakes House', 'Pier Centre'])
})

it.each([
  ['nobody’s', 'The week\n\nMonday, 8 May\n12.00 Meeting with President Jan Vik'],
  [
    'of two',
    'Agenda of President Vera Lund and Minister Ana Brel\n\nMonday, 8 May\n12.00 Meeting with President Jan Vik',
  ],
  ['without an hour', 'Agenda of President Vera Lund\n\nMonday, 8 May\nMeeting with President Jan Vik'],
])('reads no line of an agenda that is %s', (_what, text) => {
  expect(told(text)).toEqual([])
})
