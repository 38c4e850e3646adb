import { indexed } from '../chronicle/words.ts'
import { fold } from '../core/fold.ts'

/** One word of a question and where it stands. */
export interface Word {
  /** As typed, without a possessive `’s`. */
  readonly typed: string
  /** Without case and diacritics: `Çavuşoğlu’s` → `cavusoglu`. */
  readonly folded: string
  readonly start: number
  readonly end: number
}

/** The words of a text: letters and digits, with apostrophes inside (`O’Neill`); a hyphen separates (`Al-Sheikh`). */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu)].map((match) => {
    const typed = match[0].replace(/['’ʼ]s$/iu, '')
    return { typed, folded: fold(typed).replace(/['’ʼ]/g, ''), start: match.index, end: match.index + match[0].length }
  })
}

/** The folded words, separated by one space: a key for look-ups. */
export const keyOf = (text: string): string =>
  wordsOf(text)
    .map((word) => word.folded)
    .join(' ')

/** The form of a word that the Chronicle looks up: "ambassadors" and "ambassador" are one. */
export const stem = (word: string): string => indexed(word)

/**
 * How many letters have to be added, left out, changed or swapped with their neighbour to make one word of the other;
 * stops counting beyond `most`. For command words and months only: names are never matched so.
 */
export function typos(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1)
      row.push(best)
    }
    before = last
    last = row
  }
  return last[b.length] ?? most + 1
}
