import { Buffer } from 'node:buffer'

/** What a UTF-16 code unit is in a text. Some are two things: "ʼ" is a letter and an apostrophe. */
export const SPACE = 1
export const DIGIT = 2
export const SMALL = 4
export const CAPITAL = 8
export const APOSTROPHE = 16
const MARK = 32
export const LETTER = SMALL | CAPITAL

/** What each code unit is; 0 until it was asked for. */
const KINDS = new Uint8Array(0x10000)

/** A text with its code units, which are read many times: an array gives them faster than a string. */
export interface Letters {
  readonly text: string
  readonly codes: Uint16Array
}

export function lettersOf(text: string): Letters {
  const { buffer, byteOffset } = Buffer.from(text, 'utf16le')
  return { text, codes: new Uint16Array(buffer, byteOffset, text.length) }
}

/** The bits of the code unit at this place; 0 at the end of what is read and behind it. */
export function kindAt(codes: Uint16Array, at: number, end: number): number {
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
