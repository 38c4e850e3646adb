import { describe, expect, it } from 'vitest'
import { undergoneIn } from '../../src/core/undergone.ts'

describe('what happened to somebody', () => {
  it.each([
    ['when was Vik sworn in', 'sworn'],
    ['was the harbour judge arrested', 'arrested'],
    ['where were the sailors detained', 'detained'],
  ])('%s', (words, done) => {
    expect(undergoneIn(words)).toBe(done)
  })

  it('is nothing where it is asked what they did', () => {
    expect(undergoneIn('when did Vik meet the harbour judge')).toBeNull()
    expect(undergoneIn('when was Vik in Riga')).toBeNull()
  })
})
