import type { Chronicle } from '../chronicle/chronicle.ts'
import type { Day } from '../core/date.ts'
import type { Event } from '../core/event.ts'
import { startsOnKnownDay } from '../core/known-day.ts'

/** What a digest holds: short enough to be read in passing. */
export const ITEMS = 5

/** How many others of the same year or kind are better than one that was shown last year. */
const REPEATED = 3

/** An event on its day in another year. */
export interface Anniversary {
  readonly event: Event
  /** 0 for an event of this year's very day. */
  readonly years: number
  /** True for an event of 29 February on 28 February of a year that has no 29th. */
  readonly leap: boolean
}

/**
 * About five of the events that fell on this day of the calendar: round anniversaries first, then such as were not shown
 * last year, of many years and kinds. Pure, and remembers nothing: what earlier years showed is worked out by going through
 * them again, so that every replica, the preview, and the digest itself pick the same.
 */
export function pick(chronicle: Chronicle, day: Day): readonly Anniversary[] {
  const date = Temporal.PlainDate.from(day)
  const all = on(chronicle, date)
  const first = Math.min(date.year, ...all.map(({ event }) => yearOf(event)))
  const shown = new Map<string, number>()
  for (let year = first; year < date.year; year += 1) {
    for (const { event } of choose(all, year, shown)) shown.set(event.id, year)
  }
  return choose(all, date.year, shown)
    .map((one): Anniversary => ({ ...one, years: date.year - yearOf(one.event) }))
    .sort((a, b) => roundness(b.years) - roundness(a.years) || a.years - b.years)
}

/** How many there are to pick from. */
export const fallingOn = (chronicle: Chronicle, day: Day): number => on(chronicle, Temporal.PlainDate.from(day)).length

type Candidate = Omit<Anniversary, 'years'>

/** Only events whose first day is known, that were to take place then, and are not still to come in a later year. */
function on(chronicle: Chronicle, date: Temporal.PlainDate): readonly Candidate[] {
  const known = (event: Event) =>
    startsOnKnownDay(event) && (event.status === 'held' || event.status === 'planned') && yearOf(event) <= date.year
  const today = chronicle.onMonthDay(date.month, date.day).filter(known)
  const stray = date.month === 2 && date.day === 28 && !date.inLeapYear ? chronicle.onMonthDay(2, 29).filter(known) : []
  return [...today.map((event) => ({ event, leap: false })), ...stray.map((event) => ({ event, leap: true }))]
}

/** One after the other, each the best that is left beside those already chosen. */
function choose(all: readonly Candidate[], year: number, shown: ReadonlyMap<string, number>): readonly Candidate[] {
  const left = all.filter(({ event }) => yearOf(event) <= year)
  const chosen: Candidate[] = []
  while (chosen.length < ITEMS && left.length > 0) {
    const used = (same: (other: Event) => boolean) => chosen.filter(({ event }) => same(event)).length
    const ranked = left.map((candidate) => {
      const { event } = candidate
      const years = used((other) => yearOf(other) === yearOf(event))
      return {
        candidate,
        rank: [
          // One event stands for a round anniversary; the others of its year come in like any other.
          years === 0 ? -roundness(year - yearOf(event)) : 0,
          years + used((other) => other.kind === event.kind) + (shown.get(event.id) === year - 1 ? REPEATED : 0),
          shown.get(event.id) ?? 0,
          -event.participants.length,
        ],
      }
    })
    ranked.sort((a, b) => compare(a.rank, b.rank) || a.candidate.event.id.localeCompare(b.candidate.event.id))
    const best = ranked[0]?.candidate
    if (!best) break
    chosen.push(best)
    left.splice(left.indexOf(best), 1)
  }
  return chosen
}

/** Today's own events, then 25, 50, 75 …, the other tens, the other fives, and the first year; 0 for the rest. */
function roundness(years: number): number {
  if (years === 0) return 5
  if (years % 25 === 0) return 4
  if (years % 10 === 0) return 3
  if (years % 5 === 0) return 2
  return years === 1 ? 1 : 0
}

const yearOf = ({ date }: Pick<Event, 'date'>): number => Number(date?.start.slice(0, 4))

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
