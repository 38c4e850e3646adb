import type { Spelling } from './spelling.ts'
import type { Word } from './words.ts'

/** Which lists each key, and each word as it is written, stands in. */
const byKey = new Map<string, number[]>()
const byText = new Map<string, number[]>()
let count = 0
let isClosed = false

/**
 * Words that a rule asks for. To know whether a word is one of them takes one look at a bit: all lists that it stands in were
 * found when the first of them was asked for. For rules that are asked at every word; others may as well use a Set.
 */
export class WordList {
  readonly #place: number
  readonly #bit: number

  constructor(words: string, within: Map<string, number[]>) {
    if (isClosed) throw new Error('a list of words is made where a module begins, before the first word is looked up')
    this.#place = count >>> 5
    this.#bit = 1 << (count & 31)
    for (const word of words.split(' ')) {
      const others = within.get(word)
      if (others) others.push(count)
      else within.set(word, [count])
    }
    count++
  }

  has(word: Word | undefined): boolean {
    return word !== undefined && ((listsWith(word.spelling)[this.#place] ?? 0) & this.#bit) !== 0
  }
}

/** Keys, as `keyOf` makes them, with blanks between: "the" is "The" too. */
export const wordList = (keys: string): WordList => new WordList(keys, byKey)

/** Words just as they are written, with blanks between: names of offices, marks. */
export const writtenList = (texts: string): WordList => new WordList(texts, byText)

const listsWith = (spelling: Spelling): readonly number[] => spelling.lists ?? findLists(spelling)

/** Most words stand in none. */
let none: readonly number[] = []

function findLists(spelling: Spelling): readonly number[] {
  if (!isClosed) {
    isClosed = true
    none = new Array((count >>> 5) + 1).fill(0)
  }
  const found = [...(byKey.get(spelling.key) ?? []), ...(byText.get(spelling.text) ?? [])]
  spelling.lists = none
  if (found.length > 0)
    spelling.lists = none.map((_, place) =>
      found.reduce((bits, list) => (list >>> 5 === place ? bits | (1 << (list & 31)) : bits), 0),
    )
  return spelling.lists
}
