import type { Citation } from './citation.ts'
import type { EventDate } from './date.ts'

export const EVENT_KINDS = [
  'call',
  'meeting',
  'summit',
  'visit',
  'exercise',
  'ceremony',
  'statement',
  'appointment',
  'agreement',
  'attack',
  'other',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

export type Part = 'organised' | 'hosted' | 'took part' | 'addressed'

/** A Person in an Event. */
export interface Participation {
  /** The Person's canonical name. */
  readonly name: string
  /** The office as the documents state it at the time of the event: "Prime Minister". */
  readonly role: string | null
  /** The country or body the person stands for: "Canada", "European Commission". */
  readonly represents: string | null
  readonly part: Part
}

/** Two sources that do not say the same. All values are kept; the answer says who says what. */
export interface Disagreement {
  readonly about: 'people' | 'place' | 'date' | 'status' | 'role'
  /** Days as `YYYY-MM-DD`; a day that another event has here may also be that other event's own. */
  readonly says: readonly { readonly documents: readonly string[]; readonly value: string }[]
}

export interface Event {
  /** Ten characters, made from the sentence that tells the event, so that it stays the same when its facts are mended. */
  readonly id: string
  readonly kind: EventKind
  /** Planned is what the documents announce; cancelled and postponed events were announced and did not happen then. */
  readonly status: 'held' | 'planned' | 'cancelled' | 'postponed'
  /** Put together from the event's own facts or the document's own words. */
  readonly title: string
  /** Null when the documents do not settle it. */
  readonly date: EventDate | null
  readonly place: string | null
  readonly organisers: readonly string[]
  readonly participants: readonly Participation[]
  /** True when a document lists those present, so that a name that is missing was not among them. */
  readonly listsPresent: boolean
  readonly disagreements: readonly Disagreement[]
  /** Ids of the documents, in their order of reading. */
  readonly documents: readonly string[]
  readonly citations: readonly Citation[]
}
