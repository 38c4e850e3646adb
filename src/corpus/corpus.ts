import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { discard, openToWrite } from '../chronicle/database.ts'
import { type OpenChronicle, openChronicle } from '../chronicle/open.ts'
import { loadVocabulary } from '../vocabulary.ts'
import type { Progress } from './extract-fresh.ts'
import { type OnBad, type Refreshed, Refresher } from './refresh.ts'

/** Which folder is read, with which vocabulary, into which file. */
export interface Corpus {
  readonly folder: string
  /** The Chronicle's file. */
  readonly file: string
  readonly vocabularyDir: string
}

interface Places {
  readonly corpusDir: string
  readonly dataDir: string
  readonly vocabularyDir: string
}

/** The corpus of the settings, or the folder that was named instead; each has its Chronicle in the data folder. */
export function corpusOf({ corpusDir, dataDir, vocabularyDir }: Places, named?: string): Corpus {
  const folder = path.resolve(named ?? corpusDir)
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 8)
  const name = folder === path.resolve(corpusDir) ? 'chronicle.sqlite' : `chronicle-${digest}.sqlite`
  return { folder, file: path.join(dataDir, name), vocabularyDir }
}

/**
 * Opens the Chronicle's file and brings it up to date with the folder for the first time. When that fails, a file that was
 * not there before is taken away again: a corpus that cannot be used changes nothing.
 */
export function firstReading(
  corpus: Corpus,
  onBad: OnBad,
  progress?: Progress,
): { refresher: Refresher; refreshed: Refreshed; end(): void } {
  const lexicon = loadVocabulary(corpus.vocabularyDir)
  const isNew = !existsSync(corpus.file)
  const database = openToWrite(corpus.file)
  try {
    const refresher = new Refresher(database, corpus.folder, lexicon)
    return { refresher, refreshed: refresher.refresh(onBad, progress), end: () => database.close() }
  } catch (error) {
    database.close()
    if (isNew) discard(corpus.file)
    throw error
  }
}

/**
 * Brings the Chronicle up to date, here and now, and opens it: for tools, which answer once and end. The bot uses
 * `openCorpus`. Throws CorpusError and UserError.
 */
export function readCorpus(corpus: Corpus, onBad: OnBad = 'stop'): { chronicle: OpenChronicle; refreshed: Refreshed } {
  const { refreshed, end } = firstReading(corpus, onBad)
  const chronicle = openChronicle(corpus.file)
  end()
  return { chronicle, refreshed }
}
