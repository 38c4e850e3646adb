import type { Day } from './date.ts'
import type { Event, EventKind, Part } from './event.ts'

/** The days a question is about, never more exact than what was typed. */
export interface Period {
  /** First and last day, both included. */
  readonly from: Day
  readonly to: Day
  readonly precision: 'day' | 'span' | 'month' | 'year'
  /** As an answer names it: "28 February 2022", "spring 2022". */
  readonly label: string
  /** "On Sunday": this week's, or that of the report which tells of it. */
  readonly weekday?: true
}

/**
 * What the words of a question are about, after the one grammar read them: whatever is given has to hold for an event.
 * Nothing in it is a guess: a name that nobody has is in `strangers`, not matched to somebody who is called nearly so.
 */
export interface Subject {
  /** The words as typed, without the command. */
  readonly words: string
  /** The id of one event, when it was typed or sits behind a button. */
  readonly event: string | null
  readonly period: Period | null
  /** A day of the year, when a year is not said or does not matter ("on this day 24 March"). */
  readonly monthDay: { readonly month: number; readonly day: number } | null
  /** Canonical names of the people the words name. */
  readonly people: readonly string[]
  /** What is written like a person's name, of whom nobody is known to have taken part in anything. */
  readonly strangers: readonly string[]
  /** Whom the question leaves out; null when nobody. */
  readonly leftOut: LeftOut | null
  /** Whose documents are asked for, as the documents name the publisher; null when everybody's. */
  readonly publisher: string | null
  /** The country or body that "who represented Canada" asks for, as the Chronicle writes it (or as typed, when it has none). */
  readonly represents: string | null
  /** "The Sultan of Oman", "the Polish foreign minister": somebody who holds it has to be in the event. */
  readonly offices: readonly Office[]
  /** What "who chaired" asks for, beyond being there. */
  readonly deed: Deed | null
  /** Kinds that the words speak of: "call", "spoke with". Preferred, not demanded. */
  readonly kinds: readonly EventKind[]
  /** True for "met", "spoke with": only events at which people come together. */
  readonly together: boolean
  /** "will meet" asks for what is planned. */
  readonly tense: 'past' | 'future' | null
  /** "Planned meetings", "what was cancelled": only events of which this is so. */
  readonly statuses: readonly Event['status'][]
  /** "The first meeting", "the last time", "the latest three events"; null when the order does not matter. */
  readonly pick: Pick | null
  /**
   * Countries and bodies that the words name: as typed, and as the Chronicle writes it. One of the two is in the event; with
   * `there` ("in Cambodia") it was there, or in one of its `cities` (folded), and in no other country.
   */
  readonly bodies: readonly {
    readonly typed: string
    readonly name: string
    readonly there?: true
    readonly cities?: readonly string[]
  }[]
  /** "The call after the flood": that it was so, a sentence of the event has to say, with these words of its terms; null when not asked. */
  readonly beside: { readonly way: 'before' | 'after' | 'during'; readonly words: readonly string[] } | null
  /** All other words that mean something; an event has to have them all. */
  readonly terms: readonly string[]
  /** What a yes or no question says of the event besides; null for all others. */
  readonly claim: Claim | null
}

/**
 * Canonical names of those who are not asked for: among the people that are told ("who besides Calder was on the call"), or
 * in the events that are told ("meetings without Costa").
 */
export interface LeftOut {
  readonly people: readonly string[]
  readonly of: 'people' | 'events'
}

/** What a yes or no question says about an event: it is only true of one of which all of it is true. */
export interface Claim {
  /** The verb, when it says more than taking part; `by` are the canonical names of those who are said to have done it. */
  readonly deed: (Deed & { readonly by: readonly string[] }) | null
  /** "the German President", "Russia", "Biden … President of France": offices that somebody in the event has to have. */
  readonly offices: readonly Office[]
  /** Words behind "in" and "visit": in the name of the place. */
  readonly place: readonly string[]
  /** Every time that is said; an event has to touch them all. */
  readonly periods: readonly Period[]
  /** "meet": a telephone call is not enough. */
  readonly inPerson: boolean
  /** "in person": nor is a virtual meeting. */
  readonly faceToFace: boolean
  /** "is the summit planned". */
  readonly planned: boolean
  /** "was the summit cancelled". */
  readonly calledOff: boolean
  /** "Duda or Iohannis": one of them is enough. */
  readonly either: boolean
  /** "the call", "on 28 February": one event is meant, not any of its kind. */
  readonly definite: boolean
}

/** Which end of the time, and how many are wanted from there; all of them when it is not said. */
export type Pick =
  | {
      readonly end: 'first' | 'last'
      readonly many: number | null
      /** "The second meeting": the one at this place from that end, counted from 1. */
      readonly nth?: number
    }
  /** The first from this day on, else the last that was announced. */
  | { readonly end: 'next'; readonly many: number | null; readonly from: Day }

/** Something that is done at an event. */
export interface Deed {
  /** As typed, folded: "chaired", "organise". */
  readonly verb: string
  /** The part that events record for it; null when only a sentence can tell who did it. */
  readonly part: Part | null
  /** The question's other words that say what it was done to, folded. */
  readonly to: readonly string[]
}

export interface Office {
  /** The canonical name of who is said to have it; null when anybody may. */
  readonly person: string | null
  /** Lower case; empty when any office will do ("Russia", "the French delegation"). */
  readonly role: string
  /** As the Chronicle writes it. */
  readonly represents: string | null
}
