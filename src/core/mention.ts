import type { EventDate } from './date.ts'
import type { EventKind, Part } from './event.ts'
import type { Bearing, SaidDate } from './said-date.ts'

/** Words of a document that a rule read: `body.slice(start, end) === text`. `explain` shows them with the rule's name. */
export interface Read {
  /** UTF-16 code units in the document's body. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** The name of the rule that read them. */
  readonly rule: string
}

/** Somebody named, with the office that stands beside the name. Whether they took part is not decided here. */
export interface PersonMention extends Read {
  readonly is: 'person'
  /** Without office and honorific: "Joe Biden", "von der Leyen". */
  readonly name: string
  /** The span of the name alone; `start` and `end` cover the office too. */
  readonly nameStart: number
  readonly nameEnd: number
  readonly role: string | null
  readonly represents: string | null
  readonly former: Former
}

/**
 * Whether the office is told of the past: `left` for "former President Obama", who no longer stands for the country, `then`
 * for "then President Obama", who held it at the time; false for who holds it.
 */
export type Former = 'left' | 'then' | false

/** An office without a name that can stand for somebody named elsewhere: "the Secretary General", "the President", "he". */
export interface OfficeMention extends Read {
  readonly is: 'office'
  readonly role: string
  readonly represents: string | null
  /** It means one person told of before: "the Prime Minister", not "Presidents" or "a minister". */
  readonly one: boolean
}

/** A word that names an event: "call", "summit". */
export interface EventMention extends Read {
  readonly is: 'event'
  readonly kind: EventKind
  /** The event's own name with the words before it: "extraordinary NATO Summit", "virtual meeting". */
  readonly label: string
}

/** What a verb of the vocabulary tells about those before and behind it. */
export interface Verb {
  /** The entry of the vocabulary: "met", "participated". */
  readonly name: string
  /** Null when the event beside the verb tells the kind. */
  readonly kind: EventKind | null
  /** What has to stand behind it. */
  readonly takes: readonly ('people' | 'group' | 'event' | 'place' | 'alone' | 'nothing')[]
  readonly subject: Part
  /** Null when those behind it take no part. */
  readonly object: Part | null
}

/** What somebody does that makes an event: "met with", "participated in", "was joined by". */
export interface VerbMention extends Read {
  readonly is: 'verb'
  readonly verb: Verb
}

export interface DateMention extends Read {
  readonly is: 'date'
  /** What the words say by themselves. */
  readonly said: SaidDate
  readonly bearing: Bearing
  /** Null until it is resolved, and for good when it cannot be. */
  readonly date: EventDate | null
  /** Why it was dropped or stays unknown, for `explain`: "no year in the document", "another event's date". */
  readonly dropped: string | null
}

export interface PlaceMention extends Read {
  readonly is: 'place'
  /** As answers show it: "Washington D.C.", "Madrid, Spain". */
  readonly place: string
  /** What it is: where something is held ("in Madrid"), or a place merely named. */
  readonly held: boolean
}

/** A country, by its name, its adjective or one of its cities: says whose officials the text speaks of. */
export interface CountryMention extends Read {
  readonly is: 'country'
  readonly country: string
  /** `seat`: "the White House", where a government sits. */
  readonly by: 'name' | 'adjective' | 'city' | 'seat'
}

/** A typed span whose meaning in the text is not decided. */
export type Mention =
  | PersonMention
  | OfficeMention
  | EventMention
  | VerbMention
  | DateMention
  | PlaceMention
  | CountryMention
