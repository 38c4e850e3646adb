import { UserError } from './errors.ts'
import type { Cadence, Weekday, WhenEmpty } from './subscription.ts'
import { whyNoZone, zoneCalled, zoneNamed } from './zone.ts'

/** What the words behind `digest subscribe` say; what they leave out is missing. */
export interface Wished {
  /** `HH:MM`. */
  readonly time?: string
  /** IANA zone. */
  readonly zone?: string
  readonly cadence?: Cadence
  readonly whenEmpty?: WhenEmpty
}

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
const DAY = `(${DAYS.map((day) => `${day.slice(0, 3)}(?:${day.slice(3)})?`).join('|')}|tues|thurs)s?`

/** `empty: skip`, `empty next`, or the word alone. */
const EMPTY = /\b(?:(?:when |if )?empty\s*:?\s*)?(skip|next|say)\b/i
const WEEKLY = new RegExp(
  `\\b(?:weekly|every week|once a week)(?:\\s+(?:on\\s+)?${DAY})?\\b|\\b(?:every\\s+|on\\s+)?${DAY}\\b`,
  'i',
)
const WEEKDAYS = /\b(?:every\s+|on\s+)?(?:weekdays?|working days?|workdays?)\b/i
const DAILY = /\b(?:daily|every\s*day|each day)\b/i
/** `9`, `9:00`, `09.30`, `9 am`, `9:30pm`, `0900`, `9h30`, `21 o’clock`. */
const TIME = /(?<![\w/:+-])(\d{1,2})(?:[:.h](\d{2})|(?<=\d\d)(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.|o['’]clock)?(?![\w/:])/i
const NOON = /\b(?:at\s+)?(noon|midday|midnight)\b/i
/** `Europe/Brussels`, `America/New York`, `UTC`, and what only looks like one: `GMT+2`, `+02:00`. */
const ZONE = /(?<!\S)(?:[\p{L}_]+\/[\p{L}\d_+/-]+|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?|UTC|GMT)(?!\S)/iu
const NOISE = /\b(?:at|in|from|time|zone|timezone|please|the|with|and)\b|[,;]/gi

/** Reads words in any order: `9:30 brussels weekdays empty: next`. Throws UserError for what is left over. */
export function readWish(words: string, zones: readonly string[] = Intl.supportedValuesOf('timeZone')): Wished {
  let rest = ` ${words.normalize('NFKC')} `
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest)
    if (found) rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`
    return found
  }
  // A zone first, for it may hold words that mean something else: Etc/GMT+9.
  const written = take(ZONE)?.[0]
  const empty = take(EMPTY)?.[1]?.toLowerCase()
  const cadence = cadenceIn(take)
  const noon = take(NOON)?.[1]?.toLowerCase()
  const time = noon ? (noon === 'midnight' ? '00:00' : '12:00') : timeIn(take(TIME))
  const others = rest.replace(NOISE, ' ').replace(/\s+/g, ' ').trim()
  // A zone's city may have a space in it: America/New York.
  const whole = written && others !== '' ? zoneNamed(`${written} ${others}`) : null
  if (written && others !== '' && !whole) throw unread(others)
  const left = whole ?? written ?? others
  return {
    ...(time !== null && { time }),
    ...(left !== '' && { zone: zoneIn(left, zones) }),
    ...(cadence && { cadence }),
    ...((empty === 'skip' || empty === 'next' || empty === 'say') && { whenEmpty: empty }),
  }
}

function cadenceIn(take: (pattern: RegExp) => RegExpExecArray | null): Cadence | null {
  if (take(WEEKDAYS)) return { every: 'weekday' }
  if (take(DAILY)) return { every: 'day' }
  const weekly = take(WEEKLY)
  if (!weekly) return null
  const day = (weekly[1] ?? weekly[2])?.toLowerCase()
  if (!day) throw new UserError('Weekly on which day? Say it as in: weekly friday')
  const index = DAYS.findIndex((name) => name.startsWith(day.slice(0, 3)))
  return { every: 'week', weekday: (index + 1) as Weekday }
}

function timeIn(found: RegExpExecArray | null): string | null {
  if (!found) return null
  const [words, hourText = '', colon, joined, half = ''] = found
  const minute = Number(colon ?? joined ?? 0)
  const typed = Number(hourText)
  const noon = /^[ap]/i.test(half)
  const hour = noon ? (typed % 12) + (/^p/i.test(half) ? 12 : 0) : typed
  if (hour > 23 || minute > 59 || (noon && (typed < 1 || typed > 12))) {
    throw new UserError(`“${words.trim()}” is not a time of day; write one like 09:00 or 5:30 pm.`)
  }
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

function zoneIn(words: string, zones: readonly string[]): string {
  const zone = zoneCalled(words, zones)
  if (zone) return zone
  const wrong = whyNoZone(words, zones)
  if (!wrong) throw unread(words)
  const { why, near } = wrong
  const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'Name a big city in it, like Europe/Brussels.'
  throw new UserError(`${why} ${hint}`)
}

const unread = (words: string) =>
  new UserError(
    `I cannot read “${words.slice(0, 40)}”. Say when and where, as in: 09:00 Europe/Brussels weekdays empty: next`,
  )
