import type { Citation } from '../../core/citation.ts'
import type { Event } from '../../core/event.ts'
import type { Tally } from './counts.ts'
import type { Case, GoldEvent } from './gold.ts'
import { accepts, contains, fits, sameBody, sameRole } from './same.ts'
import { distinct, isOneOf, likeness, pair, plain } from './same-name.ts'

interface Match {
  readonly gold: GoldEvent
  readonly event: Event
}
/** The body of a document by its id. */
export type Bodies = ReadonlyMap<string, string>

const namesIn = (event: Event): readonly string[] => event.participants.map(({ name }) => name)
const wantedIn = (gold: GoldEvent): readonly (readonly string[])[] => gold.people.map(({ names }) => names)
const firstNames = (gold: GoldEvent): readonly string[] => gold.people.map(({ names }) => names[0] ?? '')
const placeRight = (gold: GoldEvent, place: string | null): boolean => accepts(gold.places, place, contains)

export function measureEvents(expected: Case, told: readonly Event[], bodies: Bodies, tally: Tally): void {
  const { counts, notes } = tally
  const matches = match(expected.events, told)
  const goldOf = (event: Event) => matches.find((each) => each.event === event)?.gold
  const isFound = (gold: GoldEvent) => matches.some((each) => each.gold === gold)

  for (const gold of expected.events.filter(({ standing }) => standing === 'required')) {
    counts.required++
    if (isFound(gold)) counts.found++
    else {
      counts.peopleMissed += gold.people.length
      notes.push(`missed event: ${gold.label}`)
    }
  }
  for (const event of told) {
    const gold = goldOf(event)
    const start = event.date?.start
    const untrue = gold
      ? gold.cancelled && event.status === 'held'
      : start && !expected.events.some((each) => fits(each, event))
    if (untrue) {
      counts.untrue++
      notes.push(`untrue event: ${start} ${event.title}`)
    } else if (gold) counts.right += gold.standing === 'required' ? 1 : 0
    else if (start) counts.more++
    else counts.undated++
    measureCitations(event, bodies, tally)
  }
  for (const { gold, event } of matches) if (gold.standing !== 'neutral') measureDetails(gold, event, tally)
  measurePeople(expected, told, goldOf, isFound, tally)
  measureForbidden(expected, told, goldOf, tally)
}

/** One-to-one: the date has to fit; of several, the one with most people in common is taken. */
function match(gold: readonly GoldEvent[], told: readonly Event[]): readonly Match[] {
  const candidates = gold.flatMap((each) =>
    told.flatMap((event) => {
      if (!fits(each, event)) return []
      const shared = pair(wantedIn(each), namesIn(event)).pairs.length
      const samePlace = event.place !== null && placeRight(each, event.place)
      // without a date only a shared person or place makes two events one
      if (!event.date && shared === 0 && !samePlace) return []
      const hints =
        (each.standing === 'required' ? 0.5 : 0) +
        (samePlace ? 0.3 : 0) +
        (event.date?.start === each.dates[0] ? 0.1 : 0) +
        (each.statuses.includes(event.status) ? 0.05 : 0)
      return [{ gold: each, event, score: shared + hints }]
    }),
  )
  const found: Match[] = []
  for (const { gold: each, event } of candidates.toSorted((a, b) => b.score - a.score)) {
    if (!found.some((known) => known.gold === each || known.event === event)) found.push({ gold: each, event })
  }
  return found
}

/** A matched pair: its people with role and body, kind, place, status, last day. */
function measureDetails(gold: GoldEvent, event: Event, { counts, notes }: Tally): void {
  const people = pair(wantedIn(gold), namesIn(event))
  counts.peopleRight += people.pairs.length
  counts.peopleMissed += people.missed.length
  counts.peopleInvented += people.extra.filter((name) => !isOneOf(gold.maybe, name)).length
  for (const { wanted, told } of people.pairs) {
    const person = gold.people[wanted]
    const participation = event.participants[told]
    if (!person || !participation) continue
    if (person.roles[0]) {
      counts.roles++
      if (accepts(person.roles, participation.role, sameRole)) counts.rolesRight++
      else notes.push(`role of ${participation.name}: ${participation.role ?? 'none'} for ${person.roles[0]}`)
    }
    if (person.bodies[0]) {
      counts.bodies++
      if (accepts(person.bodies, participation.represents, sameBody)) counts.bodiesRight++
      else notes.push(`body of ${participation.name}: ${participation.represents ?? 'none'} for ${person.bodies[0]}`)
    }
  }
  if (gold.places[0] || event.place) {
    counts.places++
    if (placeRight(gold, event.place)) counts.placesRight++
    else notes.push(`place: ${event.place ?? 'none'} for ${gold.places[0] ?? 'none'}`)
  }
  counts.statuses++
  if (gold.statuses.includes(event.status)) counts.statusesRight++
  else notes.push(`status: ${event.status} for ${gold.statuses[0]}`)
  if (gold.kinds.length > 0) {
    counts.kinds++
    if (gold.kinds.includes(event.kind)) counts.kindsRight++
    else notes.push(`kind: ${event.kind} for ${gold.kinds[0]}`)
  }
  if (gold.ends.length > 0) {
    counts.spans++
    if (event.date?.start === gold.dates[0] && accepts(gold.ends, lastDayOf(event), (a, b) => a === b)) {
      counts.spansRight++
    } else notes.push(`days: ${event.date?.start}–${event.date?.end} for ${gold.dates[0]}–${gold.ends[0]}`)
  }
}

const lastDayOf = (event: Event): string | null =>
  event.date && event.date.end !== event.date.start ? event.date.end : null

/** The same people over the whole case, whichever event they stand in: splitting an event costs nothing here. */
function measurePeople(
  { events, questions }: Case,
  told: readonly Event[],
  goldOf: (event: Event) => GoldEvent | undefined,
  isFound: (gold: GoldEvent) => boolean,
  { counts, notes }: Tally,
): void {
  const counted = events.filter(
    (gold) => gold.standing === 'required' || (gold.standing === 'undated' && isFound(gold)),
  )
  const wanted = distinct(
    counted.flatMap(({ people }) => people),
    ({ names }) => names[0] ?? '',
  )
  const neutral = [
    ...events.filter((gold) => !counted.includes(gold)).flatMap(firstNames),
    ...events.flatMap(({ maybe }) => maybe),
    ...questions.flatMap(({ mayName }) => mayName),
    ...told.filter((event) => goldOf(event)?.optional).flatMap(namesIn),
  ]
  const counting = told.filter((event) => !goldOf(event)?.passing && !goldOf(event)?.cancelled)
  const names = distinct(counting.flatMap(namesIn), (name) => name)
  const people = pair(
    wanted.map((person) => person.names),
    names,
  )
  const invented = people.extra.filter((name) => !isOneOf(neutral, name))
  counts.documentPeopleRight += people.pairs.length
  counts.documentPeopleMissed += people.missed.length
  counts.documentPeopleInvented += invented.length
  for (const index of people.missed) notes.push(`missed ${wanted[index]?.names[0]}`)
  for (const name of invented) notes.push(`invented ${name}`)
}

/** Who is only mentioned must not stand in the main event (in any that counts, when there is no main one). */
function measureForbidden(
  { events, mentioned, questions }: Case,
  told: readonly Event[],
  goldOf: (event: Event) => GoldEvent | undefined,
  { counts, notes }: Tally,
): void {
  const mains = events.filter(({ main }) => main)
  const isMain = (event: Event): boolean => {
    const gold = goldOf(event)
    if (mains.length === 0) return gold?.standing !== 'neutral'
    // one that matched nothing is the main event told twice, when its date fits that one only
    if (!gold) return mains.some((main) => fits(main, event)) && !events.some((each) => !each.main && fits(each, event))
    return gold.main
  }
  const welcome = (mains.length > 0 ? mains : events).flatMap((event) => [...firstNames(event), ...event.maybe])
  const unwanted = [...mentioned, ...questions.flatMap(({ mustNotName }) => mustNotName)].filter(
    (name) => !isOneOf(welcome, name, 3),
  )
  const extra = told.filter(isMain).flatMap((event) => {
    const gold = goldOf(event)
    return pair(gold ? wantedIn(gold) : [], namesIn(event)).extra
  })
  for (const name of distinct(extra, (each) => each)) {
    if (!isOneOf(unwanted, name) || isOneOf(welcome, name, 3)) continue
    counts.forbidden++
    notes.push(`FORBIDDEN ${name}`)
  }
}

/** Every quote stands in its document, every event has a citation, and every participant one that names them. */
function measureCitations(event: Event, bodies: Bodies, { counts, notes }: Tally): void {
  for (const fault of quoteFaults(event.citations, bodies)) {
    counts.badQuotes++
    notes.push(`citation: ${fault}`)
  }
  if (event.citations.length === 0) counts.unsupported++
  for (const name of namesIn(event)) {
    const own = event.citations.filter(({ supports }) => supports === `participant:${name}`)
    if (own.some(({ quote }) => namesPartOf(quote, name))) continue
    counts.unsupported++
    notes.push(`citation: none names ${name}`)
  }
}

export const quoteFaults = (citations: readonly Citation[], bodies: Bodies): readonly string[] =>
  citations.flatMap(({ document, start, end, quote }) =>
    quote !== '' && bodies.get(document)?.slice(start, end) === quote ? [] : [`"${quote.slice(0, 60)}" at ${start}`],
  )

const namesPartOf = (quote: string, name: string): boolean =>
  plain(quote)
    .split(' ')
    .some((word) => word.length > 1 && likeness(name, word) > 0)
