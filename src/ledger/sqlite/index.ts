import type { Ledger } from '../ledger.ts'
import { MIGRATIONS_TABLE, type Migration, migrations, missing } from '../migrate.ts'
import { sqliteAsked } from './asked.ts'
import { sqliteDeliveries } from './deliveries.ts'
import { openFile } from './file.ts'
import { sqliteReplicas } from './replicas.ts'
import { sqliteSubscriptions } from './subscriptions.ts'
import { sqliteTakings } from './takings.ts'

/**
 * The Ledger in one SQLite file: the default. What people asked for, and that a post is about to begin, is on the disk before
 * it counts: a power cut must not forget it. What became of a post may be lost in a power cut, and is then looked for. Two
 * processes on one file, as when a new version starts before the old one has ended, wait for each other's transactions.
 *
 * Throws UserError when the file was written by a newer version.
 */
export function openSqliteLedger(file: string, schema: readonly Migration[] = migrations()): Ledger {
  const opened = openFile(file, (database) => {
    database.exec(MIGRATIONS_TABLE)
    const [found] = database.rows<{ version: number }>('SELECT coalesce(max(number), 0) AS version FROM migrations')
    for (const { number, name, sql } of missing(schema, found?.version ?? 0, `The ledger in ${file}`)) {
      database.exec(sql)
      database.run(`INSERT INTO migrations VALUES (:number, :name, strftime('%Y-%m-%dT%H:%M:%fZ'))`, { number, name })
    }
  })
  return {
    ...sqliteSubscriptions(opened),
    ...sqliteDeliveries(opened),
    ...sqliteTakings(opened),
    ...sqliteAsked(opened),
    ...sqliteReplicas(opened),
    close: opened.close,
  }
}
