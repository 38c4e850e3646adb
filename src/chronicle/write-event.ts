import type { EventDate } from '../core/date.ts'
import type { Event } from '../core/event.ts'
import { startsOnKnownDay } from '../core/known-day.ts'
import type { Database } from './database.ts'
import { indexed } from './words.ts'

export function removeEvent(database: Database, id: string): void {
  database.run('DELETE FROM event_words WHERE rowid = (SELECT number FROM events WHERE id = ?)', id)
  database.run('DELETE FROM events WHERE id = ?', id)
}

/** The documents it cites have to be there by the end of the transaction. */
export function insertEvent(database: Database, event: Event, fingerprint: string): void {
  const { id, kind, status, title, date, place } = event
  database.run(
    `INSERT INTO events (id, kind, status, title, start_day, end_day, precision, certainty, month_day, days, place,
      lists_present, fingerprint) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[id, kind, status, title, date?.start ?? null, date?.end ?? null, date?.precision ?? null],
    ...[date?.certainty ?? null, monthDay(event), daysOf(date), place, event.listsPresent ? 1 : 0, fingerprint],
  )
  insertWords(database, event)
  event.documents.forEach((document, position) => {
    database.run('INSERT INTO event_documents VALUES (?, ?, ?)', id, position, document)
  })
  event.organisers.forEach((name, position) => {
    database.run('INSERT INTO organisers VALUES (?, ?, ?)', id, position, name)
  })
  event.participants.forEach(({ name, role, represents, part }, position) => {
    const row = [id, position, name, role, represents, part, date?.start ?? null]
    database.run('INSERT INTO participations VALUES (?, ?, ?, ?, ?, ?, ?)', ...row)
  })
  event.citations.forEach(({ document, start, end, quote, supports, notedByEditor }, position) => {
    const row = [id, position, document, start, end, quote, supports, notedByEditor ? 1 : 0]
    database.run('INSERT INTO citations VALUES (?, ?, ?, ?, ?, ?, ?, ?)', ...row)
  })
  event.disagreements.forEach(({ about, says }, position) => {
    says.forEach(({ documents, value }, saying) => {
      for (const document of documents) {
        const row = [id, position, about, saying, value, document]
        database.run('INSERT INTO disagreements VALUES (?, ?, ?, ?, ?, ?)', ...row)
      }
    })
  })
}

function insertWords(database: Database, event: Event): void {
  const people = event.participants.flatMap(({ name, role, represents }) => [name, role ?? '', represents ?? ''])
  const documents = new Set(event.citations.map((citation) => citation.title ?? ''))
  const quotes = new Set(event.citations.map((citation) => citation.quote))
  const texts = [[event.title], [event.place ?? ''], people.concat(event.organisers), [...documents], [...quotes]]
  database.run(
    `INSERT INTO event_words (rowid, title, place, people, documents, quotes)
      SELECT number, ?, ?, ?, ?, ? FROM events WHERE id = ?`,
    ...texts.map((parts) => indexed(parts.join(' \n'))),
    event.id,
  )
}

/** "02-28" when the first day is known exactly. */
const monthDay = (event: Event): string | null =>
  event.date && startsOnKnownDay(event) ? event.date.start.slice(5) : null

const daysOf = (date: EventDate | null): number | null =>
  date && Temporal.PlainDate.from(date.start).until(date.end, { largestUnit: 'days' }).days + 1
