import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'chrono-node'
import { projectDir } from '../../config.ts'
import type { Document } from '../../core/document.ts'
import { UserError } from '../../core/errors.ts'
import { assemble } from '../../extract/assemble/index.ts'
import { type Lexicon, readDocument } from '../../extract/index.ts'
import { frameOf } from '../../extract/recognise/frame.ts'
import { recognise } from '../../extract/recognise/index.ts'
import { refine } from '../../extract/refine/index.ts'
import { publishedOf } from '../../extract/refine/published.ts'
import { split } from '../../extract/split.ts'
import { loadVocabulary } from '../../vocabulary.ts'
import type { Bench } from './bench.ts'

/** The first of these rounds compile; of all of them the fastest counts. */
const ROUNDS = 20

/**
 * What each stage of reading a document costs, one after the other as they are run, beside one `chrono.parse` of the same
 * text: processor time, as ratios within one run.
 */
export const extractBench: Bench = {
  name: 'extract',
  summary: 'reads the test corpus (or the documents of a folder) stage by stage, beside one chrono.parse of each text',
  run: async ([folder = path.join(projectDir, 'test/corpus/cases')], tell) => {
    const files = filesOf(folder)
    const lexicon = loadVocabulary(path.join(projectDir, 'config'))
    let best: Stages | null = null
    for (let round = 0; round < ROUNDS; round++) {
      const stages = files.reduce((sum, file) => read(file, lexicon, sum), new Map<string, number>())
      if (best === null || totalOf(stages) < totalOf(best)) best = stages
    }
    const chrono = best?.get(CHRONO) ?? 0
    tell(`${files.length} documents; microseconds a document, and as many times one chrono.parse`)
    const line = (name: string, time: number) =>
      tell(
        `  ${name.padEnd(12)}${(time / files.length).toFixed(0).padStart(6)}${(time / chrono).toFixed(2).padStart(8)} ×`,
      )
    for (const [name, time] of best ?? []) line(name, time)
    line('together', totalOf(best ?? new Map()))
  },
}

type Stages = Map<string, number>
const CHRONO = 'chrono.parse'
const totalOf = (stages: Stages): number =>
  [...stages].reduce((sum, [name, time]) => (name === CHRONO ? sum : sum + time), 0)

interface File {
  readonly name: string
  readonly bytes: Uint8Array
  readonly text: string
}

function filesOf(folder: string): readonly File[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new UserError(`There is no folder ${folder}.`)
  const names = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name))
  if (names.length === 0) throw new UserError(`There is no .txt or .md file in ${folder}.`)
  return names.map((name) => {
    const bytes = readFileSync(path.join(folder, name))
    return { name, bytes, text: new TextDecoder().decode(bytes) }
  })
}

function read({ name, bytes, text }: File, lexicon: Lexicon, stages: Stages): Stages {
  const stage = <T>(label: string, work: () => T): T => {
    const before = process.cpuUsage()
    const result = work()
    const { user, system } = process.cpuUsage(before)
    stages.set(label, (stages.get(label) ?? 0) + user + system)
    return result
  }
  stage(CHRONO, () => parse(text))
  const document = stage('read', () => readDocument(name, bytes, ''))
  if (!Array.isArray(document)) extractIn(stage, document, lexicon)
  return stages
}

function extractIn(stage: <T>(label: string, work: () => T) => T, document: Document, lexicon: Lexicon): void {
  const pieces = stage('split', () => split(document))
  const frames = stage('look up', () => pieces.map((piece) => frameOf(piece, lexicon)))
  const passages = pieces.map(({ passage }) => passage)
  const published = stage('date', () => publishedOf(passages, document))
  const found = stage('recognise', () => frames.flatMap(recognise))
  const mentions = stage('refine', () => refine(found, passages, document, lexicon, published))
  stage('assemble', () => assemble(mentions, frames, document, lexicon, published))
}
