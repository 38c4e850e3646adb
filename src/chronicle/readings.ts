import type { Said } from '../core/said.ts'
import type { Database } from './database.ts'
import type { ReadSentence } from './write.ts'

/** What the rules made of one file; `extraction` is whatever they want to be given back (plain data). */
export interface Kept<Extraction> {
  readonly sentences: readonly ReadSentence[]
  readonly extraction: Extraction
}

/**
 * Remembers what was read from each file, by its hash and the version of the rules. Unlike the rest of the Chronicle it is
 * written bit by bit, so that a reading of 100,000 documents that is broken off goes on where it was.
 */
export class Readings<Extraction> {
  readonly #database: Database
  readonly #extractor: string
  readonly #known: ReadonlyMap<string, string>

  constructor(database: Database, extractor: string) {
    this.#database = database
    this.#extractor = extractor
    const sql = 'SELECT document, hash FROM readings WHERE extractor = ?'
    const rows = database.all<{ document: string; hash: string }>(sql, extractor)
    this.#known = new Map(rows.map(({ document, hash }) => [document, hash]))
  }

  has(document: string, hash: string): boolean {
    return this.#known.get(document) === hash
  }

  sentencesOf(document: string): readonly ReadSentence[] {
    const row = this.#database.get<{ sentences: string }>('SELECT sentences FROM readings WHERE document = ?', document)
    const sentences: [start: number, end: number, said?: Said[]][] = JSON.parse(row?.sentences ?? '[]')
    return sentences.map(([start, end, said = []]) => ({ start, end, said }))
  }

  /** What was extracted from these documents. */
  extractionsOf(documents: ReadonlySet<string>): Extraction[] {
    const extractions: Extraction[] = []
    const sql = 'SELECT document, extraction FROM readings ORDER BY document'
    for (const row of this.#database.each<{ document: string; extraction: string }>(sql)) {
      if (documents.has(row.document)) extractions.push(JSON.parse(row.extraction))
    }
    return extractions
  }

  keep(readings: readonly (Kept<Extraction> & { readonly document: string; readonly hash: string })[]): void {
    this.#database.transaction(() => {
      for (const { document, hash, sentences, extraction } of readings) {
        const kept = JSON.stringify(
          sentences.map(({ start, end, said }) => (said.length > 0 ? [start, end, said] : [start, end])),
        )
        const row = [document, hash, this.#extractor, kept, JSON.stringify(extraction)]
        this.#database.run('INSERT OR REPLACE INTO readings VALUES (?, ?, ?, ?, ?)', ...row)
      }
    })
  }

  forget(documents: Iterable<string>): void {
    for (const document of documents) this.#database.run('DELETE FROM readings WHERE document = ?', document)
  }

  /** Forgets the documents that the Chronicle does not hold (any more). */
  forgetOthers(): void {
    this.#database.run('DELETE FROM readings WHERE document NOT IN (SELECT id FROM documents)')
  }
}
