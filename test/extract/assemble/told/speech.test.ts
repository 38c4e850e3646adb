import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const told = (text: string) =>
  readingOf(text, '2023-05-10')
    .drafts.filter(({ kind }) => kind === 'statement')
    .map(({ title, status, date, place, participants }) => ({
      title,
      status,
      day: date?.start,
      place,
      who: participants.map(({ name, part }) => `${name} ${part}`),
    }))

const BODY = 'It is a great pleasure to be here. Prices have risen less than we thought.'

it.each<[where: string, place: string | null, head: string]>([
  ['in the line of its day', 'Basel', 'Speech by Vera Lund, Governor of the Bank of Malta\n\nBasel, 10 May 2023'],
  ['behind the house', 'Oslo', 'How prices rise\n\nRemarks by Ms Vera Lund, Governor, at the Fish Club, Oslo, Norway'],
  ['before its land', 'Northport', 'Speech by Vera Lund, Governor, at the Fish Day, Northport, Maine, 10 May 2023.'],
  ['in the line below', 'Oslo', 'How prices rise\nGovernor Vera Lund\nAt the 20th Fish Day, Oslo, Norway'],
  ['nowhere', null, 'Keynote speech by Vera Lund, Governor of the Bank of Malta'],
])('reads a speech by its title, with its town %s', (_where, place, head) => {
  expect(told(`${head}\n\n${BODY}`)).toEqual([
    { title: 'Speech by Vera Lund', status: 'held', day: '2023-05-10', place, who: ['Vera Lund addressed'] },
  ])
})

it.each<[text: string, day: string, status: string]>([
  ['Governor Vera Lund will deliver a speech at the University of Oslo on Friday.', '2023-05-12', 'planned'],
  ['On 12 May, Governor Vera Lund will speak by video link before the Council on Trade.', '2023-05-12', 'planned'],
  ['Governor Vera Lund gave the annual lecture in Oslo on Tuesday.', '2023-05-09', 'held'],
  ['Governor Vera Lund delivered the Annual Fish Lecture in Oslo on Tuesday.', '2023-05-09', 'held'],
  ['Governor Vera Lund testified on Tuesday before the Finance Committee.', '2023-05-09', 'held'],
])('reads that somebody speaks to an audience on a day: %s', (text, day, status) => {
  expect(told(text)).toEqual([expect.objectContaining({ day, status, who: ['Vera Lund addressed'] })])
})

it.each([
  ['quoted from', 'Prices will fall, Governor Vera Lund said in a speech on Tuesday.'],
  ['told below a picture', 'Governor Vera Lund speaks during a hearing at the National Assembly in Oslo on May 9.'],
  ['of no day', 'Governor Vera Lund will give a speech on fish.'],
  ['asked for', 'Governor Vera Lund was invited to give a speech in Oslo on Friday.'],
  ['on paper', 'Statement by Governor Vera Lund on the price of fish\n\nThe price of fish has fallen.'],
  [
    'far below another report',
    `Fish is dear\n\n${'Prices rose. '.repeat(9)}\n\nRemarks by Vera Lund, Governor, below.`,
  ],
])('makes no event of a speech that is only %s', (_how, text) => {
  expect(told(text)).toEqual([])
})

it('takes the day of a speech from its title, not from the page that shows it later', () => {
  const title = 'Speech by Ms Vera Lund, Governor of the Bank of Malta, at the Fish Day, Oslo, 3 May 2023.'
  expect(told(`${title}\n\n${BODY}`)).toEqual([expect.objectContaining({ day: '2023-05-03' })])
})

it('reads who gave a press conference from the lines above it, and where', () => {
  const head =
    'PRESS CONFERENCE\n\nVera Lund, President of the Bank of Malta,\nJan Vik, Vice-President of the Bank of Malta'
  const text = `${head}\n\nFrankfurt am Main, 10 May 2023\n\nGood afternoon, we welcome you to our press conference.`
  expect(told(text)).toEqual([
    {
      title: 'Press conference of Vera Lund and Jan Vik',
      status: 'held',
      day: '2023-05-10',
      place: 'Frankfurt am Main',
      who: ['Vera Lund addressed', 'Jan Vik addressed'],
    },
  ])
})

it('does not take the people of any heading for those who gave a press conference', () => {
  expect(told('Governor Vera Lund\n\nThe bank held its rate. A press conference with Jan Vik was shown.')).toEqual([])
})
