import { Buffer } from 'node:buffer'
import { spellingOf } from './known-spellings.ts'
import { FORM, type Spelling } from './spelling.ts'

/** What a UTF-16 code unit is in a text. Some are two things: "ʼ" is a letter and an apostrophe. */
const SPACE = 1
const DIGIT = 2
const SMALL = 4
const CAPITAL = 8
const APOSTROPHE = 16
const MARK = 32
const LETTER = SMALL | CAPITAL

/** What each code unit is; 0 until it was asked for. */
const KINDS = new Uint8Array(0x10000)

/** A text with its code units, which are read many times: an array gives them faster than a string. */
export interface Letters {
  readonly text: string
  readonly codes: Uint16Array
}

export function lettersOf(text: string): Letters {
  if (text !== last.text) {
    const { buffer, byteOffset } = Buffer.from(text, 'utf16le')
    last = { text, codes: new Uint16Array(buffer, byteOffset, text.length) }
  }
  return last
}

/** Several stages ask for those of the same text, one after the other. */
let last: Letters = { text: '', codes: new Uint16Array() }

/** The bits of the code unit at this place; 0 at the end of what is read and behind it. */
function kindAt(codes: Uint16Array, at: number, end: number): number {
  if (at >= end) return 0
  const code = codes[at] ?? 0
  return KINDS[code] || learnt(code)
}

function learnt(code: number): number {
  const kind = kindOf(code, String.fromCharCode(code))
  KINDS[code] = kind
  return kind
}

function kindOf(code: number, unit: string): number {
  if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f) return SPACE
  if (code >= 48 && code <= 57) return DIGIT
  const letter = /\p{Lu}/u.test(unit) ? CAPITAL : /[\p{L}\p{M}]/u.test(unit) ? SMALL : 0
  return (/['’ʼ‘]/.test(unit) ? APOSTROPHE : 0) | letter || MARK
}

/** One word, number or mark of a passage, with its offsets in the document's body. */
export interface Word extends Pick<Spelling, 'text' | 'key' | 'kind' | 'capital'> {
  readonly spelling: Spelling
  readonly start: number
  readonly end: number
  /** Followed by "'s" (or "s'"), which is no part of the word. */
  readonly possessive: boolean
}

/**
 * `offset` is where the text begins in the document's body. "U.S.", "J." and "St." keep their dots; "d'Affaires",
 * "Jean-Claude", "O’Brien", "G20" are one word; "Biden’s" is "Biden".
 */
export const wordsOf = (text: string, offset: number): readonly Word[] =>
  wordsIn(lettersOf(text), 0, text.length, offset)

/** The words from `from` up to, not including, `to`; read letter by letter, for every text passes here. */
export function wordsIn(letters: Letters, from: number, to: number, offset: number): readonly Word[] {
  const { codes } = letters
  const words: Word[] = []
  for (let at = from; at < to; ) {
    const first = kindAt(codes, at, to)
    if (first === SPACE) {
      at++
      continue
    }
    const start = at
    let spelling: Spelling
    let owned = 0
    if (first & LETTER) {
      at = (first & CAPITAL && initialsEnd(codes, at, to)) || wordEnd(codes, at, to)
      spelling = spellingOf(letters, start, at, 'word')
      const ownsDot = (spelling.form & FORM.shortened) !== 0 && at < to && codes[at] === DOT
      const ownsMark = (spelling.form & FORM.dato) !== 0 && (kindAt(codes, at, to) & APOSTROPHE) !== 0
      if (ownsDot || ownsMark) spelling = spellingOf(letters, start, ++at, 'word')
      owned = ownedBy(codes, at, to)
    } else if (first === DIGIT) {
      at = numberEnd(codes, at, to)
      spelling = spellingOf(letters, start, at, 'number')
    } else {
      at += isPair(codes[at] ?? 0) ? 2 : 1
      spelling = spellingOf(letters, start, Math.min(at, to), 'mark')
    }
    const { text: said, key, kind, capital } = spelling
    const possessive = owned > 0
    words.push({ text: said, key, kind, capital, spelling, start: offset + start, end: offset + at, possessive })
    at += owned
  }
  return words
}

/** Which is the first word at or behind an offset of the body. */
export function wordAt(words: readonly Word[], offset: number): number {
  let [from, to] = [0, words.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((words[middle]?.start ?? offset) < offset) from = middle + 1
    else to = middle
  }
  return from
}

/** Which rules the words give something to read. */
export function cuesIn(words: readonly Word[]): number {
  let cues = 0
  for (let i = 0; i < words.length; i++) cues |= words[i]?.spelling.cues ?? 0
  return cues
}

const DOT = 46
const BLANK = 32
const SMALL_H = 104
const COMMA = 44
const COLON = 58
const HYPHEN = 45

const isPair = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
const isLetter = (codes: Uint16Array, at: number, to: number): boolean => (kindAt(codes, at, to) & LETTER) !== 0
const isCapital = (codes: Uint16Array, at: number, to: number): boolean => (kindAt(codes, at, to) & CAPITAL) !== 0
/** "s" or "S" that ends a word. */
const isLastS = (codes: Uint16Array, at: number, to: number): boolean =>
  at < to && (codes[at] === 115 || codes[at] === 83) && !isLetter(codes, at + 1, to)

/** "U.S.", "J.", "U.S" and "D.C." that begin at `at`; 0 when it is an ordinary word. */
function initialsEnd(codes: Uint16Array, at: number, to: number): number {
  let end = at
  while (isCapital(codes, end, to) && end + 1 < to && codes[end + 1] === DOT) end += 2
  // "Zh.Adilbayev", "Guðni Th. Jóhannesson": two letters that are one in another alphabet
  if (end === at && end + 4 < to && codes[end + 2] === DOT && isOneLetter(codes, end)) {
    // "Foreign Minister Yu. The": with a space behind it, only what can be no name
    const spaced = codes[end + 3] === BLANK && codes[end + 1] === SMALL_H
    if (isCapital(codes, end + (spaced ? 4 : 3), to)) return end + 3
  }
  if (end === at) return 0
  return isCapital(codes, end, to) && !isLetter(codes, end + 1, to) ? end + 1 : end
}

const ONE_LETTER = new Set(['Th', 'Zh', 'Sh', 'Ch', 'Kh', 'Yu', 'Ya', 'Ye', 'Ts', 'Gh', 'Dz'])
const isOneLetter = (codes: Uint16Array, at: number): boolean =>
  isCapital(codes, at, at + 1) && ONE_LETTER.has(String.fromCharCode(codes[at] ?? 0, codes[at + 1] ?? 0))

/** Letters and digits, with apostrophes and hyphens inside: but not the "'s" of a possessive. */
function wordEnd(codes: Uint16Array, at: number, to: number): number {
  for (let end = at; ; end++) {
    let kind = kindAt(codes, end, to)
    while (kind & (LETTER | DIGIT)) kind = kindAt(codes, ++end, to)
    if (kind === SPACE || kind === 0) return end
    const hyphen = codes[end] === HYPHEN
    // "ex-President Lund"
    if (hyphen && end === at + 2 && (codes[at] === 101 || codes[at] === 69) && codes[at + 1] === 120) return end
    if (!(hyphen || kind & APOSTROPHE) || !isLetter(codes, end + 1, to)) return end
    if (!hyphen && isLastS(codes, end + 1, to)) return end
  }
}

/** "2022", "10:30", "1,000", "28th" */
function numberEnd(codes: Uint16Array, at: number, to: number): number {
  let end = at
  for (;;) {
    while (kindAt(codes, end, to) === DIGIT) end++
    const mark = codes[end]
    if (!(mark === DOT || mark === COMMA || mark === COLON) || kindAt(codes, end + 1, to) !== DIGIT) break
    end++
  }
  return isLetter(codes, end + 1, to) && ORDINALS.has(String.fromCharCode(codes[end] ?? 0, codes[end + 1] ?? 0))
    ? end + 2
    : end
}
const ORDINALS = new Set(['st', 'nd', 'rd', 'th'])

/** How long the "'s" or "'" behind a word is: "Biden’s" 2, "Allies’ aid" 1. */
function ownedBy(codes: Uint16Array, at: number, to: number): number {
  if (!(kindAt(codes, at, to) & APOSTROPHE)) return 0
  if (isLastS(codes, at + 1, to)) return 2
  return codes[at - 1] === 115 && kindAt(codes, at + 1, to) === SPACE && isLetter(codes, at + 2, to) ? 1 : 0
}
