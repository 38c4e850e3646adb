import { describe, expect, it } from 'vitest'
import { ofGap, ofOffice, ofVerb } from '../../../src/extract/words/kept-pattern.ts'

describe('a pattern whose answers are kept', () => {
  it('answers the same when it is asked again, and as the pattern does', () => {
    const head = ofOffice(/^(?:President|Prime Minister)$/)
    for (const office of ['President', 'Vice President', 'President', 'Prime Minister', 'Vice President'])
      expect(head.test(office)).toBe(/^(?:President|Prime Minister)$/.test(office))
  })

  it('is not mistaken for another one that was asked of the same text', () => {
    const [past, ahead] = [ofVerb(/ed$/), ofVerb(/^will\b/)]
    expect([past.test('visited'), ahead.test('visited'), past.test('will visit'), ahead.test('will visit')]).toEqual([
      true,
      false,
      false,
      true,
    ])
  })

  it('is asked of long texts, too, and of more texts than are kept', () => {
    const comma = ofGap(/^, \d+$/)
    for (let i = 0; i < 5000; i++) expect(comma.test(`, ${i}`)).toBe(true)
    expect(comma.test(`, ${'1'.repeat(100)}`)).toBe(true)
    expect(comma.test(' and ')).toBe(false)
    expect(comma.test(', 7')).toBe(true)
  })
})
