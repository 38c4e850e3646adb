import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const told = (text: string) =>
  readingOf(text, '2023-05-04').drafts.map(({ participants }) => participants.map(({ name }) => name))

it.each([
  'During a meeting with the Prime Minister of Malta, Jon Vik, President Ana Brel expressed gratitude.',
  'On Wednesday, during talks with the Minister of Ports of Malta, Jon Vik, President Ana Brel thanked the harbour.',
  'At a meeting with Prime Minister Jon Vik, President Ana Brel underlined the ties of the two ports.',
])('who does something behind those whom a meeting was with was there, too: %s', (text) => {
  expect(told(text)).toEqual([['Ana Brel', 'Jon Vik']])
})

it('and is none of a list that goes on', () => {
  expect(
    told(
      'During a meeting with the Speaker of Malta, Jon Vik, and the Speaker of Norway, Mia Holm, the Speaker of Latvia, Ana Brel, thanked both.',
    ),
  ).toEqual([['Ana Brel', 'Jon Vik', 'Mia Holm']])
})
