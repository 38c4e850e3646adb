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
import { type Database, statements } from './database.ts'

export function postgresDeliveries(database: Database): Deliveries {
  const { rows, any } = statements(database)

  return {
    async open(openings, now) {
      const moves = openings.map(({ subscription, expected, next }) => ({ id: subscription, expected, ...next }))
      const opened = openings.flatMap(({ subscription, deliveries }) =>
        deliveries.map((delivery) => ({ id: subscription, ...delivery })),
      )
      const [result] = await rows<{ moved: number }>(
        `WITH moves AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS m(id text, expected text, day text, at text)),
         mine AS (
           SELECT s.id FROM subscriptions s JOIN moves m ON m.id = s.id AND m.expected = s.next_at
           WHERE s.id = ANY ($4)
           FOR UPDATE OF s SKIP LOCKED),
         moved AS (
           UPDATE subscriptions s SET next_day = m.day, next_at = m.at, planned_at = $3
           FROM mine, moves m WHERE s.id = mine.id AND m.id = mine.id
           RETURNING s.id, s.platform, s.workspace),
         written AS (
           INSERT INTO deliveries (subscription, day, platform, workspace, due, post_key, state, attempts, turn, wait_until, reason, touched_at)
           SELECT o.id, o.day, moved.platform, moved.workspace, o.at, o.key, o.state, 0, 0,
             CASE o.state WHEN 'due' THEN o.at END, CASE o.state WHEN 'missed' THEN 'the local day was over' END, $3
           FROM jsonb_to_recordset($2::jsonb) AS o(id text, day text, at text, key text, state text)
           JOIN moved ON moved.id = o.id
           ON CONFLICT (subscription, day) DO UPDATE
             SET state = 'due', due = excluded.due, wait_until = excluded.due, reason = NULL, touched_at = excluded.touched_at
             WHERE deliveries.state IN ('missed', 'quiet', 'refused') AND excluded.state = 'due')
         SELECT count(*)::int AS moved FROM moved`,
        // The last one only tells the planner how few they are: of JSON it expects a hundred, and reads the whole table.
        [JSON.stringify(moves), JSON.stringify(opened), now, moves.map(({ id }) => id)],
      )
      return result?.moved ?? 0
    },

    async hurry(instant, now) {
      const hurried = await rows(
        `UPDATE deliveries SET wait_until = $2, touched_at = $2
         WHERE touched_at > $1 AND wait_until IS NOT NULL RETURNING day`,
        [instant, now],
      )
      return hurried.length
    },

    async waiting(now) {
      const lanes = await rows<{ platform: string; workspace: string; attempts: number }>(
        `SELECT platform, workspace, max(attempts) AS attempts FROM deliveries WHERE wait_until <= $1
         GROUP BY platform, workspace ORDER BY platform, workspace`,
        [now],
      )
      return lanes.map(({ platform, workspace, attempts }) => {
        return { platform, workspace: workspace || null, begun: attempts > 0 }
      })
    },

    async nextWait(platforms) {
      const [first] = await rows<{ at: string }>(
        `SELECT wait_until AS at FROM deliveries WHERE wait_until IS NOT NULL AND platform = ANY ($1)
         ORDER BY wait_until LIMIT 1`,
        [platforms],
      )
      return first?.at ?? null
    },

    async claim(by, lane, { from, until }, limit, inHand = []) {
      const { platform, workspace } = laneColumns(lane)
      const claimed = await rows<DeliveryRow & SubscriptionRow>(
        `WITH free AS (
           SELECT d.subscription, d.day FROM deliveries d
           WHERE d.platform = $1 AND d.workspace = $2 AND d.wait_until <= $3
             AND NOT (d.state = 'claimed' AND d.held_by = $5 AND d.post_key = ANY ($7))
             AND EXISTS (SELECT 1 FROM subscriptions s WHERE s.id = d.subscription)
           ORDER BY d.attempts DESC, d.wait_until LIMIT $6
           FOR UPDATE OF d SKIP LOCKED),
         taken AS (
           UPDATE deliveries d SET state = 'claimed', held_by = $5, wait_until = $4, turn = d.turn + 1, touched_at = $3
           FROM free WHERE d.subscription = free.subscription AND d.day = free.day
           RETURNING d.*)
         SELECT s.*, taken.* FROM taken JOIN subscriptions s ON s.id = taken.subscription`,
        [platform, workspace, from, until, by, limit, inHand],
      )
      return claimed.map(claimOf)
    },

    async beginPost({ delivery, turn }, now, repeat = false) {
      return any(
        `UPDATE deliveries SET maybe_since = coalesce(maybe_since, $4), attempts = attempts + 1, touched_at = $4
         WHERE subscription = $1 AND day = $2 AND turn = $3
           AND state = 'claimed' AND wait_until > $4 AND (maybe_since IS NULL OR $5)
           AND EXISTS (SELECT 1 FROM subscriptions WHERE id = $1 AND paused_at IS NULL FOR SHARE)
         RETURNING day`,
        [delivery.subscription, delivery.day, turn, now, repeat],
      )
    },

    async settle({ delivery, turn }, settled, now) {
      const columns = settledColumns(settled, delivery, now)
      const statement = `WITH ended AS (
           UPDATE deliveries SET state = $4, message = $6, reason = $7, held_by = NULL, touched_at = $5,
             rest_until = $8,
             wait_until = CASE WHEN EXISTS (SELECT 1 FROM subscriptions WHERE id = $1 AND paused_at IS NULL) THEN $8 END,
             maybe_since = CASE WHEN $9 THEN maybe_since END
           WHERE subscription = $1 AND day = $2
             AND (($4 = 'sent' AND state <> 'sent') OR (state = 'claimed' AND turn = $3))
           RETURNING subscription),
         paused AS (
           UPDATE subscriptions s SET paused_at = $5, paused_by = 'platform', paused_reason = $7, next_day = NULL, next_at = NULL
           FROM ended WHERE $4 = 'refused' AND s.id = ended.subscription AND s.paused_at IS NULL)
         SELECT subscription FROM ended`
      const values = [
        delivery.subscription,
        delivery.day,
        turn,
        columns.state,
        now,
        columns.message,
        columns.reason,
        columns.waitUntil,
        columns.keepsDoubt,
      ]
      if (settled.is !== 'refused') return any(statement, values)
      return database.transaction(async (run) => {
        await run('SELECT id FROM subscriptions WHERE id = $1 FOR UPDATE', [delivery.subscription])
        return (await run(statement, values)).length > 0
      })
    },

    async deliveries(subscription, limit, until = LAST_DAY) {
      const found = await rows<DeliveryRow>(
        'SELECT * FROM deliveries WHERE subscription = $1 AND day <= $3 ORDER BY day DESC LIMIT $2',
        [subscription, limit, until],
      )
      return found.map(deliveryOf)
    },

    async lastSent(subscription, before) {
      const [last] = await rows<{ day: string | null }>(
        `SELECT max(day) AS day FROM deliveries WHERE subscription = $1 AND day < $2 AND state = 'sent'`,
        [subscription, before],
      )
      return last?.day ?? null
    },

    async prune(before) {
      await rows('DELETE FROM deliveries WHERE day < $1', [before])
    },
  }
}
