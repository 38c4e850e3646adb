import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { UserError } from '../core/errors.ts'
import { loadVocabulary } from '../vocabulary.ts'
import { parsed } from './arguments.ts'
import { asking } from './eval/asking.ts'
import { sum } from './eval/counts.ts'
import { evaluate, type Result } from './eval/evaluate.ts'
import { readCases, readPhrases } from './eval/expected.ts'
import { type Case, readGoldFolder } from './eval/gold.ts'
import { measuresOf } from './eval/measures.ts'
import { faultsOf, tableOf } from './eval/table.ts'
import { measureTime } from './eval/timing.ts'
import { print, runTool } from './run-tool.ts'

const USAGE = `Usage:
  npm run -s eval                              measure reading and answering on the documents of test/corpus
  npm run -s eval -- --docs DIR --gold DIR     on DIR/<id>.txt with what they say in DIR/<id>.json
Also: --only WORD (cases with WORD in their name), --faults N (show N cases with what is wrong, 10 unless told),
--json FILE (write the measures and every note).`

const root = path.join(import.meta.dirname, '../..')

await runTool(async () => {
  const { docs, gold, only, faults, json } = readArguments(process.argv.slice(2))
  const sets = docs && gold ? [readGoldFolder(docs, gold)] : ownSets(path.join(root, 'test/corpus'))
  const lexicon = loadVocabulary(path.join(root, 'config'))
  const ask = asking(lexicon)
  const report = []
  for (const set of sets) {
    const cases = set.filter(({ id }) => id.includes(only ?? ''))
    if (cases.length === 0) continue
    // first of all: chrono's patterns are to be compiled before ours
    const timing = measureTime(cases, lexicon)
    const results: Result[] = []
    for (const each of cases) results.push(await evaluate(each, lexicon, ask))
    const documents = cases.reduce((count, { files }) => count + files.length, 0)
    await print(`${documents} documents in ${cases.length} cases\n\n${tableOf(results, timing)}\n`)
    const wrong = faultsOf(results, Number(faults ?? 10))
    if (wrong !== '') await print(`what is wrong, the worst first\n${wrong}\n`)
    const measures = measuresOf(sum(results.map(({ tally }) => tally)))
    report.push({ measures, timing, notes: results.map(({ id, tally }) => ({ id, notes: tally.notes })) })
  }
  if (report.length === 0) throw new UserError('There is no case to measure.')
  if (json) writeFileSync(json, `${JSON.stringify(report, null, 1)}\n`)
})

/** Whole documents, and one event said in many ways. */
function ownSets(folder: string): readonly (readonly Case[])[] {
  return [readCases(path.join(folder, 'cases')), readPhrases(path.join(folder, 'phrases.yaml'))]
}

function readArguments(args: readonly string[]) {
  const text = { type: 'string' } as const
  const options = { docs: text, gold: text, only: text, faults: text, json: text }
  const { values } = parsed(USAGE, { args: [...args], options })
  if (Boolean(values.docs) !== Boolean(values.gold))
    throw new UserError(`--docs and --gold go together.
${USAGE}`)
  return values
}
