import type { Ledger } from '../ledger.ts'
import { type Migration, migrations } from '../migrate.ts'
import { postgresAsked } from './asked.ts'
import type { Database } from './database.ts'
import { postgresDeliveries } from './deliveries.ts'
import { migratePostgres } from './migrate.ts'
import { postgresReplicas } from './replicas.ts'
import { postgresSubscriptions } from './subscriptions.ts'
import { postgresTakings } from './takings.ts'

/**
 * The Ledger in PostgreSQL, for several replicas. They meet in unique rows, in leases, and in `FOR UPDATE SKIP LOCKED`: each
 * verb is one statement, so there is no moment between two of them at which a process could die. Where a verb has to see what
 * another one wrote while it waited for the subscription, it is two statements of one transaction: a statement sees what
 * was there when it began. All take the subscription before its deliveries, so that no two wait for each other.
 *
 * Throws UserError when the database was written by a newer version.
 */
export async function openPostgresLedger(
  database: Database,
  schema: readonly Migration[] = migrations(),
): Promise<Ledger> {
  await migratePostgres(database, schema)
  return {
    ...postgresSubscriptions(database),
    ...postgresDeliveries(database),
    ...postgresTakings(database),
    ...postgresAsked(database),
    ...postgresReplicas(database),
    close: () => database.close(),
  }
}
