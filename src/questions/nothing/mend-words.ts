import type { Chronicle } from '../../chronicle/chronicle.ts'
import { inLines } from '../../core/in-lines.ts'
import { typos } from '../../core/typos.ts'
import { MONTHS } from '../../wording/dates.ts'
import { KIND_OF, ROLES, SILENT, TITLES, VERBS } from '../vocabulary.ts'
import { keyOf, stem, type Word, wordsOf } from '../words.ts'

/** Offers a question with its slips of the keyboard mended: "who was at the sumit". An offer is a button, never an answer. */
export interface Speller {
  /** The question with other words in place of those that nobody writes so; the nearest first, none when nothing is near. */
  mended(text: string): readonly Mended[]
}

export interface Mended {
  readonly text: string
  /** The words that were taken for slips, as typed. */
  readonly slips: readonly string[]
}

/** Behind these words stands somebody's name. */
const NAME_BEHIND = inLines('iu')`
    \b(?:
      (?:met|meets|meet|saw|phoned|congratulated)(?: with)?|who(?:['’]s|\s+(?:is|was))
      |(?:spoke|talked|speak|talk|meeting|call) (?:to|with)|^(?:did|has|had|does|and|with|about|timeline)
    )\s+$
  `

/** Offered at most, where one word can be several. */
const MOST = 3
/** Words of times, besides the months. */
const OF_TIME =
  'spring summer autumn winter quarter weekend monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow'.split(
    ' ',
  )
/** Shorter words are near to too many others. */
const SHORTEST = 3

/** `corpus`: the folded words of titles and places, of people and of countries. */
export function speller(chronicle: Chronicle, corpus: Iterable<string>): Speller {
  const asked = new Set([
    ...KIND_OF.keys(),
    ...VERBS,
    ...SILENT,
    ...TITLES,
    ...ROLES,
    ...MONTHS.map((month) => month.toLowerCase()),
    ...OF_TIME,
  ])
  const known = new Set([...asked, ...corpus].filter((word) => word.length >= SHORTEST && /^\p{L}+$/u.test(word)))
  const byLetter = Map.groupBy(known, (word) => word[0])
  const isWritten = (word: string) => chronicle.quotes(word, { offset: 0, limit: 0 }).total > 0

  /** What may be meant, nearest first; a word of questions before one that only a title has. */
  function near({ folded, typed, start }: Word, before: string, alone: boolean): readonly string[] {
    // "Trump" amid a sentence is a name, and no slip for "trip"; so is "trump" where a name has to stand.
    const isName = (start > 0 && /^\p{Lu}\p{Ll}/u.test(typed)) || NAME_BEHIND.test(before)
    if (folded.length < SHORTEST || known.has(folded) || !/^\p{L}+$/u.test(folded)) return []
    const most = folded.length < 5 ? 1 : 2
    const rank = new Map<string, number>()
    // A slip in the very first letter is rare, but for "hwo".
    for (const letter of new Set([folded[0], folded[1]])) {
      for (const word of byLetter.get(letter) ?? []) {
        const slips = typos(folded, word, most)
        const swapped = folded.length === word.length && [...folded].toSorted().join() === [...word].toSorted().join()
        // Of so few letters two in the wrong order are a slip, and a missing one of a kind: "teh" is "the", "cal" is "call".
        const short = folded.length > 3 || swapped || (KIND_OF.has(word) && word.length > folded.length)
        // "Links" is no "like".
        if (SILENT.has(word) && !swapped) continue
        if (isName && asked.has(word) && !swapped) continue
        // "Stolt" alone is no "start".
        if (alone && VERBS.has(word) && !swapped) continue
        if (slips > most || !short || (letter !== folded[0] && !swapped)) continue
        rank.set(word, slips - (swapped ? 0.5 : 0) - (asked.has(word) ? 0.25 : 0))
      }
    }
    if (rank.size === 0 || isWritten(folded)) return []
    const nearest = [...rank].toSorted((a, b) => a[1] - b[1]).map(([word]) => word)
    // "Meeting" or "meetings" makes no difference.
    return nearest.filter((word, i) => nearest.findIndex((other) => stem(other) === stem(word)) === i)
  }

  return {
    mended(text) {
      const slips = wordsOf(text).flatMap((word) => {
        const words = near(word, text.slice(0, word.start), text === word.typed)
        return words.length > 0 ? [{ word, words }] : []
      })
      const [first] = slips
      if (!first) return []
      const many = slips.length === 1 ? Math.min(MOST, first.words.length) : 1
      return Array.from({ length: many }, (_, i) => ({
        text: slips
          .reduceRight(
            (left, { word, words }) =>
              `${left.slice(0, word.start)}${asTyped(words[i] ?? '', word)}${left.slice(word.end)}`,
            text,
          )
          // "The teh call" has the word already.
          .replace(/\b(\p{L}+) \1\b/giu, '$1'),
        slips: slips.map(({ word }) => word.typed),
      }))
    },
  }
}

/** "Johnson" for "Jonson": with a capital where the slip has one. */
const asTyped = (word: string, { typed }: Word): string =>
  /^\p{Lu}/u.test(typed) ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word

/** The folded words of these texts. */
export function* wordsIn(texts: Iterable<string>): Generator<string> {
  for (const text of texts) yield* keyOf(text).split(' ')
}
