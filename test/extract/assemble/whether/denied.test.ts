import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const told = (text: string): number => readingOf(text, '2023-05-04').drafts.length

const A = 'President Ana Brel'
const MET = `${A} met Chancellor Karl Odin in Linz on 2 May 2023`

describe('what is denied', () => {
  it.each([
    `It is not true that ${MET}.`,
    `It was never the case that ${MET}.`,
    `The ministry denied that ${MET}.`,
    `A spokesman has rejected reports that ${MET}.`,
    `Reports that ${MET} are false, a spokesman said.`,
    `Rumours that ${MET} were dismissed by her office.`,
    `The paper wrongly wrote that ${MET}.`,
    `${A} denied having met Chancellor Karl Odin on 2 May 2023.`,
    `${A} denied any meeting with Chancellor Karl Odin on 2 May 2023.`,
    `The meeting between ${A} and Chancellor Karl Odin on 2 May 2023 never took place.`,
    `Had ${A} met Chancellor Karl Odin on 2 May 2023, she would have raised fisheries.`,
    `${A} would have met Chancellor Karl Odin on 2 May 2023.`,
  ])('is no event: %s', (text) => {
    expect(told(text)).toBe(0)
  })

  it.each([
    `${A} denied wrongdoing when she met Chancellor Karl Odin in Linz on 2 May 2023.`,
    `The ministry denied that Minister Bo Roe was ill, but ${MET}.`,
    `Amid reports of floods, ${MET} and said that the roads were wrong for lorries.`,
    `It is true that ${MET}.`,
    `${A} had talks with Chancellor Karl Odin on 2 May 2023.`,
  ])('takes nothing from what is told beside it: %s', (text) => {
    expect(told(text)).toBe(1)
  })
})

it.each([
  'The offices did not arrange a separate meeting of Jon Vik and Ana Brel on Monday.',
  'The sides have not agreed on a meeting between Jon Vik and Ana Brel.',
  'There are no plans for a meeting between Jon Vik and Ana Brel on Monday.',
  'A meeting of President Jon Vik and Ana Brel is not planned, the spokesman said on Monday.',
  'A meeting between President Jon Vik and Minister Ana Brel has not been scheduled yet.',
])('what is not arranged is no event: %s', (text) => {
  expect(readingOf(text, '2024-06-12').drafts).toEqual([])
})

it.each([
  'The meeting between President Jon Vik and Minister Ana Brel on Monday was not announced in advance.',
  'President Jon Vik held a meeting with Ana Brel on Monday; a second one is not planned.',
])('what is only not announced, or another one, denies nothing: %s', (text) => {
  expect(readingOf(text, '2024-06-12').drafts).toHaveLength(1)
})
