import type { Citation } from '../../core/citation.ts'
import type { Day } from '../../core/date.ts'
import type { Event, EventKind } from '../../core/event.ts'
import { keyOf } from '../words/spelling.ts'

/**
 * What may be one event that two documents give different days. They stay two events, because nobody can tell from their
 * texts that it was one; each says which document gives which day, and cites both. Linked are only events of one kind and the
 * same people, one or two days apart, in no two places, of different documents, each of which tells of one such event in
 * those days and was published when both days were over or on the later of them: a report of the first day of talks knows
 * nothing of the second.
 */
export function withOtherDays(events: readonly Event[]): readonly Event[] {
  const byPerson = Map.groupBy(
    events.filter(mayHaveTwoDays).flatMap((event) => event.participants.map(({ name }) => ({ event, name }))),
    ({ event, name }) => `${event.kind}\n${name}`,
  )
  const others = new Map<Event, Set<Event>>()
  const link = (a: Event, b: Event) => others.set(a, (others.get(a) ?? new Set()).add(b))
  for (const list of byPerson.values()) {
    const ordered = list.map(({ event }) => event).sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
    ordered.forEach((event, i) => {
      for (let k = i + 1; k < ordered.length; k++) {
        const later = ordered[k]
        if (!later || daysBetween(dayOf(event), dayOf(later)) > MOST_DAYS) break
        if (areAlike(event, later) && areToldOnce(event, later, ordered)) {
          link(event, later)
          link(later, event)
        }
      }
    })
  }
  return others.size === 0 ? events : events.map((event) => saying(event, [...(others.get(event) ?? [])]))
}

const MOST_DAYS = 2
const KINDS: ReadonlySet<EventKind> = new Set(['call', 'meeting', 'summit', 'visit', 'agreement', 'ceremony'])

const mayHaveTwoDays = ({ kind, status, date, participants }: Event): boolean =>
  KINDS.has(kind) && status === 'held' && date?.precision === 'day' && participants.length >= 2

const dayOf = ({ date }: Event): Day => date?.start ?? ''
const daysBetween = (a: Day, b: Day): number => (Date.parse(b) - Date.parse(a)) / 86_400_000

/** The same people, give or take one in a long list; all of those of a short report are in the longer one. */
function areAlike(a: Event, b: Event): boolean {
  if (dayOf(a) === dayOf(b) || a.documents.some((document) => b.documents.includes(document))) return false
  const names = new Set(a.participants.map(({ name }) => name))
  const shared = b.participants.filter(({ name }) => names.has(name)).length
  const [few, many] = [a.participants.length, b.participants.length].sort((x, y) => x - y)
  if (few === undefined || many === undefined || shared < few || many > few + Math.max(1, few / 3)) return false
  const places = a.place === null || b.place === null || keyOf(a.place) === keyOf(b.place)
  return places && isKnownAfter(a, b) && isKnownAfter(b, a)
}

/** Published on the later of the two days at the earliest. */
const isKnownAfter = (a: Event, b: Event): boolean => {
  const later = dayOf(a) > dayOf(b) ? dayOf(a) : dayOf(b)
  return a.citations.every(({ published }) => published === null || published.length < 10 || published >= later)
}

/** Talks of several days are told by one document as several: then two days are two meetings. */
const areToldOnce = (a: Event, b: Event, ofThePerson: readonly Event[]): boolean =>
  ofThePerson.every(
    (other) =>
      other === a ||
      other === b ||
      Math.abs(daysBetween(dayOf(a), dayOf(other))) > MOST_DAYS + 1 ||
      !other.documents.some((document) => a.documents.includes(document) || b.documents.includes(document)) ||
      !a.participants.every(({ name }) => other.participants.some((one) => one.name === name)),
  )

function saying(event: Event, others: readonly Event[]): Event {
  if (others.length === 0) return event
  const all = [event, ...others].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
  const known = new Set(event.documents)
  const theirs = others.flatMap(({ citations }): readonly Citation[] => {
    const said = citations.filter(({ document }) => !known.has(document))
    const date = said.find(({ supports }) => supports === 'date') ?? said[0]
    return date ? [{ ...date, supports: 'date' }] : []
  })
  const says = all.map((one) => ({ documents: one.documents, value: dayOf(one) }))
  return {
    ...event,
    disagreements: [...event.disagreements, { about: 'date', says }],
    citations: [...event.citations, ...theirs],
  }
}
