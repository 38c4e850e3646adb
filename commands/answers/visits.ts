import type { Event } from '../../src/core/event.ts'

/**
 * A visit has in it whom the visitor met one by one. Where those meetings are among the events themselves, the visit is no
 * further one: "when did they meet", "how often". `people` are those who are asked about; of all of them, where nobody is.
 */
export function withoutVisitsAround(events: readonly Event[], people: readonly string[]): readonly Event[] {
  return events.filter((visit) => {
    const [visitor, ...hosts] = visit.participants.map(({ name }) => name)
    if (visit.kind !== 'visit' || visitor === undefined) return true
    const named = hosts.filter((name) => people.includes(name))
    const asked = named.length > 0 ? named : hosts
    if (asked.length === 0) return true
    return !asked.every((host) => events.some((event) => isMeetingOf(event, [visitor, host], visit)))
  })
}

const isMeetingOf = ({ kind, participants, documents }: Event, names: readonly string[], visit: Event): boolean =>
  kind !== 'visit' &&
  documents.some((document) => visit.documents.includes(document)) &&
  names.every((name) => participants.some((person) => person.name === name))
