import { fold } from './fold.ts'
import { typos } from './typos.ts'

/** IANA zones as people type them. */

/** What abbreviations may stand for, the likeliest first. They mean several things, and many of them change no clocks. */
const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  'et est edt eastern': ['America/New_York'],
  'ct cst cdt central': ['America/Chicago'],
  'mt mst mdt mountain': ['America/Denver'],
  'pt pst pdt pacific': ['America/Los_Angeles'],
  bst: ['Europe/London'],
  'wet west': ['Europe/Lisbon'],
  'cet cest met mez mesz': ['Europe/Brussels', 'Europe/Berlin'],
  'eet eest': ['Europe/Athens', 'Europe/Kyiv'],
  msk: ['Europe/Moscow'],
  trt: ['Europe/Istanbul'],
  gst: ['Asia/Dubai'],
  ist: ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'],
  sgt: ['Asia/Singapore'],
  hkt: ['Asia/Hong_Kong'],
  jst: ['Asia/Tokyo'],
  kst: ['Asia/Seoul'],
  'aet aest aedt': ['Australia/Sydney'],
  'nzst nzdt': ['Pacific/Auckland'],
}

/** Names of today that the list of this machine has under older ones. */
const RENAMED = [
  'Africa/Asmara',
  'America/Argentina/Buenos_Aires',
  'America/Argentina/Cordoba',
  'America/Indiana/Indianapolis',
  'America/Kentucky/Louisville',
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Atlantic/Faroe',
  'Europe/Kyiv',
  'Pacific/Chuuk',
  'Pacific/Kanton',
  'Pacific/Pohnpei',
]

/** The zones of this machine, under the names of today too, and UTC, which no list of places has: what can be offered. */
export const zonesToOffer = (): readonly string[] => [
  'UTC',
  ...[...new Set([...Intl.supportedValuesOf('timeZone'), ...RENAMED])].filter((zone) => zone !== 'UTC').toSorted(),
]

/** Other words under which a zone is looked for: "CET" for Brussels. They are offered as places, which change their clocks. */
export const alsoCalled = (zone: string): string =>
  zone === 'UTC'
    ? 'GMT Etc'
    : Object.entries(ABBREVIATIONS)
        .flatMap(([all, zones]) => (zones.includes(zone) ? [all] : []))
        .join(' ')

const OFFSET = /^(?:utc|gmt)?\s*[+-]\s*\d{1,2}(?::?\d{2})?$/i

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

/** The zone by its name, or by its city when only one zone is called so: `Brussels`, `new york`; null when there is none. */
export function zoneCalled(words: string, zones: readonly string[]): string | null {
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
  return first && new Set(found.map((zone) => zone.split('/')[0])).size === 1 ? first : null
}

/** Why these words are no zone, as far as that can be told, and which zones come near; null when nothing in them looks like one. */
export function whyNoZone(words: string, zones: readonly string[]): { why: string; near: readonly string[] } | null {
  const meant = Object.entries(ABBREVIATIONS).find(([all]) => all.split(' ').includes(words.toLowerCase()))
  if (meant)
    return { why: `“${words}” may stand for several places, and does not say when clocks are changed.`, near: meant[1] }
  if (OFFSET.test(words)) {
    return { why: `“${words}” does not say when clocks are changed.`, near: [] }
  }
  const near = nearest(words, zones)
  if (near.length === 0 && !words.includes('/')) return null
  return { why: `I know no time zone “${words.slice(0, 40)}”.`, near }
}

/** Zones whose city is spelt nearly so; less nearly will do among those of a region that was named (Europe/Bruxelles). */
function nearest(words: string, zones: readonly string[]): readonly string[] {
  const typed = cityOf(words)
  const [region = ''] = fold(words).split('/')
  const all = [...RENAMED, ...zones]
  const alike = (zone: string) => fold(zone).startsWith(`${region}/`) && cityOf(zone)[0] === typed[0]
  const there = words.includes('/') ? all.filter(alike) : []
  const close = within(all, typed, typed.length < 5 ? 1 : Math.min(3, Math.floor(typed.length / 3)))
  return (close.length > 0 ? close : within(there, typed, Math.floor(typed.length / 2))).slice(0, 3)
}

function within(zones: readonly string[], typed: string, most: number): readonly string[] {
  return zones
    .map((zone) => ({ zone, far: typos(typed, cityOf(zone), most) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far)
    .map(({ zone }) => zone)
}

const cityOf = (zone: string): string =>
  fold(zone.split('/').at(-1) ?? zone)
    .replaceAll(/[\s_-]+/g, ' ')
    .trim()
