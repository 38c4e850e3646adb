import type { Chronicle, Query, Range } from '../src/chronicle/chronicle.ts'
import type { Answer } from '../src/core/answer.ts'
import type { Citation } from '../src/core/citation.ts'
import type { Asked, Command, Moment } from '../src/core/command.ts'
import type { DigestDesk } from '../src/core/desk.ts'
import type { Event } from '../src/core/event.ts'
import type { Said } from '../src/core/said.ts'
import type { Subject } from '../src/core/subject.ts'

/** What a command is given besides the question. It does nothing else than read from it. */
export interface Context extends Moment {
  readonly chronicle: Chronicle
  /** All commands, for the help. */
  readonly commands: readonly Command<Context>[]
  /**
   * The events that have all a subject asks for; best first where it has words, else newest first. When none is of the kind
   * that was asked for, those of a kind that comes near, unless `exact` ones are wanted, and with `any`
   * those that have the kind's word; the answer then says so by itself.
   */
  seek(subject: Subject, range: Range, kinds?: 'exact' | 'near' | 'any'): Sought
  /**
   * The Answer when there is nothing to tell: the nearest days, or names that are spelt nearly so, as suggestions. `why` is
   * one sentence in place of "Nothing is recorded for …".
   */
  nothing(command: string, asked: Asked, why?: string): Answer
  /** The few sentences that come nearest to a question which no event answers: to be read, and no answer. */
  nearest(asked: Asked): readonly Citation[]
  /**
   * Sentences that say every word of the question, with the day, the place or the people that they name: what there is to
   * answer with where no event was read. They may still say it of something else; whoever answers has to look.
   */
  saying(asked: Asked): readonly Saying[]
  /** Names that are spelt nearly like this one: to be offered, never to answer with. */
  namesLike(typed: string): readonly string[]
  /** Is what somebody represents a country, and not a body? */
  isCountry(name: string): boolean
  /** The country that a place is in, where its own name tells it or its city is known. */
  countryOf(place: string): string | null
  /** Where digests are subscribed; null where nothing is ever posted (a tool, the console). */
  readonly digests: DigestDesk | null
  /** Draws a timeline as a PNG, oldest event first; it may take a while and must not hold up others. */
  draw(title: string, events: readonly Event[]): Promise<Uint8Array>
}

/** A sentence that has all words of a question, and where. */
export interface Saying {
  readonly citation: Citation
  /** The days, places and people that it names. */
  readonly said: readonly Said[]
  /** Each word of the question that tells something, folded, in the question's order, and where in the quote it stands. */
  readonly words: readonly { readonly word: string; readonly at: readonly Span[] }[]
}

/** From `start` to `end`, as UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface Sought {
  readonly events: readonly Event[]
  readonly total: number
  /** What was looked for, where a query was enough to find it: to be asked further. */
  readonly query: Query | null
}
