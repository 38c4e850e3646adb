import { hash, randomUUID } from 'node:crypto'
import type { Document } from '../core/document.ts'
import type { Event } from '../core/event.ts'
import { fold } from '../core/fold.ts'
import type { Person } from '../core/person.ts'
import type { Said } from '../core/said.ts'
import type { Database } from './database.ts'
import { rememberIds } from './ids.ts'
import { loadEvents } from './load-events.ts'
import { indexed } from './words.ts'
import { insertEvent, removeEvent } from './write-event.ts'

/** A sentence, by its place in the body, and what it names. */
export interface ReadSentence {
  readonly start: number
  readonly end: number
  readonly said: readonly Said[]
}

/** A document and the sentences it consists of; noise is left out, so that nobody finds a share line. */
export interface ReadDocument {
  readonly document: Document
  readonly sentences: readonly ReadSentence[]
}

/** What the corpus says now, told as the difference in documents and the whole of the events. */
export interface Change {
  /** Documents that are new or changed. */
  readonly documents: readonly ReadDocument[]
  /** Ids of the documents that are gone. */
  readonly removed: readonly string[]
  /** Every event of the corpus, not only the new ones. */
  readonly events: readonly Event[]
  /** Everybody who takes part in one of them. */
  readonly people: readonly Person[]
}

/** A fact that does not stand on its sentence. */
export interface Fault {
  readonly event: Event
  readonly message: string
}

/** How a change is to be written. */
export interface Terms {
  /** What is written comes from this version of the rules; `state` tells it. */
  readonly extractor: string
  /** The revision that the change was worked out from; null for "whatever is there". */
  readonly basedOn: string | null
  /** Tells what is wrong with the events that are new, by the documents as they are stored; anything, and nothing is written. */
  readonly check: (events: readonly Event[], bodyOf: (document: string) => string | null) => readonly Fault[]
}

export type Written =
  | { readonly is: 'written'; readonly added: number; readonly removed: number }
  /** Nothing was: another process has written since. Work the change out again. */
  | { readonly is: 'overtaken' }
  /** Nothing was: these facts do not stand on their sentence. */
  | { readonly is: 'unfounded'; readonly faults: readonly Fault[] }

/**
 * Makes the Chronicle say what the corpus says, in one transaction: who reads meanwhile sees the state before, and a
 * crash leaves it as it was. Only events that changed are written.
 */
export function write(database: Database, change: Change, terms: Terms): Written {
  const work = (): Written => {
    if (terms.basedOn !== null && stateOf(database).revision !== terms.basedOn) return { is: 'overtaken' }
    for (const id of change.removed) removeDocument(database, id)
    for (const read of change.documents) {
      removeDocument(database, read.document.id)
      insertDocument(database, read)
    }
    const stored = fingerprints(database)
    const wanted = new Map(change.events.map((event) => [event.id, fingerprintOf(event)]))
    const fresh = change.events.filter((event) => stored.get(event.id) !== wanted.get(event.id))
    const stale = [...stored].filter(([id, fingerprint]) => wanted.get(id) !== fingerprint)
    const faults = terms.check(fresh, (id) => bodyOf(database, id))
    if (faults.length > 0) return { is: 'unfounded', faults }
    const gone = loadEvents(
      database,
      numbersOf(
        database,
        stale.flatMap(([id]) => (wanted.has(id) ? [] : [id])),
      ),
    )
    for (const [id] of stale) removeEvent(database, id)
    // Oldest first, so that the word index is written from its beginning to its end.
    for (const event of fresh.toSorted(byFirstDay)) insertEvent(database, event, wanted.get(event.id) ?? '')
    const unknown = fresh.filter(({ id }) => !stored.has(id))
    rememberIds(database, gone, unknown)
    writePeople(database, change.people)
    countNames(database)
    const about = [terms.extractor, randomUUID()]
    database.run("INSERT OR REPLACE INTO about VALUES ('extractor', ?), ('revision', ?)", ...about)
    return { is: 'written', added: fresh.length, removed: stale.length }
  }
  return database.transaction(work, (written) => written.is === 'written')
}

/** Which state of the Chronicle this is, and which version of the rules wrote it; empty before the first. */
export function stateOf(database: Database): { readonly revision: string; readonly extractor: string } {
  const rows = database.all<{ what: string; value: string }>('SELECT what, value FROM about')
  const about = new Map(rows.map(({ what, value }) => [what, value]))
  return { revision: about.get('revision') ?? '', extractor: about.get('extractor') ?? '' }
}

function removeDocument(database: Database, id: string): void {
  database.run('DELETE FROM sentence_words WHERE rowid IN (SELECT number FROM sentences WHERE document = ?)', id)
  database.run('DELETE FROM documents WHERE id = ?', id)
}

function insertDocument(database: Database, { document, sentences }: ReadDocument): void {
  const { id, file, title, publisher, url, published, publishedByEditor, body, bodyLine, hash } = document
  const editor = publishedByEditor ? 1 : 0
  database.run(
    'INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ...[id, file, title, publisher, url, published, editor, body, bodyLine, hash],
  )
  for (const { start, end, said } of sentences) {
    database.run(
      'INSERT INTO sentences (document, start, end, said) VALUES (?, ?, ?, ?)',
      ...[id, start, end, said.length > 0 ? JSON.stringify(said) : null],
    )
    database.run(
      'INSERT INTO sentence_words (rowid, text) VALUES (last_insert_rowid(), ?)',
      indexed(body.slice(start, end)),
    )
  }
}

function fingerprints(database: Database): ReadonlyMap<string, string> {
  const rows = database.all<{ id: string; fingerprint: string }>('SELECT id, fingerprint FROM events')
  return new Map(rows.map(({ id, fingerprint }) => [id, fingerprint]))
}

const numbersOf = (database: Database, ids: readonly string[]): readonly number[] =>
  database
    .all<{ number: number }>(
      'SELECT number FROM events WHERE id IN (SELECT value FROM json_each(?))',
      JSON.stringify(ids),
    )
    .map(({ number }) => number)

const bodyOf = (database: Database, id: string): string | null =>
  database.get<{ body: string }>('SELECT body FROM documents WHERE id = ?', id)?.body ?? null

const byFirstDay = (a: Event, b: Event): number => {
  const [one, other] = [a.date?.start ?? '', b.date?.start ?? '']
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1
}

const fingerprintOf = (event: Event): string => hash('sha1', JSON.stringify(event))

function writePeople(database: Database, people: readonly Person[]): void {
  database.exec('DELETE FROM people')
  for (const { name, aliases } of people) {
    database.run('INSERT INTO people VALUES (?, ?)', name, fold(name))
    aliases.forEach((alias, position) => {
      database.run('INSERT INTO aliases VALUES (?, ?, ?, ?)', name, position, alias, fold(alias))
    })
  }
}

function countNames(database: Database): void {
  database.exec(`
    DELETE FROM bodies;
    INSERT INTO bodies
      SELECT represents, count(DISTINCT event) FROM participations WHERE represents IS NOT NULL GROUP BY represents;
    DELETE FROM places;
    INSERT INTO places SELECT place, count(*) FROM events WHERE place IS NOT NULL GROUP BY place;
  `)
}
