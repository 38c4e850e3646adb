import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { projectDir } from '../../config.ts'
import type { Document } from '../../core/document.ts'
import { UserError } from '../../core/errors.ts'
import { assemble } from '../../extract/assemble/index.ts'
import { type Lexicon, readDocument } from '../../extract/index.ts'
import { frameOf } from '../../extract/recognise/frame.ts'
import { recognise } from '../../extract/recognise/index.ts'
import { publishedOf } from '../../extract/refine/dates/published.ts'
import { refine } from '../../extract/refine/index.ts'
import { split } from '../../extract/split/index.ts'
import { loadVocabulary } from '../../vocabulary.ts'
import { besideChrono, type Lap, type Text } from '../beside-chrono.ts'
import type { Bench } from './bench.ts'

/** What each stage of reading a document costs, one after the other as they are run, beside one `chrono.parse` of its text. */
export const extractBench: Bench = {
  name: 'extract',
  summary: 'reads the test corpus (or the documents of a folder) stage by stage, beside one chrono.parse of each text',
  run: async ([folder = path.join(projectDir, 'test/corpus/cases')], tell) => {
    const files = filesOf(folder)
    const lexicon = loadVocabulary(path.join(projectDir, 'config'))
    const { stages, ours, chrono } = besideChrono(files, ({ file, bytes }, lap) => {
      const document = readDocument(file, bytes, '')
      lap('read')
      if (!Array.isArray(document)) extractIn(lap, document, lexicon)
    })
    tell(`${files.length} documents; microseconds a document, and as many times one chrono.parse`)
    const line = (name: string, time: number) =>
      tell(`  ${name.padEnd(12)}${(time * 1000).toFixed(0).padStart(6)}${(time / chrono).toFixed(2).padStart(8)} ×`)
    line('chrono.parse', chrono)
    for (const [name, time] of stages) line(name, time)
    line('together', ours)
  },
}

function filesOf(folder: string): readonly Text[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new UserError(`There is no folder ${folder}.`)
  const names = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name))
  if (names.length === 0) throw new UserError(`There is no .txt or .md file in ${folder}.`)
  return names.map((file) => ({ file, bytes: readFileSync(path.join(folder, file)) }))
}

function extractIn(lap: Lap, document: Document, lexicon: Lexicon): void {
  const pieces = split(document)
  lap('split')
  const frames = pieces.map((piece) => frameOf(piece, lexicon))
  lap('look up')
  const passages = pieces.map(({ passage }) => passage)
  const published = publishedOf(passages, document)
  lap('date')
  const found = frames.flatMap(recognise)
  lap('recognise')
  const mentions = refine(found, frames, document, lexicon, published)
  lap('refine')
  assemble(mentions, frames, document, lexicon, published)
  lap('assemble')
}
