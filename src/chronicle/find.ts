import type { Event } from '../core/event.ts'
import type { Query, Range, Slice } from './chronicle.ts'
import type { Database, Value } from './database.ts'
import { loadEvents } from './load-events.ts'
import { allOf } from './words.ts'

/** A piece of SQL with the values of its question marks. */
interface Clause {
  readonly sql: string
  readonly values: readonly Value[]
}

/** With more hits than this, "best first" means nothing any more and costs a score for each: newest first instead. */
const RANKED = 500

// How much a word counts that stands in title, place, people, titles of the documents, quotes.
const WEIGHTS = '8, 4, 6, 3, 1'

const NEWEST_FIRST = 'e.start_day DESC, e.id'

/** Puts the query together from what is given, so that each question reads one index and no other events. */
export function find(database: Database, query: Query, range: Range): Slice<Event> {
  const words = query.words === undefined ? null : allOf(query.words.join(' '))
  // Words were asked for, and none of them can be looked up ("!"): nothing has them.
  if (words === null && query.words !== undefined && query.words.length > 0) return { items: [], total: 0 }
  const clauses = clausesOf(database, query)
  const from = words === null ? 'events e' : 'event_words JOIN events e ON e.number = event_words.rowid'
  const conditions = [...(words === null ? [] : ['event_words MATCH ?']), ...clauses.map((clause) => clause.sql)]
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`
  const values = [...(words === null ? [] : [words]), ...clauses.flatMap((clause) => clause.values)]

  const total = count(database, `SELECT count(*) AS n FROM ${from} ${where}`, values)
  const best = words !== null && total <= RANKED ? `bm25(event_words, ${WEIGHTS}), ` : ''
  const page = `SELECT e.id FROM ${from} ${where} ORDER BY ${best}${NEWEST_FIRST} LIMIT ? OFFSET ?`
  const ids = database.all<{ id: string }>(page, ...values, range.limit, range.offset)
  return {
    items: loadEvents(
      database,
      ids.map(({ id }) => id),
    ),
    total,
  }
}

const count = (database: Database, sql: string, values: readonly Value[]): number =>
  database.get<{ n: number }>(sql, ...values)?.n ?? 0

function clausesOf(database: Database, query: Query): readonly Clause[] {
  const { from, to, people = [], represents, kinds = [] } = query
  const clauses: Clause[] = []
  for (const name of people) {
    clauses.push({ sql: 'e.id IN (SELECT event FROM participations WHERE person = ?)', values: [name] })
  }
  if (represents !== undefined) {
    clauses.push({ sql: 'e.id IN (SELECT event FROM participations WHERE represents = ?)', values: [represents] })
  }
  if (kinds.length > 0) clauses.push({ sql: `e.kind IN (${kinds.map(() => '?').join(', ')})`, values: kinds })
  if (to !== undefined) clauses.push({ sql: 'e.start_day <= ?', values: [to] })
  if (from !== undefined) clauses.push(...notOver(database, from))
  return clauses
}

/**
 * "Ends on this day or later" alone would read every earlier event. Nearly all last a month at most, so they begin within
 * the month before; the few longer ones have an index of their own.
 */
function notOver(database: Database, from: string): readonly Clause[] {
  const monthBefore = Temporal.PlainDate.from(from).subtract({ days: 31 }).toString()
  const long = database.get<{ first: string | null }>(
    'SELECT min(start_day) AS first FROM events WHERE days > 31 AND end_day >= ? AND start_day < ?',
    ...[from, monthBefore],
  )
  return [{ sql: 'e.start_day >= ? AND e.end_day >= ?', values: [long?.first ?? monthBefore, from] }]
}
