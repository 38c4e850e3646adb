import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import type { Problem } from './core/errors.ts'
import type { Cadence, WhenEmpty } from './core/subscription.ts'
import { yamlFaults } from './core/yaml-fault.ts'
import { zoneNamed } from './core/zone.ts'

/** A channel that the operator subscribed in the settings file. */
export interface DeclaredDigest {
  readonly platform: 'slack' | 'discord'
  readonly workspace: string | null
  readonly channel: string
  /** Wall time `HH:MM` in `zone`. */
  readonly time: string
  /** IANA zone. */
  readonly zone: string
  readonly cadence: Cadence
  readonly whenEmpty: WhenEmpty
}

/** The settings file: what an operator may change and is no secret. */
export interface Settings {
  readonly command: string
  readonly zone: string
  readonly slack: { readonly manage: 'members' | 'admins' }
  readonly digests: readonly DeclaredDigest[]
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
const EVERY = ['day', 'weekday', ...WEEKDAYS] as const

function cadence(every: (typeof EVERY)[number]): Cadence {
  if (every === 'day' || every === 'weekday') return { every }
  const weekday = ([1, 2, 3, 4, 5, 6, 7] as const)[WEEKDAYS.indexOf(every)]
  return { every: 'week', weekday: weekday ?? 1 }
}

/** What to say about a value that is not there, and about one of another kind. */
const wants = (example: string, otherwise: string) => ({
  error: ({ input }: { input?: unknown }) => (input === undefined ? `is missing: write ${example}` : otherwise),
})

const ZONES = 'Europe/Brussels or America/New_York'
const zone = z
  .string(wants(`a time zone like ${ZONES}`, `is not a time zone; write one like ${ZONES}`))
  .refine((name) => zoneNamed(name) !== null, `is not a time zone; write one like ${ZONES}`)

/** Unquoted, YAML takes Discord's identifiers for numbers and loses their last digits. */
const identifier = (whose: string) =>
  z.string(wants(`the ${whose}’s identifier, in quotes`, 'put the identifier in quotes')).min(1, 'is empty')

const digest = z
  .strictObject({
    platform: z.enum(['slack', 'discord'], wants('slack or discord', 'is neither slack nor discord')),
    workspace: identifier('workspace').nullable().default(null),
    channel: identifier('channel'),
    time: z
      .string(wants('one like "09:00", in quotes', 'write the time in quotes: "09:00"'))
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time; write one like "09:00"'),
    zone,
    every: z.enum(EVERY, 'takes day, weekday, or a day of the week like monday').default('day'),
    empty: z.enum(['skip', 'next', 'say'], 'takes skip, next or say').default('skip'),
  })
  .transform(({ every, empty, ...rest }): DeclaredDigest => ({ ...rest, cadence: cadence(every), whenEmpty: empty }))

const named = z.object({ platform: z.string(), channel: z.string() })
const anyDigests = z.object({ digests: z.array(z.unknown()) })

/**
 * A channel has one digest; which of two would count nobody could tell. Looked for in what was written, also where another
 * line cannot be read.
 */
function namedTwice(written: unknown): readonly { path: readonly PropertyKey[]; message: string }[] {
  const all = (anyDigests.safeParse(written).data?.digests ?? []).map((one) => named.safeParse(one).data)
  return all.flatMap((one, index) => {
    const first = all.findIndex((other) => one && other?.platform === one.platform && other.channel === one.channel)
    if (first < 0 || first === index) return []
    const message = `names a channel that digests.${first} names already; a channel has one digest, so remove one of the two`
    return [{ path: ['digests', index, 'channel'], message }]
  })
}

const schema = z.strictObject({
  // Discord's rule for a command's name; Slack's is laxer.
  command: z
    .string()
    .regex(/^[-_a-z0-9]{1,32}$/, 'takes 1 to 32 lower-case letters, digits, - or _, without the slash')
    .default('nato'),
  zone: zone.default('UTC'),
  slack: z.strictObject({ manage: z.enum(['members', 'admins']).default('members') }).prefault({}),
  digests: z.array(digest, 'is a list: begin each channel with a dash').nullable().default([]),
})

/**
 * Reads the text of a settings file. Never throws: every problem is in `problems`, with its line, so that one start shows
 * them all; `settings` is null when there is one.
 */
export function readSettings(text: string, file: string): { settings: Settings | null; problems: readonly Problem[] } {
  const lines = new LineCounter()
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  if (yaml.errors.length > 0) {
    const faults = yamlFaults(yaml.errors, (offset) => lines.linePos(offset).line)
    return { settings: null, problems: faults.map((fault) => ({ file, ...fault })) }
  }
  const written: unknown = yaml.toJS() ?? {}
  const parsed = schema.safeParse(written)
  const twice = namedTwice(written)
  if (parsed.success && twice.length === 0)
    return { settings: { ...parsed.data, digests: parsed.data.digests ?? [] }, problems: [] }

  /** The line of the innermost node on the path that exists: a missing key is reported at what should hold it. */
  const lineOf = (where: readonly PropertyKey[]): number => {
    for (let depth = where.length; depth > 0; depth -= 1) {
      const node = yaml.getIn(where.slice(0, depth), true)
      if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
        return lines.linePos(Number(node.range[0])).line
      }
    }
    return 1
  }
  const problems = [...(parsed.error?.issues ?? []), ...twice].map((issue) => ({
    file,
    line: lineOf(issue.path),
    message: `${issue.path.join('.') || 'the file'}: ${issue.message}`,
  }))
  return { settings: null, problems }
}
