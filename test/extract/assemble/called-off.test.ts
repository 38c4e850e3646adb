import { describe, expect, it } from 'vitest'
import { readingOf } from '../../helpers/reading.ts'

const A = 'President Ana Brel'
const WITH = 'Chancellor Karl Odin in Linz on 2 May 2023'

const statusOf = (text: string) => readingOf(text, '2023-05-04').drafts.map(({ status }) => status)

describe('what came to nothing', () => {
  it.each([
    `A meeting between ${A} and ${WITH} fell through.`,
    `Plans for a meeting between ${A} and ${WITH} came to nothing.`,
    `A dinner of ${A} with ${WITH} was quietly dropped.`,
    `A storm forced ${A} to abandon a trip to Linz on 2 May 2023.`,
    `${A} had to call off her visit to Linz on 2 May 2023.`,
  ])('is cancelled: %s', (text) => {
    expect(statusOf(text)).toEqual(['cancelled'])
  })

  it.each([
    `Talks between ${A} and ${WITH} came to nothing.`,
    `${A} dropped all objections when she met ${WITH}.`,
    `Farmers abandoned their blockade before ${A} met ${WITH}.`,
  ])('takes nothing from what was held: %s', (text) => {
    expect(statusOf(text)).toEqual(['held'])
  })
})
