import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { PGlite } from '@electric-sql/pglite'
import { describe, expect, it, vi } from 'vitest'
import type { Ledger } from '../../src/ledger/ledger.ts'
import type { Database } from '../../src/ledger/postgres/database.ts'
import { openPostgresLedger } from '../../src/ledger/postgres/index.ts'
import { openSqliteLedger } from '../../src/ledger/sqlite/index.ts'
import { Stage } from '../helpers/digest/stage.ts'

/**
 * What a tick costs grows with what is due, not with what is subscribed. Nothing is timed: the databases say how they find
 * what a tick asks for, and PostgreSQL how many rows it went through.
 */

/** So many subscriptions to a digest in the evening, each with a year of digests behind it in one row; understood by both databases. */
const many = (count: number) => [
  `INSERT INTO subscriptions
   SELECT 's' || n, 'board', 'W' || (n % 20), 'c' || n, '21:00', 'UTC', 'day', 'skip', 'chat', 'U1', '2027-02-01T00:00:00.000Z',
     NULL, NULL, NULL, '2027-03-01', '2027-03-01T21:00:00.000Z', '2027-02-28T21:00:00.000Z'
   FROM (WITH RECURSIVE g(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM g WHERE n < ${count}) SELECT n FROM g) AS numbers`,
  `INSERT INTO deliveries (subscription, day, platform, workspace, due, post_key, state, attempts, turn, message, touched_at)
   SELECT id, '2027-02-28', platform, workspace, '2027-02-28T21:00:00.000Z', 'k' || id, 'sent', 1, 1, 'm',
     '2027-02-28T21:00:01.000Z'
   FROM subscriptions`,
]
const DUE = ['c1', 'c2', 'c3']
const dueAtNine = DUE.map(
  (channel) =>
    `UPDATE subscriptions SET local_time = '09:00', next_at = '2027-03-01T09:00:00.000Z' WHERE channel = '${channel}'`,
)

/** Runs the digests on the Ledger over nine o'clock; `watched` is true for the tick at nine, and all that follows from it. */
async function overNine(ledger: Ledger, watch: (watched: boolean) => void) {
  const stage = new Stage('2027-03-01T08:58:30Z')
  const digests = await stage.start([], { ledger })
  await stage.time.until('2027-03-01T08:59:30Z')
  watch(true)
  await stage.time.until('2027-03-01T09:00:00Z')
  // A real database answers in its own time.
  for (let turn = 0; turn < 5000 && stage.board.posted.length < DUE.length; turn += 1) await stage.time.pass(1)
  await digests.stop()
  watch(false)
  expect(stage.board.posted.map(({ channel }) => channel).sort()).toEqual(DUE)
}

/** The tables that grow. The list of replicas is as long as there are processes. */
const GROWING = /\b(subscriptions|deliveries|s|d)\b/

/** Indexes of what waits, and of nothing else: to go through one of them is to go through what is due. */
const WAITING_ALONE = /INDEX (deliveries_by_wait|deliveries_by_lane|deliveries_touched)\b/

describe('a tick', () => {
  it('finds what it asks SQLite for by an index, and never reads through all that is subscribed', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tick-cost-'))
    const file = path.join(folder, 'ledger.db')
    const asked = new Set<string>()
    let watched = false
    const prepare = DatabaseSync.prototype.prepare
    const spy = vi.spyOn(DatabaseSync.prototype, 'prepare').mockImplementation(function (
      this: DatabaseSync,
      sql: string,
    ) {
      const statement = prepare.call(this, sql)
      const noted = (method: 'all' | 'run') => {
        const run: StatementSync['all'] & StatementSync['run'] = statement[method].bind(statement) as never
        statement[method] = ((...values: never[]) => {
          if (watched && /\b(subscriptions|deliveries)\b/.test(sql)) asked.add(sql)
          return run(...values)
        }) as never
      }
      noted('all')
      noted('run')
      return statement
    })
    const ledger = openSqliteLedger(file)
    const other = new DatabaseSync(file)
    for (const sql of [...many(5000), ...dueAtNine]) other.exec(sql)
    await overNine(ledger, (on) => {
      watched = on
    })
    await ledger.close()
    spy.mockRestore()

    expect(asked.size).toBeGreaterThan(8)
    asked.add('DELETE FROM deliveries WHERE day < :before')
    const scans = [...asked].flatMap((sql) =>
      (prepare.call(other, `EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[])
        .filter(({ detail }) => detail.startsWith('SCAN') && GROWING.test(detail.split(' ')[1] ?? ''))
        .filter(({ detail }) => !WAITING_ALONE.test(detail))
        .map(({ detail }) => `${detail}: ${sql}`),
    )
    expect(scans).toEqual([])
    other.close()
    rmSync(folder, { recursive: true })
  })

  it('makes PostgreSQL go through a few rows for each that is due, where thousands are subscribed', {
    timeout: 180_000,
  }, async () => {
    const rows = await rowsOfTick(2000)
    expect(rows).toBeGreaterThan(DUE.length)
    expect(rows).toBeLessThan(DUE.length * 100)
  })
})

interface Plan {
  readonly 'Relation Name'?: string
  readonly 'Actual Rows'?: number
  readonly 'Actual Loops'?: number
  readonly 'Rows Removed by Filter'?: number
  readonly Plans?: readonly Plan[]
}

/** Rows of the growing tables that one tick, and what follows from it, reads or passes over. */
async function rowsOfTick(subscribed: number): Promise<number> {
  const lite = await PGlite.create()
  let watched = false
  let rows = 0
  const count = (plan: Plan): number => {
    const own = GROWING.test(plan['Relation Name'] ?? '')
      ? ((plan['Actual Rows'] ?? 0) + (plan['Rows Removed by Filter'] ?? 0)) * (plan['Actual Loops'] ?? 1)
      : 0
    return own + (plan.Plans ?? []).reduce((sum, below) => sum + count(below), 0)
  }
  const database: Database = {
    async query(sql, values = []) {
      if (watched) {
        // What is only tried leaves no trace.
        await lite.exec('BEGIN')
        const explained = await lite.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
          `EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`,
          [...values],
        )
        await lite.exec('ROLLBACK')
        rows += count(explained.rows[0]?.['QUERY PLAN'][0].Plan ?? {})
      }
      return lite.query(sql, [...values])
    },
    transaction: (work) =>
      lite.transaction((t) => work(async (sql, values = []) => (await t.query<object>(sql, [...values])).rows)),
    close: () => lite.close(),
  }
  const opened = await openPostgresLedger(database)
  const ledger: Ledger = {
    ...opened,
    // The database's clock shows today, and the tests have a day of their own.
    present: async (by, now, absence) => ({ ...(await opened.present(by, now, absence)), now: null }),
  }
  for (const sql of [...many(subscribed), ...dueAtNine, 'ANALYZE']) await lite.exec(sql)
  // One connection: what is asked for at the same time waits its turn, so that no trial meets another's question.
  await overNine(inTurn(ledger), (on) => {
    watched = on
  })
  await ledger.close()
  return rows
}

function inTurn(ledger: Ledger): Ledger {
  let before: Promise<unknown> = Promise.resolve()
  return new Proxy(ledger, {
    get: (target, name) => {
      const verb: unknown = Reflect.get(target, name)
      if (typeof verb !== 'function') return verb
      return (...args: unknown[]) => {
        const answer = before.then(() => Reflect.apply(verb, target, args))
        before = answer.catch(() => undefined)
        return answer
      }
    },
  })
}
