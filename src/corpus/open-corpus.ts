import { Worker } from 'node:worker_threads'
import type { Chronicle } from '../chronicle/chronicle.ts'
import { openChronicle } from '../chronicle/open.ts'
import { CorpusError, UserError } from '../core/errors.ts'
import type { Log } from '../log.ts'
import type { Corpus } from './corpus.ts'
import type { Order, Report, Told } from './messages.ts'
import type { Refreshed } from './refresh.ts'
import type { Patience } from './watch.ts'

export interface LiveCorpus {
  /** Always the present state: a change of the folder is in its answers as soon as it is read. */
  chronicle(): Chronicle
  /** Follows the folder from now on: what is added, changed or taken away is in the answers within seconds. */
  watch(patience?: Patience): void
  close(): Promise<void>
}

export interface Opening {
  readonly corpus: Corpus
  /** Start without the files that cannot be used, and say so in the log. */
  readonly skipBad: boolean
  readonly log: Log
}

const PATIENCE: Patience = { settleMs: 400, rescanMs: 3_000 }

/**
 * Reads the corpus in a thread of its own and opens its Chronicle. Throws CorpusError with every problem when files cannot
 * be used (unless they are to be skipped), and UserError when there is no folder; both leave everything as it was.
 */
export async function openCorpus({ corpus, skipBad, log }: Opening): Promise<LiveCorpus> {
  const { folder, file, vocabularyDir } = corpus
  const order: Order = { corpus: { folder, file, vocabularyDir }, onBad: skipBad ? 'skip' : 'stop' }
  const reader = new Worker(new URL('./reader.ts', import.meta.url), { workerData: order })
  const told = new Set<string>()
  /** The same trouble at every look is worth one line. */
  const once = (text: string, tell: () => void) => {
    if (!told.has(text)) tell()
    told.add(text)
  }
  const tellProblems = (refreshed: Refreshed, kept: string) => {
    const present = new Set(refreshed.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`))
    for (const text of told) if (!present.has(text)) told.delete(text)
    for (const problem of present) once(problem, () => log.warn({ problem }, kept))
    for (const { file, of } of refreshed.copies) log.debug({ file, of }, 'left out a copy of another document')
  }

  const first = await new Promise<Refreshed>((resolve, reject) => {
    reader.once('message', (report: Report) => {
      if (report.is === 'ready') resolve(report.refreshed)
      else if (report.is === 'refused') reject(new CorpusError(report.problems))
      else if (report.is === 'failed' && report.forPerson) reject(new UserError(report.message))
      else reject(new Error(`the corpus could not be read: ${JSON.stringify(report)}`))
    })
    reader.once('error', reject)
    reader.once('exit', () => reject(new Error('the thread that reads the corpus ended without a word')))
  })
  reader.removeAllListeners('error').removeAllListeners('exit')
  tellProblems(first, 'started without a file of the corpus')
  const leftOut = { copies: first.copies.length, ignored: first.ignored.length }
  log.info({ folder, ...countsOf(first), ...leftOut }, 'read the corpus')

  const chronicle = openChronicle(file)
  let closing = false
  reader.on('message', (report: Report) => {
    if (report.is === 'changed') {
      tellProblems(report.refreshed, 'left a file of the corpus as it was')
      const { read, gone, added, removed } = report.refreshed
      if (read + gone + added + removed > 0) log.info(countsOf(report.refreshed), 'read the corpus anew')
    }
    if (report.is === 'stuck')
      once(report.message, () => log.error({ reason: report.message }, 'the corpus stays as it was'))
  })
  reader.on('error', (error) => log.error({ reason: String(error) }, 'the thread that reads the corpus broke'))
  reader.on('exit', () => {
    if (!closing) log.error({}, 'the corpus folder is not followed any more; start the bot again to follow it')
  })
  return {
    chronicle: () => chronicle,
    watch: (patience = PATIENCE) => reader.postMessage({ do: 'watch', patience } satisfies Told),
    close: async () => {
      closing = true
      chronicle.close()
      await reader.terminate()
    },
  }
}

const countsOf = ({ documents, read, gone, added, removed }: Refreshed) => ({ documents, read, gone, added, removed })
