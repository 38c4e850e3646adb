import path from 'node:path'
import type { Document } from '../../src/core/document.ts'
import { type Reading, read, readDocument } from '../../src/extract/index.ts'
import { loadVocabulary } from '../../src/vocabulary.ts'

const lexicon = loadVocabulary(path.join(import.meta.dirname, '../../config'))

/** A document as the corpus folder would give it. Throws with the problems when the text holds any. */
export function documentOf(text: string, file = 'report.txt'): Document {
  const document = readDocument(file, Buffer.from(text), 'hash')
  if (Array.isArray(document)) throw new Error(document.map((problem) => problem.message).join('\n'))
  return document
}

/** The text as published on a day, with everything the stages make of it. */
export function readingOf(text: string, published: string | null = null, file = 'report.txt'): Reading {
  return read(documentOf(published ? `---\npublished: ${published}\n---\n${text}` : text, file), lexicon)
}
