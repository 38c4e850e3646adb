import { PGlite } from '@electric-sql/pglite'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Claim, Ledger, Settled } from '../../../src/ledger/ledger.ts'
import type { Database } from '../../../src/ledger/postgres/database.ts'
import { openPostgresLedger } from '../../../src/ledger/postgres/index.ts'
import { openSqliteLedger } from '../../../src/ledger/sqlite/index.ts'
import { LANE, subscription } from './on-every-store.ts'

/**
 * Whatever is asked of a Ledger in whatever order, SQLite and PostgreSQL give the same answers; and no post may begin while
 * a message may stand there. What is asked is drawn at random, in two channels, by two processes, on two days.
 */
type Step =
  | { readonly do: 'unsubscribe' | 'pause' | 'refuse' | 'open' | 'miss'; readonly channel: number }
  /** The next slot comes in a minute, or tomorrow morning. */
  | { readonly do: 'subscribe' | 'resume'; readonly channel: number; readonly soon: boolean }
  | { readonly do: 'claim'; readonly by: number; readonly knows: boolean }
  | { readonly do: 'begin'; readonly claim: number; readonly repeat: boolean }
  | { readonly do: 'settle'; readonly claim: number; readonly as: Settled['is'] }
  /** From claim to end, without anything in between. */
  | { readonly do: 'deliver'; readonly by: number; readonly repeat: boolean; readonly as: Settled['is'] }
  /** The day's slot comes once more. */
  | { readonly do: 'again'; readonly channel: number }
  | { readonly do: 'wait'; readonly minutes: number }
  | { readonly do: 'locate' | 'hurry' | 'prune' }

type Single = Exclude<Step, { do: 'deliver' | 'again' }>

const either = fc.integer({ min: 0, max: 1 })
/** Mostly the latest claim. */
const recent = fc.constantFrom(0, 0, 0, 1, 2)
const ENDS = ['due', 'retry', 'ambiguous', 'sent', 'refused', 'missed', 'quiet'] as const
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('unsubscribe', 'pause', 'refuse', 'miss'), channel: either }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('subscribe', 'resume'), channel: either, soon: fc.boolean() }),
  },
  { weight: 4, arbitrary: either.map((channel): Step => ({ do: 'open', channel })) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('claim'), by: either, knows: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('begin'), claim: recent, repeat: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('settle'), claim: recent, as: fc.constantFrom(...ENDS) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('deliver'),
      by: either,
      repeat: fc.boolean(),
      as: fc.constantFrom(...ENDS),
    }),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('again'), channel: either }) },
  { weight: 3, arbitrary: fc.constantFrom(1, 3, 10, 700).map((minutes): Step => ({ do: 'wait', minutes })) },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ do: 'locate' }, { do: 'hurry' }, { do: 'prune' }) },
)

const CHANNELS = ['a', 'b'] as const
const BY = ['one', 'two'] as const
const text = (instant: Temporal.Instant) => instant.toString({ smallestUnit: 'millisecond' })

/** What the Ledger says after each step, as far as anybody can see it. */
async function play(ledger: Ledger, steps: readonly Step[]): Promise<unknown[]> {
  let now = Temporal.Instant.from('2027-03-01T08:00:00Z')
  const at = (minutes: number) => text(now.add({ minutes }))
  const slot = (channel: number, soon: boolean) => {
    const local = now.toZonedDateTimeISO('UTC')
    const next = soon ? local.add({ minutes: 1 }) : local.add({ days: 1 }).withPlainTime({ hour: 9, minute: channel })
    return { day: next.toPlainDate().toString(), at: text(next.toInstant()) }
  }
  const claims: Claim[] = []
  /** Keys of which a message stands, or may stand, by what was answered so far. */
  const maybe = new Set<string>()
  const seen: unknown[] = []

  async function one(each: Single): Promise<unknown> {
    const channel = 'channel' in each ? (CHANNELS[each.channel] ?? 'a') : 'a'
    const id = `id-${channel}`
    switch (each.do) {
      case 'subscribe':
        return ledger.subscribe(subscription(channel, { since: at(0) }), slot(each.channel, each.soon), at(0))
      case 'unsubscribe':
        return ledger.unsubscribe(id, at(0))
      case 'pause':
        return ledger.pause(id, { reason: 'somebody paused it', at: at(0), by: 'person' })
      case 'refuse':
        return ledger.pause(id, { reason: 'it is archived', at: at(0), by: 'platform' })
      case 'resume':
        return ledger.resume(id, at(0), slot(each.channel, each.soon))
      case 'open':
      case 'miss': {
        const standing = await ledger.subscription(id)
        if (!standing?.next) return null
        const { next } = standing
        const state = each.do === 'open' ? 'due' : 'missed'
        const delivery = { ...next, key: `${channel}-${next.day}`, state } as const
        if (state === 'due' && Temporal.Instant.compare(now, next.at) < 0) now = Temporal.Instant.from(next.at)
        return ledger.open(
          [{ subscription: id, expected: next.at, next: slot(each.channel, false), deliveries: [delivery] }],
          at(0),
        )
      }
      case 'claim': {
        const inHand = each.knows ? claims.map(({ delivery }) => delivery.key) : []
        const taken = await ledger.claim(BY[each.by] ?? 'one', LANE, { from: at(0), until: at(3) }, 1, inHand)
        claims.unshift(...taken)
        return taken
      }
      case 'begin': {
        const claim = claims[each.claim]
        if (!claim) return null
        const begun = await ledger.beginPost(claim, at(0), each.repeat)
        const { key } = claim.delivery
        if (begun && !each.repeat) expect(maybe.has(key), `a second post of ${key} began`).toBe(false)
        if (begun) maybe.add(key)
        return begun
      }
      case 'settle': {
        const claim = claims[each.claim]
        if (!claim) return null
        const ended = await ledger.settle(claim, endOf(each.as, at(2)), at(0))
        // What says for certain that this post is not there; the one before it may be, where there was one.
        const first = claim.delivery.maybeSince === null
        const certain = ['due', 'retry', 'quiet'].includes(each.as) || (each.as === 'refused' && first)
        if (ended && certain) maybe.delete(claim.delivery.key)
        return ended
      }
      case 'wait':
        now = now.add({ minutes: each.minutes })
        return null
      case 'locate':
        return ledger.locate('id-a', LANE.workspace)
      case 'hurry':
        return ledger.hurry(at(-1), at(0))
      case 'prune':
        return ledger.prune('2027-03-01')
    }
  }

  for (const each of steps.flatMap(apart)) {
    // No two things happen at the same moment: which of them is first is left open.
    now = now.add({ milliseconds: 10 })
    const answer = await one(each)
    const deliveries = await Promise.all(CHANNELS.map((channel) => ledger.deliveries(`id-${channel}`, 5)))
    seen.push({
      ...{ each, answer, deliveries },
      subscriptions: await ledger.subscriptions(),
      waiting: await ledger.waiting(at(0)),
      next: await ledger.nextWait([LANE.platform]),
      ripe: (await ledger.ripe(at(0), 5)).map(({ subscription: { id } }) => id),
      sent: await ledger.lastSent('id-a', '2027-12-31'),
    })
  }
  return seen
}

function apart(each: Step): Single[] {
  if (each.do === 'again') {
    const { channel } = each
    return [
      { do: 'subscribe', channel, soon: true },
      { do: 'open', channel },
    ]
  }
  if (each.do !== 'deliver') return [each]
  const { by, repeat, as } = each
  return [
    { do: 'claim', by, knows: false },
    { do: 'begin', claim: 0, repeat },
    { do: 'settle', claim: 0, as },
  ]
}

function endOf(is: Settled['is'], after: string): Settled {
  switch (is) {
    case 'due':
    case 'quiet':
      return { is }
    case 'sent':
      return { is, message: 'm1' }
    case 'retry':
    case 'ambiguous':
      return { is, after, reason: 'no reply' }
    case 'refused':
    case 'missed':
      return { is, reason: 'it is over' }
  }
}

describe('two Ledgers that are asked the same', () => {
  let lite: PGlite
  beforeAll(async () => {
    lite = await PGlite.create()
  })
  afterAll(() => lite.close())

  it('answer the same, and let no post begin while a message may stand', { timeout: 120_000 }, async () => {
    const database: Database = {
      query: (sql, values = []) => lite.query(sql, [...values]),
      transaction: (work) =>
        lite.transaction((t) => work(async (sql, values = []) => (await t.query<object>(sql, [...values])).rows)),
      close: async () => undefined,
    }
    const postgres = await openPostgresLedger(database)
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        await lite.exec('TRUNCATE subscriptions, deliveries, replicas, presence')
        const sqlite = openSqliteLedger(':memory:')
        const begun: Step[] = [0, 1].map((channel): Step => ({ do: 'subscribe', channel, soon: true })).concat(steps)
        expect(await play(postgres, begun)).toEqual(await play(sqlite, begun))
        await sqlite.close()
      }),
      {
        numRuns: 25,
        // A post that may stand there, given up for missed, or refused when it was repeated; and the day's slot comes once more.
        examples: (['missed', 'refused'] as const).map((as): [Step[]] => [
          [
            { do: 'open', channel: 0 },
            { do: 'deliver', by: 0, repeat: false, as: 'ambiguous' },
            { do: 'wait', minutes: 3 },
            { do: 'deliver', by: 0, repeat: true, as },
            { do: 'again', channel: 0 },
            { do: 'deliver', by: 1, repeat: false, as: 'sent' },
          ],
        ]),
      },
    )
  })
})
