import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Chronicle } from '../../chronicle/chronicle.ts'
import { openChronicle } from '../../chronicle/open.ts'
import { projectDir } from '../../config.ts'
import { UserError } from '../../core/errors.ts'
import { corpusOf, firstReading } from '../../corpus/corpus.ts'
import type { Bench } from './bench.ts'
import { reportOf } from './reports.ts'

/**
 * Builds a Chronicle of made-up reports and asks it, at each size. What counts are the ratios inside one run: milliseconds
 * belong to the machine, but a question that takes seven times as long with seven times the documents reads them all.
 */
export const chronicleBench: Bench = {
  name: 'chronicle',
  summary: 'builds and asks a Chronicle of 14,000 and of 100,000 documents (or of the sizes named)',
  run: async (args, tell) => {
    const sizes = args.length > 0 ? args.map(Number) : [14_000, 100_000]
    if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
      throw new UserError('Name sizes as whole numbers: npm run -s bench -- chronicle 1000 10000')
    }
    const root = mkdtempSync(path.join(tmpdir(), 'communique-bench-'))
    try {
      const figures = sizes.map((size) => measure(path.join(root, String(size)), size, tell))
      compare(sizes, figures, tell)
    } finally {
      rmSync(root, { recursive: true, force: true })
    }
  },
}

type Figures = ReadonlyMap<string, number>

function measure(root: string, size: number, tell: (line: string) => void): Figures {
  const folder = path.join(root, 'corpus')
  for (let n = 0; n < size; n++) put(folder, n)
  const corpus = corpusOf({
    corpusDir: folder,
    dataDir: path.join(root, 'data'),
    vocabularyDir: path.join(projectDir, 'config'),
  })

  const figures = new Map<string, number>()
  tell(`${size.toLocaleString('en')} documents`)
  const [{ refresher, end }, build] = timed(() => firstReading(corpus, 'stop'))
  tell(`  built in ${(build / 1000).toFixed(1)} s, ${(build / size).toFixed(2)} ms a document`)
  figures.set('build, a document', build / size)

  put(folder, size)
  const [change, changing] = timed(() => refresher.refresh('stop'))
  tell(`  one document added: ${changing.toFixed(0)} ms, ${change.added} events written`)
  figures.set('one document added', changing)
  const [, nothing] = timed(() => refresher.refresh('stop'))
  tell(`  nothing changed: ${nothing.toFixed(0)} ms`)
  figures.set('nothing changed', nothing)
  end()

  const chronicle = openChronicle(corpus.file)
  const { events, people } = chronicle.extent()
  const megabytes = (statSync(corpus.file).size / 1e6).toFixed(0)
  const memory = (process.memoryUsage().rss / 1e6).toFixed(0)
  tell(`  ${events.toLocaleString('en')} events, ${people} people, ${megabytes} MB on disk, ${memory} MB in memory`)
  for (const [question, ask] of questionsFor(chronicle)) {
    const times = Array.from({ length: 30 }, (_, round) => timed(() => ask(round))[1]).toSorted((a, b) => a - b)
    const [median = 0, worst = 0] = [times[15], times.at(-2)]
    tell(`  ${question.padEnd(44)} ${median.toFixed(2).padStart(8)} ms, at worst ${worst.toFixed(2)}`)
    figures.set(question, median)
  }
  chronicle.close()
  return figures
}

/** Questions as people ask them, the dear ones among them: words that every report has, a person of hundreds of meetings. */
function questionsFor(chronicle: Chronicle): readonly (readonly [string, (round: number) => unknown])[] {
  const range = { offset: 0, limit: 5 }
  const all = chronicle.people().map(({ name }) => name)
  const person = (round: number) => all[(round * 37) % all.length] ?? ''
  const day = (round: number) =>
    Temporal.PlainDate.from('1995-01-01')
      .add({ days: round * 97 })
      .toString()
  const ids = chronicle.find({}, { offset: 0, limit: 30 }).items.map(({ id }) => id)
  return [
    ['an event by its id', (round) => chronicle.event(ids[round % ids.length] ?? '')],
    ['events of a day', (round) => chronicle.find({ from: day(round), to: day(round) }, range)],
    ['events of a year', (round) => chronicle.find({ from: day(round), to: day(round + 4) }, range)],
    ['events of a person', (round) => chronicle.find({ people: [person(round)] }, range)],
    ['meetings of two', (round) => chronicle.find({ people: [person(round), person(round + 1)] }, range)],
    [
      'events of a country in a year',
      (round) => chronicle.find({ represents: 'Norway', from: day(round), to: day(round + 4) }, range),
    ],
    ['events of a kind', () => chronicle.find({ kinds: ['call'] }, range)],
    ['all events, page 100', () => chronicle.find({}, { offset: 495, limit: 5 })],
    ['events with rare words', (round) => chronicle.find({ words: [String(round * 31)] }, range)],
    ['events with a word that most have', () => chronicle.find({ words: ['discuss'] }, range)],
    [
      'events with words and days',
      (round) => chronicle.find({ words: ['fisheries'], from: day(round), to: day(round + 4) }, range),
    ],
    ['sentences with rare words', (round) => chronicle.sentences(`number ${round * 31}`, range)],
    ['sentences with a word that most have', () => chronicle.sentences('talks', range)],
    ['on this day', (round) => chronicle.onMonthDay(1 + (round % 12), 1 + (round % 28))],
    ['the next days with something', (round) => chronicle.nextMonthDays(1 + (round % 12), 28, 5)],
    ['the nearest days', () => chronicle.nearestDays('1985-06-07', 4)],
    ['whom a person met most', (round) => chronicle.met(person(round), 5)],
    ['a person by name', (round) => chronicle.named(person(round).toUpperCase())],
    ['the newest documents', () => chronicle.sources(range)],
    [
      'everybody, countries, places, extent',
      () => [chronicle.people(), chronicle.bodies(), chronicle.places(), chronicle.extent()],
    ],
  ]
}

function compare(sizes: readonly number[], figures: readonly Figures[], tell: (line: string) => void): void {
  const [small, large] = [figures[0], figures.at(-1)]
  if (!small || !large || small === large) return
  const times = ((sizes.at(-1) ?? 0) / (sizes[0] ?? 1)).toFixed(1)
  tell(`\n${times} times the documents take so many times as long:`)
  for (const [what, time] of large)
    tell(`  ${what.padEnd(44)} ${(time / (small.get(what) ?? time)).toFixed(1).padStart(6)}`)
}

function put(folder: string, n: number): void {
  const { file, content } = reportOf(n)
  mkdirSync(path.join(folder, path.dirname(file)), { recursive: true })
  writeFileSync(path.join(folder, file), content)
}

function timed<Result>(work: () => Result): readonly [Result, number] {
  const began = performance.now()
  return [work(), performance.now() - began]
}
