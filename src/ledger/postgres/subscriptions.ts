import type { Subscriptions } from '../ledger.ts'
import { laneColumns, SUBSCRIPTION_COLUMNS, type SubscriptionRow, standingOf, subscriptionValues } from '../rows.ts'
import { type Database, statements } from './database.ts'

export function postgresSubscriptions(database: Database): Subscriptions {
  const { rows, any } = statements(database)
  const standings = async (where: string, values: readonly unknown[] = []) =>
    (await rows<SubscriptionRow>(`SELECT * FROM subscriptions ${where}`, values)).map(standingOf)

  return {
    async subscribe(subscription, next, now) {
      const changes = SUBSCRIPTION_COLUMNS.slice(1).map((column) => `${column} = excluded.${column}`)
      // What a pause had put to rest waits again; what waits for the day of the next slot waits for that slot.
      const anew = `d.day = put.next_day AND d.state IN ('due', 'retry') AND d.maybe_since IS NULL`
      return database.transaction(async (run) => {
        // There may be no row yet that two could wait for.
        await run('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [subscription.id])
        const [before] = await run('SELECT * FROM subscriptions WHERE id = $1 FOR UPDATE', [subscription.id])
        await run(
          `INSERT INTO subscriptions (${SUBSCRIPTION_COLUMNS}) VALUES (${SUBSCRIPTION_COLUMNS.map((_, i) => `$${i + 1}`)})
           ON CONFLICT (id) DO UPDATE SET ${changes}`,
          subscriptionValues({ subscription, next }, now),
        )
        await run(
          `UPDATE deliveries d SET
             state = CASE WHEN ${anew} THEN 'due' ELSE d.state END,
             due = CASE WHEN ${anew} THEN put.next_at ELSE d.due END,
             reason = CASE WHEN ${anew} THEN NULL ELSE d.reason END,
             wait_until = CASE WHEN ${anew} THEN put.next_at ELSE greatest(put.planned_at, d.rest_until) END,
             rest_until = NULL, touched_at = put.planned_at
           FROM subscriptions put
           WHERE put.id = $1 AND d.subscription = put.id AND put.next_at IS NOT NULL
             AND d.state IN ('due', 'retry', 'ambiguous') AND (d.wait_until IS NULL OR ${anew})`,
          [subscription.id],
        )
        // What a row holds is what the schema says.
        return before ? standingOf(before as SubscriptionRow).subscription : null
      })
    },

    async unsubscribe(id, now) {
      return database.transaction(async (run) => {
        const ended = await run('DELETE FROM subscriptions WHERE id = $1 RETURNING id', [id])
        await run(
          `UPDATE deliveries SET state = 'missed', reason = 'unsubscribed', wait_until = NULL, turn = turn + 1, touched_at = $2
           WHERE subscription = $1 AND state IN ('due', 'claimed', 'retry', 'ambiguous')`,
          [id, now],
        )
        return ended.length > 0
      })
    },

    async locate(id, workspace) {
      await rows(
        `WITH located AS (UPDATE subscriptions SET workspace = $2 WHERE id = $1)
         UPDATE deliveries SET workspace = $2 WHERE subscription = $1 AND wait_until IS NOT NULL`,
        [id, workspace],
      )
    },

    async subscription(id) {
      return (await standings('WHERE id = $1', [id]))[0] ?? null
    },

    async subscriptions(lane) {
      if (!lane) return standings('ORDER BY platform, workspace, channel')
      const { platform, workspace } = laneColumns(lane)
      return standings('WHERE platform = $1 AND workspace = $2 ORDER BY channel', [platform, workspace])
    },

    async pause(id, { reason, at, by }) {
      return database.transaction(async (run) => {
        const paused = await run(
          `UPDATE subscriptions SET paused_at = $2, paused_by = $3, paused_reason = $4, next_day = NULL, next_at = NULL
           WHERE id = $1 AND paused_at IS NULL RETURNING id`,
          [id, at, by, reason],
        )
        if (paused.length === 0) return false
        await run(
          `UPDATE deliveries SET rest_until = wait_until, wait_until = NULL
           WHERE subscription = $1 AND state IN ('due', 'retry', 'ambiguous')`,
          [id],
        )
        return true
      })
    },

    async resume(id, since, next) {
      return any(
        `WITH resumed AS (
           UPDATE subscriptions SET paused_at = NULL, paused_by = NULL, paused_reason = NULL,
             since = $2, planned_at = $2, next_day = $3, next_at = $4
           WHERE id = $1 AND paused_at IS NOT NULL RETURNING id),
         woken AS (
           UPDATE deliveries d SET wait_until = greatest($2, d.rest_until), rest_until = NULL, touched_at = $2 FROM resumed
           WHERE d.subscription = resumed.id AND d.wait_until IS NULL AND d.state IN ('due', 'retry', 'ambiguous'))
         SELECT id FROM resumed`,
        [id, since, next.day, next.at],
      )
    },

    async ripe(now, limit) {
      return standings('WHERE next_at <= $1 ORDER BY next_at LIMIT $2', [now, limit])
    },

    async plannedAfter(instant) {
      return standings('WHERE planned_at > $1 AND next_at IS NOT NULL', [instant])
    },
  }
}
