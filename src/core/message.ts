import type { Citation } from './citation.ts'
import type { Press } from './question.ts'

/**
 * What a person sees, without any platform's markup. Text is kept in spans so that a renderer escapes every one of them:
 * nothing in a document or in a question can become a mention, a link or markup.
 */
export interface Message {
  readonly blocks: readonly Block[]
  /** The way to all of it; shown where a message that has to be one has no room for all. */
  readonly whole?: Button
}

export interface Span {
  readonly text: string
  /** `marked` are the words that were searched for. */
  readonly style?: 'strong' | 'emphasis' | 'marked'
  /** An http(s) address that comes from a document's front matter, never from its text. */
  readonly link?: string
  /** The identifier of a channel on the platform that shows the message: it is shown by its name there, `text` elsewhere. */
  readonly channel?: string
}

/** A sentence, and where in its quote the words are that were searched for. */
export interface Quoted extends Citation {
  readonly marks?: readonly { readonly start: number; readonly end: number }[]
}

/**
 * A closed union: renderers switch over `kind` without a `default`, so a new block does not compile until every platform
 * shows it. A block owns its citations, so no platform can drop them without dropping the fact.
 */
export type Block =
  | { readonly kind: 'heading'; readonly spans: readonly Span[] }
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[]; readonly citations: readonly Quoted[] }
  /** One event or document: a line of its own, details under it, the sentences it rests on. */
  | {
      readonly kind: 'entry'
      readonly title: readonly Span[]
      readonly details: readonly (readonly Span[])[]
      readonly citations: readonly Quoted[]
      readonly buttons: readonly Button[]
    }
  /** Rows of cells: people with role and country. The console aligns them. */
  | {
      readonly kind: 'table'
      readonly rows: readonly (readonly (readonly Span[])[])[]
      readonly citations: readonly Quoted[]
      /** They concern what the rows are about: one event of several. */
      readonly buttons?: readonly Button[]
    }
  /** Small print: "the year comes from the front matter", "noted by the editor". */
  | { readonly kind: 'note'; readonly spans: readonly Span[] }
  | { readonly kind: 'picture'; readonly png: Uint8Array; readonly name: string; readonly alternative: string }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] }

/** At most 80 characters of label; what a press does is in `press`, which holds all it needs, so it works after a restart. */
export interface Button {
  readonly label: string
  readonly emphasis?: 'primary' | 'danger'
  readonly press: Press
}
