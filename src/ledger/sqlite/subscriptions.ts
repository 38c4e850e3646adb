import type { Subscriptions } from '../ledger.ts'
import { laneColumns, SUBSCRIPTION_COLUMNS, type SubscriptionRow, standingOf, subscriptionValues } from '../rows.ts'
import type { SqliteFile, Values } from './file.ts'

export function sqliteSubscriptions({ rows, run, together, lightly }: SqliteFile): Subscriptions {
  const standings = (where: string, values: Values = {}) =>
    rows<SubscriptionRow>(`SELECT * FROM subscriptions ${where}`, values).map(standingOf)
  /** What a pause had put to rest waits again. */
  const wake = (id: string, now: string) =>
    run(
      `UPDATE deliveries SET wait_until = max(:now, coalesce(rest_until, :now)), rest_until = NULL, touched_at = :now
       WHERE subscription = :id AND wait_until IS NULL AND state IN ('due', 'retry', 'ambiguous')`,
      { id, now },
    )

  return {
    subscribe: (subscription, next, now) =>
      together(() => {
        const [before = null] = standings('WHERE id = :id', { id: subscription.id })
        const values = subscriptionValues({ subscription, next }, now)
        run(
          `INSERT OR REPLACE INTO subscriptions (${SUBSCRIPTION_COLUMNS}) VALUES (${SUBSCRIPTION_COLUMNS.map((c) => `:${c}`)})`,
          Object.fromEntries(SUBSCRIPTION_COLUMNS.map((column, index) => [column, values[index] ?? null])),
        )
        if (!next) return before?.subscription ?? null
        run(
          `UPDATE deliveries SET state = 'due', due = :at, reason = NULL, wait_until = :at, rest_until = NULL, touched_at = :now
           WHERE subscription = :id AND day = :day AND state IN ('due', 'retry') AND maybe_since IS NULL`,
          { id: subscription.id, ...next, now },
        )
        wake(subscription.id, now)
        return before?.subscription ?? null
      }),

    unsubscribe: (id, now) =>
      together(() => {
        run(
          `UPDATE deliveries SET state = 'missed', reason = 'unsubscribed', wait_until = NULL, turn = turn + 1, touched_at = :now
           WHERE subscription = :id AND state IN ('due', 'claimed', 'retry', 'ambiguous')`,
          { id, now },
        )
        return run('DELETE FROM subscriptions WHERE id = :id', { id }) > 0
      }),

    locate: (id, workspace) =>
      together(() => {
        run('UPDATE subscriptions SET workspace = :workspace WHERE id = :id', { id, workspace })
        run(`UPDATE deliveries SET workspace = :workspace WHERE subscription = :id AND wait_until IS NOT NULL`, {
          id,
          workspace,
        })
      }),

    subscription: (id) =>
      lightly(() => {
        return standings('WHERE id = :id', { id })[0] ?? null
      }),

    subscriptions: (lane) =>
      lightly(() => {
        if (!lane) return standings('ORDER BY platform, workspace, channel')
        return standings('WHERE platform = :platform AND workspace = :workspace ORDER BY channel', laneColumns(lane))
      }),

    pause: (id, { reason, at, by }) =>
      together(() => {
        const paused = run(
          `UPDATE subscriptions SET paused_at = :at, paused_by = :by, paused_reason = :reason, next_day = NULL, next_at = NULL
           WHERE id = :id AND paused_at IS NULL`,
          { id, at, by, reason },
        )
        if (paused === 0) return false
        run(
          `UPDATE deliveries SET rest_until = wait_until, wait_until = NULL
           WHERE subscription = :id AND state IN ('due', 'retry', 'ambiguous')`,
          { id },
        )
        return true
      }),

    resume: (id, since, next) =>
      together(() => {
        const resumed = run(
          `UPDATE subscriptions SET paused_at = NULL, paused_by = NULL, paused_reason = NULL,
             since = :since, next_day = :day, next_at = :at, planned_at = :since
           WHERE id = :id AND paused_at IS NOT NULL`,
          { id, since, ...next },
        )
        if (resumed === 0) return false
        wake(id, since)
        return true
      }),

    ripe: (now, limit) =>
      lightly(() => {
        return standings('WHERE next_at <= :now ORDER BY next_at LIMIT :limit', { now, limit })
      }),

    plannedAfter: (instant) =>
      lightly(() => {
        return standings('WHERE planned_at > :instant AND next_at IS NOT NULL', { instant })
      }),
  }
}
