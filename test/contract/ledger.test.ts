import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Subscription } from '../../src/core/subscription.ts'
import type { Claim, Ledger, Opening } from '../../src/ledger/ledger.ts'
import { type Migration, migrations } from '../../src/ledger/migrate.ts'
import { type Place, STORES } from './ledger-stores.ts'

const T = (time: string, day = '2027-03-01') => `${day}T${time}:00.000Z`
const NINE = { day: '2027-03-01', at: T('09:00') }
const TOMORROW = { day: '2027-03-02', at: T('09:00', '2027-03-02') }

function subscription(channel: string, changes: Partial<Subscription> = {}): Subscription {
  return {
    id: `id-${channel}`,
    address: { platform: 'somewhere', workspace: 'W1', channel },
    time: '09:00',
    zone: 'Europe/Brussels',
    cadence: { every: 'week', weekday: 3 },
    whenEmpty: 'next',
    origin: 'chat',
    by: 'U1',
    since: T('08:00'),
    state: { is: 'active' },
    ...changes,
  }
}

const opening = (channel: string, state: 'due' | 'missed' = 'due'): Opening => ({
  subscription: `id-${channel}`,
  expected: NINE.at,
  next: TOMORROW,
  deliveries: [{ ...NINE, key: `key-${channel}`, state }],
})

/** The number of the schema that this version does not know yet. */
const NEXT = migrations().length + 1

const LANE = { platform: 'somewhere', workspace: 'W1' }
const lease = (from: string, until: string) => ({ from: T(from), until: T(until) })

for (const store of STORES) {
  const title = store.skipped
    ? `the Ledger in ${store.name} (skipped: ${store.skipped})`
    : `the Ledger in ${store.name}`
  describe.skipIf(store.skipped)(title, () => {
    let place: Place
    let ledger: Ledger
    const opened: Ledger[] = []
    const open = async (schema?: readonly Migration[]) => {
      const another = await place.open(schema)
      opened.push(another)
      return another
    }

    beforeAll(() => store.start())
    afterAll(() => store.stop())
    beforeEach(async () => {
      place = await store.place()
      ledger = await open()
    })
    afterEach(async () => {
      for (const each of opened.splice(0)) await each.close()
      await place.remove()
    })

    const subscribed = async (...channels: string[]) => {
      for (const channel of channels) await ledger.subscribe(subscription(channel), NINE, T('08:00'))
    }
    const due = async (...channels: string[]) => {
      await subscribed(...channels)
      await ledger.open(
        channels.map((channel) => opening(channel)),
        T('09:00'),
      )
    }
    const claimOne = async (by = 'one', from = '09:00', until = '09:02'): Promise<Claim> => {
      const [claim] = await ledger.claim(by, LANE, lease(from, until), 1)
      if (!claim) throw new Error('nothing to claim')
      return claim
    }
    const stateOf = async (channel: string) => (await ledger.deliveries(`id-${channel}`, 1))[0]?.state

    it('gives back a subscription as it was put in, paused or not', async () => {
      const paused = subscription('b', {
        address: { platform: 'somewhere', workspace: null, channel: 'b' },
        cadence: { every: 'weekday' },
        by: null,
        state: { is: 'paused', reason: 'the channel is archived', at: T('08:30'), by: 'platform' },
      })
      await ledger.subscribe(subscription('a'), NINE, T('08:00'))
      await ledger.subscribe(paused, null, T('08:30'))
      expect(await ledger.subscription('id-a')).toEqual({ subscription: subscription('a'), next: NINE })
      expect(await ledger.subscription('id-b')).toEqual({ subscription: paused, next: null })
      expect(await ledger.subscription('id-c')).toBeNull()
    })

    it('keeps one subscription a channel, the later one', async () => {
      await subscribed('a')
      await ledger.subscribe(subscription('a', { time: '18:30' }), TOMORROW, T('10:00'))
      const all = await ledger.subscriptions()
      expect(all.map(({ subscription, next }) => [subscription.time, next])).toEqual([['18:30', TOMORROW]])
    })

    it('lists the subscriptions of one workspace', async () => {
      await subscribed('b', 'a')
      const elsewhere = { platform: 'somewhere', workspace: 'W2', channel: 'c' }
      await ledger.subscribe(subscription('c', { address: elsewhere }), NINE, T('08:00'))
      const channels = async (lane?: typeof LANE) =>
        (await ledger.subscriptions(lane)).map((standing) => standing.subscription.address.channel)
      expect(await channels(LANE)).toEqual(['a', 'b'])
      expect(await channels()).toEqual(['a', 'b', 'c'])
    })

    it('keeps what it knows when it is closed and opened again', async () => {
      await due('a')
      await ledger.settle(await claimOne(), { is: 'sent', message: 'm1' }, T('09:01'))
      await opened.pop()?.close()
      ledger = await open()
      expect((await ledger.subscription('id-a'))?.next).toEqual(TOMORROW)
      expect(await stateOf('a')).toEqual({ is: 'sent', message: 'm1' })
    })

    it('refuses a database from a newer version, and says what to do', async () => {
      const future = { number: NEXT, name: 'from-the-future', sql: 'CREATE TABLE future (x INTEGER);' }
      await (await open([...migrations(), future])).subscribe(subscription('a'), NINE, T('08:00'))
      await expect(open()).rejects.toThrow(
        new RegExp(`newer Communiqué \\(its schema is ${NEXT}, this version knows ${NEXT - 1}\\).*newer version`),
      )
    })

    it('brings an older database forwards, with what is in it', async () => {
      await subscribed('a')
      const more = { number: NEXT, name: 'more', sql: '-- a column;\nALTER TABLE subscriptions ADD COLUMN more TEXT;' }
      const newer = await open([...migrations(), more])
      expect((await newer.subscription('id-a'))?.subscription.time).toBe('09:00')
    })

    it('finds the subscriptions whose slot has come, longest waiting first, and no other', async () => {
      await subscribed('a')
      await ledger.subscribe(subscription('b'), { day: '2027-03-01', at: T('08:59') }, T('08:00'))
      await ledger.subscribe(subscription('c'), TOMORROW, T('08:00'))
      const ripe = async (now: string, limit = 10) =>
        (await ledger.ripe(T(now), limit)).map((standing) => standing.subscription.address.channel)
      expect(await ripe('08:58')).toEqual([])
      expect(await ripe('09:00')).toEqual(['b', 'a'])
      expect(await ripe('09:00', 1)).toEqual(['b'])
    })

    it('opens a slot once, whoever comes first', async () => {
      await subscribed('a')
      const other = await open()
      expect(await ledger.open([opening('a')], T('09:00'))).toBe(1)
      expect(await other.open([opening('a')], T('09:00'))).toBe(0)
      expect((await ledger.deliveries('id-a', 10)).map(({ day, key, state }) => [day, key, state.is])).toEqual([
        ['2027-03-01', 'key-a', 'due'],
      ])
      expect((await ledger.subscription('id-a'))?.next).toEqual(TOMORROW)
    })

    it('writes no second delivery for a local day that has one', async () => {
      await due('a')
      await ledger.settle(await claimOne(), { is: 'sent', message: 'm1' }, T('09:01'))
      await ledger.subscribe(subscription('a', { time: '18:00' }), { ...NINE, at: T('17:00') }, T('10:00'))
      await ledger.open([{ ...opening('a'), expected: T('17:00') }], T('17:00'))
      expect(await stateOf('a')).toEqual({ is: 'sent', message: 'm1' })
      expect(await ledger.waiting(T('18:00'))).toEqual([])
    })

    it('takes a missed day up again when it is due after all', async () => {
      await subscribed('a')
      await ledger.open([opening('a', 'missed')], T('09:00'))
      expect(await stateOf('a')).toMatchObject({ is: 'missed' })
      await ledger.subscribe(subscription('a'), NINE, T('08:00'))
      await ledger.open([opening('a', 'due')], T('09:00'))
      expect(await stateOf('a')).toEqual({ is: 'due' })
    })

    it.each([{ is: 'quiet' }, { is: 'refused', reason: 'the channel is archived' }] as const)(
      'takes up a day again that ended as $is, when it is due after all; never one that was sent',
      async (settled) => {
        await due('a')
        await ledger.settle(await claimOne(), settled, T('09:01'))
        await ledger.subscribe(subscription('a'), NINE, T('09:02'))
        await ledger.open([opening('a')], T('09:03'))
        expect(await stateOf('a')).toEqual({ is: 'due' })
        await ledger.settle(await claimOne('one', '09:04', '09:06'), { is: 'sent', message: 'm1' }, T('09:05'))
        await ledger.subscribe(subscription('a'), NINE, T('09:06'))
        await ledger.open([opening('a')], T('09:07'))
        expect(await stateOf('a')).toEqual({ is: 'sent', message: 'm1' })
      },
    )

    it('keeps the doubt about an earlier post when a later one is refused, and none about the refused one', async () => {
      await due('a', 'b')
      const [a, b] = await ledger.claim('one', LANE, lease('09:00', '09:02'), 2)
      if (!a || !b) throw new Error('nothing to claim')
      for (const claim of [a, b]) await ledger.beginPost(claim, T('09:00'))
      const refused = { is: 'refused', reason: 'the channel is archived' } as const
      await ledger.settle(a, refused, T('09:01'))
      await ledger.settle(b, { is: 'ambiguous', after: T('09:01'), reason: 'no reply' }, T('09:01'))
      await ledger.settle(await claimOne('one', '09:02', '09:04'), refused, T('09:02'))
      const doubts = [a, b].map(
        async ({ delivery }) => (await ledger.deliveries(delivery.subscription, 1))[0]?.maybeSince,
      )
      expect(await Promise.all(doubts)).toEqual([null, T('09:00')])
    })

    it('claims what has come in one lane, and nothing that is leased', async () => {
      await due('a', 'b')
      expect(await ledger.waiting(T('08:59'))).toEqual([])
      expect(await ledger.waiting(T('09:00'))).toEqual([{ ...LANE, begun: false }])
      expect(await ledger.claim('one', { ...LANE, workspace: 'W2' }, lease('09:00', '09:02'), 5)).toEqual([])
      const [first] = await ledger.claim('one', LANE, lease('09:00', '09:02'), 1)
      expect(first?.delivery).toEqual({
        subscription: 'id-a',
        day: '2027-03-01',
        due: T('09:00'),
        key: 'key-a',
        attempts: 0,
        maybeSince: null,
        state: { is: 'claimed', by: 'one', leaseUntil: T('09:02') },
      })
      expect(first?.subscription).toEqual(subscription('a'))
      const rest = await ledger.claim('two', LANE, lease('09:01', '09:03'), 5)
      expect(rest.map(({ delivery }) => delivery.key)).toEqual(['key-b'])
      expect(await ledger.nextWait(['elsewhere', 'somewhere'])).toBe(T('09:02'))
    })

    it('tells when the next wait ends on the platforms that are asked about', async () => {
      await due('a')
      expect(await ledger.nextWait(['somewhere'])).toBe(T('09:00'))
      expect(await ledger.nextWait(['elsewhere'])).toBeNull()
    })

    it('gives an expired lease to another process, and never to the one that has it in hand', async () => {
      await due('a')
      const lost = await claimOne('one')
      expect(await ledger.claim('one', LANE, lease('09:03', '09:05'), 1, [lost.delivery.key])).toEqual([])
      const taken = await claimOne('two', '09:03', '09:05')
      expect(taken.turn).toBeGreaterThan(lost.turn)
      expect(await ledger.beginPost(lost, T('09:03'))).toBe(false)
      expect(await ledger.settle(lost, { is: 'quiet' }, T('09:03'))).toBe(false)
      expect(await stateOf('a')).toMatchObject({ is: 'claimed', by: 'two' })
    })

    it('gives a process its own expired lease back, when it never heard of it', async () => {
      await due('a', 'b')
      const unheard = await claimOne('one')
      const heard = await claimOne('one')
      expect(await ledger.claim('one', LANE, lease('09:01', '09:05'), 2, [heard.delivery.key])).toEqual([])
      const back = await ledger.claim('one', LANE, lease('09:03', '09:05'), 2, [heard.delivery.key])
      expect(back.map(({ delivery }) => delivery.key)).toEqual([unheard.delivery.key])
      expect(await ledger.beginPost(unheard, T('09:03'))).toBe(false)
    })

    it('lets a post begin once, and remembers since when a message may stand', async () => {
      await due('a')
      const claim = await claimOne()
      expect(await ledger.beginPost(claim, T('09:01'))).toBe(true)
      expect(await ledger.beginPost(claim, T('09:01'))).toBe(false)
      expect((await ledger.deliveries('id-a', 1))[0]).toMatchObject({ maybeSince: T('09:01'), attempts: 1 })
      const taken = await claimOne('two', '09:03', '09:05')
      expect(taken.delivery.maybeSince).toBe(T('09:01'))
      expect(await ledger.beginPost(taken, T('09:03'))).toBe(false)
    })

    it('lets a post that the platform does not double begin again, and keeps since when the first may stand', async () => {
      await due('a')
      const claim = await claimOne()
      expect(await ledger.beginPost(claim, T('09:00'))).toBe(true)
      await ledger.settle(claim, { is: 'ambiguous', after: T('09:01'), reason: 'no reply' }, T('09:00'))
      const again = await claimOne('one', '09:01', '09:03')
      expect(await ledger.beginPost(again, T('09:01'), true)).toBe(true)
      expect((await ledger.deliveries('id-a', 1))[0]).toMatchObject({ maybeSince: T('09:00'), attempts: 2 })
      expect(await ledger.beginPost(again, T('09:03'), true)).toBe(false)
    })

    it('claims what was begun before what was not', async () => {
      await due('a', 'b', 'c')
      const claim = await claimOne()
      await ledger.beginPost(claim, T('09:00'))
      await ledger.settle(claim, { is: 'retry', after: T('09:01'), reason: 'busy' }, T('09:00'))
      const keys = async (from: string) => {
        const claims = await ledger.claim('two', LANE, lease(from, '09:09'), 1)
        return claims.map(({ delivery }) => delivery.key)
      }
      const first = await keys('09:00')
      expect(first).not.toEqual([claim.delivery.key])
      expect(await keys('09:01')).toEqual([claim.delivery.key])
    })

    it('tells the lanes in which something was begun', async () => {
      await due('a', 'b')
      await ledger.settle(await claimOne(), { is: 'due' }, T('09:00'))
      expect(await ledger.waiting(T('09:00'))).toEqual([{ ...LANE, begun: false }])
      const claim = await claimOne()
      await ledger.beginPost(claim, T('09:00'))
      await ledger.settle(claim, { is: 'retry', after: T('09:01'), reason: 'busy' }, T('09:00'))
      expect(await ledger.waiting(T('09:00'))).toEqual([{ ...LANE, begun: false }])
      expect(await ledger.waiting(T('09:01'))).toEqual([{ ...LANE, begun: true }])
    })

    it('lets no post begin when the lease is over, or the channel was paused or unsubscribed meanwhile', async () => {
      await due('a', 'b', 'c')
      const [a, b, c] = await ledger.claim('one', LANE, lease('09:00', '09:02'), 3)
      if (!a || !b || !c) throw new Error('three were due')
      await ledger.pause('id-b', { reason: 'asked', at: T('09:01'), by: 'person' })
      await ledger.unsubscribe('id-c', T('09:01'))
      expect(await ledger.beginPost(a, T('09:02'))).toBe(false)
      expect(await ledger.beginPost(b, T('09:01'))).toBe(false)
      expect(await ledger.beginPost(c, T('09:01'))).toBe(false)
    })

    it.each([
      [{ is: 'due' }, true, T('09:01')],
      [{ is: 'retry', after: T('09:10'), reason: 'busy' }, true, T('09:10')],
      [{ is: 'ambiguous', after: T('09:11'), reason: 'no reply' }, false, T('09:11')],
      [{ is: 'missed', reason: 'the day was over' }, false, null],
      [{ is: 'sent', message: 'm1' }, true, null],
      [{ is: 'quiet' }, true, null],
    ] as const)('settles %j, and keeps the doubt only where there is one', async (settled, certain, wait) => {
      await due('a')
      const claim = await claimOne()
      await ledger.beginPost(claim, T('09:00'))
      expect(await ledger.settle(claim, settled, T('09:01'))).toBe(true)
      const [delivery] = await ledger.deliveries('id-a', 1)
      expect(delivery?.state).toEqual(settled)
      expect(delivery?.maybeSince).toBe(certain ? null : T('09:00'))
      expect(await ledger.nextWait(['elsewhere', 'somewhere'])).toBe(wait)
    })

    it('pauses a subscription whose post is refused, and says why', async () => {
      await due('a')
      await ledger.settle(await claimOne(), { is: 'refused', reason: 'the channel is archived' }, T('09:01'))
      expect(await ledger.subscription('id-a')).toMatchObject({
        subscription: { state: { is: 'paused', by: 'platform', at: T('09:01'), reason: 'the channel is archived' } },
        next: null,
      })
      expect(await ledger.ripe(T('09:00', '2027-03-09'), 10)).toEqual([])
    })

    it('writes down that something was sent even when the lease was overtaken', async () => {
      await due('a')
      const lost = await claimOne('one')
      const taken = await claimOne('two', '09:03', '09:05')
      expect(await ledger.settle(lost, { is: 'sent', message: 'm1' }, T('09:03'))).toBe(true)
      expect(await ledger.beginPost(taken, T('09:04'))).toBe(false)
      expect(await ledger.settle(taken, { is: 'due' }, T('09:04'))).toBe(false)
      expect(await stateOf('a')).toEqual({ is: 'sent', message: 'm1' })
    })

    it('rests while paused, and takes up what was due when it is resumed', async () => {
      await due('a')
      expect(await ledger.pause('id-a', { reason: 'asked', at: T('09:01'), by: 'person' })).toBe(true)
      expect(await ledger.pause('id-a', { reason: 'again', at: T('09:02'), by: 'platform' })).toBe(false)
      expect(await ledger.waiting(T('10:00'))).toEqual([])
      expect(await ledger.resume('id-a', T('10:00'), TOMORROW)).toBe(true)
      expect(await ledger.resume('id-a', T('10:00'), TOMORROW)).toBe(false)
      expect(await ledger.waiting(T('10:00'))).toEqual([{ ...LANE, begun: false }])
      expect(await ledger.subscription('id-a')).toMatchObject({ next: TOMORROW, subscription: { since: T('10:00') } })
    })

    it('does not let a retry come early that was paused and resumed meanwhile', async () => {
      await due('a')
      await ledger.settle(await claimOne(), { is: 'retry', after: T('10:00'), reason: 'busy' }, T('09:01'))
      await ledger.pause('id-a', { reason: 'asked', at: T('09:02'), by: 'person' })
      expect(await ledger.nextWait(['somewhere'])).toBeNull()
      await ledger.resume('id-a', T('09:03'), TOMORROW)
      expect(await ledger.nextWait(['somewhere'])).toBe(T('10:00'))
      await ledger.pause('id-a', { reason: 'asked', at: T('09:04'), by: 'person' })
      await ledger.resume('id-a', T('11:00'), TOMORROW)
      expect(await ledger.nextWait(['somewhere'])).toBe(T('11:00'))
    })

    it('lets what waits today wait for the new time, when the channel is given one that is still to come today', async () => {
      await due('a', 'b', 'c')
      const [a, b] = await ledger.claim('one', LANE, lease('09:00', '09:02'), 2)
      if (!a || !b) throw new Error('three were due')
      await ledger.settle(a, { is: 'retry', after: T('09:30'), reason: 'busy' }, T('09:01'))
      await ledger.beginPost(b, T('09:01'))
      await ledger.settle(b, { is: 'ambiguous', after: T('09:31'), reason: 'no reply' }, T('09:01'))
      const names = [a, b].map(({ delivery }) => delivery.subscription.slice('id-'.length))
      const evening = { day: '2027-03-01', at: T('18:00') }
      for (const channel of names) {
        await ledger.subscribe(subscription(channel, { time: '18:00' }), evening, T('09:02'))
      }
      const waits = async (channel: string) => (await ledger.deliveries(`id-${channel}`, 1))[0]
      expect(await waits(names[0] ?? '')).toMatchObject({ due: T('18:00'), state: { is: 'due' } })
      // What may stand there already is looked for as it was.
      expect(await waits(names[1] ?? '')).toMatchObject({ state: { is: 'ambiguous', after: T('09:31') } })
      const held = await ledger.claim('two', LANE, lease('10:00', '10:02'), 3)
      const [c] = held.filter(({ delivery }) => delivery.maybeSince === null)
      expect([a, b].map(({ delivery }) => delivery.key)).not.toContain(c?.delivery.key)
      const inHand = held.map(({ delivery }) => delivery.key)
      const [late] = await ledger.claim('two', LANE, lease('18:00', '18:02'), 1, inHand)
      expect(late?.delivery.subscription).toBe(a.delivery.subscription)
    })

    it('leaves what waits today to its own time, when the new one comes tomorrow only', async () => {
      await due('a')
      await ledger.settle(await claimOne(), { is: 'retry', after: T('09:30'), reason: 'busy' }, T('09:01'))
      await ledger.subscribe(
        subscription('a', { time: '08:00' }),
        { ...TOMORROW, at: T('08:00', TOMORROW.day) },
        T('09:02'),
      )
      expect(await stateOf('a')).toMatchObject({ is: 'retry', after: T('09:30') })
    })

    it('moves a subscription to its workspace, with what waits for it', async () => {
      await due('a')
      await ledger.locate('id-a', 'W9')
      expect((await ledger.subscription('id-a'))?.subscription.address.workspace).toBe('W9')
      expect(await ledger.waiting(T('09:00'))).toEqual([{ platform: 'somewhere', workspace: 'W9', begun: false }])
    })

    it('keeps a retry at rest when the channel was paused during the attempt', async () => {
      await due('a')
      const claim = await claimOne()
      await ledger.pause('id-a', { reason: 'asked', at: T('09:01'), by: 'person' })
      await ledger.settle(claim, { is: 'retry', after: T('09:05'), reason: 'busy' }, T('09:01'))
      expect(await ledger.nextWait(['elsewhere', 'somewhere'])).toBeNull()
      await ledger.subscribe(subscription('a'), TOMORROW, T('09:30'))
      expect(await ledger.nextWait(['elsewhere', 'somewhere'])).toBe(T('09:30'))
    })

    it('unsubscribing gives up what is due and keeps what was sent, so that nothing repeats on the same day', async () => {
      await due('a', 'b')
      await ledger.settle(await claimOne(), { is: 'sent', message: 'm1' }, T('09:01'))
      expect(await ledger.unsubscribe('id-a', T('09:02'))).toBe(true)
      expect(await ledger.unsubscribe('id-b', T('09:02'))).toBe(true)
      expect(await ledger.unsubscribe('id-b', T('09:02'))).toBe(false)
      expect(await ledger.waiting(T('10:00'))).toEqual([])
      expect(await ledger.subscriptions()).toEqual([])
      await subscribed('a')
      await ledger.open([opening('a')], T('09:30'))
      expect(await stateOf('a')).toEqual({ is: 'sent', message: 'm1' })
    })

    it('finds what was planned or is waiting by a clock that was ahead', async () => {
      await due('a')
      await subscribed('b')
      const claim = await claimOne()
      await ledger.settle(
        claim,
        { is: 'retry', after: T('09:05', '2027-03-08'), reason: 'busy' },
        T('09:00', '2027-03-08'),
      )
      await ledger.subscribe(subscription('c'), { ...NINE, at: T('09:00', '2027-03-09') }, T('09:00', '2027-03-08'))
      const planned = await ledger.plannedAfter(T('09:00'))
      expect(planned.map((standing) => standing.subscription.id)).toEqual(['id-c'])
      expect(await ledger.hurry(T('09:00'), T('09:00'))).toBe(1)
      expect(await ledger.nextWait(['elsewhere', 'somewhere'])).toBe(T('09:00'))
    })

    it('tells when something was last sent, newest deliveries first, and forgets old ones', async () => {
      await due('a')
      await ledger.settle(await claimOne(), { is: 'sent', message: 'm1' }, T('09:01'))
      await ledger.open(
        [{ ...opening('a'), expected: TOMORROW.at, deliveries: [{ ...TOMORROW, key: 'key-2', state: 'missed' }] }],
        T('09:00', '2027-03-05'),
      )
      expect((await ledger.deliveries('id-a', 5)).map(({ day }) => day)).toEqual(['2027-03-02', '2027-03-01'])
      expect(await ledger.lastSent('id-a')).toBe('2027-03-01')
      await ledger.prune('2027-03-02')
      expect(await ledger.lastSent('id-a')).toBeNull()
      expect(await ledger.deliveries('id-a', 5)).toHaveLength(1)
    })

    it('counts the processes that are there', async () => {
      const now = Temporal.Now.instant().toString({ smallestUnit: 'millisecond' })
      expect((await ledger.present('one', now)).replicas).toBe(1)
      expect((await ledger.present('two', now)).replicas).toBe(2)
      expect((await ledger.present('two', now)).replicas).toBe(2)
      await ledger.leave('one')
      expect((await ledger.present('two', now)).replicas).toBe(1)
    })

    it('writes a thousand openings and claims each once, from two connections at the same time', async () => {
      const channels = Array.from({ length: 1000 }, (_, index) => `c${index}`)
      await Promise.all(channels.map((channel) => ledger.subscribe(subscription(channel), NINE, T('08:00'))))
      const other = await open()
      const openings = channels.map((channel) => opening(channel))
      const moved = await Promise.all([ledger.open(openings, T('09:00')), other.open(openings, T('09:00'))])
      expect(moved[0] + moved[1]).toBe(1000)
      const drain = async (from: Ledger, by: string) => {
        const keys: string[] = []
        for (;;) {
          const claims = await from.claim(by, LANE, lease('09:00', '09:02'), 50)
          if (claims.length === 0) return keys
          keys.push(...claims.map(({ delivery }) => delivery.key))
        }
      }
      const drained = (await Promise.all([drain(ledger, 'one'), drain(other, 'two')])).flat()
      expect(drained).toHaveLength(1000)
      expect(new Set(drained).size).toBe(1000)
    })
  })
}
