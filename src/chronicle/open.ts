import * as days from './ask-days.ts'
import * as documents from './ask-documents.ts'
import * as people from './ask-people.ts'
import * as words from './ask-words.ts'
import type { Chronicle } from './chronicle.ts'
import { Database } from './database.ts'
import { find } from './find.ts'
import { loadEvents } from './load-events.ts'

/** A Chronicle as it was when it was opened, whatever is written meanwhile; until it is closed. */
export interface OpenChronicle extends Chronicle {
  close(): void
}

/** Opens a Chronicle's file to ask. It has to be there and of this version (see `openToWrite`). */
export function openChronicle(file: string): OpenChronicle {
  const database = new Database(file)
  // The first read inside a transaction fixes what is seen: answers that take two queries never mix two states.
  database.exec('PRAGMA query_only = ON; BEGIN')
  return ask(database)
}

/** The Chronicle over a database that is open already, for those who keep it in memory. */
export function ask(database: Database): OpenChronicle {
  const revision = database.get<{ value: string }>("SELECT value FROM about WHERE what = 'revision'")?.value ?? ''
  // Nothing changes below an open Chronicle, so what is small and asked for often is read once.
  const everybody = once(() => people.people(database))
  const bodies = once(() => people.bodies(database))
  const places = once(() => people.places(database))
  const extent = once(() => documents.extent(database))
  return {
    revision,
    find: (query, range) => find(database, query, range),
    onMonthDay: (month, day) => days.onMonthDay(database, month, day),
    nextMonthDays: (month, day, count) => days.nextMonthDays(database, month, day, count),
    sentences: (text, range) => words.sentences(database, text, range),
    event: (id) => loadEvents(database, [id])[0] ?? null,
    met: (name, limit) => people.met(database, name, limit),
    nearestDays: (day, count) => days.nearestDays(database, day, count),
    people: everybody,
    named: (name) => people.named(database, name),
    bodies,
    places,
    sources: (range) => documents.sources(database, range),
    source: (document) => documents.source(database, document),
    eventsOf: (document) => documents.eventsOf(database, document),
    extent,
    close: () => database.close(),
  }
}

function once<Result>(read: () => Result): () => Result {
  let known: { readonly result: Result } | null = null
  return () => {
    known ??= { result: read() }
    return known.result
  }
}
