import { MIGRATIONS_TABLE, type Migration, missing } from '../migrate.ts'
import type { Database } from './database.ts'

/** Any number that stands for Communiqué's migrations among the advisory locks of a shared database. */
const MIGRATION_LOCK = 20_220_228

/** Brings the database's schema forwards, one process at a time. Throws UserError when it was written by a newer version. */
export async function migratePostgres(database: Database, schema: readonly Migration[]): Promise<void> {
  await database.transaction(async (run) => {
    await run('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK])
    await run(MIGRATIONS_TABLE)
    const [found] = await run('SELECT coalesce(max(number), 0) AS version FROM migrations')
    const version = Number((found as { version: number } | undefined)?.version ?? 0)
    for (const { number, name, sql } of missing(schema, version, 'The ledger in DATABASE_URL')) {
      for (const statement of statementsOf(sql)) await run(statement)
      await run(
        `INSERT INTO migrations VALUES ($1, $2, to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`,
        [number, name],
      )
    }
  })
}

/** One by one, for a server takes several statements only without values. Migrations hold no `;` inside of a statement. */
function statementsOf(sql: string): string[] {
  return sql
    .replace(/--.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter(Boolean)
}
