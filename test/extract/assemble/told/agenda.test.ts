import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const told = (text: string) =>
  readingOf(text).drafts.map(
    ({ kind, status, date, participants }) =>
      `${kind} ${status} ${date?.start}: ${participants.map(({ name }) => name).join(', ')}`,
  )

const places = (text: string) =>
  readingOf(text, '2023-05-07').drafts.flatMap(({ kind, place }) => (kind === 'meeting' ? [place] : []))

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

describe('a programme below what announces a visit', () => {
  const LEAD = 'President Vera Lund of Malta will visit Norway and Iceland on 9 and 10 May 2023.'

  it.each(['PROGRAMME', 'Programme:', 'Media programme', 'Schedule of the visit'])(
    'has the day and the town of its headings, below "%s"',
    (heading) => {
      const text = `${LEAD}\n\n${heading}\n\nTuesday, 9 May – Riverton\n10:00 Meeting with Prime Minister Jan Vik, Lakes House\n12:00 Lunch hosted by King Olav\n\nWednesday, 10 May – Pier Hill\n09:30 Visit to the shipyard\n12:00 Working lunch with the Minister of Ports, Otto Berg`
      expect(told(text).filter((each) => !each.startsWith('visit'))).toEqual([
        'meeting planned 2023-05-09: Vera Lund, Jan Vik',
        'meeting planned 2023-05-09: Vera Lund, Olav',
        'meeting planned 2023-05-10: Vera Lund, Otto Berg',
      ])
      expect(places(text)).toEqual(['Riverton', 'Riverton', 'Pier Hill'])
    },
  )

  it('gives no line the house of the line in front', () => {
    const text = `${LEAD}\n\nProgramme:\n\n9 May\n10.00 Welcome at the Royal Palace\n10.30 Meeting with Prime Minister Jan Vik\n15.00 Address to the parliament`
    expect(told(text)).toContain('meeting planned 2023-05-09: Vera Lund, Jan Vik')
    expect(places(text)).not.toContain('Royal Palace')
  })

  it('is nobody’s where two travel', () => {
    const text = `President Vera Lund and Minister Ana Brel will visit Norway on 9 May 2023.\n\nProgramme:\n\n9 May\n10.00 Talks\n10.30 Meeting with Prime Minister Jan Vik`
    expect(told(text).filter((each) => each.includes('Jan Vik'))).toEqual([])
  })
})
