import type { Chronicle } from '../../chronicle/chronicle.ts'
import { fold } from '../../core/fold.ts'
import { KIND_OF, ROLES, SILENT, TITLES, VERBS } from '../vocabulary.ts'
import { wordsOf } from '../words.ts'

/*
 * "MPC" for what the documents name in full: told by a sentence ("… Agreement (RAA)"), or by the first letters of one name.
 */

/** The name behind each row of first letters, folded; null where two names have the same. */
export type Initials = ReadonlyMap<string, string | null>

/** The newest: all of a small corpus, and of a large one no more than is read in a moment. */
const HEADLINES = 5_000
const NAME = /\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:of|for|on|and|the)\s+){0,2}\p{Lu}[\p{L}’'-]+){1,5}/gu

/** From the titles of events and the names of bodies. */
export function initialsIn(chronicle: Chronicle): Initials {
  const known = new Map<string, string | null>()
  const texts = [...chronicle.bodies(), ...chronicle.headlines(HEADLINES).map(({ title }) => title)]
  // "Nash, Ek and Wetter" are no NEW.
  const people = new Set(chronicle.people().flatMap(({ name }) => name.split(/\s+/)))
  for (const name of new Set(texts.flatMap((text) => text.match(NAME) ?? []))) {
    const words = name.split(/\s+/)
    if (words.some((word) => people.has(word))) continue
    // "Annual Summit of the Bay Bank": a name may begin later, and end sooner.
    for (let from = 0; from < words.length; from++)
      for (let to = from + 2; to <= words.length; to++) keep(known, words.slice(from, to))
  }
  return known
}

function keep(known: Map<string, string | null>, words: readonly string[]): void {
  const capital = words.filter((word) => /^\p{Lu}/u.test(word))
  if (capital.length < 3 || !/^\p{Lu}/u.test(words[0] ?? '') || !/^\p{Lu}/u.test(words.at(-1) ?? '')) return
  const letters = fold(capital.map((word) => word.charAt(0)).join(''))
  const name = words.join(' ')
  const other = known.get(letters)
  known.set(letters, other === undefined || other === name ? name : null)
}

/**
 * The question with the name in full in place of its first letters, or of a short form of it that no document tells, and
 * both; null where it has neither.
 */
export function spelledOut(
  text: string,
  initials: Initials,
  chronicle: Chronicle,
  shortForms: Readonly<Record<string, string>> = {},
): { readonly text: string; readonly typed: string; readonly name: string } | null {
  for (const { typed, folded, start, end } of wordsOf(text)) {
    if (!/^\p{L}{3,6}$/u.test(folded) || isWord(folded)) continue
    // "Who is the new president": a word, whatever else has these letters. The newest sentence or two show it of most.
    const asWord = new RegExp(`(?<![\\p{L}-])${folded}(?![\\p{L}-])`, 'u')
    const newest = (many: number) => chronicle.quotesOfEach([[folded]], many).map(({ quote }) => quote)
    if (newest(FEW).some((quote) => asWord.test(quote))) continue
    const quotes = newest(READ)
    if (quotes.some((quote) => asWord.test(quote))) continue
    const name = toldAs(folded, quotes) ?? initials.get(folded) ?? shortForms[folded]
    if (name) return { text: `${text.slice(0, start)}${name}${text.slice(end)}`, typed, name }
  }
  return null
}

const isWord = (word: string): boolean =>
  SILENT.has(word) || VERBS.has(word) || KIND_OF.has(word) || TITLES.has(word) || ROLES.has(word)

/** "The Reciprocal Access Agreement (RAA)": what stands before the bracket. */
function toldAs(letters: string, quotes: readonly string[]): string | null {
  const bracket = new RegExp(`^(?<before>.*)\\s\\(${letters}\\)`, 'iu')
  const [name] = quotes.flatMap((quote) => bracket.exec(quote)?.groups?.before?.match(AT_END)?.[0] ?? [])
  return name ?? null
}
/** A report that has a short form says once what it is short for: the newest that have it, and none is weighed. */
const READ = 20
const FEW = 2
const AT_END = new RegExp(`(?:${NAME.source})$`, 'u')
