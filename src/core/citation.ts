import type { PartialDay } from './document.ts'

/** What a citation speaks for. */
export type Supports = 'event' | 'date' | 'place' | 'status' | 'organiser' | 'statement' | `participant:${string}`

/** Where a fact was read. Always: `document.body.slice(start, end) === quote`. */
export interface Citation {
  /** The Document's id. */
  readonly document: string
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly published: PartialDay | null
  readonly quote: string
  /** UTF-16 code units in the document's body. */
  readonly start: number
  readonly end: number
  readonly supports: Supports
  /** True when the fact comes from a correction in the front matter: the answer says "noted by the editor". */
  readonly notedByEditor?: boolean
}
