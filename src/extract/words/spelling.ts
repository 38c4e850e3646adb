import { cuesOf } from './cues.ts'
import type { Lexicon, Opening } from './lexicon.ts'

/** All that is known of a word by its letters alone. What is asked of every word stands first, to be near in memory. */
export interface Spelling {
  /** Bits of CUE. */
  readonly cues: number
  /** Bits of FORM. */
  readonly form: number
  /** One bit, the same for the same key: by it most phrases that go on with another word are told apart. */
  readonly bit: number
  /** Lower case, without diacritics and dots: what the lexicon is looked up by ("U.S." → "us", "Türkiye" → "turkiye"). */
  readonly key: string
  readonly text: string
  readonly kind: 'word' | 'number' | 'mark'
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** What begins with it in the vocabulary that was asked last. */
  opening: Opening
  lexicon: Lexicon | null
  /** Bits of the lists it stands in, see `wordList`; null until somebody asks for it. */
  lists: readonly number[] | null
  /** Which cued patterns it gives something to read, see `addHints`; -1 until somebody asks for it. */
  hints: number
  moreHints: readonly number[] | null
  /** As surnames are compared; null until somebody asks for it. */
  surname: string | null
  /** What of it counts in a name, see `keysOfWords`; null until somebody asks for it. */
  names: readonly string[] | null
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
  /** "met", "attended": a form that mostly tells of what was. */
  past: 128,
  /** "Commissioner-designate", "President-elect" */
  elect: 256,
  /** "DUP", "AI": mostly the letters of a body. */
  letters: 2048,
  /** "Mr", "Gen": a dot behind it belongs to it. */
  shortened: 512,
  /** "Dato’ Saifuddin": an apostrophe behind it does. */
  dato: 1024,
  /** "with", "thanked": behind it somebody is not who the sentence is about. */
  governing: 4096,
} as const

const LOOKS: readonly (readonly [number, RegExp])[] = [
  [FORM.initials, /^(?:\p{Lu}\.)+$|^(?:Th|Zh|Sh|Ch|Kh|Yu|Ya|Ye|Ts|Gh|Dz)\.$/u],
  [FORM.article, /^(?:al|el|ad|ar|as|at|bin|ben|ould)-\p{Lu}/u],
  [FORM.loud, /^\p{Lu}{3,}$/u],
  [
    FORM.past,
    /\b(?:met|held|spoke|took|shook|said|was|were|had|has|have|led|saw|sat|went|left|flew|gave|told|made|came|began|\p{Ll}{2,}ed)\b/u,
  ],
  [FORM.letters, /^\p{Lu}{2,6}$/u],
  [FORM.elect, /-(?:designate|elect)$/i],
]

const KEYS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [
    FORM.particle,
    new Set(
      'von van der den de la da dos di del el al bin ibn ten ter af zu du das bint binti ibni ben ould oglu oğlu oghlu ogly qizi kizi'.split(
        ' ',
      ),
    ),
  ],
  [FORM.being, new Set('was were is are be been being'.split(' '))],
  [FORM.preposition, new Set('in at to near outside inside aboard into'.split(' '))],
  [
    FORM.shortened,
    new Set(
      'md smt engr atty mr mrs ms dr gen lt col maj adm capt sgt prof rev hon sen rep gov amb st sta sto jr sr pres messrs rt rtd'.split(
        ' ',
      ),
    ),
  ],
  [FORM.dato, new Set(['dato'])],
  [
    FORM.governing,
    new Set(
      (
        'with of by to from for than against about on between among toward towards under behind following including like at via thank thanks ' +
        'thanking thanked despite per praised urged told asked invited congratulated joined alongside welcomed met hosted received meeting ' +
        'visiting hosting receiving welcoming meet meets host hosts receive receives welcomes'
      ).split(' '),
    ),
  ],
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

/** One of the 30 bits that fit into a small number, by a key's letters. */
export function bitOf(key: string): number {
  let number = key.length
  for (let i = 0; i < key.length; i++) number = (number * 31 + key.charCodeAt(i)) % 1_000_003
  return 1 << (number % 30)
}

/** What a word has that no vocabulary was asked for, and one that none has. */
export const NO_OPENING: Opening = { matches: [], is: 0, nexts: 0, longer: new Map() }

/** One key is one object, which makes looking it up in the lexicon quick. */
const keys = new Map<string, string>()
const MOST_KEYS = 50_000

/** Finds out what the letters of a word tell; it is kept by `spellingOf`, which knows the words of texts again. */
export function learnt(text: string, kind: Spelling['kind']): Spelling {
  const found = kind === 'word' ? keyOf(text) : kind === 'number' ? text.toLowerCase() : text
  const key = keys.get(found) ?? found
  if (keys.size >= MOST_KEYS) keys.clear()
  keys.set(key, key)
  const looks = LOOKS.reduce((bits, [bit, look]) => (look.test(text) ? bits | bit : bits), 0)
  const form = KEYS.reduce((bits, [bit, some]) => (some.has(key) ? bits | bit : bits), looks)
  const capital = kind === 'word' && /^\p{Lu}/u.test(text)
  const cues = cuesOf(text)
  return {
    cues,
    form,
    bit: bitOf(key),
    hints: -1,
    opening: NO_OPENING,
    lexicon: null,
    moreHints: null,
    key,
    text,
    kind,
    capital,
    lists: null,
    surname: null,
    names: null,
  }
}
