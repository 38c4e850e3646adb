import type { Replicas } from '../ledger.ts'
import { type Database, statements } from './database.ts'

export function postgresReplicas(database: Database): Replicas {
  const { rows } = statements(database)

  return {
    async present(by) {
      // Presence is counted by the database's clock, the one that all replicas share.
      const [found] = await rows<{ replicas: number; now: string }>(
        `WITH gone AS (DELETE FROM replicas WHERE seen_at < ${clock("now() - interval '3 minutes'")}),
         here AS (
           INSERT INTO replicas VALUES ($1, ${clock('now()')}) ON CONFLICT (name) DO UPDATE SET seen_at = excluded.seen_at)
         SELECT count(*)::int + 1 AS replicas,
           ${clock('clock_timestamp()')} AS now
         FROM replicas WHERE name <> $1 AND seen_at >= ${clock("now() - interval '3 minutes'")}`,
        [by],
      )
      return { replicas: found?.replicas ?? 1, now: found?.now ?? null }
    },

    async leave(by) {
      await rows('DELETE FROM replicas WHERE name = $1', [by])
    },
  }
}

/** An instant of the database as the texts of the schema. */
const clock = (instant: string) => `to_char((${instant}) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
