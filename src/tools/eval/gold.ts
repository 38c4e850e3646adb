import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

/** A value and what is right as well, the first being the one to print; null among them: leaving it out is right. */
export type Accepted = readonly (string | null)[]

export interface GoldPerson {
  /** How the name may be written, the fullest first. */
  readonly names: readonly string[]
  /** Empty: not measured. */
  readonly roles: Accepted
  readonly bodies: Accepted
}

/**
 * What has to be found. required: the event itself. undated: the text does not settle the day, so the event need not be
 * found, but its people count when it is. neutral: neither rewarded nor punished (mentioned in passing, cancelled).
 */
export type Standing = 'required' | 'undated' | 'neutral'

export interface GoldEvent {
  /** What it is, for the notes. */
  readonly label: string
  readonly standing: Standing
  readonly cancelled: boolean
  readonly passing: boolean
  /** What the document is about: nobody who is only mentioned may stand in it. */
  readonly main: boolean
  readonly optional: boolean
  readonly dates: Accepted
  readonly ends: Accepted
  readonly precision: 'day' | 'week' | 'month' | 'year'
  /** `--MM-DD` when the text names a day and no year. */
  readonly monthDay: string | null
  readonly statuses: readonly string[]
  readonly kinds: readonly string[]
  readonly places: Accepted
  readonly people: readonly GoldPerson[]
  /** Neither rewarded nor punished. */
  readonly maybe: readonly string[]
}

export interface GoldQuestion {
  readonly ask: string
  /** Nothing to tell. */
  readonly nothing: boolean
  readonly names: readonly string[] | null
  readonly date: string | null
  readonly places: readonly string[]
  readonly notPlace: string | null
  readonly body: string | null
  readonly status: string | null
  readonly mayName: readonly string[]
  readonly mustNotName: readonly string[]
}

/** Documents with what they say. */
export interface Case {
  readonly id: string
  readonly files: readonly { readonly file: string; readonly bytes: Uint8Array }[]
  readonly events: readonly GoldEvent[]
  readonly mentioned: readonly string[]
  readonly questions: readonly GoldQuestion[]
}

const text = z.string().nullish()
const texts = z.array(z.string()).default([])
const accepted = z.array(z.string().nullable()).nullish()
const personFormat = z.object({
  name: z.string(),
  name_alt: texts,
  role: text,
  role_alt: accepted,
  represents: text,
  represents_alt: accepted,
})
const eventFormat = z.object({
  date: text,
  date_alt: accepted,
  end: text,
  end_alt: accepted,
  precision: z.enum(['day', 'week', 'month', 'year']).default('day'),
  month_day: text,
  status: z.string().default('held'),
  status_alt: texts,
  kind: text,
  place: text,
  place_alt: accepted,
  main: z.boolean().default(false),
  optional: z.boolean().default(false),
  cancelled: z.boolean().default(false),
  attendees: z.array(personFormat).default([]),
  ambiguous: texts,
  gist: z.string().default(''),
})
const questionFormat = z.object({
  ask: z.string(),
  expect_names: z.array(z.string()).nullish(),
  expect_none: z.boolean().default(false),
  expect_date: text,
  expect_place: z.union([z.string(), z.array(z.string())]).nullish(),
  expect_org: text,
  expect_status: text,
  allow_names: texts,
  forbid_names: texts,
  forbid_invented: texts,
  forbid_place: text,
})
const goldFormat = z.object({
  id: z.string(),
  events: z.array(eventFormat),
  mentioned_not_attending: texts,
  questions: z.array(questionFormat).default([]),
  name_alt: z.record(z.string(), z.array(z.string())).default({}),
})

/** `GOLD/<id>.json` with `DOCS/<id>.txt`, in the order of their names; gold without its document is left out. */
export function readGoldFolder(docs: string, gold: string): Case[] {
  const present = new Set(readdirSync(docs))
  return readdirSync(gold)
    .filter((file) => file.endsWith('.json') && present.has(file.replace(/json$/, 'txt')))
    .sort()
    .map((file) => {
      const { id, events, mentioned_not_attending, questions, name_alt } = goldFormat.parse(
        JSON.parse(readFileSync(path.join(gold, file), 'utf8')),
      )
      return {
        id,
        files: [{ file: `${id}.txt`, bytes: readFileSync(path.join(docs, `${id}.txt`)) }],
        events: events.map((event) => goldEventOf(event, name_alt)),
        mentioned: mentioned_not_attending,
        questions: questions.map(goldQuestionOf),
      }
    })
}

function goldEventOf(event: z.infer<typeof eventFormat>, spellings: Record<string, string[]>): GoldEvent {
  const dates = [event.date ?? null, ...(event.date_alt ?? [])]
  const passing = event.status === 'past-reference'
  return {
    label: event.gist || (event.kind ?? 'event'),
    standing: standingOf(event.cancelled || event.optional || passing, dates),
    cancelled: event.cancelled,
    passing,
    main: event.main,
    optional: event.optional,
    dates,
    ends: event.end && event.precision === 'day' ? [event.end, ...(event.end_alt ?? [])] : [],
    precision: event.precision,
    monthDay: event.month_day ?? null,
    statuses: [event.status, ...event.status_alt],
    kinds: event.kind ? [event.kind] : [],
    places: event.place ? [event.place, ...(event.place_alt ?? [])] : [null, ...(event.place_alt ?? [])],
    people: event.attendees.map((person) => ({
      names: [person.name, ...person.name_alt, ...(spellings[person.name] ?? [])],
      roles: person.role ? [person.role, ...(person.role_alt ?? [])] : [],
      bodies: person.represents ? [person.represents, ...(person.represents_alt ?? [])] : [],
    })),
    maybe: event.ambiguous,
  }
}

export const standingOf = (neutral: boolean, dates: Accepted): Standing =>
  neutral ? 'neutral' : dates.includes(null) ? 'undated' : 'required'

const goldQuestionOf = (question: z.infer<typeof questionFormat>): GoldQuestion => ({
  ask: question.ask,
  nothing: question.expect_none,
  names: question.expect_names ?? null,
  date: question.expect_date ?? null,
  places: [question.expect_place ?? []].flat(),
  notPlace: question.forbid_place ?? null,
  body: question.expect_org ?? null,
  status: question.expect_status ?? null,
  mayName: question.allow_names,
  mustNotName: [...question.forbid_names, ...question.forbid_invented],
})
