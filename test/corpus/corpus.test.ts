import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { asking } from '../../src/tools/eval/asking.ts'
import { type Counts, sum } from '../../src/tools/eval/counts.ts'
import { evaluate, type Result } from '../../src/tools/eval/evaluate.ts'
import { readCases } from '../../src/tools/eval/expected.ts'
import { type Measures, measuresOf } from '../../src/tools/eval/measures.ts'
import { loadVocabulary } from '../../src/vocabulary.ts'

const root = path.join(import.meta.dirname, '../..')
const cases = readCases(path.join(import.meta.dirname, 'cases'))

/** What was measured when the rules were last changed, rounded down. A change of the rules may raise it, not lower it. */
const FLOORS = {
  'events, recall': [0.5, ({ events }) => events.recall],
  'events, precision': [0.8, ({ events }) => events.precision],
  'people by event': [0.6, ({ peopleByEvent }) => peopleByEvent.f1],
  'people by document': [0.7, ({ peopleByDocument }) => peopleByDocument.f1],
  role: [0.95, ({ role }) => role],
  represents: [0.95, ({ represents }) => represents],
  place: [0.6, ({ place }) => place],
  status: [0.95, ({ status }) => status],
  kind: [0.8, ({ kind }) => kind],
  'questions with an answer': [0.4, ({ questions }) => questions],
  'questions without an answer': [0.9, ({ noAnswer }) => noAnswer],
} satisfies Record<string, readonly [number, (measures: Measures) => number | null]>

describe('the documents of test/corpus', () => {
  const results: Result[] = []
  let counts: Counts
  let measures: Measures
  beforeAll(async () => {
    const lexicon = loadVocabulary(path.join(root, 'config'))
    for (const each of cases) results.push(await evaluate(each, lexicon, asking(lexicon)))
    counts = sum(results.map(({ tally }) => tally))
    measures = measuresOf(counts)
  })
  const notes = (about: RegExp) =>
    results.flatMap(({ id, tally }) => tally.notes.filter((note) => about.test(note)).map((note) => `${id}: ${note}`))

  it('are many, in many shapes', () => {
    expect(cases.length).toBeGreaterThanOrEqual(45)
    expect(new Set(cases.flatMap(({ files }) => files.map(({ file }) => path.extname(file))))).toEqual(
      new Set(['.txt', '.md', '.html']),
    )
  })

  it('are cited word for word, every event and everybody in it', () => {
    expect(notes(/^citation/)).toEqual([])
    expect(measures.citationFaults).toBe(0)
  })

  it('never make somebody who is only mentioned take part', () => {
    expect(notes(/^FORBIDDEN/)).toEqual([])
    expect(measures.forbiddenPeople).toBe(0)
  })

  it.each(Object.entries(FLOORS))('are read as well as before: %s', (_what, [floor, of]) => {
    expect(of(measures)).toBeGreaterThanOrEqual(floor)
  })
})
