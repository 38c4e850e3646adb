import { matchesOf } from './matches.ts'
import { narrow } from './narrow.ts'
import type { Spelling } from './spelling.ts'
import { type Stem, stemsOf } from './stems.ts'

/** Which cued patterns the words of a passage give something to read, as bits; the first bit is set in all of them. */
export type Hints = readonly number[]

/** A passage, by its hints. */
export interface Hinted {
  readonly hints: Hints
}

/**
 * A pattern that is tried only in a passage that has one of the words it cannot do without: most rules have nothing to read
 * in most sentences, and to find that out by the pattern costs more than all that is read. The words are read from the
 * pattern (see `stemsOf`), so a rule says them once. The text may be any part of the passage.
 */
export class Cued {
  readonly #pattern: RegExp
  /** Where its hint stands among those of a passage, and its bit there. */
  readonly place: number
  readonly bit: number

  constructor(pattern: RegExp, hint: number) {
    this.#pattern = narrow(pattern)
    this.place = hint >>> 5
    this.bit = 1 << (hint & 31)
  }

  /** May it match a part of the passage? */
  mayFit({ hints }: Hinted): boolean {
    return ((hints[this.place] ?? 0) & this.bit) !== 0
  }

  test(text: string, { hints }: Hinted): boolean {
    return ((hints[this.place] ?? 0) & this.bit) !== 0 && this.#pattern.test(text)
  }

  exec(text: string, { hints }: Hinted): RegExpExecArray | null {
    return ((hints[this.place] ?? 0) & this.bit) === 0 ? null : this.#pattern.exec(text)
  }

  /** The text without what it matches first, or with something else there. */
  without(text: string, { hints }: Hinted, instead = ''): string {
    return ((hints[this.place] ?? 0) & this.bit) === 0 ? text : text.replace(this.#pattern, instead)
  }

  /** All matches of a global pattern. */
  all(text: string, { hints }: Hinted): readonly RegExpExecArray[] {
    return ((hints[this.place] ?? 0) & this.bit) === 0 ? [] : matchesOf(this.#pattern, text)
  }
}

/** Several patterns: most passages give none of them anything to read, which is found out for all of them at once. */
export class SomeCued {
  readonly #patterns: readonly Cued[]
  readonly #places: readonly number[]
  readonly #bits: readonly number[]

  constructor(patterns: readonly Cued[]) {
    this.#patterns = patterns
    const bits = new Map<number, number>()
    for (const { place, bit } of patterns) bits.set(place, (bits.get(place) ?? 0) | bit)
    this.#places = [...bits.keys()]
    this.#bits = [...bits.values()]
  }

  /** May any of them match a part of the passage? */
  mayFit({ hints }: Hinted): boolean {
    for (let i = 0; i < this.#places.length; i++)
      if (((hints[this.#places[i] ?? 0] ?? 0) & (this.#bits[i] ?? 0)) !== 0) return true
    return false
  }

  /** Does any of them match? */
  test(text: string, passage: Hinted): boolean {
    if (!this.mayFit(passage)) return false
    for (const each of this.#patterns) if (each.test(text, passage)) return true
    return false
  }
}

export const someCued = (...patterns: readonly Cued[]): SomeCued => new SomeCued(patterns)

/** A stem, and the hint that a word with it gives. */
interface Hinting extends Stem {
  readonly hint: number
}

/** Stems by their first two letters, or their only one. */
const hinting = new Map<string, Hinting[]>()
const hints = new Map<string, number>()
/** The hint of patterns that can match without any word. */
const ALWAYS = 0
let isClosed = false

/** Made where a module begins, for all to be known before the first text is read: one made later is tried always. */
export function cued(pattern: RegExp): Cued {
  const stems = isClosed ? null : stemsOf(pattern)
  return new Cued(pattern, stems ? hintOf(stems) : ALWAYS)
}

/** Patterns that need the same words have one hint. */
function hintOf(stems: readonly Stem[]): number {
  const name = stems.map(({ letters, starts, ends }) => `${starts ? ' ' : ''}${letters}${ends ? ' ' : ''}`).join('|')
  const known = hints.get(name)
  if (known !== undefined) return known
  const hint = hints.size + 1
  hints.set(name, hint)
  for (const stem of stems) {
    const first = stem.letters.slice(0, 2)
    const others = hinting.get(first)
    if (others) others.push({ ...stem, hint })
    else hinting.set(first, [{ ...stem, hint }])
  }
  return hint
}

/** Hints to be filled word by word; no pattern made from now on is known to them. */
export function noHints(): number[] {
  if (!isClosed) {
    isClosed = true
    none = [1, ...new Array<number>(hints.size >>> 5).fill(0)]
  }
  return none.slice()
}
let none: number[] = []

/** Adds what a word hints at. */
export function addHints(found: number[], spelling: Spelling): void {
  if (spelling.hints < 0) findHints(spelling)
  for (let packed = spelling.hints; packed !== 0; packed >>>= WIDTH) addHint(found, packed & (2 ** WIDTH - 1))
  if (spelling.moreHints !== null) for (const hint of spelling.moreHints) addHint(found, hint)
}

function addHint(found: number[], hint: number): void {
  found[hint >>> 5] = (found[hint >>> 5] ?? 0) | (1 << (hint & 31))
}

/** Most words have three hints at most: they are kept in one number, so many bits each, and no list has to be looked at. */
const WIDTH = 10
const PACKED = 3

/** What all words of a text hint at. */
export function hintsIn(words: readonly { readonly spelling: Spelling }[]): Hints {
  const found = noHints()
  for (const { spelling } of words) addHints(found, spelling)
  return found
}

/** The hints of one word by its letters, kept for the next time: "co-chaired" has two runs of them. */
function findHints(spelling: Spelling): void {
  const found = new Set<number>()
  for (const run of spelling.text.toLowerCase().match(/[a-z]+/g) ?? [])
    for (let at = 0; at < run.length; at++)
      for (const stem of [...(hinting.get(run.slice(at, at + 2)) ?? []), ...(hinting.get(run.charAt(at)) ?? [])])
        if (isAt(stem, run, at)) found.add(stem.hint)
  const small = [...found].filter((hint) => hint < 2 ** WIDTH).slice(0, PACKED)
  spelling.hints = small.reduce((packed, hint) => (packed << WIDTH) | hint, 0)
  spelling.moreHints = found.size > small.length ? [...found].filter((hint) => !small.includes(hint)) : null
}

const isAt = ({ letters, starts, ends }: Stem, run: string, at: number): boolean =>
  run.startsWith(letters, at) && (!starts || at === 0) && (!ends || at + letters.length === run.length)
