import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { commands } from '../../../commands/index.ts'
import type { Chronicle } from '../../chronicle/chronicle.ts'
import { openChronicle } from '../../chronicle/open.ts'
import { fixedClock } from '../../clock.ts'
import { projectDir } from '../../config.ts'
import type { Answering, Asker } from '../../core/question.ts'
import { corpusOf, firstReading } from '../../corpus/corpus.ts'
import { silentLog } from '../../log.ts'
import { drawTimeline } from '../../picture/index.ts'
import { createAnswering } from '../../questions/answering.ts'
import { loadVocabulary, namesToAsk } from '../../vocabulary.ts'
import type { Bench } from './bench.ts'
import { reportOf } from './reports.ts'

const ROUNDS = 40

/**
 * Asks whole questions, from the words typed to the message: reading, looking up, putting together. The picture of a
 * timeline is the one thing that may take longer; it is drawn on another thread.
 */
export const questionsBench: Bench = {
  name: 'questions',
  summary: 'answers typed questions over 14,000 documents (or the number named)',
  run: async (args, tell) => {
    const size = Number(args[0] ?? 14_000)
    const root = mkdtempSync(path.join(tmpdir(), 'communique-bench-'))
    try {
      await measure(open(root, size), size, tell)
    } finally {
      rmSync(root, { recursive: true, force: true })
    }
  },
}

function open(root: string, size: number): Chronicle {
  const folder = path.join(root, 'corpus')
  for (let n = 0; n < size; n++) {
    const { file, content } = reportOf(n)
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true })
    writeFileSync(path.join(folder, file), content)
  }
  const vocabularyDir = path.join(projectDir, 'config')
  const corpus = corpusOf({ corpusDir: folder, dataDir: path.join(root, 'data'), vocabularyDir })
  firstReading(corpus, 'stop').end()
  return openChronicle(corpus.file)
}

async function measure(chronicle: Chronicle, size: number, tell: (line: string) => void): Promise<void> {
  const { events, people } = chronicle.extent()
  tell(`${size.toLocaleString('en')} documents, ${events.toLocaleString('en')} events, ${people} people`)
  const answering = createAnswering({
    commands,
    chronicle: () => chronicle,
    clock: fixedClock('2026-01-15T12:00:00Z'),
    zone: 'UTC',
    log: silentLog,
    draw: drawTimeline,
    ...namesToAsk(loadVocabulary(path.join(projectDir, 'config'))),
  })
  const [, beforehand] = await timed(() => answering.prepare())
  const [, keystroke] = await timed(() => answering.complete('event', 'oslo'))
  const [, first] = await timed(() => answering.answer({ words: 'help', page: 1, asker: ASKER }))
  tell(
    `  made beforehand, while nobody waits: ${beforehand.toFixed(0)} ms; then the first keystroke: ${keystroke.toFixed(1)} ms, ` +
      `the first question: ${first.toFixed(1)} ms`,
  )
  for (const [what, words] of questionsFor(chronicle)) await tellOne(answering, what, words, tell)
  const keys = await times((round) =>
    answering.complete('event', ['os', 'osl', 'oslo', '199', 'meeting'][round % 5] ?? ''),
  )
  tell(line('completing an event while typing', keys))
}

async function tellOne(
  answering: Answering,
  what: string,
  words: (round: number) => string,
  tell: (line: string) => void,
) {
  let answered = 0
  const taken = await times(async (round) => {
    const { outcome } = await answering.answer({ words: words(round), page: 1 + (round % 3), asker: ASKER })
    if (outcome === 'answered') answered += 1
  })
  tell(`${line(what, taken)}, ${answered} of ${ROUNDS} answered`)
}

type Asking = readonly [what: string, words: (round: number) => string]

function questionsFor(chronicle: Chronicle): readonly Asking[] {
  const names = chronicle.people().map(({ name }) => name)
  const person = (round: number) => names[(round * 37) % names.length] ?? ''
  const known = chronicle.find({}, { offset: 200, limit: ROUNDS }).items
  const event = (round: number) => known[round % known.length]
  const day = (round: number) => event(round)?.date?.start ?? '2000-01-01'
  const country = (round: number) => COUNTRIES[round % COUNTRIES.length] ?? ''
  const year = (round: number) => 1990 + (round % 30)
  const two = (round: number) =>
    event(round)
      ?.participants.slice(0, 2)
      .map(({ name }) => name) ?? []
  return [
    ['who attended, a day', (round) => `who attended ${day(round)}`],
    ['who attended, a year', (round) => `who attended ${year(round)}`],
    ['who attended, words', (round) => `who was at the meeting on fisheries in ${year(round)}`],
    ['who is', (round) => `who is ${person(round)}`],
    ['who met', (round) => `who met ${person(round)}`],
    ['what happened, a year', (round) => `what happened in ${year(round)}`],
    ['what happened, a common word', () => 'what happened with energy'],
    ['when, two people', (round) => `when did ${two(round).join(' meet ')}`],
    ['where, a person in a year', (round) => `where did ${person(round)} travel in ${year(round)}`],
    ['search', (round) => `search vaccines ${person(round)}`],
    ['sources, a day', (round) => `sources ${day(round)}`],
    ['on this day', (round) => `on this day ${1 + (round % 28)} March`],
    ['next', () => 'next'],
    ['yes or no', (round) => `did ${person(round)} attend the meeting on ${day(round)}?`],
    ['how many times', (round) => `how many times did ${two(round).join(' and ')} meet?`],
    ['a name that nobody has', (round) => `who is Xavier Quantock ${round}`],
    ['a month without a year', (round) => `what did ${person(round)} do in March`],
    ['who chaired, words', (round) => `who chaired the meeting on fisheries in ${year(round)}`],
    ['who did, a word nobody says', (round) => `who sang at the summit in ${year(round)}`],
    ['the first with somebody', (round) => `first meeting with ${person(round)}`],
    ['the last of all', () => 'last event'],
    ['the next one', () => 'when is the next meeting'],
    ['how many people', (round) => `how many people were at the meeting on ${day(round)}`],
    ['which countries', (round) => `which countries were at the summit in ${year(round)}`],
    ['who most', () => 'who attended the most meetings'],
    ['what was cancelled', (round) => `what was cancelled in ${year(round)}`],
    ['why', (round) => `why did ${person(round)} travel in ${year(round)}`],
    ['what somebody said', (round) => `what did ${person(round)} say about energy`],
    ['who voted how', (round) => `who voted against the rate cut in ${year(round)}`],
    ['who came before', (round) => `who was ${person(round)}'s predecessor`],
    ['taking office', (round) => `did ${person(round)} take office in ${year(round)}`],
    ['an office of a country', (round) => `did the Greek prime minister attend the meeting on ${day(round)}`],
    ['when, a person and a country', (round) => `when did ${person(round)} visit ${country(round)}`],
    ['how often, a country', (round) => `how often did ${person(round)} visit ${country(round)}`],
    ['who visited a country', (round) => `who visited ${country(round)} in ${year(round)}`],
    ['announced on a day', (round) => `what was announced on ${day(round)}`],
    ['whom somebody succeeded', (round) => `who did ${person(round)} succeed`],
    ['words that no event has', () => 'what happened with the zeppelin mooring'],
    ['help', () => 'help'],
  ]
}

/** With many towns that the vocabulary knows, and with few. */
const COUNTRIES = ['Norway', 'the United States', 'Germany', 'Malta', 'the United Kingdom']

async function times(work: (round: number) => unknown): Promise<readonly number[]> {
  const taken: number[] = []
  for (let round = 0; round < ROUNDS; round++) taken.push((await timed(() => work(round)))[1])
  return taken.toSorted((a, b) => a - b)
}

async function timed<Result>(work: () => Result | Promise<Result>): Promise<readonly [Result, number]> {
  const began = performance.now()
  return [await work(), performance.now() - began]
}

function line(what: string, taken: readonly number[]): string {
  const within = (share: number) => (taken[Math.ceil(taken.length * share) - 1] ?? 0).toFixed(2).padStart(6)
  return `  ${what.padEnd(34)}${within(0.5)} ms, 19 of 20 within${within(0.95)}, at worst${within(1)}`
}

const ASKER: Asker = {
  platform: 'bench',
  workspace: null,
  channel: null,
  user: 'bench',
  locale: null,
  zone: async () => null,
  mayManage: async () => true,
  public: false,
}
