import type { Replicas } from '../ledger.ts'
import { type Database, statements } from './database.ts'

/** Goes by the database's clock, the one that all replicas share. */
export function postgresReplicas(database: Database): Replicas {
  const { rows } = statements(database)

  return {
    present: (by, now, absence) =>
      database.transaction(async (run) => {
        // This row first: who waits for it has locked nothing else.
        const [presence] = (await run(
          `INSERT INTO presence AS p VALUES (1, ${NOW}, ${NOW}) ON CONFLICT (one) DO UPDATE SET
             unbroken_since = CASE WHEN p.seen_at BETWEEN ${clock(`now() - ${ABSENCE}`)} AND ${clock(`now() + ${ABSENCE}`)}
               THEN p.unbroken_since ELSE excluded.seen_at END,
             seen_at = excluded.seen_at
           RETURNING unbroken_since AS unbroken`,
          [absence],
        )) as readonly { unbroken: string }[]
        await run(`DELETE FROM replicas WHERE seen_at < ${clock(`now() - ${ABSENCE}`)}`, [absence])
        await run(
          `INSERT INTO replicas VALUES ($1, ${NOW}) ON CONFLICT (name) DO UPDATE SET seen_at = excluded.seen_at`,
          [by],
        )
        const [found] = (await run(
          `SELECT count(*)::int AS replicas, ${clock('clock_timestamp()')} AS now FROM replicas`,
        )) as readonly { replicas: number; now: string }[]
        return { replicas: found?.replicas ?? 1, now: found?.now ?? null, unbroken: presence?.unbroken ?? now }
      }),

    async leave(by) {
      await rows(`WITH gone AS (DELETE FROM replicas WHERE name = $1) UPDATE presence SET seen_at = ${NOW}`, [by])
    },
  }
}

/** An instant of the database as the texts of the schema. */
const clock = (instant: string) => `to_char((${instant}) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const NOW = clock('now()')
const ABSENCE = `$1 * interval '1 millisecond'`
