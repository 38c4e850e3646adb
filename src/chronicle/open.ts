import type { Citation } from '../core/citation.ts'
import type { Event } from '../core/event.ts'
import * as days from './ask-days.ts'
import * as documents from './ask-documents.ts'
import * as people from './ask-people.ts'
import * as quoting from './ask-words.ts'
import type { Chronicle, Slice } from './chronicle.ts'
import { type Database, openToRead } from './database.ts'
import { documentsFor, find } from './find.ts'
import { eventsById } from './ids.ts'
import { eventById, headlines } from './load-events.ts'
import { allOf, marksOf, oneOfEach } from './words.ts'
import { stateOf } from './write.ts'

export interface OpenChronicle extends Chronicle {
  close(): void
}

/**
 * Opens a Chronicle's file to ask. It has to be there and of this version (see `openToWrite`). What is written later, by
 * whomever, is seen at once and whole: all that is asked in one turn of the event loop is answered from one state.
 */
export function openChronicle(file: string): OpenChronicle {
  const database = openToRead(file)
  return ask(database, oneStatePerTurn(database))
}

/** So many of those whom a person met are kept, however few are asked for. */
const COMPANY = 10
/** Look-ups of sentences kept: those of a question or two. */
const QUOTES = 64

/** Runs a question; may see to it that it is answered from the same state as those before it. */
type Turn = <Result>(question: () => Result) => Result

function oneStatePerTurn(database: Database): Turn {
  let reading = false
  return (question) => {
    if (!reading) {
      // The first read inside a transaction fixes what is seen until its end.
      database.exec('BEGIN')
      reading = true
      setImmediate(() => {
        reading = false
        if (database.isOpen) database.exec('COMMIT')
      })
    }
    return question()
  }
}

/** The Chronicle over a database that is open already, for those who keep it in memory. */
export function ask(database: Database, turn: Turn = (question) => question()): OpenChronicle {
  const revision = () => stateOf(database).revision
  /** What is small, asked for often and not found by a look-up is read once in each state. */
  const once = <Result>(read: () => Result): (() => Result) => {
    let known: { readonly revision: string; readonly result: Result } | null = null
    return () => {
      const now = revision()
      if (known?.revision !== now) known = { revision: now, result: read() }
      return known.result
    }
  }
  const everybody = once(() => people.people(database))
  const bodies = once(() => people.bodies(database))
  const places = once(() => people.places(database))
  const publishers = once(() => documents.publishers(database))
  const extent = once(() => documents.extent(database))
  // Counted over every event of the person: once in each state is enough.
  const company = once(() => new Map<string, readonly { name: string; events: number }[]>())
  const met = (name: string, limit: number) => {
    const known = company()
    const kept = known.get(name)
    if (kept && (kept.length >= limit || limit <= COMPANY)) return kept.slice(0, limit)
    const found = people.met(database, name, Math.max(limit, COMPANY))
    known.set(name, found)
    return found.slice(0, limit)
  }
  const loaded = once(() => new Map<number, Event>())
  // One question looks through the same sentences for what they deny and for what comes near.
  const keeping = <Found>() => {
    const read = once(() => new Map<string, Found>())
    return (key: string, make: () => Found): Found => {
      const known = read()
      const kept = known.get(key)
      if (kept !== undefined) return kept
      if (known.size >= QUOTES) known.clear()
      const found = make()
      known.set(key, found)
      return found
    }
  }
  const [best, last, counts] = [keeping<Slice<Citation>>(), keeping<readonly Citation[]>(), keeping<number>()]
  const quotes: Chronicle['quotes'] = (text, range, lists) =>
    best(`${allOf(text, lists)} ${range.offset} ${range.limit}`, () => quoting.quotes(database, text, range, lists))
  const quotesOfEach: Chronicle['quotesOfEach'] = (lists, limit) =>
    last(`${oneOfEach(lists)} ${limit}`, () => quoting.quotesOfEach(database, lists, limit))
  const countOfEach: Chronicle['countOfEach'] = (lists) =>
    counts(`${oneOfEach(lists)}`, () => quoting.countOfEach(database, lists))
  return {
    get revision() {
      return turn(revision)
    },
    find: (query, range) => turn(() => find(database, query, range, loaded())),
    onMonthDay: (month, day, limit) => turn(() => days.onMonthDay(database, month, day, limit)),
    nextMonthDays: (month, day, count) => turn(() => days.nextMonthDays(database, month, day, count)),
    sentences: (text, range) => turn(() => quoting.sentences(database, text, range)),
    quotes: (text, range, lists) => turn(() => quotes(text, range, lists)),
    quotesOfEach: (lists, limit) => turn(() => quotesOfEach(lists, limit)),
    countOfEach: (lists) => turn(() => countOfEach(lists)),
    marks: marksOf,
    event: (id) => turn(() => eventById(database, id)),
    eventsById: (id) => turn(() => eventsById(database, id)),
    headlines: (limit, after) => turn(() => headlines(database, limit, after)),
    met: (name, limit) => turn(() => met(name, limit)),
    busiest: (count) => turn(() => people.busiest(database, count)),
    nearestDays: (day, count) => turn(() => days.nearestDays(database, day, count)),
    people: () => turn(everybody),
    named: (name) => turn(() => people.named(database, name)),
    bodies: () => turn(bodies),
    places: () => turn(places),
    sources: (range, publisher) => turn(() => documents.sources(database, range, publisher)),
    publishers: () => turn(publishers),
    documentsFor: (query, range, publisher) => turn(() => documentsFor(database, query, range, publisher)),
    source: (document) => turn(() => documents.source(database, document)),
    eventsOf: (document) => turn(() => documents.eventsOf(database, document, loaded())),
    sentencesOf: (document) => turn(() => documents.sentencesOf(database, document)),
    saidIn: (sentence) => turn(() => documents.saidIn(database, sentence)),
    extent: () => turn(extent),
    close: () => database.close(),
  }
}
