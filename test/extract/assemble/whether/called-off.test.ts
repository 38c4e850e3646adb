import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

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

it('is nobody’s but of the one told before and whoever it was to be with, where it did not take place', () => {
  const text = `${A} ended her visit to Linz on 2 May 2023. A meeting with Chancellor Karl Odin did not take place.`
  const { drafts } = readingOf(text, '2023-05-04')
  const meeting = drafts.find(({ kind }) => kind === 'meeting')
  expect(meeting?.status).toBe('cancelled')
  expect(meeting?.participants.map(({ name }) => name).toSorted()).toEqual(['Ana Brel', 'Karl Odin'])
})

describe('the day of what is called off', () => {
  it.each([
    [`${A} has called off her trip to Linz, the ministry said on Tuesday.`, null],
    [`${A} on Tuesday called off her trip to Linz.`, null],
    [`${A}’s visit to Linz on 9 May was cancelled on Tuesday.`, '2023-05-09'],
  ])('is not that on which it was said or done: %s', (text, day) => {
    const drafts = readingOf(text, '2023-05-04').drafts
    expect(drafts.map(({ date }) => date?.start ?? null)).toEqual([day])
  })

  it('names nobody whose dinner it may not have been', () => {
    const text = `${A} was held up. The planned dinner with Chancellor Karl Odin was cancelled.`
    expect(readingOf(text, '2023-05-04').drafts.flatMap(({ participants }) => participants)).toEqual([])
  })

  it('names both who were to meet, whom the sentence before tells of', () => {
    const text = `${A} opened the fair. A meeting with Chancellor Karl Odin had to be put off until Monday.`
    const met = readingOf(text, '2023-05-04').drafts.find(({ kind }) => kind === 'meeting')
    expect(met?.participants.map(({ name }) => name)).toEqual(['Ana Brel', 'Karl Odin'])
    expect(met?.status).toBe('planned')
  })
})

it.each(['the new date', 'it', 'the longer text'])('a call in which somebody agreed to %s was held', (what) => {
  const text = `Foreign Minister Ida Brel agreed to ${what} in a telephone conversation on Tuesday with Foreign Minister Jon Vik.`
  expect(statusOf(text)).toEqual(['held'])
})
