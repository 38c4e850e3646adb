import { createHash } from 'node:crypto'
import { openToWrite } from '../../chronicle/database.ts'
import { ask, type OpenChronicle } from '../../chronicle/open.ts'
import { write } from '../../chronicle/write.ts'
import type { Document } from '../../core/document.ts'
import type { Event } from '../../core/event.ts'
import { type Lexicon, merge, read, readDocument } from '../../extract/index.ts'
import type { Case } from './gold.ts'

/** What the project makes of the documents of one case. */
export interface Telling {
  readonly documents: readonly Document[]
  readonly events: readonly Event[]
  readonly chronicle: OpenChronicle
}

/** Reads the documents of a case into a Chronicle of their own, in memory. Throws Error for a file that cannot be read. */
export function tell({ id, files }: Pick<Case, 'id' | 'files'>, lexicon: Lexicon): Telling {
  const documents = files.map(({ file, bytes }) => {
    const document = readDocument(file, bytes, createHash('sha256').update(bytes).digest('hex'))
    if (!Array.isArray(document)) return document
    throw new Error(`${id}: ${document.map(({ line, message }) => `${file}:${line}: ${message}`).join('; ')}`)
  })
  const readings = documents.map((document) => ({ document, ...read(document, lexicon) }))
  const extractions = readings.map(({ document: { id: document, title, publisher, url, published }, drafts }) => ({
    source: { id: document, title, publisher, url, published },
    drafts,
  }))
  const { events, people } = merge(extractions, lexicon)
  const database = openToWrite(':memory:')
  const sentences = readings.map(({ document, passages }) => ({
    document,
    sentences: passages.filter(({ role }) => role !== 'noise'),
  }))
  // The faults are counted, so that one of them does not hide the rest.
  const terms = { extractor: '', basedOn: null, check: () => {} }
  write(database, { documents: sentences, removed: [], events, people }, terms)
  return { documents, events, chronicle: ask(database) }
}
