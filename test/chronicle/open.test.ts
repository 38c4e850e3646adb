import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Database, openToWrite } from '../../src/chronicle/database.ts'
import { openChronicle } from '../../src/chronicle/open.ts'
import { write } from '../../src/chronicle/write.ts'
import { aDocument, anEvent, cited, withLines } from '../helpers/chronicle.ts'

const document = aDocument({ id: 'report', title: 'Report', body: 'They met.\nThey parted.' })

function aFile(): { readonly file: string; readonly database: Database } {
  const folder = mkdtempSync(path.join(tmpdir(), 'communique-'))
  const file = path.join(folder, 'chronicle.sqlite')
  const database = openToWrite(file)
  onTestFinished(() => {
    database.close()
    rmSync(folder, { recursive: true })
  })
  return { file, database }
}

function say(database: Database, ...ids: readonly string[]): void {
  const events = ids.map((id) => anEvent({ id, citations: [cited(document, 'They met.')] }))
  const change = { documents: [withLines(document)], removed: [], events, people: [] }
  write(database, change, { extractor: 'x', basedOn: null, check: () => [] })
}

describe('an open Chronicle', () => {
  it('answers everything that is asked in one turn from one state, and the next turn from the newest', async () => {
    const { file, database } = aFile()
    say(database, 'one')
    const chronicle = openChronicle(file)
    onTestFinished(() => chronicle.close())
    const { revision } = chronicle
    say(database, 'one', 'two')
    expect([chronicle.extent().events, chronicle.revision, chronicle.event('two')]).toEqual([1, revision, null])
    await nextTurn()
    expect([chronicle.extent().events, chronicle.event('two')?.id]).toEqual([2, 'two'])
    expect(chronicle.revision).not.toBe(revision)
  })

  it('quotes what is there now, not what was there when the same was asked before', async () => {
    const { file, database } = aFile()
    say(database, 'one')
    const chronicle = openChronicle(file)
    onTestFinished(() => chronicle.close())
    const range = { offset: 0, limit: 5 }
    expect(chronicle.quotes('met', range).items.map(({ quote }) => quote)).toEqual(['They met.'])
    const change = { documents: [], removed: [document.id], events: [], people: [] }
    write(database, change, { extractor: 'x', basedOn: null, check: () => [] })
    await nextTurn()
    expect(chronicle.quotes('met', range)).toEqual({ items: [], total: 0 })
  })

  it('tells an event as it is now, and the same event of one state once', async () => {
    const { file, database } = aFile()
    const told = (title: string) => {
      const events = [anEvent({ id: 'one', title, citations: [cited(document, 'They met.')] })]
      const change = { documents: [withLines(document)], removed: [], events, people: [] }
      write(database, change, { extractor: 'x', basedOn: null, check: () => [] })
    }
    told('Talks')
    const chronicle = openChronicle(file)
    onTestFinished(() => chronicle.close())
    const all = () => chronicle.find({}, { offset: 0, limit: 5 }).items
    expect(all().map(({ title }) => title)).toEqual(['Talks'])
    expect(all()[0]).toBe(chronicle.eventsOf(document.id)[0])
    told('Talks in Oslo')
    await nextTurn()
    expect([...all(), ...chronicle.eventsOf(document.id)].map(({ title }) => title)).toEqual([
      'Talks in Oslo',
      'Talks in Oslo',
    ])
  })

  it('can be read by anyone with SQL', () => {
    const { file, database } = aFile()
    say(database, 'one')
    const [row] = openToWrite(file).all(`
      SELECT events.id, citations.quote, documents.title FROM events
      JOIN citations ON citations.event = events.number JOIN documents ON documents.id = citations.document`)
    expect(row).toEqual({ id: 'one', quote: 'They met.', title: 'Report' })
  })
})

describe('writing', () => {
  it('writes nothing when a fact does not stand on its sentence', () => {
    const { database } = aFile()
    say(database, 'one')
    const events = [anEvent({ id: 'two', citations: [cited(document, 'They parted.')] })]
    const faults = events.map((event) => ({ event, message: 'it does not say so' }))
    const terms = { extractor: 'y', basedOn: null, check: () => faults }
    const change = { documents: [], removed: ['report'], events, people: [] }
    expect(write(database, change, terms)).toEqual({ is: 'unfounded', faults })
    expect(database.all('SELECT id FROM events')).toEqual([{ id: 'one' }])
    expect(database.all('SELECT id FROM documents')).toEqual([{ id: 'report' }])
  })

  it('never holds an event whose document is gone', () => {
    const { database } = aFile()
    say(database, 'one')
    const events = [anEvent({ id: 'one', citations: [cited(document, 'They met.')] })]
    const terms = { extractor: 'x', basedOn: null, check: () => [] }
    const withoutDocument = { documents: [], removed: ['report'], events, people: [] }
    expect(() => write(database, withoutDocument, terms)).toThrow('FOREIGN KEY')
    expect(database.all('SELECT id FROM documents')).toEqual([{ id: 'report' }])
  })

  it('shows an event to the check with the text of its documents as it is stored', () => {
    const { database } = aFile()
    const seen: unknown[] = []
    const events = [anEvent({ id: 'one', citations: [cited(document, 'They met.')] })]
    const change = { documents: [withLines(document)], removed: [], events, people: [] }
    write(database, change, {
      extractor: 'x',
      basedOn: null,
      check: (fresh, bodyOf) => {
        seen.push(
          fresh.map(({ id }) => id),
          bodyOf('report'),
          bodyOf('none'),
        )
        return []
      },
    })
    expect(seen).toEqual([['one'], document.body, null])
  })
})
