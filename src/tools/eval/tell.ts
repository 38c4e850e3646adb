import { createHash } from 'node:crypto'
import { openToWrite } from '../../chronicle/database.ts'
import { ask, type OpenChronicle } from '../../chronicle/open.ts'
import { write } from '../../chronicle/write.ts'
import type { Document } from '../../core/document.ts'
import type { Problem } from '../../core/errors.ts'
import type { Event } from '../../core/event.ts'
import { type Lexicon, merge, read, readDocument, sentencesFound } from '../../extract/index.ts'
import type { Case } from './gold.ts'

/** What the project makes of the documents of one case. */
export type Telling =
  | {
      readonly is: 'told'
      readonly documents: readonly Document[]
      readonly events: readonly Event[]
      readonly chronicle: OpenChronicle
    }
  | { readonly is: 'unreadable'; readonly problems: readonly Problem[] }

/** Reads the documents of a case into a Chronicle of their own, in memory. */
export function tell({ files }: Pick<Case, 'files'>, lexicon: Lexicon): Telling {
  const documents: Document[] = []
  const problems: Problem[] = []
  for (const { file, bytes } of files) {
    const document = readDocument(file, bytes, createHash('sha256').update(bytes).digest('hex'))
    if (Array.isArray(document)) problems.push(...document)
    else documents.push(document)
  }
  if (problems.length > 0) return { is: 'unreadable', problems }
  const readings = documents.map((document) => ({ document, ...read(document, lexicon) }))
  const extractions = readings.map(({ document: { id: document, title, publisher, url, published }, drafts }) => ({
    source: { id: document, title, publisher, url, published },
    drafts,
  }))
  const { events, people } = merge(extractions, lexicon)
  const database = openToWrite(':memory:')
  const sentences = readings.map(({ document, passages, mentions }) => ({
    document,
    sentences: sentencesFound(passages, mentions),
  }))
  // The faults are counted, so that one of them does not hide the rest.
  const terms = { extractor: '', basedOn: null, check: () => [] }
  write(database, { documents: sentences, removed: [], events, people }, terms)
  return { is: 'told', documents, events, chronicle: ask(database) }
}
