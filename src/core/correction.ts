import type { PartialDay } from './document.ts'
import type { EventKind } from './event.ts'

/**
 * What an editor wrote into a document's front matter because no rule can know it. `quote` are words of the document's
 * body that say which sentence is meant; a correction whose quote is no longer in the text is reported by `corpus check`.
 */
export type Correction = { readonly quote: string; readonly line: number } & (
  | { readonly fix: 'date'; readonly date: PartialDay; readonly end?: PartialDay }
  | { readonly fix: 'person'; readonly name: string; readonly role?: string; readonly represents?: string }
  | { readonly fix: 'place'; readonly place: string | null }
  | { readonly fix: 'kind'; readonly kind: EventKind }
  | { readonly fix: 'not-an-event' }
)
