import { createHash } from 'node:crypto'
import { openToWrite } from '../../src/chronicle/database.ts'
import { ask, type OpenChronicle } from '../../src/chronicle/open.ts'
import { type ReadDocument, write } from '../../src/chronicle/write.ts'
import type { Citation } from '../../src/core/citation.ts'
import type { Document } from '../../src/core/document.ts'
import type { Event } from '../../src/core/event.ts'
import type { Person } from '../../src/core/person.ts'

/** A document with everything a test does not care about filled in. */
export function aDocument(given: Partial<Document> & Pick<Document, 'id' | 'body'>): Document {
  return {
    file: `${given.id}.txt`,
    title: null,
    publisher: null,
    url: null,
    published: null,
    publishedByEditor: false,
    bodyLine: 1,
    hash: createHash('sha256').update(given.body).digest('hex'),
    corrections: [],
    ...given,
  }
}

/** A citation of these words of the document; they have to be there. */
export function cited(document: Document, quote: string, supports: Citation['supports'] = 'event'): Citation {
  const start = document.body.indexOf(quote)
  if (start < 0) throw new Error(`"${quote}" is not in ${document.id}`)
  const { id, title, publisher, url, published } = document
  return { document: id, title, publisher, url, published, quote, start, end: start + quote.length, supports }
}

/** An event with everything a test does not care about filled in; its documents are those it cites. */
export function anEvent(given: Partial<Event> & Pick<Event, 'id'>): Event {
  return {
    kind: 'meeting',
    status: 'held',
    title: given.id,
    date: null,
    place: null,
    organisers: [],
    participants: [],
    listsPresent: false,
    disagreements: [],
    documents: [...new Set((given.citations ?? []).map((citation) => citation.document))],
    citations: [],
    ...given,
  }
}

/** The document with its lines as sentences. */
export function withLines(document: Document): ReadDocument {
  const lines = [...document.body.matchAll(/[^\n]+/g)]
  return {
    document,
    sentences: lines.map((line) => ({ start: line.index, end: line.index + line[0].length, said: [] })),
  }
}

/** A real Chronicle in memory that holds what it is given. People that are not given have no aliases. */
export function chronicleOf(given: {
  readonly documents?: readonly Document[]
  readonly events: readonly Event[]
  readonly people?: readonly Person[]
}): OpenChronicle {
  const database = openToWrite(':memory:')
  const named = new Map(given.people?.map((person) => [person.name, person]))
  const names = new Set(given.events.flatMap((event) => event.participants.map((participant) => participant.name)))
  const change = {
    documents: (given.documents ?? []).map(withLines),
    removed: [],
    events: given.events,
    people: [...names].map((name) => named.get(name) ?? { name, aliases: [] }),
  }
  write(database, change, { extractor: 'a test', basedOn: null, check: () => [] })
  return ask(database)
}
