import { describe, expect, it } from 'vitest'
import { keyOf } from '../../../src/extract/words/spelling.ts'
import { wordsOf } from '../../../src/extract/words/words.ts'

const texts = (text: string): string[] => wordsOf(text, 0).map((word) => word.text)

describe('the words of a passage', () => {
  it.each<[text: string, words: string[]]>([
    ['U.S. aid', ['U.S.', 'aid']],
    ['Zh.Karimov came', ['Zh.', 'Karimov', 'came']],
    ['Dato’ Lim', ['Dato’', 'Lim']],
    ['Sen. J. D. Moss, Jr.', ['Sen.', 'J.', 'D.', 'Moss', ',', 'Jr.']],
    ['O’Leary of Port-Louis', ['O’Leary', 'of', 'Port-Louis']],
    ['at 10:30 on the 28th', ['at', '10:30', 'on', 'the', '28th']],
    ['the G20 in Łódź (Poland)', ['the', 'G20', 'in', 'Łódź', '(', 'Poland', ')']],
    ['“Yes”, she said.', ['“', 'Yes', '”', ',', 'she', 'said', '.']],
  ])('%s', (text, words) => {
    expect(texts(text)).toEqual(words)
  })

  it('stand at their place in the document', () => {
    const text = 'Mr. Åkesson’s “plan” – 1,000 €, says Türkiye.'
    for (const word of wordsOf(text, 100)) expect(text.slice(word.start - 100, word.end - 100)).toBe(word.text)
  })

  it('know what belongs to them without being part of them', () => {
    const [moss, call, allies, aid] = wordsOf('Moss’s call, Allies’ aid', 0).filter((word) => word.kind === 'word')
    expect([moss?.text, moss?.possessive]).toEqual(['Moss', true])
    expect(call?.possessive).toBe(false)
    expect([allies?.possessive, aid?.possessive]).toEqual([true, false])
  })

  it('are looked up without case, dots and diacritics', () => {
    expect(['U.S.', 'Türkiye', 'Čaputová', 'Østergård', 'O’Leary'].map(keyOf)).toEqual([
      'us',
      'turkiye',
      'caputova',
      'ostergard',
      'oleary',
    ])
  })
})
