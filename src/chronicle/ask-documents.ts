import type { Citation } from '../core/citation.ts'
import type { Event } from '../core/event.ts'
import type { Said } from '../core/said.ts'
import type { Chronicle, Range, Slice, Source } from './chronicle.ts'
import type { Database } from './database.ts'
import { loadKept } from './load-events.ts'

const SOURCE = `
  SELECT id, file, title, publisher, url, published,
    (SELECT count(*) FROM event_documents WHERE document = documents.id) AS events
  FROM documents`

export function sources(database: Database, range: Range, publisher?: string): Slice<Source> {
  const [where, values] = publisher === undefined ? ['', []] : ['WHERE publisher = ?', [publisher]]
  const items = database.all<Source>(
    `${SOURCE} ${where} ORDER BY published DESC, id LIMIT ? OFFSET ?`,
    ...values,
    range.limit,
    range.offset,
  )
  const counted = `SELECT count(*) AS n FROM documents ${where}`
  return { items, total: database.get<{ n: number }>(counted, ...values)?.n ?? 0 }
}

export const publishers = (database: Database): readonly string[] =>
  database
    .all<{ publisher: string }>(
      `SELECT publisher FROM documents INDEXED BY documents_by WHERE publisher IS NOT NULL
       GROUP BY publisher ORDER BY count(*) DESC, publisher`,
    )
    .map(({ publisher }) => publisher)

export function source(database: Database, document: string): Source | null {
  return database.get<Source>(`${SOURCE} WHERE id = ?`, document) ?? null
}

export function eventsOf(database: Database, document: string, kept: Map<number, Event>): readonly Event[] {
  const rows = database.all<{ event: number }>(
    'SELECT DISTINCT event FROM event_documents WHERE document = ? ORDER BY event DESC',
    document,
  )
  return loadKept(
    database,
    rows.map(({ event }) => event),
    kept,
  )
}

export function sentencesOf(database: Database, document: string): readonly Citation[] {
  const spans = database.all<{ start: number; end: number }>(
    'SELECT start, end FROM sentences WHERE document = ? ORDER BY start',
    document,
  )
  const about = database.get<Omit<Citation, 'quote' | 'supports' | 'start' | 'end'> & { body: string }>(
    'SELECT id AS document, title, publisher, url, published, body FROM documents WHERE id = ?',
    document,
  )
  if (!about) return []
  const { body, ...source } = about
  return spans.map(({ start, end }) => ({
    ...source,
    start,
    end,
    quote: body.slice(start, end),
    supports: 'statement',
  }))
}

export function saidIn(database: Database, { document, start }: Pick<Citation, 'document' | 'start'>): readonly Said[] {
  const sql = 'SELECT said FROM sentences WHERE document = ? AND start = ?'
  return JSON.parse(database.get<{ said: string | null }>(sql, document, start)?.said ?? '[]')
}

export function extent(database: Database): ReturnType<Chronicle['extent']> {
  const row = database.get<ReturnType<Chronicle['extent']>>(`
    SELECT (SELECT min(start_day) FROM events) AS "from", (SELECT max(end_day) FROM events) AS "to",
      (SELECT count(*) FROM events) AS events, (SELECT count(*) FROM documents) AS documents,
      (SELECT count(*) FROM people) AS people`)
  return row ? { ...row } : { from: null, to: null, events: 0, documents: 0, people: 0 }
}
