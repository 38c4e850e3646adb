import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { asking } from '../../src/tools/eval/asking.ts'
import { sum } from '../../src/tools/eval/counts.ts'
import { evaluate, type Result } from '../../src/tools/eval/evaluate.ts'
import { readCases, readPhrases } from '../../src/tools/eval/expected.ts'
import { type Measures, measuresOf } from '../../src/tools/eval/measures.ts'
import { loadVocabulary } from '../../src/vocabulary.ts'

const lexicon = loadVocabulary(path.join(import.meta.dirname, '../../config'))
const cases = readCases(path.join(import.meta.dirname, 'cases'))
const phrases = readPhrases(path.join(import.meta.dirname, 'phrases.yaml'))

const MEASURES = {
  'events, recall': ({ events }) => events.recall,
  'events, precision': ({ events }) => events.precision,
  'people by event': ({ peopleByEvent }) => peopleByEvent.f1,
  'people by document': ({ peopleByDocument }) => peopleByDocument.f1,
  role: ({ role }) => role,
  represents: ({ represents }) => represents,
  place: ({ place }) => place,
  status: ({ status }) => status,
  kind: ({ kind }) => kind,
  'questions with an answer': ({ questions }) => questions,
  'questions without an answer': ({ noAnswer }) => noAnswer,
} satisfies Record<string, (measures: Measures) => number | null>

/** What was measured when the rules were last changed, rounded down. A change of the rules may raise it, not lower it. */
const FLOORS: readonly (readonly [measure: keyof typeof MEASURES, ofDocuments: number, ofPhrases: number | null])[] = [
  ['events, recall', 0.97, 0.98],
  ['events, precision', 0.99, 0.99],
  ['people by event', 0.97, 0.98],
  ['people by document', 0.97, 0.98],
  ['role', 0.99, 0.99],
  ['represents', 0.99, 0.98],
  ['place', 0.98, 0.95],
  ['status', 0.99, 0.99],
  ['kind', 0.97, 0.99],
  ['questions with an answer', 0.84, null],
  ['questions without an answer', 0.99, 0.9],
]

describe.each([
  ['the documents of test/corpus', cases, FLOORS.map(([measure, floor]) => [measure, floor] as const)],
  ['one event said in many ways', phrases, FLOORS.map(([measure, , floor]) => [measure, floor] as const)],
])('%s', (_what, all, floors) => {
  const results: Result[] = []
  let measures: Measures
  beforeAll(async () => {
    const ask = asking(lexicon)
    for (const each of all) results.push(await evaluate(each, lexicon, ask))
    measures = measuresOf(sum(results.map(({ tally }) => tally)))
  })
  const notes = (about: RegExp) =>
    results.flatMap(({ id, tally }) => tally.notes.filter((note) => about.test(note)).map((note) => `${id}: ${note}`))

  it('is cited word for word, every event and everybody in it', () => {
    expect(notes(/^citation/)).toEqual([])
    expect(measures.citationFaults).toBe(0)
  })

  it('never makes somebody who is only mentioned take part', () => {
    expect(notes(/^FORBIDDEN/)).toEqual([])
    expect(measures.forbiddenPeople).toBe(0)
  })

  it.each(floors.filter(([, floor]) => floor !== null))('is read as well as before: %s', (measure, floor) => {
    expect(MEASURES[measure](measures)).toBeGreaterThanOrEqual(floor ?? 0)
  })
})

it('holds documents of all the kinds of files', () => {
  expect(cases.length).toBeGreaterThanOrEqual(45)
  const endings = cases.flatMap(({ files }) => files.map(({ file }) => path.extname(file)))
  expect(new Set(endings)).toEqual(new Set(['.txt', '.md', '.html']))
})
