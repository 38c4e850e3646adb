import { createHash } from 'node:crypto'
import type { Citation } from '../core/citation.ts'
import { type Day, type EventDate, rankOnItsDay } from '../core/date.ts'
import type { Event } from '../core/event.ts'
import { startsOnKnownDay } from '../core/known-day.ts'
import type { Database } from './database.ts'
import { insertTellings } from './ids.ts'
import { indexed } from './words.ts'

export function removeEvent(database: Database, id: string): void {
  database.run('DELETE FROM event_words WHERE rowid = (SELECT number FROM events WHERE id = ?)', id)
  database.run('DELETE FROM events WHERE id = ?', id)
}

/** The documents it cites have to be there by the end of the transaction. */
export function insertEvent(database: Database, event: Event, fingerprint: string): void {
  const { id, kind, status, title, date, place } = event
  const number = freeNumber(database, event)
  database.run(
    'INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ...[number, id, kind, status, title, date?.start ?? null, date?.end ?? null, date?.precision ?? null],
    ...[date?.certainty ?? null, monthDay(event), daysOf(date), place, event.listsPresent ? 1 : 0, fingerprint],
  )
  insertWords(database, event, number)
  insertTellings(database, event, number)
  event.documents.forEach((document, position) => {
    database.run('INSERT INTO event_documents VALUES (?, ?, ?)', number, position, document)
  })
  event.organisers.forEach((name, position) => {
    database.run('INSERT INTO organisers VALUES (?, ?, ?)', number, position, name)
  })
  event.participants.forEach(({ name, role, represents, part }, position) => {
    const row = [number, position, name, role, represents, part]
    database.run('INSERT INTO participations VALUES (?, ?, ?, ?, ?, ?)', ...row)
  })
  event.citations.forEach(({ document, start, end, quote, supports, notedByEditor }, position) => {
    const row = [number, position, document, start, end, quote, supports, notedByEditor ? 1 : 0]
    database.run('INSERT INTO citations VALUES (?, ?, ?, ?, ?, ?, ?, ?)', ...row)
  })
  event.disagreements.forEach(({ about, says }, position) => {
    says.forEach(({ documents, value }, saying) => {
      for (const document of documents) {
        const row = [number, position, about, saying, value, document]
        database.run('INSERT INTO disagreements VALUES (?, ?, ?, ?, ?, ?)', ...row)
      }
    })
  })
}

/**
 * The day in front, behind it how long it lasts, something of the event's own at the end: the same event gets the same number whenever it is written, and
 * whoever reads numbers downwards reads the newest first. Numbers of a day begin at `firstNumberOf(day)`.
 */
function freeNumber(database: Database, event: Event): number {
  const own = createHash('sha1').update(event.id).digest().readUIntBE(0, 3)
  const day = event.date ? firstNumberOf(event.date.start) + rankOnItsDay(event.date) * 2 ** 24 : 0
  let number = day + own
  while (database.get('SELECT 1 FROM events WHERE number = ?', number)) number++
  return number
}

/** Events on this day or later have this number or a higher one. Without a date they come before all days. */
export const firstNumberOf = (day: Day): number => EPOCH.until(day, { largestUnit: 'days' }).days * 2 ** 32

const EPOCH = Temporal.PlainDate.from('0000-01-01')

function insertWords(database: Database, event: Event, number: number): void {
  const people = event.participants.flatMap(({ name, role, represents }) => [name, role ?? '', represents ?? ''])
  const documents = new Set(event.citations.map((citation) => citation.title ?? ''))
  const { own, before } = quotesOf(event)
  const texts = [[event.title], [event.place ?? ''], people.concat(event.organisers), [...documents], own, before]
  database.run(
    'INSERT INTO event_words (rowid, title, place, people, documents, quotes, before) VALUES (?, ?, ?, ?, ?, ?, ?)',
    number,
    ...texts.map((parts) => indexed(parts.join(' \n'))),
  )
}

/**
 * A sentence that stands before the one that tells of the event, and says only who somebody is or which day it was
 * ("Chancellor Lund opened the hospital … She met"), may be of something else.
 */
function quotesOf({ citations }: Event): { readonly own: readonly string[]; readonly before: readonly string[] } {
  const firsts = new Map<string, number>()
  for (const { document, start, supports } of citations)
    if (supports === 'event') firsts.set(document, Math.min(start, firsts.get(document) ?? start))
  const isOwn = ({ document, start }: Citation) => start >= (firsts.get(document) ?? 0)
  const own = new Set(citations.filter(isOwn).map(({ quote }) => quote))
  const all = new Set(citations.map(({ quote }) => quote))
  return { own: [...own], before: [...all.difference(own)] }
}

/** "02-28" when the first day is known exactly. */
const monthDay = (event: Event): string | null =>
  event.date && startsOnKnownDay(event) ? event.date.start.slice(5) : null

const daysOf = (date: EventDate | null): number | null =>
  date && Temporal.PlainDate.from(date.start).until(date.end, { largestUnit: 'days' }).days + 1
