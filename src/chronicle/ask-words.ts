import type { Citation } from '../core/citation.ts'
import type { Found, Range, Slice } from './chronicle.ts'
import type { Database } from './database.ts'
import { loadEvents } from './load-events.ts'
import { allOf, marksOf, oneOfEach } from './words.ts'

/** Nobody pages further; a word that half of all sentences have would be counted and scored half a million times. */
const MOST = 1_000

interface SentenceRow extends Omit<Citation, 'quote' | 'supports'> {
  readonly body: string
}

interface EventfulRow extends SentenceRow {
  readonly event: number | null
}

/** Of very many hits the ones that were read last are taken, and of these the best come first. */
export function sentences(database: Database, words: string, range: Range): Slice<Found> {
  const { rows, total } = hits<EventfulRow>(database, WITH_EVENTS, allOf(words), range)
  const numbers = [...new Set(rows.flatMap((row) => row.event ?? []))]
  const loaded = loadEvents(database, numbers)
  const events = new Map(numbers.map((number, i) => [number, loaded[i]]))
  const items = rows.map(({ event, ...row }): Found => {
    const citation = citationOf(row)
    return { citation, marks: marksOf(citation.quote, words), event: (event !== null && events.get(event)) || null }
  })
  return { items, total }
}

/** The same sentences, without the events they speak for: many are read through to find a few. */
export function quotes(
  database: Database,
  words: string,
  range: Range,
  lists: readonly (readonly string[])[] = [],
): Slice<Citation> {
  const { rows, total } = hits<SentenceRow>(database, ALONE, allOf(words, lists), range)
  return { items: rows.map(citationOf), total }
}

/** Sentences with one word of each list, those that were read last first. */
export function quotesOfEach(
  database: Database,
  lists: readonly (readonly string[])[],
  limit: number,
): readonly Citation[] {
  const expression = oneOfEach(lists)
  return expression === null ? [] : database.all<SentenceRow>(LAST, expression, limit).map(citationOf)
}

/** How many sentences have one word of each list, up to `MOST`. */
export function countOfEach(database: Database, lists: readonly (readonly string[])[]): number {
  const expression = oneOfEach(lists)
  return expression === null ? 0 : (database.get<Latest>(LATEST, expression)?.total ?? 0)
}

interface Latest {
  readonly total: number
  readonly lowest: number | null
}

function hits<Row>(database: Database, sql: string, expression: string | null, range: Range) {
  const found = expression === null ? null : database.get<Latest>(LATEST, expression)
  if (!found || found.lowest === null) return { rows: [], total: 0 }
  const rows = range.limit === 0 ? [] : database.all<Row>(sql, expression, found.lowest, range.limit, range.offset)
  return { rows, total: found.total }
}

const citationOf = ({ body, ...row }: SentenceRow): Citation => ({
  ...row,
  quote: body.slice(row.start, row.end),
  supports: 'statement',
})

const LATEST = `
  SELECT count(*) AS total, min(number) AS lowest FROM (
    SELECT rowid AS number FROM sentence_words WHERE sentence_words MATCH ? ORDER BY rowid DESC LIMIT ${MOST}
  )`

// The event of which the sentence says most; an event's own sentence before one that only names its place.
const EVENT = `(
    SELECT c.event FROM citations c
    WHERE c.document = s.document AND c.start < s.end AND c.start >= s.start
    GROUP BY c.event ORDER BY max(c.supports = 'event') DESC, count(*) DESC, c.event DESC LIMIT 1
  ) AS event`

const best = (more: string) => `
  SELECT d.id AS document, d.title, d.publisher, d.url, d.published, s.start, s.end, d.body${more}
  FROM (
    SELECT rowid AS number, bm25(sentence_words) AS score FROM sentence_words
    WHERE sentence_words MATCH ? AND rowid >= ? ORDER BY score, number DESC LIMIT ? OFFSET ?
  ) hit
  JOIN sentences s ON s.number = hit.number JOIN documents d ON d.id = s.document
  ORDER BY hit.score, hit.number DESC`

// Nothing is scored: for that every sentence with any of the words would be counted first.
const LAST = `
  SELECT d.id AS document, d.title, d.publisher, d.url, d.published, s.start, s.end, d.body
  FROM (
    SELECT rowid AS number FROM sentence_words WHERE sentence_words MATCH ? ORDER BY rowid DESC LIMIT ?
  ) hit
  JOIN sentences s ON s.number = hit.number JOIN documents d ON d.id = s.document
  ORDER BY hit.number DESC`

const WITH_EVENTS = best(`, ${EVENT}`)
const ALONE = best('')
