import { keeping } from '../../core/keeping.ts'
import { keyOf, type Spelling } from './spelling.ts'
import type { Word } from './words.ts'

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
const PARTICLES = new Set('von van der den de la da dos di del el al bin ibn ten ter af zu du le y e'.split(' '))

/** Spellings of one name fall together: Zelenskyy and Zelensky, Kuleba and Kuléba, Plötner and Ploetner. */
const squeeze = (key: string): string =>
  key
    .replace(/([aou])e/g, '$1')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?:iy|yi|ij|yj|y)$/, 'i')
    .replace(/i+$/, 'i')

/** What tells people apart: the last word, and the given names and initials before it. */
export interface NameKeys {
  readonly surname: string
  readonly given: readonly string[]
}

/** "Joseph R. Biden, Jr." → biden, [joseph, r]; "Ursula von der Leyen" → leyen, [ursula]. */
export const keysOfName = keeping(5_000, readKeys)

/**
 * The same by the words of a text: what each of them is in a name was found out when it came for the first time. Null where
 * more has to be known.
 */
export function keysOfWords(words: readonly Word[], from: number, to: number): NameKeys | null {
  const given: string[] = []
  for (let i = from; i < to; i++) {
    const word = words[i]
    if (word?.text === ',') continue
    if (word?.kind !== 'word' || (word.possessive && i < to - 1)) return null
    for (const part of partsOf(word.spelling)) given.push(part)
  }
  const surname = given.pop()
  return surname === undefined ? null : { surname, given }
}

function partsOf(spelling: Spelling): readonly string[] {
  spelling.names ??= wordsOf(spelling.text).filter(counts).map(squeeze)
  return spelling.names
}

const wordsOf = (name: string): readonly string[] =>
  name
    // "Al-Najjar" and "Al Najjar", "Min-seo" and "Min Seo" are written both ways
    .split(/[\s,-]+/)
    .map(keyOf)
    .filter((key) => key !== '' && !/["“”]/.test(key))

const counts = (key: string): boolean => !SUFFIXES.has(key) && !PARTICLES.has(key)

function readKeys(name: string): NameKeys {
  const words = wordsOf(name)
  const kept = words.filter(counts)
  const used = kept.length > 0 ? kept : words
  return { surname: squeeze(used.at(-1) ?? ''), given: used.slice(0, -1).map(squeeze) }
}

/** Has it a given name? "van der Leyen" and "J. Biden" have none. */
export const isFull = (name: string): boolean => keysOfName(name).given.some((given) => given.length > 1)

/** "Joe Biden" for "Joseph R. Biden, Jr." and "Joe R. Biden": without initials, nicknames in quotes and suffixes. */
export function plainName(name: string): string {
  const words = name.replace(/\s*[“"][^”"]*[”"]/g, '').split(/[\s,]+/)
  const plain = words.filter((word, i) => !(SUFFIXES.has(keyOf(word)) && i > 0) && !/^(?:\p{Lu}\.)+$/u.test(word))
  return plain.length > 1 || words.length === 1 ? plain.join(' ') : words.join(' ')
}

/** Short forms of given names ("Bill", "William"), as sets of keys of which any two can be one name. */
export type Nicknames = readonly ReadonlySet<string>[]

/** Each line is the forms of one name, with spaces between. */
export const nicknamesOf = (lines: readonly string[]): Nicknames =>
  lines.map((line) => new Set(line.split(' ').map((name) => squeeze(keyOf(name)))))

const sameGiven = (a: string, b: string, nicknames: Nicknames): boolean => {
  if (a === b || nicknames.some((forms) => forms.has(a) && forms.has(b))) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return (short.length === 1 || short.length > 3) && long.startsWith(short)
}

/** Can the two be one person? A missing given name fits any: "Biden" and "Joe Biden". */
export function compatible(a: NameKeys, b: NameKeys, nicknames: Nicknames): boolean {
  if (a.surname !== b.surname) return false
  const [few, many] = a.given.length < b.given.length ? [a.given, b.given] : [b.given, a.given]
  return few.every((given) => many.some((other) => sameGiven(given, other, nicknames)))
}
