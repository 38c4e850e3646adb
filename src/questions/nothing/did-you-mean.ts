import Fuse from 'fuse.js'
import { typos } from '../../core/typos.ts'
import type { NameIndex } from '../names/index.ts'
import { keyOf } from '../words.ts'

/** Offers names that are spelt nearly like what was typed. An offer is a button, never an answer. */
export interface Suggester {
  names(typed: string): readonly string[]
  /** Places of events. */
  places(typed: string): readonly string[]
}

interface Spelling {
  readonly name: string
  readonly key: string
  /** The key's words: each is compared as a whole, so "iran" never offers "Ireland" or "russia" "Austria". */
  readonly words: readonly string[]
}

export function suggestNames(index: NameIndex, places: readonly string[]): Suggester {
  const spellings: readonly Spelling[] = index.everybody.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((form) => ({ name, key: keyOf(form), words: keyOf(form).split(' ') })),
  )
  const vocabulary = [...new Set(spellings.flatMap(({ words }) => words))]
  const fuse = new Fuse(vocabulary, {
    threshold: 0.3,
    distance: 20,
    ignoreDiacritics: true,
    includeScore: true,
    minMatchCharLength: 2,
  })
  const byWord = Map.groupBy(
    spellings.flatMap(({ name, words }) => words.map((word) => ({ name, word }))),
    ({ word }) => word,
  )
  return {
    places: (typed) => placesLike(typed, places),
    names(typed) {
      const scores = new Map<string, number>()
      // "Stolt": the beginning of somebody's name.
      const key = keyOf(typed)
      if (key.length > 3 && !key.includes(' '))
        for (const { name, words } of spellings) if (words.some((word) => word.startsWith(key))) scores.set(name, 1)
      for (const word of keyOf(typed)
        .split(' ')
        .filter((one) => one.length > 2)) {
        for (const { item, score = 1 } of fuse.search(word, { limit: 10 })) {
          if (!nearly(word, item)) continue
          for (const { name } of byWord.get(item) ?? []) scores.set(name, (scores.get(name) ?? 0) + 1 - score)
        }
      }
      return [...scores]
        .toSorted((a, b) => b[1] - a[1])
        .slice(0, 5)
        .map(([name]) => name)
    },
  }
}

/** As long, give or take a quarter, and with the same first letter or the same end: a slip, not another word. */
function nearly(typed: string, word: string): boolean {
  if (Math.abs(typed.length - word.length) > Math.max(1, typed.length / 4)) return false
  return typed[0] === word[0] || typed.slice(-3) === word.slice(-3)
}

/** A slip of one or two letters in a place of one word; there are few places, and they are looked through one by one. */
function placesLike(typed: string, places: readonly string[]): readonly string[] {
  const key = keyOf(typed)
  if (key.length < 4) return []
  const most = key.length < 7 ? 1 : 2
  return places.filter((place) => keyOf(place) !== key && typos(key, keyOf(place), most) <= most).slice(0, 3)
}
