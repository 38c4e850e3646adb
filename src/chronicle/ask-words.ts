import type { Citation } from '../core/citation.ts'
import type { Found, Range, Slice } from './chronicle.ts'
import type { Database } from './database.ts'
import { loadEvents } from './load-events.ts'
import { allOf, marksOf } from './words.ts'

/** Nobody pages further; a word that half of all sentences have would be counted and scored half a million times. */
const MOST = 1_000

interface SentenceRow extends Omit<Citation, 'quote' | 'supports'> {
  readonly body: string
  readonly event: number | null
}

/** Of very many hits the ones that were read last are taken, and of these the best come first. */
export function sentences(database: Database, words: string, range: Range): Slice<Found> {
  const expression = allOf(words)
  if (expression === null) return { items: [], total: 0 }
  const hits = database.get<{ total: number; lowest: number | null }>(LATEST, expression)
  if (!hits || hits.lowest === null) return { items: [], total: 0 }
  const rows = database.all<SentenceRow>(BEST, expression, hits.lowest, range.limit, range.offset)
  const numbers = [...new Set(rows.flatMap((row) => row.event ?? []))]
  const loaded = loadEvents(database, numbers)
  const events = new Map(numbers.map((number, i) => [number, loaded[i]]))
  const items = rows.map(({ body, event, ...row }): Found => {
    const quote = body.slice(row.start, row.end)
    const citation: Citation = { ...row, quote, supports: 'statement' }
    return { citation, marks: marksOf(quote, words), event: (event !== null && events.get(event)) || null }
  })
  return { items, total: hits.total }
}

const LATEST = `
  SELECT count(*) AS total, min(number) AS lowest FROM (
    SELECT rowid AS number FROM sentence_words WHERE sentence_words MATCH ? ORDER BY rowid DESC LIMIT ${MOST}
  )`

// The event of which the sentence says most; an event's own sentence before one that only names its place.
const BEST = `
  SELECT d.id AS document, d.title, d.publisher, d.url, d.published, s.start, s.end, d.body, (
    SELECT c.event FROM citations c
    WHERE c.document = s.document AND c.start < s.end AND c.start >= s.start
    GROUP BY c.event ORDER BY max(c.supports = 'event') DESC, count(*) DESC, c.event DESC LIMIT 1
  ) AS event
  FROM (
    SELECT rowid AS number, bm25(sentence_words) AS score FROM sentence_words
    WHERE sentence_words MATCH ? AND rowid >= ? ORDER BY score, number DESC LIMIT ? OFFSET ?
  ) hit
  JOIN sentences s ON s.number = hit.number JOIN documents d ON d.id = s.document
  ORDER BY hit.score, hit.number DESC`
