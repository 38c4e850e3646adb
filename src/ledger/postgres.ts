import type { Lane, Ledger } from './ledger.ts'
import { type Migration, migrations } from './migrate.ts'
import { migratePostgres } from './migrate-postgres.ts'
import {
  claimOf,
  type DeliveryRow,
  deliveryOf,
  SUBSCRIPTION_COLUMNS,
  type SubscriptionRow,
  settledColumns,
  standingOf,
  subscriptionValues,
} from './rows.ts'

/** A PostgreSQL to talk to: a pool of connections, or the one in a test. */
export interface Database {
  query(sql: string, values?: readonly unknown[]): Promise<{ rows: readonly object[] }>
  /** Several statements on one connection, all or nothing. */
  transaction<T>(
    work: (run: (sql: string, values?: readonly unknown[]) => Promise<readonly object[]>) => Promise<T>,
  ): Promise<T>
  close(): Promise<void>
}

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

  // What a row holds is what the schema says.
  const rows = async <T>(sql: string, values: readonly unknown[] = []) =>
    (await database.query(sql, values)).rows as readonly T[]
  const any = async (sql: string, values: readonly unknown[]) => (await database.query(sql, values)).rows.length > 0
  const standings = async (where: string, values: readonly unknown[] = []) =>
    (await rows<SubscriptionRow>(`SELECT * FROM subscriptions ${where}`, values)).map(standingOf)
  const inLane = (lane: Lane) => [lane.platform, lane.workspace ?? '']

  return {
    async subscribe(subscription, next, now) {
      const changes = SUBSCRIPTION_COLUMNS.slice(1).map((column) => `${column} = excluded.${column}`)
      // What a pause had put to rest waits again; what waits for the day of the next slot waits for that slot.
      const anew = `d.day = put.next_day AND d.state IN ('due', 'retry') AND d.maybe_since IS NULL`
      await database.transaction(async (run) => {
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
      })
    },

    async locate(id, workspace) {
      await rows(
        `WITH located AS (UPDATE subscriptions SET workspace = $2 WHERE id = $1)
         UPDATE deliveries SET workspace = $2 WHERE subscription = $1 AND wait_until IS NOT NULL`,
        [id, workspace],
      )
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

    async subscription(id) {
      return (await standings('WHERE id = $1', [id]))[0] ?? null
    },

    async subscriptions(lane) {
      if (!lane) return standings('ORDER BY platform, workspace, channel')
      return standings('WHERE platform = $1 AND workspace = $2 ORDER BY channel', inLane(lane))
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
             WHERE deliveries.state = 'missed' AND excluded.state = 'due')
         SELECT count(*)::int AS moved FROM moved`,
        // The last one only tells the planner how few they are: of JSON it expects a hundred, and reads the whole table.
        [JSON.stringify(moves), JSON.stringify(opened), now, moves.map(({ id }) => id)],
      )
      return result?.moved ?? 0
    },

    async plannedAfter(instant) {
      return standings('WHERE planned_at > $1 AND next_at IS NOT NULL', [instant])
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
        [...inLane(lane), from, until, by, limit, inHand],
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
      const columns = settledColumns(settled, now)
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

    async deliveries(subscription, limit) {
      const found = await rows<DeliveryRow>(
        'SELECT * FROM deliveries WHERE subscription = $1 ORDER BY day DESC LIMIT $2',
        [subscription, limit],
      )
      return found.map(deliveryOf)
    },

    async lastSent(subscription) {
      const [last] = await rows<{ day: string | null }>(
        `SELECT max(day) AS day FROM deliveries WHERE subscription = $1 AND state = 'sent'`,
        [subscription],
      )
      return last?.day ?? null
    },

    async prune(before) {
      await rows('DELETE FROM deliveries WHERE day < $1', [before])
    },

    async present(by, now) {
      // Presence is counted by the database's clock, the one that all replicas share.
      const [found] = await rows<{ replicas: number; ahead: number }>(
        `WITH gone AS (DELETE FROM replicas WHERE seen_at < ${clock("now() - interval '3 minutes'")}),
         here AS (
           INSERT INTO replicas VALUES ($1, ${clock('now()')}) ON CONFLICT (name) DO UPDATE SET seen_at = excluded.seen_at)
         SELECT count(*)::int + 1 AS replicas,
           (extract(epoch FROM clock_timestamp() - $2::timestamptz) * 1000)::float8 AS ahead
         FROM replicas WHERE name <> $1 AND seen_at >= ${clock("now() - interval '3 minutes'")}`,
        [by, now],
      )
      return { replicas: found?.replicas ?? 1, aheadMilliseconds: found?.ahead ?? 0 }
    },

    async leave(by) {
      await rows('DELETE FROM replicas WHERE name = $1', [by])
    },

    close: () => database.close(),
  }
}

/** An instant of the database as the texts of the schema. */
const clock = (instant: string) => `to_char((${instant}) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
