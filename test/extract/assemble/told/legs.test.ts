import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const visits = (text: string) =>
  readingOf(text, '2023-05-09')
    .drafts.filter(({ kind }) => kind === 'visit')
    .map(
      ({ date, place, participants }) =>
        `${date?.start}..${date?.end} ${place}: ${participants.map(({ name }) => name).join(', ')}`,
    )

it.each<[text: string, ...visits: string[]]>([
  [
    'Minister Vera Lund will travel to Oslo on 11 and 12 May, and to Riga on 14 May.',
    '2023-05-11..2023-05-12 Oslo: Vera Lund',
    '2023-05-14..2023-05-14 Riga: Vera Lund',
  ],
  [
    'President Vera Lund pays a state visit to Norway from 10 to 12 May and a working visit to Iceland on 14 May.',
    '2023-05-10..2023-05-12 Norway: Vera Lund',
    '2023-05-14..2023-05-14 Iceland: Vera Lund',
  ],
  [
    'Minister Vera Lund will visit Malta between Wednesday and Saturday, and Kenya, Ghana and Togo on May 20-25.',
    '2023-05-10..2023-05-13 Malta: Vera Lund',
    '2023-05-20..2023-05-25 Kenya, Ghana and Togo: Vera Lund',
  ],
  [
    'Minister Vera Lund will be in Oslo (11-12 May), Riga (13 May) and Tallinn (14 May).',
    '2023-05-11..2023-05-12 Oslo: Vera Lund',
    '2023-05-13..2023-05-13 Riga: Vera Lund',
    '2023-05-14..2023-05-14 Tallinn: Vera Lund',
  ],
])('reads each leg of a journey with its own days: %s', (text, ...expected) => {
  expect(visits(text)).toEqual(expected)
})

it.each([
  'Minister Vera Lund will visit Oslo on 11 May, and Minister Jan Vik returns to Riga on 14 May.',
  'Minister Vera Lund will visit Oslo on 11 May for talks on the summit in Riga on 14 May.',
])('gives nobody the journey of another, nor another event: %s', (text) => {
  expect(visits(text).filter((visit) => visit.includes('Lund'))).toEqual(['2023-05-11..2023-05-11 Oslo: Vera Lund'])
})

it('reads the days of a visit that the next sentence gives', () => {
  expect(visits('President Vera Lund will pay a visit to Oslo. The visit begins on Thursday.')).toEqual([
    '2023-05-11..2023-05-11 Oslo: Vera Lund',
  ])
})

it.each<[text: string, ...visits: string[]]>([
  [
    'Minister Vera Lund left on Monday for Oslo. During her six-day visit, she will meet fishermen.',
    '2023-05-08..2023-05-13 Oslo: Vera Lund',
  ],
  [
    'Minister Vera Lund will leave for Malta this week. Lund departs for Malta on Thursday.',
    '2023-05-11..2023-05-11 Malta: Vera Lund',
  ],
])('puts together what two sentences tell of the days of one visit: %s', (text, ...expected) => {
  expect(visits(text)).toEqual(expected)
})

it.each([
  'Minister Vera Lund will first fly to Oslo before a series of dinners in Riga on Friday.',
  'Minister Vera Lund will head to Oslo, to continue the talks she began last week.',
])('gives a planned visit no day of what comes after it or was before: %s', (text) => {
  expect(visits(text)).toEqual(['undefined..undefined Oslo: Vera Lund'])
})

it('leaves a visit its own days when the next sentence tells what is done on one of them', () => {
  expect(
    visits(
      'President Vera Lund visits Norway from 10 to 12 May. The visit will begin with a dinner in Oslo on 11 May.',
    ),
  ).toEqual(['2023-05-10..2023-05-12 Norway: Vera Lund'])
})

it('does not know when a visit took place of which only the last day is told', () => {
  expect(visits('Minister Vera Lund visited Malta for four days through Saturday.')).toEqual([
    'undefined..undefined Malta: Vera Lund',
  ])
})
