import { expect, it } from 'vitest'
import { readingOf } from '../../helpers/reading.ts'

const told = (text: string) => readingOf(text, '2023-05-04').drafts.map(({ kind }) => kind)

it.each([
  'Minister Jon Vik joined the many calls for an inquiry on 3 May 2023.',
  'On Wednesday, President Ana Brel joined calls for a ceasefire.',
  'President Ana Brel joined the growing call for peace on 3 May 2023.',
])('takes an appeal for no call: %s', (text) => {
  expect(told(text)).toEqual([])
})

it.each([
  'President Ana Brel and Minister Jon Vik held a phone call for the first time on 3 May 2023.',
  'President Ana Brel and Minister Jon Vik held a call for an hour on 3 May 2023.',
  'President Ana Brel and Minister Jon Vik held a call for 20 minutes on 3 May 2023.',
])('and a call for a call: %s', (text) => {
  expect(told(text)).toEqual(['call'])
})
