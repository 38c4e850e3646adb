import type { EventDate } from './date.ts'

/**
 * A day, a place or somebody that a sentence names, whether it speaks for an event or not: what is left to answer with where
 * no event was read. `start` and `end` count in the sentence's quote, as UTF-16 code units.
 */
export type Said =
  | {
      readonly is: 'day'
      readonly start: number
      readonly end: number
      readonly date: EventDate
      /** "The January 8 attacks": it dates what follows and nothing else. */
      readonly ofNoun: boolean
    }
  /** What is done on another day than the sentence tells of: "the agreement signed on 11 June", "with effect from 3 August". */
  | { readonly is: 'day aside'; readonly start: number; readonly end: number; readonly date: EventDate }
  /** Where something is held ("in Oslo"), not what is merely named. */
  | { readonly is: 'place'; readonly start: number; readonly end: number; readonly place: string }
  | {
      readonly is: 'person'
      readonly start: number
      readonly end: number
      /** As the document writes it. */
      readonly name: string
      readonly role: string | null
      readonly represents: string | null
    }
