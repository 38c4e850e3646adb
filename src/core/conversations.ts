/**
 * What was asked last in a thread or a direct message: "where was that" goes on from it. A place is whatever one conversation
 * can be told from another by.
 */
export interface Conversations {
  /** Null where nothing was asked, or not lately. */
  last(place: string): Promise<string | null>
  keep(place: string, words: string): Promise<void>
}

/** A week later nobody goes on from a question, and what people asked is nothing to be kept for longer than it is of use. */
export const ASKED_HOURS = 7 * 24
