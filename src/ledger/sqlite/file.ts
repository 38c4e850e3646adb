import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { makeFolder } from '../../folders.ts'
import { unusable } from '../unusable.ts'

export type Values = Record<string, SQLInputValue>

/** One SQLite file, with each statement compiled once. Values are named: `:id`. */
export interface SqliteFile {
  rows<T>(sql: string, values?: Values): T[]
  /** Returns how many rows it changed. */
  run(sql: string, values?: Values): number
  exec(sql: string): void
  /**
   * Runs work all or nothing, and resolves when it is on the disk. Whatever is asked for at about the same time shares one
   * transaction, and so one wait for the disk, which is what most of the time goes into; what fails takes nothing else with it.
   * The write lock is taken at once, so that what the work reads stays true until it writes.
   */
  together<T>(work: () => T): Promise<T>
  /** The same for what may be lost in a power cut (never in a crash of the process): does not wait for the disk. */
  lightly<T>(work: () => T): Promise<T>
  /** After what was asked for before. */
  close(): Promise<void>
}

interface Job {
  readonly lasting: boolean
  run(): void
  done(): void
  failed(error: unknown): void
}

/**
 * Opens the file, makes its folder, and sets it up in one transaction; closes it again when that fails. Throws UserError when
 * the file is damaged, or cannot be read or written.
 */
export function openFile(file: string, setUp: (database: SqliteFile) => void): SqliteFile {
  const database = openDatabase(file)
  const statements = new Map<string, ReturnType<DatabaseSync['prepare']>>()
  const prepared = (sql: string) => {
    const known = statements.get(sql)
    if (known) return known
    const statement = database.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  const inTransaction = (lasting: boolean, work: () => void) => {
    // In a write-ahead log, FULL waits for the disk at each commit, NORMAL leaves that to the next one that does.
    database.exec(`PRAGMA synchronous = ${lasting ? 'FULL' : 'NORMAL'}; BEGIN IMMEDIATE`)
    try {
      work()
      database.exec('COMMIT')
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK')
      throw error
    }
  }

  let waiting: Job[] = []
  function flush(): void {
    const jobs = waiting
    waiting = []
    const ran: Job[] = []
    try {
      const lasting = jobs.some((job) => job.lasting)
      inTransaction(lasting, () => {
        for (const job of jobs) if (runAlone(job)) ran.push(job)
      })
      for (const job of ran) job.done()
    } catch (error) {
      for (const job of jobs) job.failed(error)
    }
  }

  /** False when it failed, and its own changes with it. */
  function runAlone(job: Job): boolean {
    database.exec('SAVEPOINT job')
    try {
      job.run()
      database.exec('RELEASE job')
      return true
    } catch (error) {
      database.exec('ROLLBACK TO job; RELEASE job')
      job.failed(error)
      return false
    }
  }

  function inNext<T>(work: () => T, lasting: boolean): Promise<T> {
    return new Promise((resolve, reject) => {
      let answer: () => void = () => reject(new Error('the work never ran'))
      const job: Job = {
        lasting,
        run: () => {
          const result = work()
          answer = () => resolve(result)
        },
        done: () => answer(),
        failed: reject,
      }
      waiting.push(job)
      // In memory there is no disk to wait for.
      if (file === ':memory:') flush()
      else if (waiting.length === 1) setImmediate(flush)
    })
  }

  const opened: SqliteFile = {
    // What a row holds is what the schema says; SQLite itself promises nothing about it.
    rows: <T>(sql: string, values: Values = {}) => prepared(sql).all(values) as T[],
    run: (sql, values = {}) => Number(prepared(sql).run(values).changes),
    exec: (sql) => database.exec(sql),
    together: (work) => inNext(work, true),
    lightly: (work) => inNext(work, false),
    async close() {
      if (waiting.length > 0) flush()
      database.close()
    },
  }
  try {
    database.exec('PRAGMA journal_mode = WAL')
    // SQLite itself opens a read-only file without a word, and fails at the first write.
    if (file !== ':memory:') accessSync(file, constants.W_OK)
    inTransaction(true, () => setUp(opened))
  } catch (error) {
    database.close()
    throw unusable(file, error)
  }
  return opened
}

function openDatabase(file: string): DatabaseSync {
  try {
    if (file !== ':memory:') makeFolder(path.dirname(file))
    return new DatabaseSync(file, { timeout: 10_000 })
  } catch (error) {
    throw unusable(file, error)
  }
}
