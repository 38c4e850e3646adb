import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

// 12 June 2024 was a Wednesday.
const kinds = (text: string) => readingOf(text, '2024-06-12').drafts.map(({ kind }) => kind)

it.each([
  'President Ana Brel signed a law on Monday on the funding of the Graz summit.',
  'President Ana Brel signed a decree on the organisation of the Graz conference on Monday.',
  'President Ana Brel on Monday signed an order for the security of the Graz meeting.',
])('a decree about an event is signed elsewhere: %s', (text) => {
  expect(kinds(text)).toEqual(['agreement'])
})

it.each([
  ['President Ana Brel signed the ports bill on Monday at a ceremony in Graz.', 'ceremony'],
  ['President Ana Brel signed an order for the hospital at a meeting in Graz on Monday.', 'meeting'],
])('one that is signed at an event is of that: %s', (text, kind) => {
  expect(kinds(text)).toEqual([kind])
})
