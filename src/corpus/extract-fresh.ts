import type { Kept, Readings } from '../chronicle/readings.ts'
import type { ReadDocument } from '../chronicle/write.ts'
import type { Document } from '../core/document.ts'
import type { Problem } from '../core/errors.ts'
import { type Extraction, type Lexicon, read, sentencesFound } from '../extract/index.ts'

/** So many readings are kept at once: what a crash can lose. */
const BATCH = 200

/** Told now and then while many documents are read. */
export type Progress = (done: number, of: number) => void

/** Extracts what was not extracted before, and keeps it as it goes. */
export function extractFresh(
  fresh: readonly Document[],
  readings: Readings<Extraction>,
  lexicon: Lexicon,
  progress: Progress = () => {},
): { readonly documents: readonly ReadDocument[]; readonly problems: readonly Problem[] } {
  const documents: ReadDocument[] = []
  const problems: Problem[] = []
  for (let from = 0; from < fresh.length; from += BATCH) {
    const batch: (Kept<Extraction> & { readonly document: string; readonly hash: string })[] = []
    for (const document of fresh.slice(from, from + BATCH)) {
      const { id, hash, file, bodyLine } = document
      if (readings.has(id, hash)) {
        documents.push({ document, sentences: readings.sentencesOf(id) })
        continue
      }
      try {
        const kept = extractionOf(document, lexicon)
        batch.push({ document: id, hash, ...kept })
        documents.push({ document, sentences: kept.sentences })
      } catch (error) {
        problems.push({ file, line: bodyLine, message: faultOf(error) })
      }
    }
    readings.keep(batch)
    progress(Math.min(from + BATCH, fresh.length), fresh.length)
  }
  return { documents, problems }
}

/** What a document must be told as that the program, not the document, is at fault with. */
export const faultOf = (error: unknown): string =>
  `the program stumbles over this document (${error instanceof Error ? error.message : String(error)}), which is a fault of ` +
  'the program; please report it, and take the document out until it is mended'

function extractionOf(document: Document, lexicon: Lexicon): Kept<Extraction> {
  const { id, title, publisher, url, published } = document
  const { passages, mentions, drafts } = read(document, lexicon)
  return {
    sentences: sentencesFound(passages, mentions),
    extraction: { source: { id, title, publisher, url, published }, drafts },
  }
}
