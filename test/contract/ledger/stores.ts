import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { Ledger } from '../../../src/ledger/ledger.ts'
import type { Migration } from '../../../src/ledger/migrate.ts'
import type { Database } from '../../../src/ledger/postgres/database.ts'
import { openPostgresLedger } from '../../../src/ledger/postgres/index.ts'
import { openPool } from '../../../src/ledger/postgres/pool.ts'
import { openSqliteLedger } from '../../../src/ledger/sqlite/index.ts'
import { silentLog } from '../../../src/log.ts'
import { type Cluster, startPostgres, WHY_NO_POSTGRES } from '../../helpers/postgres.ts'

/** A place for a Ledger; every `open` of one place sees the same data, as two processes would. */
export interface Place {
  open(schema?: readonly Migration[]): Promise<Ledger>
  remove(): Promise<void>
}

export interface Store {
  readonly name: string
  readonly skipped: string | null
  start(): Promise<void>
  stop(): Promise<void>
  place(): Promise<Place>
}

const sqlite: Store = {
  name: 'SQLite',
  skipped: null,
  start: async () => undefined,
  stop: async () => undefined,
  async place() {
    const folder = mkdtempSync(path.join(tmpdir(), 'ledger-'))
    return {
      open: async (schema) => openSqliteLedger(path.join(folder, 'ledger.db'), schema),
      remove: async () => rmSync(folder, { recursive: true }),
    }
  },
}

let engine: PGlite | undefined
const pglite: Store = {
  name: 'PGlite',
  skipped: null,
  async start() {
    engine = await PGlite.create()
  },
  async stop() {
    await engine?.close()
  },
  async place() {
    const lite = engine ?? (await PGlite.create())
    await lite.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
    const database: Database = {
      query: (sql, values = []) => lite.query(sql, [...values]),
      transaction: (work) =>
        lite.transaction((t) => work(async (sql, values = []) => (await t.query<object>(sql, [...values])).rows)),
      close: async () => undefined,
    }
    return { open: (schema) => openPostgresLedger(database, schema), remove: async () => undefined }
  },
}

let cluster: Cluster | undefined
const postgres: Store = {
  name: 'PostgreSQL',
  skipped: WHY_NO_POSTGRES,
  async start() {
    cluster = await startPostgres()
  },
  async stop() {
    await cluster?.stop()
  },
  async place() {
    const url = (await cluster?.database()) ?? ''
    return {
      open: async (schema) => openPostgresLedger(await openPool(url, silentLog), schema),
      remove: async () => undefined,
    }
  },
}

/** Everything that a Ledger can stand on. */
export const STORES: readonly Store[] = [sqlite, pglite, postgres]
