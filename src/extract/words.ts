import { APOSTROPHE, CAPITAL, DIGIT, LETTER, letterAt, SPACE } from './letters.ts'
import { type Spelling, spellingOf } from './spelling.ts'

/** One word, number or mark of a passage, with its offsets in the document's body. */
export interface Word extends Pick<Spelling, 'text' | 'key' | 'kind' | 'capital'> {
  readonly spelling: Spelling
  readonly start: number
  readonly end: number
  /** Followed by "'s" (or "s'"), which is no part of the word. */
  readonly possessive: boolean
}

const ABBREVIATIONS = new Set(
  'smt engr atty mr mrs ms dr gen lt col maj adm capt sgt prof rev hon sen rep gov amb st jr sr pres messrs'.split(' '),
)

/**
 * `offset` is where the text begins in the document's body. "U.S.", "J." and "St." keep their dots; "d'Affaires",
 * "Jean-Claude", "O’Brien", "G20" are one word; "Biden’s" is "Biden". Read letter by letter: every text passes here.
 */
export function wordsOf(text: string, offset: number): readonly Word[] {
  const words: Word[] = []
  for (let at = 0; at < text.length; ) {
    const first = letterAt(text, at)
    if (first === SPACE) {
      at++
      continue
    }
    const start = at
    let spelling: Spelling
    let owned = 0
    if (first & LETTER) {
      at = initialsEnd(text, at) || wordEnd(text, at)
      spelling = spellingOf(text, start, at, 'word')
      // "Dato’ Saifuddin"
      const titled = spelling.key === 'dato' && (letterAt(text, at) & APOSTROPHE) !== 0
      if (titled || (text.charCodeAt(at) === DOT && ABBREVIATIONS.has(spelling.key)))
        spelling = spellingOf(text, start, ++at, 'word')
      owned = ownedBy(text, at)
    } else if (first === DIGIT) {
      at = numberEnd(text, at)
      spelling = spellingOf(text, start, at, 'number')
    } else {
      at += isPair(text.charCodeAt(at)) ? 2 : 1
      spelling = spellingOf(text, start, at, 'mark')
    }
    const { text: said, key, kind, capital } = spelling
    const possessive = owned > 0
    words.push({ text: said, key, kind, capital, spelling, start: offset + start, end: offset + at, possessive })
    at += owned
  }
  return words
}

/** Which rules the words give something to read. */
export function cuesIn(words: readonly Word[]): number {
  let cues = 0
  for (const { spelling } of words) cues |= spelling.cues
  return cues
}

const DOT = 46
const COMMA = 44
const COLON = 58
const HYPHEN = 45

const ORDINAL = /^(?:st|nd|rd|th)$/
const isPair = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
const isS = (code: number): boolean => code === 115 || code === 83

/** "U.S.", "J.", "U.S" and "D.C." that begin at `at`; 0 when it is an ordinary word. */
function initialsEnd(text: string, at: number): number {
  let end = at
  while (letterAt(text, end) & CAPITAL && text.charCodeAt(end + 1) === DOT) end += 2
  if (end === at) return 0
  return letterAt(text, end) & CAPITAL && !(letterAt(text, end + 1) & LETTER) ? end + 1 : end
}

/** Letters and digits, with apostrophes and hyphens inside: but not the "'s" of a possessive. */
function wordEnd(text: string, at: number): number {
  for (let end = at; ; end++) {
    let kind = letterAt(text, end)
    while (kind & (LETTER | DIGIT)) kind = letterAt(text, ++end)
    const hyphen = text.charCodeAt(end) === HYPHEN
    if (!(hyphen || kind & APOSTROPHE) || !(letterAt(text, end + 1) & LETTER)) return end
    if (!hyphen && isS(text.charCodeAt(end + 1)) && !(letterAt(text, end + 2) & LETTER)) return end
  }
}

/** "2022", "10:30", "1,000", "28th" */
function numberEnd(text: string, at: number): number {
  let end = at
  for (;;) {
    while (letterAt(text, end) === DIGIT) end++
    const mark = text.charCodeAt(end)
    if (!(mark === DOT || mark === COMMA || mark === COLON) || letterAt(text, end + 1) !== DIGIT) break
    end++
  }
  return letterAt(text, end) & LETTER && ORDINAL.test(text.slice(end, end + 2)) ? end + 2 : end
}

/** How long the "'s" or "'" behind a word is: "Biden’s" 2, "Allies’ aid" 1. */
function ownedBy(text: string, at: number): number {
  if (!(letterAt(text, at) & APOSTROPHE)) return 0
  if (isS(text.charCodeAt(at + 1)) && !(letterAt(text, at + 2) & LETTER)) return 2
  return text[at - 1] === 's' && letterAt(text, at + 1) === SPACE && letterAt(text, at + 2) & LETTER ? 1 : 0
}
