import { Worker } from 'node:worker_threads'
import type { Chronicle } from '../chronicle/chronicle.ts'
import { openChronicle } from '../chronicle/open.ts'
import { CorpusError, UserError } from '../core/errors.ts'
import type { Log } from '../log.ts'
import type { Corpus } from './corpus.ts'
import type { Order, Report, Told } from './messages.ts'
import type { OnBad, Refreshed } from './refresh.ts'
import type { Patience } from './watch.ts'

export interface LiveCorpus {
  /** Always the present state: a change of the folder is in its answers as soon as it is read. */
  chronicle(): Chronicle
  /**
   * Follows the folder from now on: what is added, changed or taken away is in the answers within seconds; `changed` is
   * called each time it was read anew.
   */
  watch(changed?: () => void, patience?: Patience): void
  close(): Promise<void>
}

export interface Opening {
  readonly corpus: Corpus
  /** Start without the files that cannot be used, and say so in the log. */
  readonly skipBad: boolean
  readonly log: Log
  /** How long to wait before the thread that reads is started again, should it break (out of memory, say). */
  readonly pauseMs?: number
}

const PATIENCE: Patience = { settleMs: 400, rescanMs: 3_000 }

/**
 * Reads the corpus in a thread of its own and opens its Chronicle. Throws CorpusError with every problem when files cannot
 * be used (unless they are to be skipped), and UserError when there is no folder; both leave everything as it was.
 */
export async function openCorpus({ corpus, skipBad, log, pauseMs = 60_000 }: Opening): Promise<LiveCorpus> {
  const { folder, file, vocabularyDir } = corpus
  const start = (onBad: OnBad): Worker => {
    const order: Order = { corpus: { folder, file, vocabularyDir }, onBad }
    return new Worker(new URL('./reader.ts', import.meta.url), { workerData: order })
  }
  const tell = teller(log)
  let reader = start(skipBad ? 'skip' : 'stop')
  tell.first(folder, await firstReport(reader, tell.reading))

  const chronicle = openChronicle(file)
  let patience: Patience | null = null
  let changed = () => {}
  let again: NodeJS.Timeout | undefined
  let closing = false
  const watch = () => {
    if (patience) reader.postMessage({ do: 'watch', patience } satisfies Told)
  }
  const follow = () => {
    reader.on('message', (report: Report) => {
      tell.report(report)
      if (report.is === 'ready') watch()
      if (report.is === 'ready' || report.is === 'changed') changed()
    })
    reader.on('error', (error) => tell.stuck(String(error)))
    reader.on('exit', () => {
      if (closing) return
      log.error({ againInSeconds: pauseMs / 1000 }, 'the thread that reads the corpus ended; it is started again')
      again = setTimeout(() => {
        reader = start('keep')
        follow()
      }, pauseMs)
    })
  }
  follow()
  return {
    chronicle: () => chronicle,
    watch: (whenChanged = () => {}, given = PATIENCE) => {
      changed = whenChanged
      patience = given
      watch()
    },
    close: async () => {
      closing = true
      clearTimeout(again)
      chronicle.close()
      await reader.terminate()
    },
  }
}

/** What the thread says first: that the Chronicle is there, or why it is not. */
async function firstReport(reader: Worker, reading: (done: number, of: number) => void): Promise<Refreshed> {
  try {
    return await new Promise((resolve, reject) => {
      reader.on('message', (report: Report) => {
        if (report.is === 'reading') reading(report.done, report.of)
        else if (report.is === 'ready') resolve(report.refreshed)
        else if (report.is === 'refused') reject(new CorpusError(report.problems))
        else if (report.is === 'failed' && report.forPerson) reject(new UserError(report.message))
        else reject(new Error(`the corpus could not be read: ${JSON.stringify(report)}`))
      })
      reader.once('error', reject)
      reader.once('exit', () => reject(new Error('the thread that reads the corpus ended without a word')))
    })
  } finally {
    for (const event of ['message', 'error', 'exit']) reader.removeAllListeners(event)
  }
}

/** Writes what happens to the corpus into the log; the same trouble at every look is worth one line. */
function teller(log: Log) {
  const told = new Set<string>()
  const once = (text: string, write: () => void) => {
    if (!told.has(text)) write()
    told.add(text)
  }
  const problems = (refreshed: Refreshed, fact: string) => {
    const present = new Set(refreshed.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`))
    for (const text of told) if (!present.has(text)) told.delete(text)
    for (const problem of present) once(problem, () => log.warn({ problem }, fact))
    for (const { file, of } of refreshed.copies) log.debug({ file, of }, 'left out a copy of another document')
  }
  const stuck = (reason: string) => once(reason, () => log.error({ reason }, 'the corpus stays as it was'))
  const reading = (done: number, of: number) => log.info({ done, of }, 'reading the corpus')
  return {
    first: (folder: string, refreshed: Refreshed) => {
      problems(refreshed, 'started without a file of the corpus')
      const { copies, ignored } = refreshed
      log.info({ folder, ...countsOf(refreshed), copies: copies.length, ignored: ignored.length }, 'read the corpus')
    },
    reading,
    report: (report: Report) => {
      if (report.is === 'reading') return reading(report.done, report.of)
      if (report.is === 'stuck' || report.is === 'failed') return stuck(report.message)
      if (report.is === 'refused') return stuck(new CorpusError(report.problems).message)
      problems(report.refreshed, 'cannot use a file of the corpus; what it said before stays')
      const { read, gone, added, removed } = report.refreshed
      if (read + gone + added + removed > 0) log.info(countsOf(report.refreshed), 'read the corpus anew')
    },
    stuck,
  }
}

const countsOf = ({ documents, read, gone, added, removed }: Refreshed) => ({ documents, read, gone, added, removed })
