import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

it.each([
  ['President Anna Holm met today with Petra Vik, Iceland’s Minister for Trade at Marling house.', 'Marling house'],
  ['President Anna Holm met Petra Vik, Minister of Ports at Marling palace, on 3 June 2024.', 'Marling palace'],
  [
    'President Anna Holm met Petra Vik, Minister of Ports, at Lund castle in Malta on 3 June 2024.',
    'Lund castle, Malta',
  ],
])('a house whose kind is written small is where they met, and no part of an office: %s', (text, place) => {
  const [meeting] = readingOf(text, '2024-06-05').drafts
  expect(meeting?.place).toBe(place)
  expect(meeting?.participants[1]?.role).toMatch(/^Minister (?:for Trade|of Ports)$/)
})
