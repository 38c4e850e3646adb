import type { Citation } from '../core/citation.ts'
import type { Day } from '../core/date.ts'
import type { Document } from '../core/document.ts'
import type { Event, EventKind } from '../core/event.ts'
import type { Person } from '../core/person.ts'
import type { Said } from '../core/said.ts'

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

/** An event in one line, for lists that are kept in memory. */
export type Headline = Pick<Event, 'id' | 'title' | 'date' | 'place'>

/** What an event has to be: everything that is given has to hold. */
export interface Query {
  /** It touches the days from `from` to `to`, both included; one of the two may be left open. */
  readonly from?: Day
  readonly to?: Day
  /** Canonical names: all of them took part. */
  readonly people?: readonly string[]
  /** Somebody took part for this country or body, as written in `Participation.represents` (see `bodies`). */
  readonly represents?: string
  /** It is one of these kinds. */
  readonly kinds?: readonly EventKind[]
  /** Its status is one of these. */
  readonly statuses?: readonly Event['status'][]
  /**
   * Each of these words is in its title, place, people with role and country, quoted sentences, or the titles of its
   * documents; other forms of a word count ("ambassador" finds "ambassadors"), case and diacritics do not.
   */
  readonly words?: readonly string[]
  /** Of each of these lists it has one word, in the same places: `[['finnish', 'Finland']]`. */
  readonly oneOfEach?: readonly (readonly string[])[]
  /** It was read from this document. */
  readonly document?: string
  /** In the order of their days alone, words or not; "oldest" leaves out those without a date. */
  readonly order?: 'oldest' | 'newest'
}

/**
 * The event store, to ask. It always tells the present state of the corpus; what is asked in one turn of the event loop is
 * answered from one state, even when documents are being read meanwhile. Every method is synchronous and made for 100,000 documents: each is one indexed look-up, no
 * method reads all events. Events come newest first, those without a date last, unless said otherwise.
 */
export interface Chronicle {
  /** Changes whenever the corpus was read anew, so that who keeps an index in memory knows when to make it again. */
  readonly revision: string
  /** Newest first; with words best first, unless there are so many that no order of them is of use. */
  find(query: Query, range: Range): Slice<Event>
  /** Events whose first day is known exactly and falls on this month and day in any year, oldest first; all without `limit`. */
  onMonthDay(month: number, day: number, limit?: number): readonly Event[]
  /** The next month-days with events after this one, in the order of the calendar, wrapping at the year's end. */
  nextMonthDays(month: number, day: number, count: number): readonly { month: number; day: number; events: number }[]
  /** Sentences of the documents with these words, best first; of very many the 1,000 that were read last. */
  sentences(words: string, range: Range): Slice<Found>
  /**
   * The same sentences, quicker: without the events they speak for and the places of the words. Of each of `lists` they have
   * one word, too: `[['moved', 'put off'], …]`.
   */
  quotes(words: string, range: Range, lists?: readonly (readonly string[])[]): Slice<Citation>
  /** Sentences with one word of each list, those that were read last first. */
  quotesOfEach(lists: readonly (readonly string[])[], limit: number): readonly Citation[]
  /** How many sentences have one word of each list; counted up to 1,000. */
  countOfEach(lists: readonly (readonly string[])[]): number
  /** Where a text has these words, in any of their forms. */
  marks(text: string, words: string): Found['marks']
  event(id: string): Event | null
  /**
   * The event with this id; of one that was given before the corpus or the rules changed, the event it belongs to now, or
   * those that it may belong to: what the same sentence tells. Empty when none can be told.
   */
  eventsById(id: string): readonly Event[]
  /** Events in one line each, newest first; those that come after this event, when its id is given. */
  headlines(limit: number, after?: string): readonly Headline[]
  /** Whom the person met at what was held, most often first. */
  met(name: string, limit: number): readonly { name: string; events: number }[]
  /** Those who took part in the most events, most often first: of them there is the most to count. */
  busiest(count: number): readonly string[]
  /** The days with events nearest to this day, nearest first. */
  nearestDays(day: Day, count: number): readonly Day[]
  /** Every name in the documents that took part in something, in alphabetical order. */
  people(): readonly Person[]
  /** The person by canonical name or alias, without regard to case and diacritics; several when an alias is shared. */
  named(name: string): readonly Person[]
  /** Every country and body that somebody took part for, most often first. */
  bodies(): readonly string[]
  /** Every place of an event, most often first. */
  places(): readonly string[]
  /** All documents, or those of one publisher, newest first. */
  sources(range: Range, publisher?: string): Slice<Source>
  /** Everybody who published a document, those of the most documents first. */
  publishers(): readonly string[]
  /**
   * The documents that tell of the events a query finds, of its newest 1,000 where it finds more; of all publishers or of
   * one; those of the newest event first.
   */
  documentsFor(query: Query, range: Range, publisher?: string): Slice<string>
  source(document: string): Source | null
  eventsOf(document: string): readonly Event[]
  /** Every sentence of a document, in the order they stand. */
  sentencesOf(document: string): readonly Citation[]
  /** The days, places and people that the sentence of a citation names; its `start` and `end` have to be the sentence's. */
  saidIn(sentence: Pick<Citation, 'document' | 'start'>): readonly Said[]
  /** First and last day, and how much there is. */
  extent(): {
    readonly from: Day | null
    readonly to: Day | null
    readonly events: number
    readonly documents: number
    readonly people: number
  }
}
