import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ledger } from '../../../src/ledger/ledger.ts'
import { openPostgresLedger } from '../../../src/ledger/postgres/index.ts'
import { openPool } from '../../../src/ledger/postgres/pool.ts'
import { silentLog } from '../../../src/log.ts'
import { aSubscription } from '../../helpers/digest/subscription.ts'
import { type Cluster, startPostgres, WHY_NO_POSTGRES } from '../../helpers/postgres.ts'

const NINE = { day: '2027-03-01', at: '2027-03-01T09:00:00.000Z' }
const EVENING = { day: '2027-03-01', at: '2027-03-01T18:00:00.000Z' }
const TOMORROW = { day: '2027-03-02', at: '2027-03-02T09:00:00.000Z' }
const SUBSCRIPTION = aSubscription(
  { platform: 'somewhere', workspace: 'W1', channel: 'a' },
  { id: 'a', since: '2027-03-01T08:00:00.000Z' },
)
const OPENING = {
  subscription: 'a',
  expected: NINE.at,
  next: TOMORROW,
  deliveries: [{ ...NINE, key: 'key-a', state: 'due' }],
} as const

const title = WHY_NO_POSTGRES
  ? `a wish while a tick writes (skipped: ${WHY_NO_POSTGRES})`
  : 'a wish while a tick writes'
describe.skipIf(WHY_NO_POSTGRES)(title, () => {
  let cluster: Cluster
  let url: string
  beforeAll(async () => {
    cluster = await startPostgres()
  })
  afterAll(() => cluster.stop())
  beforeEach(async () => {
    url = await cluster.database()
  })

  /** Opens today's delivery in a transaction that ends only when the wish waits for it, and `meanwhile` has happened. */
  async function whileOpening<T>(
    wish: (ledger: Ledger) => Promise<T>,
    then: (wished: PromiseSettledResult<T>, ledger: Ledger) => Promise<void>,
    meanwhile?: string,
  ): Promise<void> {
    const client = new pg.Client(url)
    await client.connect()
    const ledger = await openPostgresLedger(await openPool(url, silentLog))
    try {
      await ledger.subscribe(SUBSCRIPTION, NINE, SUBSCRIPTION.since)
      const ticking = await openPostgresLedger({
        query: (sql, values = []) => client.query(sql, [...values]),
        transaction: (work) => work(async (sql, values = []) => (await client.query(sql, [...values])).rows),
        close: async () => undefined,
      })
      await client.query('BEGIN')
      await ticking.open([OPENING], NINE.at)
      const wished = Promise.allSettled([wish(ledger)])
      const waiting = `SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`
      const observer = new pg.Client(url)
      await observer.connect()
      while ((await observer.query(waiting)).rows.length === 0);
      if (meanwhile) await observer.query(`${meanwhile} FROM (${waiting}) AS waiting`)
      await observer.end()
      await client.query('COMMIT')
      const [ended] = await wished
      await then(ended, ledger)
    } finally {
      await client.end()
      await ledger.close()
    }
  }

  it('to end the digest gives up what the tick has just written, so that coming back claims nothing of the past', () =>
    whileOpening(
      (ledger) => ledger.unsubscribe('a', NINE.at),
      async (ended, ledger) => {
        expect(ended).toMatchObject({ value: true })
        expect((await ledger.deliveries('a', 1))[0]?.state).toEqual({ is: 'missed', reason: 'unsubscribed' })
        expect(await ledger.nextWait(['somewhere'])).toBeNull()
        await ledger.subscribe(SUBSCRIPTION, TOMORROW, '2027-03-01T15:00:00.000Z')
        expect(await ledger.waiting('2027-03-01T15:00:00.000Z')).toEqual([])
      },
    ))

  it('to pause puts what the tick has just written to rest', () =>
    whileOpening(
      (ledger) => ledger.pause('a', { reason: 'asked', at: NINE.at, by: 'person' }),
      async (paused, ledger) => {
        expect(paused).toMatchObject({ value: true })
        expect(await ledger.nextWait(['somewhere'])).toBeNull()
        expect(await ledger.resume('a', '2027-03-01T10:00:00.000Z', TOMORROW)).toBe(true)
        expect(await ledger.nextWait(['somewhere'])).toBe('2027-03-01T10:00:00.000Z')
      },
    ))

  it('for a later time today moves what the tick has just written to it', () =>
    whileOpening(
      (ledger) => ledger.subscribe({ ...SUBSCRIPTION, time: '18:00' }, EVENING, NINE.at),
      async (_, ledger) => {
        expect((await ledger.deliveries('a', 1))[0]?.due).toBe(EVENING.at)
        expect(await ledger.nextWait(['somewhere'])).toBe(EVENING.at)
      },
    ))

  it('is refused when its connection breaks, and changes nothing; the next one gets another connection', () =>
    whileOpening(
      (ledger) => ledger.unsubscribe('a', NINE.at),
      async (ended, ledger) => {
        expect(ended.status).toBe('rejected')
        expect((await ledger.deliveries('a', 1))[0]?.state).toEqual({ is: 'due' })
        expect(await ledger.unsubscribe('a', NINE.at)).toBe(true)
      },
      'SELECT pg_terminate_backend(pid)',
    ))
})
