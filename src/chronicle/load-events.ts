import type { Citation, Supports } from '../core/citation.ts'
import type { EventDate } from '../core/date.ts'
import type { Disagreement, Event, EventKind, Participation } from '../core/event.ts'
import type { Headline } from './chronicle.ts'
import type { Database } from './database.ts'

interface EventRow {
  readonly number: number
  readonly id: string
  readonly kind: EventKind
  readonly status: Event['status']
  readonly title: string
  readonly start_day: string | null
  readonly end_day: string
  readonly precision: EventDate['precision']
  readonly certainty: EventDate['certainty']
  readonly place: string | null
  readonly lists_present: number
}

interface CitationRow extends Omit<Citation, 'notedByEditor' | 'supports'> {
  readonly event: number
  readonly supports: Supports
  readonly noted_by_editor: number
}

export function eventById(database: Database, id: string): Event | null {
  const row = database.get<{ number: number }>('SELECT number FROM events WHERE id = ?', id)
  return (row && loadEvents(database, [row.number])[0]) ?? null
}

/** The same, which keeps those it loaded last: one question asks for the same few events in several ways. */
export function loadKept(database: Database, numbers: readonly number[], kept: Map<number, Event>): Event[] {
  if (kept.size + numbers.length > KEPT) kept.clear()
  const missing = numbers.filter((number) => !kept.has(number))
  const loaded = loadEvents(database, missing)
  // Each is there: one that is not would be missing in every list of its numbers.
  if (loaded.length < missing.length) return loadEvents(database, numbers)
  for (const [i, event] of loaded.entries()) kept.set(missing[i] ?? 0, event)
  return numbers.flatMap((number) => kept.get(number) ?? [])
}
const KEPT = 300

/** The events with these numbers, in the order of the numbers given: a handful of look-ups, however many there are. */
export function loadEvents(database: Database, numbers: readonly number[]): Event[] {
  if (numbers.length === 0) return []
  const wanted = JSON.stringify(numbers)
  const rowsOf = <Row extends { readonly event: number }>(sql: string) =>
    Map.groupBy(database.all<Row>(sql, wanted), (row) => row.event)
  const organisers = rowsOf<{ event: number; name: string }>(`SELECT event, name FROM organisers ${PARTS}`)
  const documents = rowsOf<{ event: number; document: string }>(`SELECT event, document FROM event_documents ${PARTS}`)
  const people = rowsOf<Participation & { event: number }>(
    `SELECT event, person AS name, role, represents, part FROM participations ${PARTS}`,
  )
  const citations = rowsOf<CitationRow>(CITATIONS)
  const sayings = rowsOf<SayingRow>(`SELECT * FROM disagreements ${PARTS}, saying, document`)

  const eventOf = (row: EventRow): Event => {
    const { number, id, kind, status, title, place } = row
    return {
      id,
      kind,
      status,
      title,
      date: dateOf(row),
      place,
      organisers: organisers.get(number)?.map(({ name }) => name) ?? [],
      participants:
        people.get(number)?.map(({ name, role, represents, part }) => ({ name, role, represents, part })) ?? [],
      listsPresent: row.lists_present === 1,
      disagreements: disagreementsOf(sayings.get(number) ?? []),
      documents: documents.get(number)?.map(({ document }) => document) ?? [],
      citations: citations.get(number)?.map(citationOf) ?? [],
    }
  }
  const events = new Map(database.all<EventRow>(EVENTS, wanted).map((row) => [row.number, eventOf(row)]))
  return numbers.flatMap((number) => events.get(number) ?? [])
}

/** Events without what hangs on them, newest first: their numbers grow with the days, so nothing is sorted. */
export function headlines(database: Database, limit: number, olderThan?: string): Headline[] {
  const rows = database.all<
    Pick<EventRow, 'id' | 'title' | 'place' | 'start_day' | 'end_day' | 'precision' | 'certainty'>
  >(
    `SELECT id, title, place, start_day, end_day, precision, certainty FROM events
     WHERE number < coalesce((SELECT number FROM events WHERE id = ?1), 9e18) ORDER BY number DESC LIMIT ?2`,
    olderThan ?? null,
    limit,
  )
  return rows.map((row) => ({ id: row.id, title: row.title, place: row.place, date: dateOf(row) }))
}

const PARTS = 'WHERE event IN (SELECT value FROM json_each(?)) ORDER BY event, position'

const EVENTS = `
  SELECT number, id, kind, status, title, start_day, end_day, precision, certainty, place, lists_present
  FROM events WHERE number IN (SELECT value FROM json_each(?))`

const CITATIONS = `
  SELECT c.event, c.document, d.title, d.publisher, d.url, d.published, c.quote, c.start, c.end, c.supports, c.noted_by_editor
  FROM citations c JOIN documents d ON d.id = c.document
  WHERE c.event IN (SELECT value FROM json_each(?)) ORDER BY c.event, c.position`

function dateOf(row: Pick<EventRow, 'start_day' | 'end_day' | 'precision' | 'certainty'>): EventDate | null {
  const { start_day: start, end_day: end, precision, certainty } = row
  return start === null ? null : { start, end, precision, certainty }
}

function citationOf({ event: _, noted_by_editor, ...row }: CitationRow): Citation {
  return { ...row, ...(noted_by_editor === 1 && { notedByEditor: true }) }
}

interface SayingRow {
  readonly event: number
  readonly position: number
  readonly about: Disagreement['about']
  readonly saying: number
  readonly value: string
  readonly document: string
}

function disagreementsOf(rows: readonly SayingRow[]): Disagreement[] {
  return [...Map.groupBy(rows, (row) => row.position).values()].flatMap((of) => {
    const about = of[0]?.about
    const says = [...Map.groupBy(of, (row) => row.saying).values()].map((same) => ({
      documents: same.map((row) => row.document),
      value: same[0]?.value ?? '',
    }))
    return about ? [{ about, says }] : []
  })
}
