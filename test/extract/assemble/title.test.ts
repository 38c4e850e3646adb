import { describe, expect, it } from 'vitest'
import { readingOf } from '../../helpers/reading.ts'

const titles = (text: string): readonly string[] => readingOf(text, '2023-05-04').drafts.map(({ title }) => title)

describe('what an event is called', () => {
  it('is no meal when a meal was only part of the meeting', () => {
    const text =
      "Irish President Ana Brel met Chancellor Karl Odin in Linz on 2 May 2023. Odin's wife gave a dinner for Brel."
    expect(titles(text)).toEqual(['Meeting of Ana Brel and Karl Odin'])
    expect(
      titles(text.replace("Odin's wife gave a dinner for Brel", "Odin's husband hosted a lunch for Brel")),
    ).toEqual(['Meeting of Ana Brel and Karl Odin'])
  })

  it('is a meeting where somebody “did meet” others', () => {
    expect(titles('President Ana Brel did meet business leaders in Linz on 2 May 2023.')).toEqual([
      'Meeting with Ana Brel',
    ])
  })

  it('is the meal where that is all there was', () => {
    expect(titles('Irish President Ana Brel hosted a dinner for Chancellor Karl Odin in Linz on 2 May 2023.')).toEqual([
      expect.stringMatching(/^Dinner /),
    ])
  })
})

it.each([
  [
    'On 2 May 2023, President Ana Brel met Ministers Karl Odin, Jon Vik, Mia Holm and Tom Lund in Linz.',
    'Meeting of Ana Brel, Karl Odin and 3 more',
  ],
  [
    'On 2 May 2023, President Ana Brel held a secure video call with Ministers Karl Odin, Jon Vik, Mia Holm and Tom Lund.',
    'Secure video call',
  ],
])('names two of many, where the documents have no name for it: %s', (text, title) => {
  expect(titles(text)).toEqual([title])
})

it('calls a visit after those who come, and not after who receives them', () => {
  const { drafts } = readingOf(
    'Chancellor Ana Brel of Malta has received President Jon Vik of Norway on his first bilateral visit to Malta since 2014.',
    '2024-06-12',
  )
  expect(drafts.map(({ title }) => title)).toEqual(['First bilateral visit of Jon Vik'])
})

it.each([
  'Ministers Karl Odin and Mia Holm signed a treaty on herring in Linz on 2 May 2023 in the presence of President Ana Brel.',
  'A treaty on herring was signed in Linz on 2 May 2023 by Karl Odin and Mia Holm, witnessed by President Ana Brel.',
  'A treaty on herring was signed in Linz on 2 May 2023 by Karl Odin and Mia Holm. The signing was witnessed by President Ana Brel.',
])('calls a treaty after those who signed it, and not after who saw it: %s', (text) => {
  expect(titles(text)).toEqual(['Treaty of Karl Odin and Mia Holm'])
})
