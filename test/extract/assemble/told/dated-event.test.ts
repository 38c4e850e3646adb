import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const told = (text: string): string[] =>
  readingOf(text, '2023-05-04').drafts.map(
    ({ kind, status, date }) => `${status} ${kind} ${date?.start} to ${date?.end}`,
  )

describe('an event that “holds”, as West African papers say', () => {
  it.each([
    [
      'The dinner will hold on Friday, May 12, 2023 at the Quay Hotel, Lagos.',
      'planned meeting 2023-05-12 to 2023-05-12',
    ],
    ['The ports summit will hold from 14 to 16 May in Lagos.', 'planned summit 2023-05-14 to 2023-05-16'],
    ['The ports summit is to hold in Abuja on 20 May.', 'planned summit 2023-05-20 to 2023-05-20'],
  ])('is one that takes place: %s', (text, event) => {
    expect(told(text)).toEqual([event])
  })

  it('holds nothing else', () => {
    expect(told('The summit will hold a minute of silence on 14 May.')).toEqual([])
  })
})

describe('what many gathered for', () => {
  it.each([
    [
      'Leaders of five countries gathered in Bern on Tuesday for the third Lake Summit.',
      'held summit 2023-05-02 to 2023-05-02',
    ],
    [
      'Ministers of five countries met in Bern on Tuesday for the launch of the lake summit.',
      'held meeting 2023-05-02 to 2023-05-02',
    ],
    [
      'Leaders of five countries gathered in Bern on Tuesday for the Lake Summit. The summit ends on Saturday.',
      'held summit 2023-05-02 to 2023-05-06',
    ],
    [
      'Leaders met in Bern on Monday for the Lake Summit. The summit ended on Wednesday.',
      'held summit 2023-05-01 to 2023-05-03',
    ],
  ])('is the event: %s', (text, event) => {
    expect(told(text)).toEqual([event])
  })
})

it('“the two” are those who met, and not those who were also there', () => {
  const text =
    'Foreign Minister Petra Kovac of Slovenia met her Norwegian counterpart Erik Dahl in Bled on Tuesday. State Secretary Mia Holt and Ambassador Jon Vik were also present. The two will meet again in Oslo on 20 May.'
  const again = readingOf(text, '2023-05-04').drafts.find(({ status }) => status === 'planned')
  expect(again?.participants.map(({ name }) => name)).toEqual(['Petra Kovac', 'Erik Dahl'])
})

it('“they” are those who were named last', () => {
  const text =
    'Foreign Minister Petra Kovac of Slovenia met her Norwegian counterpart Erik Dahl in Bled on Tuesday. Also present were Ministers Mia Holt and Jon Vik. They met in Oslo on 28 April.'
  const before = readingOf(text, '2023-05-04').drafts.find(({ date }) => date?.start === '2023-04-28')
  expect(before?.participants.map(({ name }) => name)).toEqual(['Mia Holt', 'Jon Vik'])
})

it.each([
  'The visit comes ahead of next week’s talks between President Jon Vik and Minister Ana Brel in Linz.',
  'The visit comes ahead of this month’s planned summit between President Jon Vik and Minister Ana Brel in Linz.',
])('those between whom a dated event is are at it: %s', (text) => {
  const { drafts } = readingOf(text, '2024-06-12')
  expect(drafts.map(({ status, participants }) => [status, participants.map(({ name }) => name)])).toEqual([
    ['planned', ['Jon Vik', 'Ana Brel']],
  ])
})
