import type { Chronicle } from '../../src/chronicle/chronicle.ts'
import type { Day } from '../../src/core/date.ts'
import type { Event } from '../../src/core/event.ts'
import { perRevision } from '../../src/core/keeping.ts'

/** What examples can be made of in this corpus, so that every one of them has an answer. */
export interface Material {
  /** An event whose day is known and which names people; null when there is none. */
  readonly event: Event | null
  readonly day: Day | null
  /** A day with an event whose place is known. */
  readonly placed: Day | null
  /** Two people who took part in it. */
  readonly people: readonly string[]
}

/** How far back examples are looked for. */
const RECENT = 50

/** The help asks for it once for each command, so it is kept as long as the Chronicle stays as it is. */
export const materialOf = perRevision(gather)

function gather(chronicle: Chronicle): Material {
  const recent = chronicle.find({}, { offset: 0, limit: RECENT }).items
  const held = recent.filter((event) => event.status === 'held' && event.date?.precision === 'day')
  const event = held.toSorted((a, b) => b.participants.length - a.participants.length)[0] ?? null
  return {
    event,
    day: event?.date?.start ?? null,
    placed: recent.find(({ place, date }) => place && date?.precision === 'day')?.date?.start ?? null,
    people: event?.participants.slice(0, 2).map((person) => person.name) ?? [],
  }
}

/** Those of the examples that could be made. */
export const about = (words: readonly (string | null | undefined | false)[]): readonly string[] =>
  words.filter((one) => typeof one === 'string' && one !== '').map(String)
