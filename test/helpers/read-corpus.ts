import path from 'node:path'
import { corpusOf, readCorpus } from '../../src/corpus/corpus.ts'

/** A process of its own that reads a corpus: `node read-corpus.ts FOLDER DATA_DIR`. */
const [corpusDir = '', dataDir = ''] = process.argv.slice(2)
const vocabularyDir = path.join(import.meta.dirname, '../../config')
readCorpus(corpusOf({ corpusDir, dataDir, vocabularyDir }))
