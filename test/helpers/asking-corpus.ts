import path from 'node:path'
import { commands } from '../../commands/index.ts'
import { fixedClock } from '../../src/clock.ts'
import { corpusOf, readCorpus } from '../../src/corpus/corpus.ts'
import { silentLog } from '../../src/log.ts'
import { createAnswering } from '../../src/questions/answering.ts'
import { loadVocabulary, namesToAsk } from '../../src/vocabulary.ts'
import { asking, TODAY } from './asking.ts'
import { folderWith } from './folder.ts'

const vocabularyDir = path.join(import.meta.dirname, '../../config')

/** Reads documents as the bot does (file name → text) and answers over them, with the real vocabulary. */
export function askingCorpus(corpus: Readonly<Record<string, string>> | string) {
  const corpusDir = typeof corpus === 'string' ? corpus : folderWith(corpus)
  const { chronicle } = readCorpus(corpusOf({ corpusDir, dataDir: folderWith(), vocabularyDir }))
  const answering = createAnswering({
    commands,
    chronicle: () => chronicle,
    clock: fixedClock(`${TODAY}T12:00:00Z`),
    zone: 'UTC',
    log: silentLog,
    draw: async () => Uint8Array.of(1),
    ...namesToAsk(loadVocabulary(vocabularyDir)),
  })
  return asking(answering)
}
