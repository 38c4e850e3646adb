import { describe, expect, it } from 'vitest'
import { fold } from '../../src/core/fold.ts'

describe('folding', () => {
  it.each([
    ['Wałęsa', 'walesa'],
    ['Çavuşoğlu', 'cavusoglu'],
    ['TÜRKİYE', 'turkiye'],
    ['Geoană', 'geoana'],
    ['Søren Kierkegård', 'soren kierkegard'],
    ['Groß', 'gross'],
    ['Đoković', 'dokovic'],
    ['plain words, 2022', 'plain words, 2022'],
  ])('writes %s as %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })
})
