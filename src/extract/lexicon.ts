import type { EventKind, Part } from '../core/event.ts'
import { keyOf } from './words.ts'

/** What a phrase of the vocabulary is. One phrase can be several things: "Chair" is an office and, rarely, a name. */
export type Entry =
  /** "France", "the United States": a country as it is named; `name` is the one name answers use. */
  | { readonly is: 'country'; readonly name: string }
  /** "French", "US" before an office. */
  | { readonly is: 'demonym'; readonly name: string }
  /** "NATO", "the European Commission". */
  | { readonly is: 'body'; readonly name: string }
  /** "Prime Minister", "secretary of state". `many`: "Presidents", which holds for each name behind it. */
  | { readonly is: 'office'; readonly name: string; readonly many: boolean; readonly title: boolean }
  /** "Mr", "Dr", "General", "His Excellency": goes with a name and is no office. */
  | { readonly is: 'honorific' }
  /** "former", "then", "late": the office is not held any more. */
  | { readonly is: 'former' }
  /** "call", "summit". */
  | { readonly is: 'event'; readonly kind: EventKind }
  /** "met with", "participated in". */
  | { readonly is: 'verb'; readonly verb: Verb }
  /** A given name: tells where an office ends and a name begins. */
  | { readonly is: 'given' }
  /** Capitalised words that are never part of a person's name: months, days, "Twitter", "White House". */
  | { readonly is: 'never' }

export interface Verb {
  readonly name: string
  /** Null when the kind comes from the event that is named beside the verb. */
  readonly kind: EventKind | null
  /** What stands behind it: people ("met with"), an event ("participated in"), a place ("arrived in"). */
  readonly takes: readonly ('people' | 'event' | 'place' | 'nothing')[]
  readonly subject: Part
  /** The part of the people behind it; null when they take no part. */
  readonly object: Part | null
  /** "was joined by": who stands behind it is the one who does it. */
  readonly passive: boolean
}

export interface Lexicon {
  /** Phrases by their first word's key, the longest first: each phrase with the keys of all its words. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
}

export interface Phrase {
  readonly keys: readonly string[]
  readonly entry: Entry
}
