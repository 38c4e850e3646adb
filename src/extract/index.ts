import type { Document } from '../core/document.ts'
import type { Mention } from '../core/mention.ts'
import type { Passage } from '../core/passage.ts'
import { assemble } from './assemble/index.ts'
import { correct } from './correct.ts'
import type { Draft, Extraction } from './draft.ts'
import { frameOf } from './recognise/frame.ts'
import { recognise } from './recognise/index.ts'
import { publishedOf } from './refine/dates/published.ts'
import { refine } from './refine/index.ts'
import { split } from './split/index.ts'
import type { Lexicon } from './words/lexicon.ts'

export type { Draft, Evidence, Extraction } from './draft.ts'
export { type Merged, merge } from './merge/index.ts'
export { unreadKeys } from './read/front-matter.ts'
export { readDocument } from './read/index.ts'
export { type Sentence, sentencesFound } from './said.ts'
export { verify } from './verify.ts'
export type { Lexicon } from './words/lexicon.ts'
export { readLexicon } from './words/read-lexicon.ts'

/** A document with everything the stages made of it, for `explain`. */
export interface Reading {
  readonly passages: readonly Passage[]
  readonly mentions: readonly Mention[]
  readonly drafts: readonly Draft[]
}

/** Document → Passages → Mentions → drafts. Pure: the same document and lexicon always give the same. */
export function read(document: Document, lexicon: Lexicon): Reading {
  const frames = split(document).map((piece) => frameOf(piece, lexicon))
  const passages = frames.map(({ passage }) => passage)
  const published = publishedOf(passages, document)
  const mentions = refine(frames.flatMap(recognise), frames, document, lexicon, published)
  const drafts = correct(assemble(mentions, frames, document, lexicon, published), document)
  return { passages, mentions, drafts }
}

/** What is kept of a document: its drafts. Depends on the document and the lexicon alone, so it can be stored by hash. */
export function extract(document: Document, lexicon: Lexicon): Extraction {
  const { id, title, publisher, url, published } = document
  return { source: { id, title, publisher, url, published }, drafts: read(document, lexicon).drafts }
}
