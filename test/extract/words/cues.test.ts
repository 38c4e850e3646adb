import path from 'node:path'
import { expect, it } from 'vitest'
import { assemble } from '../../../src/extract/assemble/index.ts'
import { readDocument } from '../../../src/extract/index.ts'
import { datesIn } from '../../../src/extract/recognise/dates/index.ts'
import { type Frame, frameOf } from '../../../src/extract/recognise/frame.ts'
import { recognise } from '../../../src/extract/recognise/index.ts'
import { publishedOf } from '../../../src/extract/refine/dates/published.ts'
import { refine } from '../../../src/extract/refine/index.ts'
import { split } from '../../../src/extract/split/index.ts'
import { NOISE } from '../../../src/extract/split/noise-rules.ts'
import { hintsIn } from '../../../src/extract/words/cued.ts'
import { cuesIn, wordsOf } from '../../../src/extract/words/words.ts'
import { readCases, readPhrases } from '../../../src/tools/eval/expected.ts'
import { loadVocabulary } from '../../../src/vocabulary.ts'

const lexicon = loadVocabulary(path.join(import.meta.dirname, '../../../config'))
const corpus = path.join(import.meta.dirname, '../../corpus')
const cases = [...readCases(path.join(corpus, 'cases')), ...readPhrases(path.join(corpus, 'phrases.yaml'))]
const files = cases.flatMap((each) => each.files)

/** As if every word stood in every sentence: each rule is tried. */
const withEveryCue = (frame: Frame): Frame => {
  const hints = frame.hints.map(() => -1)
  const dates = frame.words.length === 0 ? [] : datesIn(frame.passage.text, -1, hints)
  return { ...frame, dates, cues: -1, hints }
}

it.each(files.map(({ file, bytes }) => [file, bytes] as const))(
  '%s: no rule is held back by its cue',
  (file, bytes) => {
    const document = readDocument(file, bytes, '')
    if (Array.isArray(document)) throw new Error(document[0]?.message)
    const pieces = split(document)
    const passages = pieces.map(({ passage }) => passage)
    const read = (frames: readonly Frame[]) => {
      const published = publishedOf(passages, document)
      const mentions = refine(frames.flatMap(recognise), frames, document, lexicon, published)
      return { mentions, drafts: assemble(mentions, frames, document, lexicon, published) }
    }
    const frames = pieces.map((piece) => frameOf(piece, lexicon))
    expect(read(frames)).toEqual(read(frames.map(withEveryCue)))
  },
)

const LINES = [
  ...files.flatMap(({ bytes }) => new TextDecoder().decode(bytes).split(/\n+/)),
  ...'Photo: NATO|(AP Photo/Jane Doe)|Jane Doe/dpa|Ann Lee (L) and Bo Roe (2nd from right)|From left: Ann Lee|© Getty Images|(c) 2023 a ministry|[File: Jane Doe/Reuters]|… via REUTERS|They are seen here|A family photo of the leaders|FILE - Ann Lee in Oslo|pic.twitter.com/abc|Ann Lee (@annlee) March 3|@annlee says so|https://t.co/abc|Get the latest news|Sign up for our newsletter|Become a member|All rights reserved.|We use cookies.|Disclaimer: none|No part of this article may be used.'.split(
    '|',
  ),
]

it.each(NOISE)('$reason: no line is kept as a report by its cue', ({ matches }) => {
  const held = LINES.filter((text) => {
    const words = wordsOf(text, 0)
    const hints = hintsIn(words)
    const line = { text, line: true, position: 1 }
    const isNoise = matches({ ...line, cues: -1, hints: hints.map(() => -1) })
    return isNoise && !matches({ ...line, cues: cuesIn(words), hints })
  })
  expect(held).toEqual([])
})
