import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const told = (text: string) =>
  readingOf(text, '2023-05-04').drafts.map(
    ({ kind, status, date, place }) => `${status} ${kind} ${date?.start}, ${place}`,
  )

it.each([
  [
    'President Ana Brel will travel to Graz on 9 May 2023, she said in Linz on Wednesday after talks with Chancellor Karl Odin.',
    ['planned visit 2023-05-09, Graz', 'held meeting 2023-05-03, Linz'],
  ],
  [
    'The summit will be held in Graz on 9 June 2023, President Ana Brel announced on Wednesday in Linz after talks with Chancellor Karl Odin.',
    ['planned summit 2023-06-09, Graz', 'held meeting 2023-05-03, Linz'],
  ],
])('what is announced keeps its day and town from the talks at which it was: %s', (text, events) => {
  expect(told(text)).toEqual(events)
})
