import { DIGIT, kindAt, LETTER, type Letters } from './letters.ts'
import { forgetKeys, type Spelling, spell } from './spelling.ts'

/**
 * The same words come again in every document: what was found out about one is kept, up to a bound. A word is looked for at
 * the place that the two numbers made of its letters say, and behind it up to a free place, so that no string has to be cut
 * out of the text to ask.
 */
const places = new Uint16Array(0x8000)
const MOST = 20_000
/** Two numbers for each spelling, in the order in which they were learnt, from 1; a place says 0 when it is free. */
const numbers = new Int32Array(2 * (MOST + 1))
const spellings: (Spelling | null)[] = [null]

/** So many letters of ASCII fit into two numbers, four in each; of a longer or an odder word the text is compared, too. */
const SHORT = 8
const ODD = 1 << 31

/** The place of a word is this number's, or one behind it. */
function placeOf(head: number, tail: number): number {
  const mixed = Math.imul(head, 0x9e3779b1) ^ Math.imul(tail, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) & 0x7fff
}

/**
 * Words that were cut out of a text and are looked for together, each step for all of them. What is known lies scattered in
 * a memory that is slow after all that was done for the document before; it fetches many things at once when nobody waits
 * for each of them. Word by word, waiting was a third of what splitting a text cost.
 */
export class Batch {
  readonly starts = new Int32Array(256)
  readonly ends = new Int32Array(256)
  /** How long the "'s" behind the word is. */
  readonly owned = new Uint8Array(256)
  size = 0
  readonly #heads = new Int32Array(256)
  readonly #tails = new Int32Array(256)
  readonly #ids = new Uint16Array(256)

  get isFull(): boolean {
    return this.size === 256
  }

  /** The letters from `start` to `end` are all of one kind of word. */
  add({ codes }: Letters, start: number, end: number, owned: number): void {
    let head = 0
    let tail = 0
    let all = end - start > SHORT ? 0x80 : 0
    for (let i = start; i < end; i++) {
      const code = codes[i] ?? 0
      all |= code
      if (i - start < SHORT / 2) head = (head << 7) | code
      else tail = ((tail << 7) + code) | 0
    }
    const { size } = this
    this.#heads[size] = all < 0x80 ? head : head | ODD
    this.#tails[size] = tail
    this.starts[size] = start
    this.ends[size] = end
    this.owned[size] = owned
    this.size = size + 1
  }

  /** Looks for all of them. */
  find(): void {
    if (spellings.length + this.size > MOST) forget()
    const { size } = this
    const [heads, tails, ids] = [this.#heads, this.#tails, this.#ids]
    for (let i = 0; i < size; i++) ids[i] = places[placeOf(heads[i] ?? 0, tails[i] ?? 0)] ?? 0
    for (let i = 0; i < size; i++) {
      const id = ids[i] ?? 0
      if (numbers[2 * id] !== heads[i] || numbers[2 * id + 1] !== tails[i]) ids[i] = 0
    }
  }

  /** What is known of the word at `i`, when all were looked for. */
  spelling(letters: Letters, i: number): Spelling {
    const head = this.#heads[i] ?? 0
    const known = head < 0 ? null : spellings[this.#ids[i] ?? 0]
    return known ?? search(letters, this.starts[i] ?? 0, this.ends[i] ?? 0, head, this.#tails[i] ?? 0)
  }
}

function search(letters: Letters, start: number, end: number, head: number, tail: number): Spelling {
  for (let place = placeOf(head, tail); ; place = (place + 1) & 0x7fff) {
    const id = places[place] ?? 0
    if (id === 0) return learn(letters, start, end, head, tail, place)
    if (numbers[2 * id] !== head || numbers[2 * id + 1] !== tail) continue
    const known = spellings[id]
    if (known && (head >= 0 || isSame(known.text, letters.codes, start, end))) return known
  }
}

function isSame(known: string, codes: Uint16Array, start: number, end: number): boolean {
  if (known.length !== end - start) return false
  for (let i = 0; i < known.length; i++) if (known.charCodeAt(i) !== codes[start + i]) return false
  return true
}

function learn({ text, codes }: Letters, start: number, end: number, head: number, tail: number, place: number) {
  const first = kindAt(codes, start, end)
  const learnt = spell(text.slice(start, end), first & LETTER ? 'word' : first === DIGIT ? 'number' : 'mark')
  const id = spellings.push(learnt) - 1
  places[place] = id
  numbers[2 * id] = head
  numbers[2 * id + 1] = tail
  return learnt
}

function forget(): void {
  places.fill(0)
  spellings.length = 1
  forgetKeys()
}
