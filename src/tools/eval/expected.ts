import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Accepted, Case, GoldEvent, GoldQuestion } from './gold.ts'
import { standingOf } from './gold.ts'

/**
 * A case is `<name>.yaml` with what is expected, and beside it `<name>.txt` (or .md, .html), or several documents
 * `<name>.1.txt`, `<name>.2.txt` that are read together. test/corpus/README.md tells how to write one.
 */
// Every value is text: 2024 is a year and no number.
const PLAIN = { schema: 'failsafe' } as const
const oneOrMore = z.union([z.string(), z.array(z.string())])
const eventFormat = z.strictObject({
  date: oneOrMore,
  status: z.enum(['held', 'planned', 'cancelled', 'mentioned']).default('held'),
  kind: oneOrMore,
  place: oneOrMore.default('none'),
  people: z.record(z.string(), z.array(z.string()).max(2)).default({}),
  maybe: z.array(z.string()).default([]),
  optional: z.stringbool().default(false),
})
const caseFormat = z.strictObject({
  shows: z.string(),
  events: z.array(eventFormat).default([]),
  'not there': z.array(z.string()).default([]),
  spellings: z.record(z.string(), z.array(z.string())).default({}),
  ask: z.record(z.string(), oneOrMore).default({}),
})

/** Every case of a folder, by name. Throws Error that names the file when an expectation cannot be read. */
export function readCases(folder: string): Case[] {
  const files = readdirSync(folder).sort()
  return files
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => {
      const id = file.replace(/\.yaml$/, '')
      const documents = files.filter((each) => each.startsWith(`${id}.`) && each !== file)
      if (documents.length === 0) throw new Error(`${file}: there is no document ${id}.txt beside it`)
      const expected = caseFormat.safeParse(parse(readFileSync(path.join(folder, file), 'utf8'), PLAIN))
      if (!expected.success) throw new Error(`${file}: ${z.prettifyError(expected.error)}`)
      const { events, spellings, ask } = expected.data
      return {
        id,
        files: documents.map((each) => ({ file: each, bytes: readFileSync(path.join(folder, each)) })),
        events: events.map((event) => eventOf(event, spellings, file)),
        mentioned: expected.data['not there'],
        questions: Object.entries(ask).map(([words, answer]) => questionOf(words, answer)),
      }
    })
}

const phrasesFormat = z.record(
  z.string(),
  z.strictObject({
    event: eventFormat,
    'not there': z.array(z.string()).default([]),
    ask: z.record(z.string(), oneOrMore).default({}),
    'said as': z.array(z.string()),
  }),
)

/** One event said in many ways: every sentence of the file is a case of its own. */
export function readPhrases(file: string): Case[] {
  const groups = phrasesFormat.parse(parse(readFileSync(file, 'utf8'), PLAIN))
  return Object.entries(groups).flatMap(([group, expected]) =>
    expected['said as'].map((sentence) => ({
      id: `${group}: ${sentence}`,
      files: [{ file: 'phrase.txt', bytes: Buffer.from(`---\npublished: 2023-05-10\n---\n${sentence}\n`) }],
      events: [eventOf(expected.event, {}, file)],
      // Somebody whom the sentence does not name cannot be told by mistake.
      mentioned: expected['not there'].filter((name) => sentence.includes(name)),
      questions: Object.entries(expected.ask).map(([words, answer]) => questionOf(words, answer)),
    })),
  )
}

function eventOf(
  event: z.infer<typeof eventFormat>,
  spellings: Readonly<Record<string, readonly string[]>>,
  file: string,
): GoldEvent {
  const stated = orNull([event.date].flat())
  const days = stated.map((date) => (date === null ? null : dateOf(date, file)))
  const first = days.find((date) => date !== null)
  const dates = days.map((date) => date?.start ?? null)
  const passing = event.status === 'mentioned'
  const cancelled = event.status === 'cancelled'
  const names = Object.keys(event.people)
  return {
    label: `${[event.kind].flat()[0]} ${[event.date].flat()[0]}${names[0] ? ` of ${names.join(', ')}` : ''}`,
    standing: standingOf(cancelled || event.optional || passing, dates),
    cancelled,
    passing,
    main: !passing && event.status !== 'planned',
    optional: event.optional,
    dates,
    ends: first?.end ? [first.end] : [],
    precision: first?.precision ?? 'day',
    monthDay: null,
    statuses: [cancelled ? 'planned' : event.status],
    kinds: [event.kind].flat(),
    places: orNull([event.place].flat()),
    people: Object.entries(event.people).map(([name, [role, body]]) => ({
      names: [name, ...(spellings[name] ?? [])],
      roles: role === undefined ? [] : alternatives(role),
      bodies: body === undefined ? [] : alternatives(body),
    })),
    maybe: event.maybe,
  }
}

/** "2023-03-07", "2023-03", "2023", "2023-03-13..2023-03-14", "week of 2023-03-06". */
function dateOf(text: string, file: string): { start: string; end: string | null; precision: GoldEvent['precision'] } {
  const week = /^week of (\d{4}-\d\d-\d\d)$/.exec(text)?.[1]
  if (week) return { start: week, end: null, precision: 'week' }
  const [, start, end] = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:\.\.(\d{4}-\d\d-\d\d))?$/.exec(text) ?? []
  if (!start) throw new Error(`${file}: "${text}" is no date; write 2023-03-07, 2023-03, 2023, a..b, week of … or none`)
  const precision = start.length === 10 ? 'day' : start.length === 7 ? 'month' : 'year'
  return { start, end: end ?? null, precision }
}

const orNull = (values: readonly string[]): Accepted => values.map((value) => (value === 'none' ? null : value))
/** "Minister | Foreign Minister |": each of them is right, and so is none. */
const alternatives = (text: string): Accepted => text.split('|').map((each) => each.trim() || null)

/** A list is names, a date is a date, "nothing" is no answer, and everything else a place. */
function questionOf(ask: string, answer: string | readonly string[]): GoldQuestion {
  const open = { ask, nothing: false, names: null, date: null, places: [], mayName: [], mustNotName: [] }
  const closed = { notPlace: null, body: null, status: null }
  if (typeof answer !== 'string') return { ...open, ...closed, names: answer }
  if (answer === 'nothing') return { ...open, ...closed, nothing: true }
  if (/^\d{4}-\d\d-\d\d$/.test(answer)) return { ...open, ...closed, date: answer }
  return { ...open, ...closed, places: [answer] }
}
