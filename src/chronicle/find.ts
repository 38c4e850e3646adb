import type { Day } from '../core/date.ts'
import type { Event } from '../core/event.ts'
import type { Query, Range, Slice } from './chronicle.ts'
import type { Database, Value } from './database.ts'
import { loadKept } from './load-events.ts'
import { allOf } from './words.ts'
import { firstNumberOf } from './write-event.ts'

/** A piece of SQL with the values of its question marks. */
interface Clause {
  readonly sql: string
  readonly values: readonly Value[]
}

/** Where the numbers of the events come from: the index of what is asked for that fits the fewest events. */
interface Source {
  readonly from: string
  /** The event's number in it. */
  readonly number: string
  /** Empty when everything in it fits. */
  readonly where: readonly Clause[]
  /** An event can be in it more than once: several people of one country. */
  readonly repeats: boolean
  /** What puts the best first, where there is a better and a worse. */
  readonly rank: string | null
}

/** With more hits than this, "best first" means nothing any more and costs a score for each: newest first instead. */
const RANKED = 500

// How much a word counts that stands in title, place, people, titles of the documents, quotes, sentences before.
const WEIGHTS = '8, 4, 6, 3, 1, 1'
/** What tells of the event itself. */
const OWN = '{title place people documents quotes}'

/**
 * Puts the query together from what is given, so that each question reads one index and looks no further than it has to.
 * Numbers grow with the days (see `firstNumberOf`), so "newest first" is every index read backwards.
 */
export function find(database: Database, query: Query, range: Range, kept: Map<number, Event>): Slice<Event> {
  const fitting = fittingOf(database, query)
  if (fitting === null) return { items: [], total: 0 }
  const { number, joined, condition, values, repeats, rank } = fitting
  const distinct = repeats ? 'DISTINCT ' : ''
  // Of rows alone SQLite knows the number without looking into each.
  const counting = repeats ? `count(DISTINCT ${number})` : 'count(*)'
  const counted = `SELECT ${counting} AS total FROM ${joined} ${condition}`
  const total = database.get<{ total: number }>(counted, ...values)?.total ?? 0
  if (total <= range.offset || range.limit === 0) return { items: [], total }
  const best = rank && total <= RANKED && query.order === undefined ? `${rank}, ` : ''
  const way = query.order === 'oldest' ? 'ASC' : 'DESC'
  const page = `SELECT ${distinct}${number} AS number FROM ${joined} ${condition} ORDER BY ${best}${number} ${way} LIMIT ? OFFSET ?`
  const rows = database.all<{ number: number }>(page, ...values, range.limit, range.offset)
  return {
    items: loadKept(
      database,
      rows.map((row) => row.number),
      kept,
    ),
    total,
  }
}

/** Events whose documents are counted: the newest. */
const TOLD_BY = 1000

export function documentsFor(database: Database, query: Query, range: Range, publisher?: string): Slice<string> {
  const fitting = fittingOf(database, query)
  if (fitting === null) return { items: [], total: 0 }
  const { number, joined, condition, values } = fitting
  const [by, names] =
    publisher === undefined
      ? ['', []]
      : ['JOIN documents source ON source.id = told.document AND source.publisher = ?', [publisher]]
  const newest = `SELECT ${number} AS number FROM ${joined} ${condition} ORDER BY ${number} DESC LIMIT ${TOLD_BY}`
  const from = `(${newest}) fitting
    CROSS JOIN event_documents told ON told.event = fitting.number ${by}`
  const listed = `SELECT told.document AS id FROM ${from}
    GROUP BY told.document ORDER BY max(told.event) DESC, told.document`
  const all = database.all<{ id: string }>(listed, ...values, ...names).map(({ id }) => id)
  return { items: all.slice(range.offset, range.offset + range.limit), total: all.length }
}

/** The part of a query that says which events fit. */
interface Fitting {
  readonly number: string
  readonly joined: string
  readonly condition: string
  readonly values: readonly Value[]
  readonly repeats: boolean
  readonly rank: string | null
}

/**
 * Where the events that fit stand; null when nothing can. "Where did she open the hospital" means the event that tells of
 * it, and one that only has this sentence before it when there is no other.
 */
function fittingOf(database: Database, query: Query): Fitting | null {
  const words = allOf(query.words?.join(' ') ?? '', query.oneOfEach)
  // Words were asked for, and none of them can be looked up ("!"): nothing has them.
  if (words === null)
    return (query.words ?? query.oneOfEach ?? []).length > 0 ? null : fittingWith(database, query, null)
  const own = fittingWith(database, query, `${OWN} : (${words})`)
  const one = `SELECT 1 AS one FROM ${own.joined} ${own.condition} LIMIT 1`
  return database.get<{ one: number }>(one, ...own.values) ? own : fittingWith(database, query, words)
}

function fittingWith(database: Database, query: Query, words: string | null): Fitting {
  const people = rarestFirst(database, query.people ?? [])
  const { from, number, where, repeats, rank } = sourceOf(words, people, query)
  const filters = [...where, ...daysOf(database, query, number), ...othersOf(words, people, query, number)]
  const own = ownOf(query)
  // What only the event itself tells is looked up there, and only when it is asked for.
  // CROSS, so that SQLite does not begin with all events of a kind and look for the words in each.
  const joined =
    own.length > 0 && !from.startsWith('events ') && from !== 'events'
      ? `${from} CROSS JOIN events ON events.number = ${number}`
      : from
  const clauses = [...filters, ...own]
  const condition = clauses.length === 0 ? '' : `WHERE ${clauses.map(({ sql }) => sql).join(' AND ')}`
  const values = clauses.flatMap((clause) => clause.values)
  return { number, joined, condition, values, repeats, rank }
}

function sourceOf(words: string | null, people: readonly string[], query: Query): Source {
  const { represents, statuses = [] } = query
  if (words !== null) {
    const [where, rank] = [[{ sql: 'event_words MATCH ?', values: [words] }], `bm25(event_words, ${WEIGHTS})`]
    return { from: 'event_words', number: 'event_words.rowid', where, repeats: false, rank }
  }
  const took = { from: 'participations took', number: 'took.event', rank: null }
  if (isDocuments(words, people, query)) {
    const where = [{ sql: 'told.document = ?', values: [query.document ?? ''] }]
    return { from: 'event_documents told', number: 'told.event', where, repeats: true, rank: null }
  }
  if (people[0] !== undefined) {
    return { ...took, where: [{ sql: 'took.person = ?', values: [people[0]] }], repeats: false }
  }
  if (represents !== undefined) {
    return { ...took, where: [{ sql: 'took.represents = ?', values: [represents] }], repeats: true }
  }
  // Plans and cancellations are few among many; without statistics SQLite would read all events of a kind for them.
  const few = statuses.length > 0 && !statuses.includes('held')
  if (few)
    return {
      from: 'events INDEXED BY events_by_status',
      number: 'events.number',
      where: [],
      repeats: false,
      rank: null,
    }
  return { from: 'events', number: 'events.number', where: [], repeats: false, rank: null }
}

/** One document tells of a few events: where neither words nor names say more, those are looked at. */
const isDocuments = (words: string | null, people: readonly string[], { document, represents }: Query): boolean =>
  document !== undefined && words === null && people.length === 0 && represents === undefined

const toldBy = (document: string, number: string): Clause => ({
  sql: `${number} IN (SELECT event FROM event_documents WHERE document = ?)`,
  values: [document],
})

function rarestFirst(database: Database, people: readonly string[]): readonly string[] {
  if (people.length < 2) return people
  const sql = 'SELECT count(*) AS n FROM participations WHERE person = ?'
  const counts = new Map(people.map((name) => [name, database.get<{ n: number }>(sql, name)?.n ?? 0]))
  return people.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))
}

/** People and countries that are not the source already. */
function othersOf(words: string | null, people: readonly string[], query: Query, number: string): readonly Clause[] {
  const also = (column: 'person' | 'represents', value: string): Clause => ({
    sql: `EXISTS (SELECT 1 FROM participations also WHERE also.${column} = ? AND also.event = ${number})`,
    values: [value],
  })
  const others = words === null ? people.slice(1) : people
  const isSource = words === null && people.length === 0
  const represents = query.represents === undefined || isSource ? [] : [also('represents', query.represents)]
  const document =
    query.document === undefined || isDocuments(words, people, query) ? [] : [toldBy(query.document, number)]
  return [...others.map((name) => also('person', name)), ...represents, ...document]
}

/** What only the event itself tells. */
function ownOf({ from, kinds = [], statuses = [] }: Query): readonly Clause[] {
  return [
    ...(statuses.length > 0
      ? [{ sql: `events.status IN (${statuses.map(() => '?').join(', ')})`, values: statuses }]
      : []),
    ...(kinds.length > 0 ? [{ sql: `events.kind IN (${kinds.map(() => '?').join(', ')})`, values: kinds }] : []),
    ...(from === undefined ? [] : [{ sql: 'events.end_day >= ?', values: [from] }]),
  ]
}

/**
 * "Ends on this day or later" alone would read every earlier event. Nearly all last a month at most, so they begin within
 * the month before; the few longer ones have an index of their own.
 */
function daysOf(database: Database, { from, to, order }: Query, number: string): readonly Clause[] {
  // Events without a date come before all days.
  const dated = to !== undefined || order === 'oldest' ? FIRST : null
  const least = from === undefined ? dated : firstNumberOf(earliestUntil(database, from))
  const after = to === undefined ? null : firstNumberOf(Temporal.PlainDate.from(to).add({ days: 1 }).toString())
  // One bound at each end: of two, SQLite takes either, and reads all that lies between them.
  return [
    ...(least === null ? [] : [{ sql: `${number} >= ?`, values: [least] }]),
    ...(after === null ? [] : [{ sql: `${number} < ?`, values: [after] }]),
  ]
}

/** No event that lasts until this day begins earlier. */
function earliestUntil(database: Database, from: Day): Day {
  const monthBefore = Temporal.PlainDate.from(from).subtract({ days: 31 }).toString()
  const sql = 'SELECT min(start_day) AS first FROM events WHERE days > 31 AND end_day >= ? AND start_day < ?'
  return database.get<{ first: Day | null }>(sql, from, monthBefore)?.first ?? monthBefore
}

const FIRST = firstNumberOf('0000-01-02')
