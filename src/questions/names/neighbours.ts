import type { Word } from '../words.ts'
import { type NameFound, NUMERAL } from './index.ts'

/**
 * The word beside a name can make it somebody else's: "Jill Calder" is not the Joe Calder of the documents, "Joe Manchester" is
 * neither. Says of each name found whether it stands, takes the word beside it in, or is a stranger's.
 */
export interface Judged {
  readonly people: readonly NameFound[]
  /** Stretches of words that name somebody of whom the documents know nothing. */
  readonly strangers: readonly { readonly from: number; readonly to: number }[]
}

/** Titles that go with a given name: there are many Charleses, and "King Charles" is one of them. */
const ROYAL = /^(?:king|queen|prince|princess|pope|emperor|empress|sultan|emir|sheikh|saint)$/

/** "Sheikh Tamim", "Prince Talal": an Arab ruler or prince goes by the given name, and "bin" or "Al" is behind it. */
const isSheikh = (title: string, names: readonly string[]): boolean =>
  /^(?:sheikh|emir|sultan|prince|princess)$/.test(title) &&
  names.every((name) => /\s(?:bin|bint|ibn|al|el)[\s-]/iu.test(name))

/**
 * `isPlain`: is the word at this place nothing that the grammar knows, so that it can be part of a name?
 * `holds`: do the documents give one of these people this title?
 */
export function judge(
  text: string,
  words: readonly Word[],
  found: readonly NameFound[],
  isPlain: (at: number) => boolean,
  holds: (names: readonly string[], title: string) => boolean,
): Judged {
  // Where somebody types capitals at all, a word without one is no name.
  const capitals = words.some((word) => /^\p{Lu}/u.test(word.typed))
  const isTaken = (at: number) => found.some((one) => at >= one.from && at < one.to)
  // "Calder & Lindqvist" are two, "J. Calder" is one.
  const together = (at: number) => /^[\s.]*$/.test(text.slice(words[at]?.end, words[at + 1]?.start))
  const couldBeName = (at: number) => {
    const word = words[at]
    return (
      word !== undefined &&
      !isTaken(at) &&
      isPlain(at) &&
      !/\d/.test(word.folded) &&
      (!capitals || /^\p{Lu}/u.test(word.typed))
    )
  }
  const mixed = (given: NameFound, surname: NameFound) =>
    given.part === 'given' &&
    surname.part === 'surname' &&
    given.to === surname.from &&
    together(given.to - 1) &&
    !surname.names.some((name) => given.names.includes(name))
  const people: NameFound[] = []
  const strangers: { from: number; to: number }[] = []
  for (const [i, one] of found.entries()) {
    const before = one.from - 1
    const title = words[before]?.folded ?? ''
    const [previous, next] = [found[i - 1], found[i + 1]]
    // "Ada Lindqvist" of an Ada Ek and a Bo Lindqvist is neither: the words are one name, and nobody's.
    if (next && mixed(one, next)) continue
    if (previous && mixed(previous, one)) {
      strangers.push({ from: previous.from, to: one.to })
      continue
    }
    if (
      one.loose &&
      (NUMERAL.test(words[one.to - 1]?.folded ?? '') ||
        (ROYAL.test(title) && !isSheikh(title, one.names) && !holds(one.names, title)))
    ) {
      strangers.push({ from: ROYAL.test(title) ? before : one.from, to: one.to })
      continue
    }
    if (one.part === 'surname' && couldBeName(before) && together(before)) {
      const names = one.names.filter((name) => calledSo(words[before]?.folded ?? '', name))
      if (names.length > 0) people.push({ ...one, names, namesakes: [], from: before })
      else strangers.push({ from: before, to: one.to })
    } else if (one.part === 'given' && couldBeName(one.to) && together(one.to - 1))
      strangers.push({ from: one.from, to: one.to + 1 })
    else people.push(one)
  }
  return { people, strangers }
}

/** Short forms of given names that do not begin alike. */
const SHORT: readonly (readonly string[])[] = [
  ['bill', 'william'],
  ['bob', 'rob', 'robert'],
  ['dick', 'rick', 'richard'],
  ['jack', 'john'],
  ['jim', 'james'],
  ['ted', 'edward', 'theodore'],
  ['tony', 'anthony', 'antony'],
  ['peggy', 'margaret'],
  ['liz', 'beth', 'elizabeth'],
  ['kate', 'katherine', 'catherine'],
  ['mike', 'michael'],
  ['joe', 'joseph', 'josef'],
  ['jake', 'jacob'],
  ['sasha', 'alexander', 'oleksandr'],
]

/** `j`, `joe` and `joseph` for a Joe; not `jill`. */
function calledSo(typed: string, name: string): boolean {
  const own = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .slice(0, -1)
  return own.some((given) => {
    const [short, long] = typed.length < given.length ? [typed, given] : [given, typed]
    const begins = (short.length === 1 || short.length > 2) && long.startsWith(short)
    return begins || SHORT.some((forms) => forms.includes(typed) && forms.includes(given))
  })
}
