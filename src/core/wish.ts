import { UserError } from './errors.ts'
import type { Cadence, Weekday, WhenEmpty } from './subscription.ts'

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
  const written = take(/(?<!\S)(?:[A-Za-z_]+\/[\w+/-]+|UTC|GMT)(?!\S)/i)?.[0]
  const empty = take(EMPTY)?.[1]?.toLowerCase()
  const cadence = cadenceIn(take)
  const time = timeIn(take(TIME))
  const left = (written ?? rest.replace(NOISE, ' ')).replace(/\s+/g, ' ').trim()
  if (written && rest.replace(NOISE, ' ').trim() !== '') throw unread(rest.replace(NOISE, ' ').trim())
  return {
    ...(time !== null && { time }),
    ...(left !== '' && { zone: zoneCalled(left, zones) }),
    ...(cadence && { cadence }),
    ...((empty === 'skip' || empty === 'next' || empty === 'say') && { whenEmpty: empty }),
  }
}

function cadenceIn(take: (pattern: RegExp) => RegExpExecArray | null): Cadence | null {
  if (take(WEEKDAYS)) return { every: 'weekday' }
  if (take(DAILY)) return { every: 'day' }
  const weekly = take(WEEKLY)
  if (!weekly) return null
  const day = (weekly[1] ?? weekly[2] ?? 'monday').toLowerCase()
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

/** The zone by its name, or by its city when only one zone is called so: `Brussels`, `new york`. */
function zoneCalled(words: string, zones: readonly string[]): string {
  const known = zoneNamed(words)
  if (known) return known
  const typed = words.toLowerCase().replaceAll(' ', '_')
  // The list has one spelling of each (Asia/Katmandu); the others are known all the same, under the same regions.
  const regions = [...new Set(zones.map((zone) => zone.split('/')[0]))]
  const found = [
    ...zones.filter((zone) => zone.toLowerCase().split('/').at(-1) === typed),
    ...regions.flatMap((region) => zoneNamed(`${region}/${typed}`) ?? []),
  ]
  const [first] = found
  if (first && new Set(found.map((zone) => zone.split('/')[0])).size === 1) return first
  throw unread(words)
}

/** The zone with its usual capitals, under the name that was typed; null when there is none of that name. */
export function zoneNamed(name: string): string | null {
  // Abbreviations (CET, EST, IST) mean several things and no clock changes: only names with a place, and UTC.
  if (!name.includes('/') && !/^(utc|gmt)$/i.test(name)) return null
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name.replaceAll(' ', '_')).timeZoneId
  } catch {
    return null
  }
}

const unread = (words: string) =>
  new UserError(
    `I cannot read “${words.slice(0, 60)}”. Write it like: digest subscribe 09:00 Europe/Brussels weekdays empty: next`,
  )
