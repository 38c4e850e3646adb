import { describe, expect, it } from 'vitest'
import { harmless, widthOf, wrap } from '../../../src/platforms/console/layout.ts'

describe('the layout of a terminal', () => {
  it('counts columns, not code units', () => {
    expect(widthOf('Ødegård')).toBe(7)
    expect(widthOf('e\u0301')).toBe(1)
    expect(widthOf('岸田文雄')).toBe(8)
  })

  it('breaks lines at spaces and leaves addresses whole', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four'])
    expect(wrap('see https://example.org/a/very/long/address now', 10)).toEqual([
      'see',
      'https://example.org/a/very/long/address',
      'now',
    ])
  })

  it('takes out what a terminal would obey', () => {
    expect(harmless('a\u001b[31mb\u0000c\r\nd\u202e')).toBe('a [31mb c d')
  })
})
