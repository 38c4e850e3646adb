import { isMap, isScalar, LineCounter, parseDocument, type Document as Yaml } from 'yaml'
import { z } from 'zod'
import type { Correction } from '../../core/correction.ts'
import type { Day } from '../../core/date.ts'
import type { PartialDay } from '../../core/document.ts'
import { EVENT_KINDS } from '../../core/event.ts'
import { yamlFaults } from '../../core/yaml-fault.ts'
import { daysIn } from '../recognise/dates/calendar.ts'
import type { Fault } from './decode.ts'
import { type Key, keyMeant } from './keys.ts'
import { plainFront } from './plain-front.ts'

export interface FrontMatter {
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly published: PartialDay | null
  readonly corrections: readonly Correction[]
  /** Where `published` stands, to report what contradicts it; null without one. */
  readonly publishedLine: number | null
}

/** The front matter of a file apart from what stands below it. */
export interface Divided {
  /** Between the two `---` lines; null when the file has none. */
  readonly yaml: string | null
  /** Where the body begins in the file, in UTF-16 code units: after the closing line and its newline. */
  readonly bodyStart: number
}

const FRONT = /^\uFEFF?---[ \t]*\r?\n((?:[\s\S]*?\r?\n)??)---[ \t]*(?:\r?\n|$)/

/** A file that begins with a `---` line and has a second one holds front matter. */
export function divide(text: string): Divided {
  // nearly every front matter is between two plain lines
  const end = text.startsWith('---\n') ? text.indexOf('\n---', 3) : -1
  if (end > 0 && text[end + 4] === '\n') return { yaml: text.slice(4, end + 1), bodyStart: end + 5 }
  const front = FRONT.exec(text)
  return front ? { yaml: front[1] ?? '', bodyStart: front[0].length } : { yaml: null, bodyStart: 0 }
}

/** A text without front matter that begins with `--- title: …`: it is never closed, and the whole would be taken for the body. */
export const isUnclosed = (text: string) => /^\uFEFF?---[ \t]*\r?\n[ \t]*[a-z]+:[ \t]/i.test(text)

export const NO_FRONT_MATTER: FrontMatter = {
  title: null,
  publisher: null,
  url: null,
  published: null,
  corrections: [],
  publishedLine: null,
}

// A day that exists: YAML leaves 2022-02-28 and 2022-02 as texts and makes a number of 2022.
const partialDay = z
  .union([z.string(), z.number()], 'write the date as 2022-02-28, 2022-02 or 2022')
  .transform(String)
  .pipe(z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write the date as 2022-02-28, 2022-02 or 2022'))
  .refine(exists, 'there is no such day in the calendar; write one like 2022-02-28, 2022-02 or 2022')

const line = (what: string) =>
  z
    .union([z.string(), z.number()], `${what} has to be a text`)
    .transform((value) => String(value).trim())
    .pipe(z.string().min(1, `${what} is empty; leave the key out when it is not known`))

const address = line('url').pipe(
  z.url({ protocol: /^https?$/, error: 'url has to be an address that begins with https://' }),
)
const quote = line('quote')

const correction = z.discriminatedUnion(
  'fix',
  [
    z
      .strictObject({ fix: z.literal('date'), quote, date: partialDay, end: partialDay.optional() })
      .refine(({ date, end }) => end === undefined || lastDay(end) >= firstDay(date), 'the end is before the date'),
    z.strictObject({
      fix: z.literal('person'),
      quote,
      name: line('name'),
      role: line('role').optional(),
      represents: line('represents').optional(),
    }),
    z.strictObject({ fix: z.literal('place'), quote, place: line('place').nullable() }),
    z.strictObject({
      fix: z.literal('kind'),
      quote,
      kind: z.enum(EVENT_KINDS, `kind is one of ${EVENT_KINDS.join(', ')}`),
    }),
    z.strictObject({ fix: z.literal('not-an-event'), quote }),
  ],
  'a correction needs `fix:` with one of date, person, place, kind, not-an-event',
)

// Other programs keep keys of their own in the front matter (tags, layout): they say nothing here and do no harm.
const schema = z.looseObject({
  title: line('title').nullish(),
  publisher: line('publisher').nullish(),
  url: address.nullish(),
  published: partialDay.nullish(),
  corrections: z.array(correction, 'corrections has to be a list').nullish(),
} satisfies Record<Key, z.ZodType>)

/** Reads the YAML between the `---` lines; `faults` count lines in the file, whose first line is the opening `---`. */
export function readFrontMatter(source: string): { front: FrontMatter; faults: Fault[] } {
  const plain = plainFront(source)
  return plain ? { front: plain, faults: [] } : readYaml(source)
}

/** The same by YAML's own library, whatever stands there. */
export function readYaml(source: string): { front: FrontMatter; faults: Fault[] } {
  const lines = new LineCounter()
  const yaml = parseDocument(source, { lineCounter: lines, prettyErrors: false })
  const fileLine = (offset: number) => lines.linePos(offset).line + 1
  if (yaml.errors.length > 0) {
    const faults = yamlFaults(yaml.errors, fileLine).map(({ line, message }) => ({
      line,
      message: `the front matter ${message}`,
    }))
    return { front: NO_FRONT_MATTER, faults }
  }
  const found = values(yaml) ?? {}
  const slips = slipsIn(found).map(({ key, meant }) => ({
    line: fileLine(offsetOf(yaml, [key])),
    message: `unknown key "${key}"; write "${meant}"`,
  }))
  const parsed = schema.safeParse(found)
  if (!parsed.success || slips.length > 0) {
    const faults = (parsed.error?.issues ?? []).flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({
            line: fileLine(offsetOf(yaml, [...issue.path, key])),
            message: `unknown key "${key}"; take it out`,
          }))
        : [{ line: fileLine(offsetOf(yaml, issue.path)), message: plain(issue.message, issue.path) }],
    )
    return { front: NO_FRONT_MATTER, faults: [...slips, ...faults].sort((a, b) => a.line - b.line) }
  }
  const { title, publisher, url, published, corrections } = parsed.data
  return {
    front: {
      title: title ?? null,
      publisher: publisher ?? null,
      url: url ?? null,
      published: published ?? null,
      corrections: (corrections ?? []).map(
        (item, i) => ({ ...item, line: fileLine(offsetOf(yaml, ['corrections', i])) }) as Correction,
      ),
      publishedLine: published ? fileLine(offsetOf(yaml, ['published'])) : null,
    },
    faults: [],
  }
}

/** Keys behind which something stands that would be lost: where the key that was meant is there as well, nothing is. */
const slipsIn = (found: object) =>
  Object.entries(found).flatMap(([key, value]) => {
    const meant = key in schema.shape ? null : keyMeant(key, value)
    return meant === null || (meant in found && meant !== key.toLowerCase()) ? [] : [{ key, meant }]
  })

/** Keys above this text that say nothing here: other programs keep them for themselves. */
export function unreadKeys(text: string): readonly string[] {
  const { yaml } = divide(text)
  if (yaml === null || plainFront(yaml)) return []
  const found = values(parseDocument(yaml, { prettyErrors: false })) ?? {}
  return Object.keys(found).filter((key) => !(key in schema.shape))
}

/** The first day of a partial one: 2022-02 → 2022-02-01. */
export const firstDay = (day: PartialDay): Day => `${day}-01-01`.slice(0, 10)

/** The last day of a partial one: 2022-02 → 2022-02-28. */
export function lastDay(day: PartialDay): Day {
  if (day.length === 10) return day
  if (day.length === 4) return `${day}-12-31`
  const { year, month, daysInMonth } = Temporal.PlainYearMonth.from(day)
  return Temporal.PlainDate.from({ year, month, day: daysInMonth }).toString()
}

function exists(day: PartialDay): boolean {
  // Words that are no date at all were told of by the rule before this one.
  if (!/^[\d-]+$/.test(day)) return true
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  if (year < 1000 || month < 1 || month > 12 || date < 1) return false
  return date <= daysIn(year, month)
}

/** Aliases are for machines, and a few of them can stand for gigabytes: they are read as null, which the schema explains. */
function values(yaml: Yaml): unknown {
  try {
    return yaml.toJS({ maxAliasCount: 0 })
  } catch {
    return 'aliases'
  }
}

const plain = (message: string, path: readonly PropertyKey[]) =>
  /^Invalid input/.test(message)
    ? `${path.join('.') || 'the front matter'} cannot be read: ${message.toLowerCase()}`
    : message

/** Where the key at the end of the path stands, or the nearest node above it. */
function offsetOf(yaml: Yaml, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent: unknown = depth === 1 ? yaml.contents : yaml.getIn(path.slice(0, depth - 1), true)
    const key = path[depth - 1]
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key)
      if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0]
    }
    const node: unknown = yaml.getIn(path.slice(0, depth), true)
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) return Number(node.range[0])
  }
  return 0
}
