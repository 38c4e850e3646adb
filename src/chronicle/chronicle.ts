import type { Citation } from '../core/citation.ts'
import type { Day } from '../core/date.ts'
import type { Document } from '../core/document.ts'
import type { Event } from '../core/event.ts'
import type { Person } from '../core/person.ts'

/** A document as the answers need it; the text stays in the file. */
export type Source = Pick<Document, 'id' | 'file' | 'title' | 'publisher' | 'url' | 'published'> & {
  /** How many events were taken from it. */
  readonly events: number
}

export interface Range {
  /** Counts from 0. */
  readonly offset: number
  readonly limit: number
}

/** A part of a long list, and how long the list is. */
export interface Slice<T> {
  readonly items: readonly T[]
  readonly total: number
}

/** One sentence that has the words; `marks` are the spans of the words inside `citation.quote`. */
export interface Found {
  readonly citation: Citation
  readonly marks: readonly { readonly start: number; readonly end: number }[]
  /** The event the sentence speaks for; null when it speaks for none. */
  readonly event: Event | null
}

/**
 * The event store, to ask. Every method is synchronous and made for 100,000 documents: each is one indexed look-up, no
 * method reads all events. Events come newest first, those without a date last, unless said otherwise.
 */
export interface Chronicle {
  /** Events that touch the days from `from` to `to`, both included. */
  between(from: Day, to: Day, range: Range): Slice<Event>
  /** Events whose first day is known exactly and falls on this month and day in any year, oldest first. */
  onMonthDay(month: number, day: number): readonly Event[]
  /** The next month-days with events after this one, in the order of the calendar, wrapping at the year's end. */
  nextMonthDays(month: number, day: number, count: number): readonly { month: number; day: number; events: number }[]
  /** Events in which the person took part; `withName` asks for meetings of two. Canonical names. */
  withPerson(name: string, withName: string | null, range: Range): Slice<Event>
  /** Events about these words (title, place, people, quoted sentences), best first; all words must be there. */
  withWords(words: string, range: Range): Slice<Event>
  /** Sentences of the documents with these words, best first. */
  sentences(words: string, range: Range): Slice<Found>
  event(id: string): Event | null
  /** Whom the person met, most often first. */
  met(name: string, limit: number): readonly { name: string; events: number }[]
  /** The days with events nearest to this day, nearest first. */
  nearestDays(day: Day, count: number): readonly Day[]
  /** Every name in the documents that took part in something, in alphabetical order. */
  people(): readonly Person[]
  /** The person by canonical name or alias, without regard to case and diacritics; several when an alias is shared. */
  named(name: string): readonly Person[]
  sources(range: Range): Slice<Source>
  source(document: string): Source | null
  eventsOf(document: string): readonly Event[]
  /** First and last day, and how much there is. */
  extent(): {
    readonly from: Day | null
    readonly to: Day | null
    readonly events: number
    readonly documents: number
    readonly people: number
  }
}
