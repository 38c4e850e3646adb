import { writeSync } from 'node:fs'
import { openToWrite } from '../../src/chronicle/database.ts'
import { type Fault, write } from '../../src/chronicle/write.ts'
import { aDocument, withLines } from './chronicle.ts'

/**
 * A process of its own that stops in the middle of writing a Chronicle, tells so, and waits to be killed:
 * `node stopped-build.ts FILE`. All documents of the old state are gone by then and a new one is there, but nothing of
 * that has been made final.
 */
const database = openToWrite(process.argv[2] ?? '')
const removed = database.all<{ id: string }>('SELECT id FROM documents').map(({ id }) => id)
const documents = Array.from({ length: 500 }, (_, i) => {
  return withLines(aDocument({ id: `new-${i}`, body: `The new state, document ${i}. ${'More words. '.repeat(200)}` }))
})
const stop = (): readonly Fault[] => {
  // Larger than SQLite's cache, so pages have reached the file's log.
  writeSync(1, 'in the middle\n')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  return []
}
write(database, { documents, removed, events: [], people: [] }, { extractor: 'x', basedOn: null, check: stop })
