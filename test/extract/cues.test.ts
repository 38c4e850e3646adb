import path from 'node:path'
import { expect, it } from 'vitest'
import { assemble } from '../../src/extract/assemble/index.ts'
import { readDocument } from '../../src/extract/index.ts'
import { findDates } from '../../src/extract/recognise/dates/index.ts'
import { type Frame, frameOf } from '../../src/extract/recognise/frame.ts'
import { recognise } from '../../src/extract/recognise/index.ts'
import { refine } from '../../src/extract/refine/index.ts'
import { split } from '../../src/extract/split.ts'
import { readCases, readPhrases } from '../../src/tools/eval/expected.ts'
import { loadVocabulary } from '../../src/vocabulary.ts'

const lexicon = loadVocabulary(path.join(import.meta.dirname, '../../config'))
const corpus = path.join(import.meta.dirname, '../corpus')
const cases = [...readCases(path.join(corpus, 'cases')), ...readPhrases(path.join(corpus, 'phrases.yaml'))]
const files = cases.flatMap((each) => each.files)

/** As if every word stood in every sentence: each rule is tried. */
const withEveryCue = (frame: Frame): Frame => ({
  ...frame,
  dates: frame.words.length === 0 ? [] : findDates(frame.passage.text, -1),
  cues: -1,
})

it.each(files.map(({ file, bytes }) => [file, bytes] as const))(
  '%s: no rule is held back by its cue',
  (file, bytes) => {
    const document = readDocument(file, bytes, '')
    if (Array.isArray(document)) throw new Error(document[0]?.message)
    const passages = split(document)
    const read = (frames: readonly Frame[]) => {
      const mentions = refine(frames.flatMap(recognise), passages, document, lexicon)
      return { mentions, drafts: assemble(mentions, frames, document, lexicon) }
    }
    const frames = passages.map((passage) => frameOf(passage, lexicon))
    expect(read(frames)).toEqual(read(frames.map(withEveryCue)))
  },
)
