import type { Deliveries } from '../ledger.ts'
import {
  claimOf,
  type DeliveryRow,
  deliveryOf,
  LAST_DAY,
  laneColumns,
  type SubscriptionRow,
  settledColumns,
} from '../rows.ts'
import type { SqliteFile } from './file.ts'

export function sqliteDeliveries({ rows, run, together, lightly }: SqliteFile): Deliveries {
  return {
    open: (openings, now) =>
      lightly(() => {
        let moved = 0
        for (const { subscription, expected, next, deliveries } of openings) {
          const mine = run(
            `UPDATE subscriptions SET next_day = :day, next_at = :at, planned_at = :now
             WHERE id = :subscription AND next_at = :expected`,
            { subscription, expected, day: next.day, at: next.at, now },
          )
          if (mine === 0) continue
          moved += 1
          for (const { day, at, key, state } of deliveries) {
            run(
              `INSERT INTO deliveries (subscription, day, platform, workspace, due, post_key, state, attempts, turn, wait_until, reason, touched_at)
               SELECT id, :day, platform, workspace, :at, :key, :state, 0, 0,
                 CASE :state WHEN 'due' THEN :at END, CASE :state WHEN 'missed' THEN 'the local day was over' END, :now
               FROM subscriptions WHERE id = :subscription
               ON CONFLICT (subscription, day) DO UPDATE
                 SET state = 'due', due = excluded.due, wait_until = excluded.due, reason = NULL, touched_at = excluded.touched_at
                 WHERE deliveries.state IN ('missed', 'quiet', 'refused') AND excluded.state = 'due'`,
              { subscription, day, at, key, state, now },
            )
          }
        }
        return moved
      }),

    hurry: (instant, now) =>
      lightly(() => {
        return run(
          `UPDATE deliveries SET wait_until = :now, touched_at = :now
         WHERE touched_at > :instant AND wait_until IS NOT NULL`,
          { instant, now },
        )
      }),

    waiting: (now) =>
      lightly(() => {
        return rows<{ platform: string; workspace: string; attempts: number }>(
          `SELECT platform, workspace, max(attempts) AS attempts FROM deliveries WHERE wait_until <= :now
           GROUP BY platform, workspace ORDER BY platform, workspace`,
          { now },
        ).map(({ platform, workspace, attempts }) => ({ platform, workspace: workspace || null, begun: attempts > 0 }))
      }),

    nextWait: (platforms) =>
      lightly(() => {
        const [first] = rows<{ at: string }>(
          `SELECT wait_until AS at FROM deliveries WHERE wait_until IS NOT NULL
           AND platform IN (SELECT value FROM json_each(:platforms)) ORDER BY wait_until LIMIT 1`,
          { platforms: JSON.stringify(platforms) },
        )
        return first?.at ?? null
      }),

    claim: (by, lane, { from, until }, limit, inHand = []) =>
      lightly(() => {
        const taken = rows<{ subscription: string; day: string }>(
          `UPDATE deliveries SET state = 'claimed', held_by = :by, wait_until = :until, turn = turn + 1, touched_at = :from
           WHERE (subscription, day) IN (
             SELECT d.subscription, d.day FROM deliveries d JOIN subscriptions s ON s.id = d.subscription
             WHERE d.platform = :platform AND d.workspace = :workspace AND d.wait_until <= :from
               AND NOT (d.state = 'claimed' AND d.held_by = :by
                 AND d.post_key IN (SELECT value FROM json_each(:inHand)))
             ORDER BY d.attempts DESC, d.wait_until LIMIT :limit)
           RETURNING subscription, day`,
          { by, from, until, limit, inHand: JSON.stringify(inHand), ...laneColumns(lane) },
        )
        return taken.flatMap(({ subscription, day }) =>
          rows<DeliveryRow & SubscriptionRow>(
            `SELECT s.*, d.* FROM deliveries d JOIN subscriptions s ON s.id = d.subscription
             WHERE d.subscription = :subscription AND d.day = :day`,
            { subscription, day },
          ).map(claimOf),
        )
      }),

    beginPost: ({ delivery, turn }, now, repeat = false) =>
      together(() => {
        const begun = run(
          `UPDATE deliveries SET maybe_since = coalesce(maybe_since, :now), attempts = attempts + 1, touched_at = :now
         WHERE subscription = :subscription AND day = :day AND turn = :turn
           AND state = 'claimed' AND wait_until > :now AND (maybe_since IS NULL OR :repeat = 1)
           AND EXISTS (SELECT 1 FROM subscriptions WHERE id = :subscription AND paused_at IS NULL)`,
          { subscription: delivery.subscription, day: delivery.day, turn, now, repeat: repeat ? 1 : 0 },
        )
        return begun > 0
      }),

    settle: ({ delivery, turn }, settled, now) =>
      lightly(() => {
        const { subscription, day } = delivery
        const columns = settledColumns(settled, delivery, now)
        const ended = run(
          `UPDATE deliveries SET state = :state, message = :message, reason = :reason, held_by = NULL, touched_at = :now,
             rest_until = :waitUntil,
             wait_until = CASE WHEN EXISTS (SELECT 1 FROM subscriptions WHERE id = :subscription AND paused_at IS NULL)
               THEN :waitUntil END,
             maybe_since = CASE WHEN :doubt = 1 THEN maybe_since END
           WHERE subscription = :subscription AND day = :day
             AND ((:state = 'sent' AND state <> 'sent') OR (state = 'claimed' AND turn = :turn))`,
          {
            subscription,
            day,
            turn,
            now,
            state: columns.state,
            message: columns.message,
            reason: columns.reason,
            waitUntil: columns.waitUntil,
            doubt: columns.keepsDoubt ? 1 : 0,
          },
        )
        if (ended > 0 && settled.is === 'refused') {
          run(
            `UPDATE subscriptions SET paused_at = :now, paused_by = 'platform', paused_reason = :reason, next_day = NULL, next_at = NULL
             WHERE id = :subscription AND paused_at IS NULL`,
            { subscription, now, reason: settled.reason },
          )
        }
        return ended > 0
      }),

    deliveries: (subscription, limit, until = LAST_DAY) =>
      lightly(() => {
        return rows<DeliveryRow>(
          `SELECT * FROM deliveries WHERE subscription = :subscription AND day <= :until
           ORDER BY day DESC LIMIT :limit`,
          { subscription, limit, until },
        ).map(deliveryOf)
      }),

    lastSent: (subscription, before) =>
      lightly(() => {
        const [last] = rows<{ day: string | null }>(
          `SELECT max(day) AS day FROM deliveries
           WHERE subscription = :subscription AND day < :before AND state = 'sent'`,
          { subscription, before },
        )
        return last?.day ?? null
      }),

    prune: (before) =>
      lightly(() => {
        run('DELETE FROM deliveries WHERE day < :before', { before })
      }),
  }
}
