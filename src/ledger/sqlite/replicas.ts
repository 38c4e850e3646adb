import type { Replicas } from '../ledger.ts'
import type { SqliteFile } from './file.ts'

export function sqliteReplicas({ rows, run, lightly }: SqliteFile): Replicas {
  return {
    present: (by, now) =>
      lightly(() => {
        run('DELETE FROM replicas WHERE seen_at < :before OR seen_at > :after', around(now))
        run('INSERT OR REPLACE INTO replicas VALUES (:by, :now)', { by, now })
        const [count] = rows<{ replicas: number }>('SELECT count(*) AS replicas FROM replicas')
        return { replicas: count?.replicas ?? 1, now: null }
      }),

    leave: (by) =>
      lightly(() => {
        run('DELETE FROM replicas WHERE name = :by', { by })
      }),
  }
}

/** Three minutes on either side: who was seen outside of them is not there, or its clock is not to be believed. */
function around(now: string) {
  const moment = Temporal.Instant.from(now)
  const text = (instant: Temporal.Instant) => instant.toString({ smallestUnit: 'millisecond' })
  return { before: text(moment.subtract({ minutes: 3 })), after: text(moment.add({ minutes: 3 })) }
}
