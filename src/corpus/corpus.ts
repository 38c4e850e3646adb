import { createHash } from 'node:crypto'
import path from 'node:path'
import { openToWrite } from '../chronicle/database.ts'
import { type OpenChronicle, openChronicle } from '../chronicle/open.ts'
import { loadVocabulary } from '../vocabulary.ts'
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
 * Brings the Chronicle up to date with the folder, here and now, and opens it: for tools, which answer once and end.
 * The bot uses `openCorpus`. Throws CorpusError and UserError.
 */
export function readCorpus(corpus: Corpus, onBad: OnBad = 'stop'): { chronicle: OpenChronicle; refreshed: Refreshed } {
  const lexicon = loadVocabulary(corpus.vocabularyDir)
  const database = openToWrite(corpus.file)
  try {
    const refreshed = new Refresher(database, corpus.folder, lexicon).refresh(onBad)
    return { chronicle: openChronicle(corpus.file), refreshed }
  } finally {
    database.close()
  }
}
