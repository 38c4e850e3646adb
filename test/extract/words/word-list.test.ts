import { describe, expect, it } from 'vitest'
import { wordList, writtenList } from '../../../src/extract/words/word-list.ts'
import { wordsOf } from '../../../src/extract/words/words.ts'

const LINKS = wordList('of for ,')
const HOUSES = wordList('office of')
const TITLES = writtenList('Sultan (')

const [of, , shouted, sultan, small, comma, bracket] = wordsOf('Of office FOR Sultan sultan, (', 0)

describe('a list of words', () => {
  it('has a word however it is written, and a mark', () => {
    expect([of, shouted, comma].map((word) => LINKS.has(word))).toEqual([true, true, true])
    expect([sultan, bracket, undefined].map((word) => LINKS.has(word))).toEqual([false, false, false])
  })

  it('shares its words with other lists', () => {
    expect(HOUSES.has(of)).toBe(true)
    expect(HOUSES.has(shouted)).toBe(false)
  })

  it('has a word only as it is written when it says so', () => {
    expect([sultan, small, bracket].map((word) => TITLES.has(word))).toEqual([true, false, true])
  })

  it('cannot be made behind the first look-up, when it would be asked for words that do not know of it', () => {
    expect(() => wordList('late')).toThrow('where a module begins')
  })
})
