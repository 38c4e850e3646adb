/** One word, number or mark of a passage, with its offsets in the document's body. */
export interface Word {
  readonly text: string
  /** Lower case, without diacritics and dots: what the lexicon is looked up by ("U.S." → "us", "Türkiye" → "turkiye"). */
  readonly key: string
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'mark'
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** Followed by "'s" (or "s'"), which is no part of the word. */
  readonly possessive: boolean
}

const ABBREVIATIONS = new Set(
  'mr mrs ms dr gen lt col maj adm capt sgt prof rev hon sen rep gov amb st jr sr pres messrs'.split(' '),
)
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
 * `offset` is where the text begins in the document's body. "U.S.", "J." and "St." keep their dots; "d'Affaires",
 * "Jean-Claude", "O’Brien", "G20" are one word; "Biden’s" is "Biden". Read letter by letter: every text passes here.
 */
export function wordsOf(text: string, offset: number): readonly Word[] {
  const words: Word[] = []
  const { length } = text
  let at = 0
  while (at < length) {
    const first = text.charCodeAt(at)
    if (isSpace(first)) {
      at++
      continue
    }
    const start = at
    if (isDigit(first)) {
      at = numberEnd(text, at)
      words.push(plain(text.slice(start, at), start, at, offset, 'number'))
    } else if (isLetter(text, at)) {
      at = initialsEnd(text, at) ?? wordEnd(text, at)
      const { key, capital, said: found } = shapeOf(text, start, at)
      let said = found
      if (text[at] === '.' && ABBREVIATIONS.has(key)) said = text.slice(start, ++at)
      const owned = ownedBy(text, at)
      words.push({
        text: said,
        key,
        start: offset + start,
        end: offset + at,
        kind: 'word',
        capital,
        possessive: owned > 0,
      })
      at += owned
    } else {
      at += first >= 0xd800 && first <= 0xdbff ? 2 : 1
      words.push(plain(text.slice(start, at), start, at, offset, 'mark'))
    }
  }
  return words
}

interface Shape {
  readonly said: string
  readonly key: string
  readonly capital: boolean
}

/**
 * The same words come again in every document: what was found out about one is kept, up to a bound. Found by a number made
 * of its letters, so that no string has to be cut out of the text to ask; one key is one object, which makes looking it up
 * in the lexicon quick.
 */
const shapes = new Map<number, Shape>()
const keys = new Map<string, string>()
const MOST = 20_000

function shapeOf(text: string, start: number, end: number): Shape {
  let number = end - start
  for (let i = start; i < end; i++) number = (Math.imul(number, 31) + text.charCodeAt(i)) | 0
  const known = shapes.get(number)
  if (known && isSame(known.said, text, start, end)) return known
  if (shapes.size >= MOST) {
    shapes.clear()
    keys.clear()
  }
  const said = text.slice(start, end)
  const key = keyOf(said)
  const shape = { said, key: keys.get(key) ?? key, capital: isCapital(said, 0) }
  keys.set(shape.key, shape.key)
  shapes.set(number, shape)
  return shape
}

function isSame(said: string, text: string, start: number, end: number): boolean {
  if (said.length !== end - start) return false
  for (let i = 0; i < said.length; i++) if (said.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

const plain = (text: string, start: number, end: number, offset: number, kind: 'number' | 'mark'): Word => ({
  text,
  key: kind === 'number' ? text.toLowerCase() : text,
  start: offset + start,
  end: offset + end,
  kind,
  capital: false,
  possessive: false,
})

// ---- letters

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isUpper = (code: number): boolean => code >= 65 && code <= 90
const isLower = (code: number): boolean => code >= 97 && code <= 122

/** Whether a letter outside ASCII is one; asked once for each. */
const foreign = new Map<number, boolean>()

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return isUpper(code) || isLower(code)
  let letter = foreign.get(code)
  if (letter === undefined) {
    letter = /^[\p{L}\p{M}]/u.test(String.fromCharCode(code))
    foreign.set(code, letter)
  }
  return letter
}

const isCapital = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code < 128 ? isUpper(code) : /^\p{Lu}/u.test(text[at] ?? '')
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc || code === 0x2018

/** "U.S.", "J.", "U.S" and "D.C." that begin at `at`; null when it is an ordinary word. */
function initialsEnd(text: string, at: number): number | null {
  let end = at
  while (isCapital(text, end) && isLetter(text, end) && text[end + 1] === '.') end += 2
  if (end === at) return null
  const last = isLetter(text, end) && isCapital(text, end) && !isLetter(text, end + 1)
  return last ? end + 1 : end
}

/** Letters and digits, with apostrophes and hyphens inside: but not the "'s" of a possessive. */
function wordEnd(text: string, at: number): number {
  let end = at
  for (;;) {
    while (end < text.length && (isLetter(text, end) || isDigit(text.charCodeAt(end)))) end++
    const code = text.charCodeAt(end)
    if (!(code === 45 || isApostrophe(code)) || !isLetter(text, end + 1)) return end
    const s = text[end + 1]
    if (code !== 45 && (s === 's' || s === 'S') && !isLetter(text, end + 2)) return end
    end++
  }
}

/** "2022", "10:30", "1,000", "28th" */
function numberEnd(text: string, at: number): number {
  let end = at
  for (;;) {
    while (isDigit(text.charCodeAt(end))) end++
    const mark = text[end]
    if (!(mark === '.' || mark === ',' || mark === ':') || !isDigit(text.charCodeAt(end + 1))) break
    end++
  }
  const ordinal = text.slice(end, end + 2)
  return ordinal === 'st' || ordinal === 'nd' || ordinal === 'rd' || ordinal === 'th' ? end + 2 : end
}

/** How long the "'s" or "'" behind a word is: "Biden’s" 2, "Allies’ aid" 1. */
function ownedBy(text: string, at: number): number {
  if (!isApostrophe(text.charCodeAt(at))) return 0
  const next = text[at + 1]
  if ((next === 's' || next === 'S') && !isLetter(text, at + 2)) return 2
  return text[at - 1] === 's' && isSpace(text.charCodeAt(at + 1)) && isLetter(text, at + 2) ? 1 : 0
}
