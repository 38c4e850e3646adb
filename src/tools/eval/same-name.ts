import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { projectDir } from '../../config.ts'
import { fold } from '../../core/fold.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const HONORIFICS = set(
  'mr mrs ms miss dr sir dame lady lord king queen prince princess pope sheikh amir emir cardinal taoiseach his her highness ' +
    'majesty excellency royal holiness the honorable honourable president prime minister chancellor secretary senator gen ' +
    'general admiral',
)
const SUFFIXES = set('jr sr ii iii iv')
const PARTICLES = set('von van der den de la da do dos di del el al bin ibn')

/** The words of a text without case, diacritics, apostrophes and marks: "António’s call" → "antonio call". */
export const plain = (text: string): string =>
  fold(text.replace(/[’']s(?![\p{L}\p{N}])/gu, '').replace(/[’'ʼ]/g, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Spellings of one name fall together: Zelenskyy and Zelensky, Ploetner and Plötner, Mohammed and Mohamed. */
function squeeze(word: string): string {
  return word
    .replace(/([aou])e/g, '$1')
    .replace(/(.)\1+/g, '$1')
    .replace(/(iy|yi|ij|y)$/, 'i')
    .replace(/ii$/, 'i')
}

/** The measure has its own rules for names; what is short for what is told by the vocabulary. */
const Names = z.object({ nicknames: z.array(z.string()) })
const NICKNAMES = Names.parse(
  parse(readFileSync(path.join(projectDir, 'config/lexicon/names.yaml'), 'utf8')),
).nicknames.map((forms) => new Set(plain(forms).split(' ').map(squeeze)))

/** The words of a name that tell people apart: "President von der Leyen" → ["leien"]. */
function tokensOf(name: string): readonly string[] {
  let words = plain(name).split(' ').filter(Boolean)
  while (words.length > 1 && HONORIFICS.has(words[0] ?? '')) words = words.slice(1)
  const telling = words.filter((word) => !SUFFIXES.has(word) && !PARTICLES.has(word))
  return (telling.length > 0 ? telling : words).map(squeeze)
}

/** Joe and Joseph, J. and Joseph, Tim and Timothy; not Joe and Jill. */
function compatible(a: string, b: string): boolean {
  if (a === b || NICKNAMES.some((names) => names.has(a) && names.has(b))) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return (short.length === 1 || short.length > 2) && long.startsWith(short)
}

/**
 * How surely two names are one person: 4 the same words, 3 a surname and given names that go together, 2 a bare surname,
 * 1 another bare word ("Lula" for Luiz Inácio Lula da Silva), 0 two people.
 */
export function likeness(one: string, other: string): 0 | 1 | 2 | 3 | 4 {
  const [short = [], long = []] = [tokensOf(one), tokensOf(other)].toSorted((a, b) => a.length - b.length)
  const first = short[0]
  if (first === undefined) return 0
  if (short.toSorted().join() === long.toSorted().join()) return 4
  if (short.length === 1) return first === long.at(-1) ? 2 : first.length > 1 && long.includes(first) ? 1 : 0
  const left = [...long]
  for (const token of short.toSorted((a, b) => b.length - a.length)) {
    const exact = left.indexOf(token)
    const at = exact >= 0 ? exact : left.findIndex((candidate) => compatible(token, candidate))
    if (at < 0) return 0
    left.splice(at, 1)
  }
  return long.includes(short.at(-1) ?? '') || short.includes(long.at(-1) ?? '') ? 3 : 0
}

export const isOneOf = (names: readonly string[], name: string, least = 1): boolean =>
  names.some((each) => likeness(each, name) >= least)

/** Biden, Joe Biden and Joseph R. Biden, Jr. are one person of a document. */
export function distinct<Each>(list: readonly Each[], nameOf: (each: Each) => string): Each[] {
  const kept: Each[] = []
  for (const each of list) if (!kept.some((known) => likeness(nameOf(known), nameOf(each)) > 0)) kept.push(each)
  return kept
}

export interface Pairing {
  /** Indices of what was wanted and of what was told. */
  readonly pairs: readonly { readonly wanted: number; readonly told: number }[]
  readonly missed: readonly number[]
  readonly extra: readonly string[]
}

/** One-to-one pairs of people (each by all spellings that are right) and names, the surest first. */
export function pair(wanted: readonly (readonly string[])[], told: readonly string[]): Pairing {
  const candidates = wanted
    .flatMap((names, i) => told.map((name, j) => ({ i, j, level: Math.max(...names.map((n) => likeness(n, name))) })))
    .filter(({ level }) => level > 0)
    .toSorted((a, b) => b.level - a.level)
  const pairs: { wanted: number; told: number }[] = []
  for (const { i, j } of candidates) {
    if (!pairs.some((pair) => pair.wanted === i || pair.told === j)) pairs.push({ wanted: i, told: j })
  }
  return {
    pairs,
    missed: wanted.flatMap((_, i) => (pairs.some((pair) => pair.wanted === i) ? [] : [i])),
    extra: told.filter((_, j) => !pairs.some((pair) => pair.told === j)),
  }
}
