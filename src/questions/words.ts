import { stem as stemOf } from '../chronicle/words.ts'
import { fold } from '../core/fold.ts'

/** One word of a question and where it stands. */
export interface Word {
  /** As typed, without a possessive `’s`. */
  readonly typed: string
  /** Without case and diacritics: `Çavuşoğlu’s` → `cavusoglu`. */
  readonly folded: string
  readonly start: number
  readonly end: number
  /** Stands between two hyphens: the "au" of "Port-au-Prince". */
  readonly inner?: boolean
}

/** The words of a text: letters and digits, with apostrophes inside (`O’Neill`); a hyphen separates (`Al-Sheikh`). */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu)].map((match) => {
    const typed = match[0].replace(/['’ʼ]s$/iu, '')
    const end = match.index + match[0].length
    const word = { typed, folded: fold(typed).replace(/['’ʼ]/g, ''), start: match.index, end }
    return text[match.index - 1] === '-' && text[end] === '-' ? { ...word, inner: true } : word
  })
}

/** The folded words, separated by one space: a key for look-ups. */
export const keyOf = (text: string): string =>
  wordsOf(text)
    .map((word) => word.folded)
    .join(' ')

/** The form of a word that the Chronicle looks up: "ambassadors" and "ambassador" are one. */
export const stem = (word: string): string => stemOf(word)
