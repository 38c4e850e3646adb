import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { narrow } from '../../../src/extract/words/narrow.ts'

describe('a narrowed pattern', () => {
  const PATTERNS = [
    /\p{Lu}[\p{L}.’'-]+/u,
    /^[^\p{Ll}:]{2,9}(?=: )/u,
    /(?<![\p{L}-])(?<name>\p{Lu}\p{Ll}+) \P{L}/u,
    /\b(?:the|an?) (?:[\p{L}-]+ ){0,3}?visit\b/iu,
    /[\p{P}\p{M}]+/gu,
  ]

  it('reads the letters of names as Unicode has them', () => {
    const name = narrow(/^\p{Lu}[\p{L}’]+(?: \p{Lu}\p{Ll}+)*$/u)
    for (const each of ['Šiauliai', 'Orbán', 'Nguyễn Phú Trọng', 'Łukasz', 'O’Brien', 'Зеленський', 'Κυριάκος'])
      expect(each).toMatch(name)
    expect('ıgdır').not.toMatch(name)
    expect('über').not.toMatch(name)
  })

  it('takes the signs of other writing for letters', () => {
    for (const each of ['محمد', '习近平', 'გიორგი', '문재인']) expect(each).toMatch(narrow(/^\p{L}+$/u))
  })

  it('matches what it matched before in all that is written with Latin, Greek and Cyrillic letters', () => {
    const unit = fc.oneof(
      fc.integer({ min: 0x20, max: 0x7e }),
      fc.integer({ min: 0xa0, max: 0x52f }),
      fc.integer({ min: 0x1e00, max: 0x1fff }),
      fc.integer({ min: 0x2010, max: 0x2030 }),
    )
    const text = fc.array(unit, { maxLength: 24 }).map((codes) => String.fromCharCode(...codes))
    fc.assert(
      fc.property(text, fc.constantFrom(...PATTERNS), (said, pattern) => {
        expect(said.match(narrow(pattern))).toEqual(said.match(pattern))
      }),
      { numRuns: 3000 },
    )
  })

  it('is the same one when nothing of it needs the flag or it cannot do without', () => {
    for (const each of [/\b(?:met|held)\b/i, /\u{1F600}/u, /[\P{Cc}]/u]) expect(narrow(each)).toBe(each)
    expect(narrow(/\p{L}/gu).flags).toBe('g')
  })
})
