import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const lists = (behind: string): boolean | undefined =>
  readingOf(`Minister Pia Lund held a call on 2 May 2023. ${behind}`, '2023-05-04').drafts[0]?.listsPresent

const TWO = 'Chancellor Karl Odin, President Ana Brel'

describe('a list of those present', () => {
  it.each([
    `The call included ${TWO} and several other leaders.`,
    `The call included ${TWO} and other heads of state.`,
    `The call included ${TWO}, among others.`,
    `The call included ${TWO} and others.`,
    `The call included, among others, ${TWO}.`,
    `The call was attended, among others, by ${TWO}.`,
    `The following leaders took part in the call: ${TWO}, etc.`,
    `The call included ${TWO} and the Prime Minister of Spain.`,
    `The call included ${TWO} and representatives of 30 countries.`,
    `The participants of the call included ${TWO}.`,
    'Participants:\n- Chancellor Karl Odin\n- President Ana Brel\n- and others',
  ])('is open when it says that there were more: %s', (behind) => {
    expect(lists(behind)).toBe(false)
  })

  it.each([
    `The call included ${TWO}, as well as Minister Bo Roe.`,
    `The call included ${TWO} and Minister Bo Roe. They spoke about grain and other matters.`,
    `The call included ${TWO}, and the Prime Minister of Spain Luis Prado.`,
    'Participants:\n- Chancellor Karl Odin\n- President Ana Brel',
  ])('is a full one when it says no such thing: %s', (behind) => {
    expect(lists(behind)).toBe(true)
  })
})
