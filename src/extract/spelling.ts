import { cuesOf } from './cues.ts'
import type { Letters } from './letters.ts'
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
  /** The letters of a short word as two numbers, so that it is known again without reading its text; see `spellingOf`. */
  readonly head: number
  readonly tail: number
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
  /** "met", "attended": a form that mostly tells of what was. */
  past: 128,
} as const

const LOOKS: readonly (readonly [number, RegExp])[] = [
  [FORM.initials, /^(?:\p{Lu}\.)+$|^(?:Th|Zh|Sh|Ch|Kh|Yu|Ya|Ye|Ts|Gh|Dz)\.$/u],
  [FORM.article, /^(?:al|el|ad|ar|as|at|bin|ben|ould)-\p{Lu}/u],
  [FORM.loud, /^\p{Lu}{3,}$/u],
  [
    FORM.past,
    /\b(?:met|held|spoke|took|said|was|were|had|has|have|led|saw|sat|went|left|flew|gave|told|made|came|began|\p{Ll}{2,}ed)\b/u,
  ],
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

/**
 * The same words come again in every document: what was found out about one is kept, up to a bound. Mostly it stands where
 * the number says that is made of its letters, so that no string has to be cut out of the text to ask.
 */
const places: (Spelling | undefined)[] = new Array(0x10000).fill(undefined)
const spellings = new Map<string, Spelling>()
/** One key is one object, which makes looking it up in the lexicon quick. */
const keys = new Map<string, string>()
const MOST = 20_000

/** So many letters of ASCII fit into two numbers, four in each; a longer or an odder word is known by its text. */
const SHORT = 8
/** The letters of no word make this number. */
const LONG = -1

/** What is known of the letters from `start` to `end`, which are all of one kind of word. */
export function spellingOf(letters: Letters, start: number, end: number, kind: Spelling['kind']): Spelling {
  const { codes } = letters
  let head = 0
  let tail = 0
  let all = end - start > SHORT ? 0x80 : 0
  for (let i = start; i < end; i++) {
    const code = codes[i] ?? 0
    all |= code
    if (i - start < SHORT / 2) head = (head << 7) | code
    // of a short word it is the letters themselves, of another one only a number made of them
    else tail = all < 0x80 ? (tail << 7) | code : (Math.imul(tail, 31) + code) | 0
  }
  const mixed = Math.imul(head, 0x9e3779b1) ^ Math.imul(tail, 0x85ebca6b) ^ (end - start)
  const place = (mixed ^ (mixed >>> 15)) & 0xffff
  const short = all < 0x80
  // two words of one number stand side by side
  const first = places[place]
  if (first !== undefined && isIt(first, short, head, tail, codes, start, end)) return first
  const second = places[place ^ 1]
  if (second !== undefined && isIt(second, short, head, tail, codes, start, end)) return second
  const said = letters.text.slice(start, end)
  const found = spellings.get(said) ?? learn(said, kind, short ? head : LONG, tail)
  places[place ^ 1] = first
  places[place] = found
  return found
}

function isIt(
  known: Spelling,
  short: boolean,
  head: number,
  tail: number,
  codes: Uint16Array,
  start: number,
  end: number,
) {
  return short ? known.head === head && known.tail === tail : isSame(known.text, codes, start, end)
}

function isSame(known: string, codes: Uint16Array, start: number, end: number): boolean {
  if (known.length !== end - start) return false
  for (let i = 0; i < known.length; i++) if (known.charCodeAt(i) !== codes[start + i]) return false
  return true
}

function learn(text: string, kind: Spelling['kind'], head: number, tail: number): Spelling {
  if (spellings.size >= MOST) {
    places.fill(undefined)
    spellings.clear()
    keys.clear()
  }
  const found = kind === 'word' ? keyOf(text) : kind === 'number' ? text.toLowerCase() : text
  const key = keys.get(found) ?? found
  keys.set(key, key)
  const looks = LOOKS.reduce((bits, [bit, look]) => (look.test(text) ? bits | bit : bits), 0)
  const form = KEYS.reduce((bits, [bit, some]) => (some.has(key) ? bits | bit : bits), looks)
  const capital = kind === 'word' && /^\p{Lu}/u.test(text)
  const cues = cuesOf(text)
  const learnt: Spelling = {
    head,
    tail,
    cues,
    form,
    capital,
    key,
    text,
    kind,
    hints: null,
    surname: null,
    lexicon: null,
    opening: null,
  }
  spellings.set(text, learnt)
  return learnt
}
