import { expect, it } from 'vitest'
import { readingOf } from '../../helpers/reading.ts'

const told = (caption: string) =>
  readingOf(`Prices rose again.\n\n${caption}\n\nNobody knows why.`, '2024-06-12').drafts.map(
    ({ date, place, participants }) => `${date?.start} ${place}: ${participants.map(({ name }) => name).join(', ')}`,
  )

it.each([
  'Foreign Minister Jon Vik (L) meets with Minister Ana Brel in Linz on February 13, 2019.',
  'Foreign Minister Jon Vik (R) met Minister Ana Brel at the port in Linz, 13 February 2019.',
])('a caption that says who, where and on which day of which year tells an event: %s', (caption) => {
  expect(told(caption)).toEqual([expect.stringMatching(/^2019-02-13 .*Linz: Jon Vik, Ana Brel$/)])
})

it.each([
  'Foreign Minister Jon Vik (L) meets with Minister Ana Brel in Linz. Photo: Bo Lang',
  'FILE: Foreign Minister Jon Vik (L) meets with Minister Ana Brel in Linz on February 13, 2019.',
  'Foreign Minister Jon Vik (L) and Minister Ana Brel in Linz on February 13, 2019.',
])('one that leaves any of it out does not: %s', (caption) => {
  expect(told(caption)).toEqual([])
})
