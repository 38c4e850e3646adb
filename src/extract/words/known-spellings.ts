import { learnt, type Spelling } from './spelling.ts'
import type { Letters } from './words.ts'

/**
 * The same words come again in every document: what was found out about one is kept, up to a bound. It is found again by its
 * letters, without a string being cut out of the text. Nearly all the time of that goes into waiting for memory that is far
 * away, so what has to be looked at is kept small and side by side, the commonest words, which come first, together.
 */
const MOST = 20_000
/** Nobody looks for a longer word twice. */
const LONGEST = 40

/** Counted from 1. */
const known: (Spelling | null)[] = [null]
/** The letters of each, from its `ends[nth - 1]` to its `ends[nth]`. */
const letters = new Uint16Array(MOST * 10)
const ends = new Uint32Array(MOST + 1)

/**
 * An open table by a number made of the letters: which of the known it is, or 0; above that half of the number, by which
 * nearly all others are told apart at once.
 */
const PLACES = 0x8000
const table = new Uint32Array(PLACES)
const NTH = 0xffff

/** What is known of the letters from `start` to `end`, which are all of one kind of word. */
export function spellingOf({ text, codes }: Letters, start: number, end: number, kind: Spelling['kind']): Spelling {
  let number = end - start
  for (let i = start; i < end; i++) number = Math.imul(number ^ (codes[i] ?? 0), 0x01000193)
  for (let place = placeOf(number); ; place = (place + 1) & (PLACES - 1)) {
    const entry = table[place] ?? 0
    if (entry === 0) break
    const nth = entry & NTH
    const found = (entry ^ number) >>> 16 === 0 && isSpelt(nth, codes, start, end) ? known[nth] : null
    if (found) return found
  }
  if (end - start > LONGEST) return learnt(text.slice(start, end), kind)
  const own = codes.subarray(start, end)
  // a slice of the text, kept, would keep the whole text in memory
  const found = learnt(String.fromCharCode(...own), kind)
  keep(found, number, own)
  return found
}

const placeOf = (number: number): number => (number ^ (number >>> 15)) & (PLACES - 1)

function isSpelt(nth: number, codes: Uint16Array, start: number, end: number): boolean {
  const from = ends[nth - 1] ?? 0
  if ((ends[nth] ?? 0) - from !== end - start) return false
  for (let i = start; i < end; i++) if (letters[from + i - start] !== codes[i]) return false
  return true
}

function keep(spelling: Spelling, number: number, codes: Uint16Array): void {
  if (known.length > MOST || (ends[known.length - 1] ?? 0) + codes.length > letters.length) {
    known.length = 1
    table.fill(0)
  }
  const nth = known.length
  const from = ends[nth - 1] ?? 0
  known.push(spelling)
  letters.set(codes, from)
  ends[nth] = from + codes.length
  let place = placeOf(number)
  while (table[place] !== 0) place = (place + 1) & (PLACES - 1)
  table[place] = ((number & ~NTH) | nth) >>> 0
}
