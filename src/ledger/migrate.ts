import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { UserError } from '../core/errors.ts'

export interface Migration {
  /** Counts from 1. */
  readonly number: number
  readonly name: string
  readonly sql: string
}

/** The migrations in `schema/`, in order: `001-what-it-does.sql`. They are never changed once released, only followed. */
export function migrations(folder = path.join(import.meta.dirname, 'schema')): Migration[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => ({
      number: Number.parseInt(file, 10),
      name: path.basename(file, '.sql'),
      sql: readFileSync(path.join(folder, file), 'utf8'),
    }))
}

export const MIGRATIONS_TABLE =
  'CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL)'

/** The migrations that a database at `version` lacks. Throws UserError for a database from the future: nothing is touched. */
export function missing(all: readonly Migration[], version: number, where: string): Migration[] {
  const newest = all.at(-1)?.number ?? 0
  if (version > newest) {
    throw new UserError(
      `${where} was written by a newer Communiqué (its schema is ${version}, this version knows ${newest}). ` +
        'Start the newer version, or restore a backup made with this one.',
    )
  }
  return all.filter((migration) => migration.number > version)
}
