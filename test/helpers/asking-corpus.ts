import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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
import { readSeeds, type Seeds } from './seeds.ts'

const vocabularyDir = path.join(projectDir, 'config')

const read = new Map<string, ReturnType<typeof askingRead>>()
const left: (() => void)[] = []
afterAll(() => {
  for (const close of left.splice(0)) close()
  read.clear()
})

/**
 * Reads documents as the bot does (file name → text) and answers over them, with the real vocabulary. Nothing asked changes
 * what was read, so tests of one file that ask of the same documents ask the same Chronicle.
 */
export function askingCorpus(corpus: Readonly<Record<string, string>>): (words: string) => Promise<Told> {
  const key = JSON.stringify(corpus)
  const known = read.get(key)
  if (known) return known
  const folder = mkdtempSync(path.join(tmpdir(), 'communique-'))
  const corpusDir = path.join(folder, 'corpus')
  for (const [file, text] of Object.entries(corpus)) {
    mkdirSync(path.dirname(path.join(corpusDir, file)), { recursive: true })
    writeFileSync(path.join(corpusDir, file), text)
  }
  const { chronicle } = readCorpus(corpusOf({ corpusDir, dataDir: path.join(folder, 'data'), vocabularyDir }))
  left.push(() => {
    chronicle.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const ask = askingRead(chronicle)
  read.set(key, ask)
  return ask
}

/**
 * Answers over the corpus that comes with the project: real sentences about real calls and meetings of 2022. Call it outside
 * of tests: it is read once for all that stand beside it.
 */
export function askingSeeds(): (words: string) => Promise<Told> {
  let seeds: Seeds
  let ask: ReturnType<typeof askingRead>
  beforeAll(() => {
    seeds = readSeeds()
    ask = askingRead(seeds.chronicle)
  })
  afterAll(() => seeds.close())
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
