import { cuesOf } from './cues.ts'
import type { Lexicon, Opening } from './lexicon.ts'

/** All that is known of a word by its letters alone. */
export interface Spelling {
  readonly text: string
  /** Lower case, without diacritics and dots: what the lexicon is looked up by ("U.S." → "us", "Türkiye" → "turkiye"). */
  readonly key: string
  readonly kind: 'word' | 'number' | 'mark'
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** Bits of FORM. */
  readonly form: number
  /** Bits of CUE. */
  readonly cues: number
  /** Which cued patterns it gives something to read, see `hintsIn`; null until somebody asks for it. */
  hints: readonly number[] | null
  /** As surnames are compared; null until somebody asks for it. */
  surname: string | null
  /** Which vocabulary was asked last, and what it has for the word. */
  lexicon: Lexicon | null
  opening: Opening | null
}

/** How a word can look, as bits: asked of every word of every text, so that no pattern has to be tried again. */
export const FORM = {
  /** "J.", "U.S." */
  initials: 1,
  /** "al-Sudani", "el-Sisi", "ben-Gvir" */
  article: 2,
  /** "NATO", "MACRON" */
  loud: 4,
  /** "von", "al": part of a name although it is written small. */
  particle: 8,
  /** "was", "been" */
  being: 16,
  /** "in", "aboard": a place may follow. */
  preposition: 32,
  /** "visited Ramallah", "toured the base": a place follows without a preposition. */
  visit: 64,
} as const

const LOOKS: readonly (readonly [number, RegExp])[] = [
  [FORM.initials, /^(?:\p{Lu}\.)+$|^(?:Th|Zh|Sh|Ch|Kh|Yu|Ya|Ye|Ts|Gh|Dz)\.$/u],
  [FORM.article, /^(?:al|el|ad|ar|as|at|bin|ben|ould)-\p{Lu}/u],
  [FORM.loud, /^\p{Lu}{3,}$/u],
]

const KEYS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [
    FORM.particle,
    new Set(
      'von van der den de la da dos di del el al bin ibn ten ter af zu du das bint ben ould oglu oğlu oghlu ogly qizi kizi'.split(
        ' ',
      ),
    ),
  ],
  [FORM.being, new Set('was were is are be been being'.split(' '))],
  [FORM.preposition, new Set('in at to near outside inside aboard'.split(' '))],
  [FORM.visit, new Set('visit visits visited visiting toured tours touring tour reached reaches'.split(' '))],
]

const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' }
const PLAIN = /^[a-z]+$/
const ASCII = /^[\w-]+$/

export const keyOf = (text: string): string =>
  PLAIN.test(text)
    ? text
    : ASCII.test(text)
      ? text.toLowerCase()
      : text
          .normalize('NFD')
          .replace(/[\p{M}.’'ʼ‘]/gu, '')
          .toLowerCase()
          .replace(/[øłđðıßæœ]/g, (letter) => LETTERS[letter] ?? letter)

/** One key is one object, which makes looking it up in the lexicon quick. */
const keys = new Map<string, string>()

/** So that the keys do not grow for ever. */
export const forgetKeys = (): void => keys.clear()

/** What there is to know of a word; many patterns, so whoever asks keeps it. */
export function spell(text: string, kind: Spelling['kind']): Spelling {
  const found = kind === 'word' ? keyOf(text) : kind === 'number' ? text.toLowerCase() : text
  const key = keys.get(found) ?? found
  keys.set(key, key)
  const looks = LOOKS.reduce((bits, [bit, look]) => (look.test(text) ? bits | bit : bits), 0)
  return {
    text,
    key,
    kind,
    capital: kind === 'word' && /^\p{Lu}/u.test(text),
    form: KEYS.reduce((bits, [bit, some]) => (some.has(key) ? bits | bit : bits), looks),
    cues: cuesOf(text),
    lexicon: null,
    opening: null,
    hints: null,
    surname: null,
  }
}
