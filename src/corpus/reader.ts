import { parentPort, workerData } from 'node:worker_threads'
import { CorpusError, UserError } from '../core/errors.ts'
import { firstReading } from './corpus.ts'
import { listFolder } from './folder.ts'
import type { Order, Report, Told } from './messages.ts'
import type { Refresher } from './refresh.ts'
import { watchFolders } from './watch.ts'

/**
 * The thread that reads the corpus: extracting thousands of documents takes a while, and the bot has to answer meanwhile.
 * It is the only one in the process that writes the Chronicle; the bot sees each state when it is whole.
 */
const { corpus, onBad }: Order = workerData
const report = (message: Report) => parentPort?.postMessage(message)
const textOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** A line for every so many documents: a few seconds' work. */
const STEP = 2_000
const progress = (done: number, of: number) => {
  if (done % STEP === 0 && done < of) report({ is: 'reading', done, of })
}

try {
  const { refresher, refreshed } = firstReading(corpus, onBad, progress)
  report({ is: 'ready', refreshed })
  parentPort?.once('message', ({ patience }: Told) => watch(refresher, refreshed.signature, patience))
} catch (error) {
  if (error instanceof CorpusError) report({ is: 'refused', problems: error.problems })
  else {
    const forPerson = error instanceof UserError
    report({ is: 'failed', message: forPerson ? error.message : String(error), forPerson })
  }
}

function watch(refresher: Refresher, signature: string, patience: Told['patience']): void {
  const watched = {
    look: () => listFolder(corpus.folder),
    changed: () => {
      try {
        report({ is: 'changed', refreshed: refresher.refresh('keep', progress) })
        return true
      } catch (error) {
        report({ is: 'stuck', message: textOf(error) })
        return false
      }
    },
    failed: (error: unknown) => report({ is: 'stuck', message: textOf(error) }),
  }
  watchFolders(watched, signature, patience)
}
