import type { Citation, Supports } from '../core/citation.ts'
import type { EventDate } from '../core/date.ts'
import type { Document } from '../core/document.ts'
import type { Event, EventKind, Part } from '../core/event.ts'

/** A citation without its document's title and address, which `merge` adds; and the rule that read it, for `explain`. */
export interface Evidence {
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly supports: Supports
  readonly rule: string
  readonly notedByEditor?: boolean
}

export interface DraftParticipant {
  /** The fullest way this document writes the name. */
  readonly name: string
  readonly role: string | null
  readonly represents: string | null
  readonly part: Part
}

/** What one document tells of one event. Plain data: it can be stored by the document's hash and used again. */
export interface Draft {
  readonly kind: EventKind
  readonly status: Event['status']
  readonly title: string
  readonly date: EventDate | null
  readonly place: string | null
  readonly organisers: readonly string[]
  readonly participants: readonly DraftParticipant[]
  readonly listsPresent: boolean
  readonly evidence: readonly Evidence[]
}

/** Everything one document says: what `merge` needs, and nothing of the text besides the quotes. */
export interface Extraction {
  readonly source: Pick<Document, 'id' | 'title' | 'publisher' | 'url' | 'published'>
  readonly drafts: readonly Draft[]
}

export function cite(source: Extraction['source'], evidence: Evidence): Citation {
  const { rule: _, ...rest } = evidence
  const { id, title, publisher, url, published } = source
  return { document: id, title, publisher, url, published, ...rest }
}
