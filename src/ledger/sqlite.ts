import type { Lane, Ledger } from './ledger.ts'
import { MIGRATIONS_TABLE, type Migration, migrations, missing } from './migrate.ts'
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
import { openFile, type Values } from './sqlite-file.ts'

/**
 * The Ledger in one SQLite file: the default. What people asked for, and that a post is about to begin, is on the disk before
 * it counts: a power cut must not forget it. What became of a post may be lost in a power cut, and is then looked for. Two
 * processes on one file, as when a new version starts before the old one has ended, wait for each other's transactions.
 *
 * Throws UserError when the file was written by a newer version.
 */
export function openSqliteLedger(file: string, schema: readonly Migration[] = migrations()): Ledger {
  const { rows, run, together, lightly, close } = openFile(file, (database) => {
    database.exec(MIGRATIONS_TABLE)
    const [found] = database.rows<{ version: number }>('SELECT coalesce(max(number), 0) AS version FROM migrations')
    for (const { number, name, sql } of missing(schema, found?.version ?? 0, `The ledger in ${file}`)) {
      database.exec(sql)
      database.run(`INSERT INTO migrations VALUES (:number, :name, strftime('%Y-%m-%dT%H:%M:%fZ'))`, { number, name })
    }
  })
  const standings = (where: string, values: Values = {}) =>
    rows<SubscriptionRow>(`SELECT * FROM subscriptions ${where}`, values).map(standingOf)
  /** What a pause had put to rest waits again. */
  const wake = (id: string, now: string) =>
    run(
      `UPDATE deliveries SET wait_until = max(:now, coalesce(rest_until, :now)), rest_until = NULL, touched_at = :now
       WHERE subscription = :id AND wait_until IS NULL AND state IN ('due', 'retry', 'ambiguous')`,
      { id, now },
    )
  const inLane = (lane: Lane) => ({ platform: lane.platform, workspace: lane.workspace ?? '' })

  return {
    subscribe: (subscription, next, now) =>
      together(() => {
        const values = subscriptionValues({ subscription, next }, now)
        run(
          `INSERT OR REPLACE INTO subscriptions (${SUBSCRIPTION_COLUMNS}) VALUES (${SUBSCRIPTION_COLUMNS.map((c) => `:${c}`)})`,
          Object.fromEntries(SUBSCRIPTION_COLUMNS.map((column, index) => [column, values[index] ?? null])),
        )
        if (!next) return
        run(
          `UPDATE deliveries SET state = 'due', due = :at, reason = NULL, wait_until = :at, rest_until = NULL, touched_at = :now
           WHERE subscription = :id AND day = :day AND state IN ('due', 'retry') AND maybe_since IS NULL`,
          { id: subscription.id, ...next, now },
        )
        wake(subscription.id, now)
      }),

    locate: (id, workspace) =>
      together(() => {
        run('UPDATE subscriptions SET workspace = :workspace WHERE id = :id', { id, workspace })
        run(`UPDATE deliveries SET workspace = :workspace WHERE subscription = :id AND wait_until IS NOT NULL`, {
          id,
          workspace,
        })
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

    subscription: (id) =>
      lightly(() => {
        return standings('WHERE id = :id', { id })[0] ?? null
      }),

    subscriptions: (lane) =>
      lightly(() => {
        if (!lane) return standings('ORDER BY platform, workspace, channel')
        return standings('WHERE platform = :platform AND workspace = :workspace ORDER BY channel', inLane(lane))
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
                 WHERE deliveries.state = 'missed' AND excluded.state = 'due'`,
              { subscription, day, at, key, state, now },
            )
          }
        }
        return moved
      }),

    plannedAfter: (instant) =>
      lightly(() => {
        return standings('WHERE planned_at > :instant AND next_at IS NOT NULL', { instant })
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
          { by, from, until, limit, inHand: JSON.stringify(inHand), ...inLane(lane) },
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
        const columns = settledColumns(settled, now)
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

    deliveries: (subscription, limit) =>
      lightly(() => {
        return rows<DeliveryRow>(
          'SELECT * FROM deliveries WHERE subscription = :subscription ORDER BY day DESC LIMIT :limit',
          { subscription, limit },
        ).map(deliveryOf)
      }),

    lastSent: (subscription) =>
      lightly(() => {
        const [last] = rows<{ day: string | null }>(
          `SELECT max(day) AS day FROM deliveries WHERE subscription = :subscription AND state = 'sent'`,
          { subscription },
        )
        return last?.day ?? null
      }),

    prune: (before) =>
      lightly(() => {
        run('DELETE FROM deliveries WHERE day < :before', { before })
      }),

    present: (by, now) =>
      lightly(() => {
        run('DELETE FROM replicas WHERE seen_at < :before OR seen_at > :after', around(now))
        run('INSERT OR REPLACE INTO replicas VALUES (:by, :now)', { by, now })
        const [count] = rows<{ replicas: number }>('SELECT count(*) AS replicas FROM replicas')
        return { replicas: count?.replicas ?? 1, aheadMilliseconds: 0 }
      }),

    leave: (by) =>
      lightly(() => {
        run('DELETE FROM replicas WHERE name = :by', { by })
      }),

    close,
  }
}

/** Three minutes on either side: who was seen outside of them is not there, or its clock is not to be believed. */
function around(now: string) {
  const moment = Temporal.Instant.from(now)
  const text = (instant: Temporal.Instant) => instant.toString({ smallestUnit: 'millisecond' })
  return { before: text(moment.subtract({ minutes: 3 })), after: text(moment.add({ minutes: 3 })) }
}
