import { accessSync, constants, rmSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { UserError } from '../core/errors.ts'
import { makeFolder } from '../folders.ts'
import { SCHEMA, VERSION } from './schema.ts'

/** How long to wait for another process that writes: long enough for it to finish with 100,000 documents. */
const WRITE_WAIT_MS = 120_000
/** Who only asks never waits for a writer; this is for the moment in which a process mends what another one left. */
const READ_WAIT_MS = 2_000

export type Value = SQLInputValue

/** A database with its statements prepared once. The row types are promises of the SQL beside them, kept by the tests. */
export class Database {
  readonly #db: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()

  constructor(file: string, waitMs: number) {
    this.#db = new DatabaseSync(file, { timeout: waitMs })
  }

  exec(sql: string): void {
    this.#db.exec(sql)
  }

  all<Row>(sql: string, ...values: readonly Value[]): Row[] {
    return this.#prepared(sql).all(...values) as Row[]
  }

  /** One row after the other, for those that would not all fit into memory. */
  each<Row>(sql: string, ...values: readonly Value[]): Iterable<Row> {
    return this.#prepared(sql).iterate(...values) as Iterable<Row>
  }

  get<Row>(sql: string, ...values: readonly Value[]): Row | undefined {
    return this.#prepared(sql).get(...values) as Row | undefined
  }

  run(sql: string, ...values: readonly Value[]): void {
    const statement = this.#prepared(sql)
    // It reports the last row's number, and those inside a word index are larger than a number can be.
    statement.setReadBigInts(true)
    statement.run(...values)
  }

  /**
   * All of it is written, or nothing: readers see the state before until it is over. Nothing when `work` throws, and when
   * its result is not to be kept.
   */
  transaction<Result>(work: () => Result, isKept: (result: Result) => boolean = () => true): Result {
    this.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      this.exec(isKept(result) ? 'COMMIT' : 'ROLLBACK')
      return result
    } catch (error) {
      if (this.#db.isTransaction) this.exec('ROLLBACK')
      throw error
    }
  }

  get isOpen(): boolean {
    return this.#db.isOpen
  }

  close(): void {
    this.#db.close()
  }

  #prepared(sql: string): StatementSync {
    let statement = this.#statements.get(sql)
    if (!statement) {
      statement = this.#db.prepare(sql)
      this.#statements.set(sql, statement)
    }
    return statement
  }
}

/**
 * Opens the Chronicle's file to write, and makes it when it is not there, of another version, or no database at all:
 * everything in it can be read from the corpus again. Throws UserError when this Node's SQLite cannot search words.
 */
export function openToWrite(file: string): Database {
  if (file !== ':memory:') prepare(file)
  const database = new Database(file, WRITE_WAIT_MS)
  try {
    probeFullText(database)
    // The log lets others read the old state while the new one is written; what it cannot promise after a power cut
    // (the last write may be lost, never half of it) the corpus makes up for.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON')
    database.transaction(() => {
      if (versionOf(database) === 0) database.exec(`${SCHEMA}; PRAGMA user_version = ${VERSION}`)
    })
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** Opens the Chronicle's file to ask; it has to be there. */
export function openToRead(file: string): Database {
  const database = new Database(file, READ_WAIT_MS)
  // In KiB; the default of 2 MiB reads the same pages of a large Chronicle again and again.
  database.exec('PRAGMA query_only = ON; PRAGMA cache_size = -32000')
  return database
}

/** Makes the folder, and takes away a file that cannot be used. Throws UserError where nothing can be written. */
function prepare(file: string): void {
  const folder = path.dirname(file)
  try {
    makeFolder(folder)
    accessSync(folder, constants.W_OK)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new UserError(
      `The data folder ${folder} cannot be written to (${why}): let the bot write there, or name another.`,
    )
  }
  if (!fits(file)) discard(file)
}

/** Removes the Chronicle's file and what SQLite keeps beside it. */
export function discard(file: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true })
}

const versionOf = (database: Database): number =>
  database.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0

/** False for a Chronicle of another version and for a file that is damaged or no database. A new file fits. */
function fits(file: string): boolean {
  let database: Database | null = null
  try {
    database = new Database(file, WRITE_WAIT_MS)
    return [0, VERSION].includes(versionOf(database))
  } catch (error) {
    if (isDamaged(error)) return false
    throw error
  } finally {
    database?.close()
  }
}

// https://www.sqlite.org/rescode.html: SQLITE_CORRUPT, SQLITE_NOTADB
const isDamaged = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && (error.errcode === 11 || error.errcode === 26)

function probeFullText(database: Database): void {
  try {
    database.exec("CREATE VIRTUAL TABLE temp.probe USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2')")
    database.exec('DROP TABLE temp.probe')
  } catch (cause) {
    throw new UserError(
      `This Node's SQLite has no full-text search (FTS5), which the Chronicle needs; use the Node that "npm ci" brings along. (${String(cause)})`,
    )
  }
}
