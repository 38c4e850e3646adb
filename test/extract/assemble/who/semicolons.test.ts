import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const met = (text: string) =>
  readingOf(text, '2024-06-12').drafts.flatMap(({ participants }) => participants.map(({ name }) => name))

it.each([
  'Minister Ana Brel received King Olav of Norway on Monday, with whom she talked about fish; the president of Malta, Jon Vik, to discuss tuna; and the president of Chile, Karo Lund, with whom she spoke of copper.',
  'Minister Ana Brel received on Monday King Olav of Norway to discuss fish; the president of Malta, Jon Vik, about tuna; and the president of Chile, Karo Lund.',
])('those of a list may each have a matter of their own: %s', (text) => {
  expect(met(text)).toEqual(['Ana Brel', 'Olav', 'Jon Vik', 'Karo Lund'])
})

it.each([
  'Minister Ana Brel received Minister Karo Lund on Monday, with whom she spoke about fish; Minister Jon Vik said it was late.',
  'Minister Ana Brel received Minister Karo Lund on Monday to discuss fish; Jon Vik, who had asked for it, was not there.',
])('what another does behind the semicolon is no part of it: %s', (text) => {
  expect(met(text)).toEqual(['Ana Brel', 'Karo Lund'])
})
