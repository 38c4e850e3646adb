import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const places = (text: string) =>
  readingOf(text, '2023-05-10')
    .drafts.map(({ place }) => place)
    .toSorted()

it.each([
  [
    'Speaker Ana Brel and Speaker Mia Holm paid a courtesy call on President Jon Vik at Lakes House yesterday. The inauguration session of the conference was held at the Pier Hotel last morning.',
    ['Lakes House', 'Pier Hotel'],
  ],
  [
    'On May 23-24, Secretary Brel will travel to Tartu. In Tartu, she will meet with lawmakers. On May 26, Secretary Brel will return to Oslo, where she will participate in the Ports Forum.',
    ['Oslo', 'Tartu', 'Tartu'],
  ],
])('what is told of another house or town is another event: %s', (text, expected) => {
  expect(places(text)).toEqual(expected)
})

it.each([
  'Minister Ana Brel met Minister Jon Vik at Lakes House on Monday. The talks were held in the library of Lakes House.',
  'Minister Ana Brel met Minister Jon Vik at Lakes House, Linz, on Monday. Minister Brel told Minister Vik in the talks of a team sent to Oslo.',
])('a part of the house, or a town that they spoke of, is no other: %s', (text) => {
  expect(places(text)).toHaveLength(1)
})
