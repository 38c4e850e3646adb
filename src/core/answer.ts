import type { Citation } from './citation.ts'
import type { Event } from './event.ts'
import type { Message } from './message.ts'

/**
 * answered: from the documents. not-found: nothing recorded, with the nearest. ambiguous: the question can mean several
 * things, suggestions tell them apart. invalid: the words cannot be read, with what to type instead.
 */
export type Outcome = 'answered' | 'not-found' | 'ambiguous' | 'invalid'

/** What the Chronicle replies. */
export interface Answer {
  readonly question: string
  /** The command that answered, as typed: "who attended"; null when none was recognised. */
  readonly command: string | null
  readonly outcome: Outcome
  /** One line. */
  readonly title: string
  /** What is shown below the title. */
  readonly message: Message
  /** Canonical names that answer a who-question; empty for all other questions. */
  readonly people: readonly string[]
  readonly events: readonly Event[]
  readonly citations: readonly Citation[]
  /** Texts to type next. */
  readonly suggestions: readonly string[]
  /** Set when there is more than one page; counts from 1. */
  readonly page?: { readonly number: number; readonly of: number }
  /** Said to the whole channel although the asker asked alone: "digest subscribed, by whom, when". */
  readonly announce?: Message
}
