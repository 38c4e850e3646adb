import { describe, expect, it } from 'vitest'
import { endsSentence, endsWith } from '../../../src/extract/words/ends.ts'

describe('how a text ends', () => {
  it('is told by its last mark, whatever closes behind it', () => {
    expect(['It was signed.', 'Will she come?”', 'They left.")'].map(endsSentence)).toEqual([true, true, true])
    expect(['The list:', 'Prime Minister Lund', 'No. 4'].map(endsSentence)).toEqual([false, false, false])
    expect(endsWith('Those present:', '.!?:', '"”)')).toBe(true)
  })

  it('is no sentence’s end where only closing marks stand, or nothing', () => {
    expect(['”)', ''].map(endsSentence)).toEqual([false, false])
  })

  it('is found in a long text of marks without looking through it again and again', () => {
    expect(endsSentence(`${'.'.repeat(100_000)}x`)).toBe(false)
  })
})
