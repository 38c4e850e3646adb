import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const told = (text: string) =>
  readingOf(text, '2023-05-10').drafts.map(
    ({ status, kind, date, participants }) =>
      `${status} ${kind} ${date?.start}: ${participants.map(({ name }) => name).join(', ')}`,
  )

it.each<[text: string, told: string]>([
  [
    'At their meeting in Linz next Tuesday, President Ana Brel, President Jon Vik and Malta’s Prime Minister Mia Holm are expected to reaffirm their support.',
    'planned meeting 2023-05-16: Ana Brel, Jon Vik, Mia Holm',
  ],
  [
    'In their talks on Monday in Linz, Minister Ana Brel and Minister Jon Vik stressed the need for herring.',
    'held meeting 2023-05-08: Ana Brel, Jon Vik',
  ],
  [
    'During their phone call late on Monday, President Ana Brel and President Jon Vik condemned the storm.',
    'held call 2023-05-08: Ana Brel, Jon Vik',
  ],
])('those who do something at their meeting are those who met: %s', (text, expected) => {
  expect(told(text)).toEqual([expected])
})

it.each([
  'At the meeting of the bakers on Monday, President Ana Brel and President Jon Vik were criticised.',
  'At their meeting on Monday, the bakers asked President Ana Brel and President Jon Vik for flour.',
])('tells nothing of whom others spoke: %s', (text) => {
  expect(told(text).filter((each) => each.includes('Ana Brel'))).toEqual([])
})
