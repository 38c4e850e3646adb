import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'

export type Values = Record<string, SQLInputValue>

/** One SQLite file, with each statement compiled once. Values are named: `:id`. */
export interface SqliteFile {
  rows<T>(sql: string, values?: Values): T[]
  /** Returns how many rows it changed. */
  run(sql: string, values?: Values): number
  exec(sql: string): void
  /** All or nothing; takes the write lock at once, so that what it reads stays true until it writes. */
  transaction<T>(work: () => T): T
  close(): void
}

/** Opens the file, makes its folder, and sets it up in one transaction; closes it again when that fails. */
export function openFile(file: string, setUp: (database: SqliteFile) => void): SqliteFile {
  if (file !== ':memory:') mkdirSync(path.dirname(file), { recursive: true })
  const database = new DatabaseSync(file, { timeout: 10_000 })
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')

  const statements = new Map<string, ReturnType<DatabaseSync['prepare']>>()
  const prepared = (sql: string) => {
    const known = statements.get(sql)
    if (known) return known
    const statement = database.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  const opened: SqliteFile = {
    // What a row holds is what the schema says; SQLite itself promises nothing about it.
    rows: <T>(sql: string, values: Values = {}) => prepared(sql).all(values) as T[],
    run: (sql, values = {}) => Number(prepared(sql).run(values).changes),
    exec: (sql) => database.exec(sql),
    transaction(work) {
      database.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        database.exec('COMMIT')
        return result
      } catch (error) {
        database.exec('ROLLBACK')
        throw error
      }
    },
    close: () => database.close(),
  }
  try {
    opened.transaction(() => setUp(opened))
  } catch (error) {
    database.close()
    throw error
  }
  return opened
}
