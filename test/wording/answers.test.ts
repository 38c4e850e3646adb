import { describe, expect, it } from 'vitest'
import { asking } from '../../src/wording/answers.ts'
import { anEvent } from '../helpers/chronicle.ts'

describe('a question to press', () => {
  const event = anEvent({ id: 'abc1234567', title: 'Talks in Oslo' })

  it.each([
    ['who attended 2022-02-28', 'Who attended 28 February 2022'],
    ['what happened 2022-06', 'What happened June 2022'],
    ['who is Ada Ek', 'Who is Ada Ek'],
    ['event abc1234567', 'All about: Talks in Oslo'],
    ['event unknown000', 'Event unknown000'],
    ['help', 'Help'],
  ])('is written as one reads it, and asks what one types: %s', (words, label) => {
    expect(asking(words, [event])).toEqual({ label, press: { does: 'ask', words } })
  })

  it('is no longer than a button, and says so', () => {
    const { label } = asking(`search ${'harbour '.repeat(20)}`)
    expect(label.length).toBeLessThanOrEqual(75)
    expect(label).toMatch(/harbour…$/)
  })
})
