import type { EventKind } from '../../core/event.ts'
import type { Verb } from '../../core/mention.ts'
import type { Nicknames } from './names.ts'
import { NO_OPENING, type Spelling } from './spelling.ts'
import type { Word } from './words.ts'

/** What a phrase of the vocabulary is. One phrase can be several things: "Jordan" is a country and a given name. */
export type Entry =
  /** "France", "the United States": `name` is the one name answers use. */
  | { readonly is: 'country'; readonly name: string }
  /** "Jerusalem": tells whose officials are met there. */
  | { readonly is: 'city'; readonly country: string }
  /** "French", "US": a country in front of an office. */
  | { readonly is: 'adjective'; readonly name: string }
  /** "NATO"; `stands` is what its people represent: itself, or the country it is of. */
  | { readonly is: 'body'; readonly name: string; readonly stands: string }
  /** "Prime Minister"; `many`: "Presidents", which holds for each name behind it. */
  | { readonly is: 'office'; readonly name: string; readonly many: boolean }
  /** "Foreign Affairs", "State": what an office is for. */
  | { readonly is: 'portfolio' }
  /** "Mr", "Dr", "General": goes with a name and is no office. */
  | { readonly is: 'honorific' }
  | { readonly is: 'former' }
  /** "acting", "incoming": goes with an office. */
  | { readonly is: 'rank' }
  | { readonly is: 'event'; readonly kind: EventKind }
  | { readonly is: 'verb'; readonly verb: Verb }
  /** "Kremlin" (building), "palace" (venue), "West Bank" (region). */
  | { readonly is: 'place'; readonly what: 'building' | 'venue' | 'region' | 'city' }
  | { readonly is: 'given' }
  /** "White House", "Kremlin": where a country's government sits. */
  | { readonly is: 'seat'; readonly country: string }
  /** "Yonhap": whose officials it means when it names no country. */
  | { readonly is: 'publisher'; readonly country: string }
  /** Capitalised, and never part of a person's name. */
  | { readonly is: 'never' }

/** The kinds of entries as bits, one each: what a word can mean is asked at every word of every text. */
export const IS = {
  country: 1,
  city: 2,
  adjective: 4,
  body: 8,
  office: 16,
  portfolio: 32,
  honorific: 64,
  former: 128,
  rank: 256,
  event: 512,
  verb: 1024,
  place: 2048,
  given: 4096,
  seat: 8192,
  publisher: 16384,
  never: 32768,
} as const satisfies Readonly<Record<Entry['is'], number>>

export interface Phrase {
  readonly keys: readonly string[]
  readonly entry: Entry
}

/** What the words read so far mean together, and which words a longer phrase may go on with. */
export interface Opening {
  /** The phrases that end here or before, the longest first. */
  readonly matches: readonly Match[]
  /** Bits of IS for all of them. */
  readonly is: number
  /** The bits of all next words (see Spelling): without one of them no longer phrase goes on. */
  readonly nexts: number
  /** By the next word's key. */
  readonly longer: ReadonlyMap<string, Opening>
}

/** A phrase of the vocabulary in a passage: `length` words. */
export interface Match {
  readonly length: number
  readonly entry: Entry
  /** The bit of IS. */
  readonly is: number
}

/** The vocabulary, ready to be looked up. */
export interface Lexicon {
  /** By the first word's key, the longest phrase first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  /** The same word by word, by the first one's key: all that a passage can say is made here once. */
  readonly openings: ReadonlyMap<string, Opening>
  /** Names that are one person although no rule can know it: alias (as a key) → canonical name. */
  readonly people: ReadonlyMap<string, string>
  readonly nicknames: Nicknames
  /** Offices that a country does not have, by country. */
  readonly absent: ReadonlyMap<string, ReadonlySet<string>>
  /** Offices that only one country has, and the country. */
  readonly only: ReadonlyMap<string, string>
  /** Ends of web addresses of publishers, and their country: ["elysee.fr", "France"]. */
  readonly addresses: readonly (readonly [string, string])[]
  /** What people type for a name that is longer, as a key, and the name; no text is read by it. */
  readonly shortForms: Readonly<Record<string, string>>
  /** Changes when any word of the vocabulary does: what was extracted with another one is stale. */
  readonly version: string
}

/** For each word of a passage the phrases that begin there, the longest first. */
export function lookUp(words: readonly Word[], lexicon: Lexicon): readonly (readonly Match[])[] {
  const found: (readonly Match[])[] = []
  for (let i = 0; i < words.length; i++) found.push(phrasesAt(words, i, lexicon).matches)
  return found
}

/**
 * The phrases that begin with the word at `i`: what is asked of every word of every text looks at nothing but what is known
 * with the spellings of this word and the next one, where no longer phrase goes on.
 */
export function phrasesAt(words: readonly Word[], i: number, lexicon: Lexicon): Opening {
  const spelling = words[i]?.spelling
  if (!spelling) return NO_OPENING
  if (spelling.lexicon !== lexicon) open(spelling, lexicon)
  let found = spelling.opening
  for (let at = found, k = i + 1; at.nexts !== 0; k++) {
    const next = words[k]?.spelling
    const longer = next && (next.bit & at.nexts) !== 0 ? at.longer.get(next.key) : undefined
    if (!longer) break
    at = longer
    if (longer.matches.length > 0) found = longer
  }
  return found
}

/** What begins with a word is asked once for each spelling of each vocabulary, for the words of texts are ever the same. */
function open(spelling: Spelling, lexicon: Lexicon): void {
  spelling.lexicon = lexicon
  spelling.opening = lexicon.openings.get(spelling.key) ?? NO_OPENING
}
