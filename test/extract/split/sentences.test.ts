import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../../src/extract/split/sentences.ts'

const sentences = (text: string) => sentencesOf(text, 0, text.length).map(({ start, end }) => text.slice(start, end))

describe('a full stop that is none ends no sentence', () => {
  it.each([
    'He met U.S. President Ann Lee in Washington, D.C. on Monday.',
    'Mr. Lee, Dr. Ann B. Smith, Gen. Roe and Sen. J. P. Doe met on Feb. 3 and Sept. 4.',
    'Talks with the U.K. Foreign Secretary began at 10 a.m. Monday.',
    'U. S. President Ann Lee spoke.',
    'Joseph R. Doe, Jr. President of the bank, spoke.',
    'It rose by 3.5 percent in No. 10.',
    'See www.example.org/a.html now.',
    'He asked “why?” and left.',
    'The “new . . . normal” is here.',
    'She met H.E. Ann Lee of St. Lucia.',
  ])('%s', (text) => {
    expect(sentences(text)).toEqual([text])
  })
})

describe('a sentence ends where the next one begins', () => {
  it.each<[string, string[]]>([
    ['They met. They spoke.', ['They met.', 'They spoke.']],
    ['He lives in the U.S. The President knows.', ['He lives in the U.S.', 'The President knows.']],
    ['They met in Washington, D.C. President Lee spoke.', ['They met in Washington, D.C.', 'President Lee spoke.']],
    ['“We met.” “We spoke,” he said.', ['“We met.”', '“We spoke,” he said.']],
    ['Will they meet? Yes! (They said so.) Good.', ['Will they meet?', 'Yes!', '(They said so.)', 'Good.']],
    ['They met in North Korea.Seoul’s ministry said so.', ['They met in North Korea.', 'Seoul’s ministry said so.']],
    ['They met at 5 p.m. He left.', ['They met at 5 p.m.', 'He left.']],
    ['He waited... Then he left.', ['He waited...', 'Then he left.']],
    ['Minister Jon M. Año spoke to Ana I. Çelik.', ['Minister Jon M. Año spoke to Ana I. Çelik.']],
    ['They met Ana B. Ítalo. A. Öz left.', ['They met Ana B. Ítalo.', 'A. Öz left.']],
    ['They met. 40 ministers came.', ['They met.', '40 ministers came.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

it('reads a line of a million full stops and one of a million letters', () => {
  expect(sentences('A. '.repeat(330_000)).length).toBeGreaterThan(0)
  expect(sentences('a'.repeat(1_000_000))).toHaveLength(1)
})
