import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Chronicle, Source } from '../chronicle/chronicle.ts'
import { loadConfig } from '../config.ts'
import { CorpusError, UserError } from '../core/errors.ts'
import { type Corpus, corpusOf, readCorpus } from '../corpus/corpus.ts'
import type { Refreshed } from '../corpus/refresh.ts'
import { unreadKeys } from '../extract/index.ts'
import { parsed } from './arguments.ts'
import { print, runTool } from './run-tool.ts'

const USAGE = `Usage:
  npm run -s corpus -- export [--corpus DIR] [--skip-bad]   every event, one JSON object a line
  npm run -s corpus -- check [--corpus DIR]                 everything that is wrong with the files of the corpus`

/** So many files are named where many are alike. */
const SHOWN = 10
/** So many events are held in memory at once. */
const PAGE = 500

await runTool(async () => {
  const { verb, folder, skipBad } = readArguments(process.argv.slice(2))
  const corpus = corpusOf(loadConfig(), folder)
  if (verb === 'check') await check(corpus)
  else await exportEvents(corpus, skipBad)
})

type Verb = 'export' | 'check'

function readArguments(args: readonly string[]): { verb: Verb; folder: string | undefined; skipBad: boolean } {
  const options = { corpus: { type: 'string' }, 'skip-bad': { type: 'boolean' } } as const
  const { positionals, values } = parsed(USAGE, { args: [...args], options, allowPositionals: true })
  const [verb, ...rest] = positionals
  if ((verb !== 'export' && verb !== 'check') || rest.length > 0) throw new UserError(USAGE)
  return { verb, folder: values.corpus, skipBad: values['skip-bad'] ?? false }
}

async function exportEvents(corpus: Corpus, skipBad: boolean): Promise<void> {
  const { chronicle, refreshed } = readCorpus(corpus, skipBad ? 'skip' : 'stop')
  for (const { file, line, message } of refreshed.problems) {
    process.stderr.write(`left out ${file}:${line}: ${message}\n`)
  }
  for (let offset = 0; ; offset += PAGE) {
    const { items } = chronicle.find({}, { offset, limit: PAGE })
    if (items.length === 0) return
    await print(items.map((event) => JSON.stringify(event)).join('\n'))
  }
}

/** The problems are what was asked for, so they go to standard output. */
async function check(corpus: Corpus): Promise<void> {
  try {
    const { chronicle, refreshed } = readCorpus(corpus)
    await print(summary(corpus.folder, chronicle, refreshed))
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error
    await print(error.message)
    process.exitCode = 1
  }
}

function summary(folder: string, chronicle: Chronicle, { copies, ignored }: Refreshed): string {
  const { documents, events, people, from, to } = chronicle.extent()
  const days = from === null ? '' : `, from ${from} to ${to}`
  const sources = chronicle.sources({ offset: 0, limit: documents }).items
  const silent = sources.filter((source) => source.events === 0)
  const undated = sources.filter((source) => source.published === null)
  return [
    `${folder}: ${many(documents, 'document')} in order; ${many(events, 'event')}${days}; ${many(people, 'person', 'people')}.`,
    ...some(silent, 'without an event'),
    ...some(undated, 'without a day of publication, so that "on Monday" stays unknown'),
    ...unread(folder, sources),
    ...copies.map(({ file, of }) => `${file} says the same as ${of} to the letter, and is left out.`),
    ...ignored.map(({ file, why }) => `${file} is not read: ${why}.`),
  ].join('\n')
}

/** What stands in a front matter and says nothing: it may be another program's, or meant for this one. */
function unread(folder: string, sources: readonly Source[]): readonly string[] {
  const keys = sources.flatMap((source) =>
    unreadKeys(readFileSync(path.join(folder, source.file), 'utf8')).map((key) => ({ key, source })),
  )
  return [...Map.groupBy(keys, ({ key }) => key)].flatMap(([key, found]) =>
    some(
      found.map(({ source }) => source),
      `with the key "${key}", which nothing reads`,
    ),
  )
}

/** "2 documents without an event: a.txt, b.txt." */
function some(sources: readonly Source[], what: string): readonly string[] {
  if (sources.length === 0) return []
  const shown = sources.slice(0, SHOWN).map(({ file }) => file)
  const more = sources.length > SHOWN ? [`and ${sources.length - SHOWN} more`] : []
  return [`${many(sources.length, 'document')} ${what}: ${[...shown, ...more].join(', ')}.`]
}

function many(count: number, one: string, more = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : more}`
}
