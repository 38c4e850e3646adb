import type { Replicas } from '../ledger.ts'
import type { SqliteFile } from './file.ts'

export function sqliteReplicas({ rows, run, lightly }: SqliteFile): Replicas {
  return {
    present: (by, now, absence) =>
      lightly(() => {
        const [presence] = rows<{ unbroken: string }>(
          `INSERT INTO presence VALUES (1, :now, :now) ON CONFLICT (one) DO UPDATE SET
             unbroken_since = CASE WHEN seen_at BETWEEN :before AND :after THEN unbroken_since ELSE :now END,
             seen_at = :now
           RETURNING unbroken_since AS unbroken`,
          { now, ...around(now, absence) },
        )
        run('DELETE FROM replicas WHERE seen_at < :before OR seen_at > :after', around(now, absence))
        run('INSERT OR REPLACE INTO replicas VALUES (:by, :now)', { by, now })
        const [count] = rows<{ replicas: number }>('SELECT count(*) AS replicas FROM replicas')
        return { replicas: count?.replicas ?? 1, now: null, unbroken: presence?.unbroken ?? now }
      }),

    leave: (by, now) =>
      lightly(() => {
        run('DELETE FROM replicas WHERE name = :by', { by })
        run('UPDATE presence SET seen_at = :now', { now })
      }),
  }
}

/** So many milliseconds on either side: who was seen outside of them is not there, or its clock is not to be believed. */
function around(now: string, absence: number) {
  const moment = Temporal.Instant.from(now)
  const text = (instant: Temporal.Instant) => instant.toString({ smallestUnit: 'millisecond' })
  return {
    before: text(moment.subtract({ milliseconds: absence })),
    after: text(moment.add({ milliseconds: absence })),
  }
}
