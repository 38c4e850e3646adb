import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { commands } from '../../commands/index.ts'
import type { Chronicle } from '../../src/chronicle/chronicle.ts'
import { fixedClock } from '../../src/clock.ts'
import { projectDir } from '../../src/config.ts'
import { corpusOf, readCorpus } from '../../src/corpus/corpus.ts'
import { silentLog } from '../../src/log.ts'
import { createAnswering } from '../../src/questions/answering.ts'
import { loadVocabulary, namesToAsk } from '../../src/vocabulary.ts'
import { asking, TODAY, type Told } from './asking.ts'
import { folderWith } from './folder.ts'

const vocabularyDir = path.join(projectDir, 'config')

/** Reads documents as the bot does (file name → text) and answers over them, with the real vocabulary. Call it inside a test. */
export function askingCorpus(corpus: Readonly<Record<string, string>>) {
  return askingRead(
    readCorpus(corpusOf({ corpusDir: folderWith(corpus), dataDir: folderWith(), vocabularyDir })).chronicle,
  )
}

/**
 * Answers over the corpus that comes with the project: real sentences about real calls and meetings of 2022. Call it outside
 * of tests: it is read once for all that stand beside it.
 */
export function askingSeeds(): (words: string) => Promise<Told> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'communique-'))
  const read = () =>
    readCorpus(corpusOf({ corpusDir: path.join(projectDir, 'seeds'), dataDir, vocabularyDir })).chronicle
  let chronicle: ReturnType<typeof read>
  let ask: ReturnType<typeof askingRead>
  beforeAll(() => {
    chronicle = read()
    ask = askingRead(chronicle)
  })
  afterAll(() => {
    chronicle.close()
    rmSync(dataDir, { recursive: true })
  })
  return (words) => ask(words)
}

function askingRead(chronicle: Chronicle) {
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
