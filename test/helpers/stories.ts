import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Event } from '../../src/core/event.ts'
import { likeness } from '../../src/tools/eval/same-name.ts'
import { tell } from '../../src/tools/eval/tell.ts'
import { loadVocabulary } from '../../src/vocabulary.ts'

/** A few short documents, and all the events that they tell. test/corpus/README.md tells how one is written. */
export interface Story {
  readonly name: string
  readonly documents: readonly { readonly on: string; readonly title?: string | undefined; readonly text: string }[]
  readonly events: readonly Wanted[]
  readonly roles: readonly string[]
  /** What of it is not read rightly yet. */
  readonly notYet: string | undefined
}

/** "maybe 2023-05-09 | planned meeting | Oslo/- | Ana Brel, (Jon Vik)": each part with all that is right. */
interface Wanted {
  readonly line: string
  readonly optional: boolean
  readonly dates: readonly string[]
  readonly status: string
  readonly kinds: readonly string[]
  readonly places: readonly string[]
  readonly people: readonly string[]
  readonly perhaps: readonly string[]
}

const PUBLISHED = '2023-05-10'
const format = z.record(
  z.string(),
  z.strictObject({
    published: z.string().default(PUBLISHED),
    title: z.string().optional(),
    text: z.string().optional(),
    documents: z.array(z.strictObject({ on: z.string(), title: z.string().optional(), text: z.string() })).optional(),
    events: z.array(z.string()),
    roles: z.array(z.string()).default([]),
    'not yet': z.string().optional(),
  }),
)

export function readStories(file: string): readonly Story[] {
  const stories = format.parse(parse(readFileSync(file, 'utf8'), { schema: 'failsafe' }))
  return Object.entries(stories).map(
    ([name, { published, title, text, documents, events, roles, 'not yet': notYet }]) => ({
      name,
      documents: documents ?? [{ on: published, title, text: text ?? '' }],
      events: events.map(wantedOf),
      roles,
      notYet,
    }),
  )
}

const split = (text: string, by: string): readonly string[] =>
  text
    .split(by)
    .map((each) => each.trim())
    .filter(Boolean)

function wantedOf(line: string): Wanted {
  const [when = '', what = '', where = '', who = ''] = line
    .replace(/^maybe /, '')
    .split('|')
    .map((each) => each.trim())
  const [, status = 'held', kinds = ''] = /^(?:(held|planned|cancelled|postponed) )?(\S+)$/.exec(what) ?? []
  const people = split(who, ',')
  return {
    line,
    optional: line.startsWith('maybe '),
    dates: split(when, ','),
    status: status || 'held',
    kinds: split(kinds, '/'),
    places: split(where, '/'),
    people: people.filter((name) => !name.startsWith('(')),
    perhaps: people.filter((name) => name.startsWith('(')).map((name) => name.slice(1, -1)),
  }
}

const lexicon = loadVocabulary(path.join(import.meta.dirname, '../../config'))

/** What is wrong with what is read of a story: each line begins with "missed", "untrue" or "role". */
export function faultsOf({ documents, events: wanted, roles }: Story): readonly string[] {
  const files = documents.map(({ on, title, text }, i) => ({
    file: `${i + 1}.txt`,
    bytes: Buffer.from(frontOf(on, title) + text),
  }))
  const telling = tell({ files }, lexicon)
  if (telling.is === 'unreadable') throw new Error(JSON.stringify(telling.problems))
  telling.chronicle.close()
  const left = [...telling.events]
  const missed: string[] = []
  for (const each of wanted.toSorted((a, b) => Number(a.optional) - Number(b.optional))) {
    const at = left.findIndex((event) => isToldAs(event, each))
    if (at >= 0) left.splice(at, 1)
    else if (!each.optional) missed.push(`missed ${each.line}`)
  }
  const said = telling.events.flatMap(({ participants }) =>
    participants.map(({ name, role, represents }) => `${name} | ${role ?? ''} | ${represents ?? ''}`),
  )
  return [
    ...missed,
    ...left.map((event) => `untrue ${lineOf(event)}`),
    ...roles.filter((role) => !said.includes(role)).map((role) => `role ${role}`),
  ]
}

const frontOf = (on: string, title: string | undefined): string => {
  const lines = [...(on === 'none' ? [] : [`published: ${on}`]), ...(title ? [`title: ${JSON.stringify(title)}`] : [])]
  return lines.length > 0 ? `---\n${lines.join('\n')}\n---\n` : ''
}

function isToldAs({ date, status, kind, place, participants }: Event, wanted: Wanted): boolean {
  const names = participants.map(({ name }) => name)
  const isOne = (one: string) => (other: string) => likeness(one, other) >= 3
  return (
    (wanted.dates.includes('*') || wanted.dates.includes(daysOf(date))) &&
    wanted.status === status &&
    wanted.kinds.includes(kind) &&
    wanted.places.some((each) => each === '*' || (each === '-' ? place === null : place?.includes(each))) &&
    wanted.people.every((name) => names.some(isOne(name))) &&
    names.every((name) => [...wanted.people, ...wanted.perhaps].some(isOne(name)))
  )
}

function daysOf(date: Event['date']): string {
  if (date === null) return 'none'
  const { start, end, precision } = date
  if (precision === 'month') return start.slice(0, 7)
  if (precision === 'year') return start.slice(0, 4)
  return start === end ? start : `${start}..${end}`
}

const lineOf = ({ date, status, kind, place, participants }: Event): string =>
  `${daysOf(date)} | ${status} ${kind} | ${place ?? '-'} | ${participants.map(({ name }) => name).join(', ')}`
