import type { Chronicle } from '../../chronicle/chronicle.ts'
import type { Citation } from '../../core/citation.ts'
import type { Asked } from '../../core/command.ts'
import { isTimely } from './score.ts'
import { allOf, type Sought, type SoughtAll, weigh } from './sought.ts'

/** So many documents are read through at the most. */
const MOST = 6
/** So many of the question's words are sought together at the most, in so many ways; so many sentences are found for each. */
const WORDS = 6
const WAYS = 10
const READ = 20
/** Words that so many sentences have tell nothing, and to look for two of them together would take long. */
const COMMON = 1_000
/** A word that so few sentences have points to their documents. */
const RARE = 20
/** The part of the question, weighed, that a sentence has to say to point to its document. */
const ENOUGH = 0.5

/** The documents worth reading through: of sentences that say most of the question, of its rarest words, and the `given`. */
export function documentsFor(
  asked: Asked,
  sought: SoughtAll,
  given: readonly string[],
  chronicle: Chronicle,
): readonly string[] {
  const weights = new Map(given.map((document) => [document, 1]))
  const add = (found: readonly Citation[], weight: number) => {
    for (const [document, citation] of new Map(found.map((one) => [one.document, one])))
      weights.set(document, (weights.get(document) ?? 0) + weight + Number(isTimely(citation, asked)))
  }
  for (const { found, weight } of withMost(sought, chronicle)) add(found, weight)
  for (const { words, found, weight } of allOf(sought))
    if (found > 0 && found <= RARE) add(chronicle.quotesOfEach([words], RARE), weight)
  return [...weights]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([document]) => document)
}

/** Sentences, and what they say of the question. */
interface Most {
  readonly found: readonly Citation[]
  readonly weight: number
}

/** The sentences that say most of what is sought: with all of the names, and, "she was accompanied by", without them. */
function withMost({ names, words }: SoughtAll, chronicle: Chronicle): readonly Most[] {
  const sayingMost = (named: readonly Sought[]): readonly Most[] => {
    for (const way of waysOf(words, named)) {
      const each = way.map((one) => one.words)
      const found = chronicle.quotesOfEach(each, READ)
      if (found.length > 0) return [{ found, weight: weigh(way) }]
    }
    return []
  }
  return names.length > 0 ? [...sayingMost(names), ...sayingMost([])] : sayingMost([])
}

/** What a sentence may have together, what tells most first: all the words with the names, all but the commonest, … */
function waysOf(words: readonly Sought[], named: readonly Sought[]): readonly (readonly Sought[])[] {
  const least = ENOUGH * weigh([...words, ...named])
  const there = words.filter(({ found }) => found > 0).slice(0, WORDS)
  const ways = Array.from({ length: 2 ** there.length }, (_, bits) => there.filter((_, i) => (bits >> i) & 1))
  return ways
    .filter((some) => some.some(({ found }) => found < COMMON))
    .map((some) => [...some, ...named])
    .filter((way) => weigh(way) >= least)
    .toSorted((a, b) => weigh(b) - weigh(a))
    .slice(0, WAYS)
}
