import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

// 12 June 2024 was a Wednesday.
const days = (text: string): Record<string, string | undefined> =>
  Object.fromEntries(
    readingOf(text, '2024-06-12').drafts.map(({ kind, date, place }) => [kind, `${date?.start} ${place}`]),
  )

it.each([
  'Two days after meeting President Jon Vik in Oslo, Minister Ana Brel flew to Linz on Monday.',
  'A week after meeting President Jon Vik in Oslo, Minister Ana Brel flew to Linz on Monday.',
  'Minister Ana Brel visited Linz on Monday, a day after hosting President Jon Vik in Oslo.',
])('what was days before has not the day of the rest: %s', (text) => {
  expect(days(text)).toEqual({ visit: '2024-06-10 Linz', meeting: 'undefined Oslo' })
})

it('nor has the rest its day, or its place', () => {
  expect(days('Two days after meeting President Jon Vik on 3 June, Minister Ana Brel flew to Linz.')).toEqual({
    meeting: '2024-06-03 null',
    visit: 'undefined Linz',
  })
})

it('what follows at once has', () => {
  expect(days('After meeting President Jon Vik in Oslo, Minister Ana Brel flew to Linz on Monday.')).toEqual({
    meeting: '2024-06-10 Oslo',
    visit: '2024-06-10 Linz',
  })
})
