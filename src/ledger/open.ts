import type { Log } from '../log.ts'
import type { Ledger } from './ledger.ts'

/**
 * The Ledger of the settings: PostgreSQL when there is an address, else the SQLite file. Only the one that is used is
 * loaded. Rejects with UserError when it cannot be used.
 */
export async function openLedger(databaseUrl: string | null, file: string, log: Log): Promise<Ledger> {
  if (databaseUrl === null) {
    const { openSqliteLedger } = await import('./sqlite/index.ts')
    return openSqliteLedger(file)
  }
  const [{ openPool }, { openPostgresLedger }] = await Promise.all([
    import('./postgres/pool.ts'),
    import('./postgres/index.ts'),
  ])
  return openPostgresLedger(await openPool(databaseUrl, log))
}
