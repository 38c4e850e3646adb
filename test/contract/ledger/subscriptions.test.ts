import { expect } from 'vitest'
import { LANE, lease, NINE, onEveryStore, opening, subscription, T, TOMORROW } from './on-every-store.ts'

onEveryStore((it) => {
  it('gives back a subscription as it was put in, paused or not', async ({ ledger }) => {
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

  it('keeps one subscription a channel, the later one', async ({ ledger, subscribed }) => {
    await subscribed('a')
    await ledger.subscribe(subscription('a', { time: '18:30' }), TOMORROW, T('10:00'))
    const all = await ledger.subscriptions()
    expect(all.map(({ subscription, next }) => [subscription.time, next])).toEqual([['18:30', TOMORROW]])
  })

  it('tells each of those who subscribe a channel at once what stood there before', async ({ open }) => {
    const times = ['07:00', '08:00', '09:00']
    const replicas = await Promise.all(times.map(async (time) => ({ time, ledger: await open() })))
    const before = await Promise.all(
      replicas.map(({ time, ledger }) => ledger.subscribe(subscription('a', { time }), NINE, T('08:00'))),
    )
    const last = await replicas[0]?.ledger.subscription('id-a')
    const told = [...before.map((earlier) => earlier?.time ?? 'none'), last?.subscription.time ?? 'none']
    expect(told.sort()).toEqual(['07:00', '08:00', '09:00', 'none'])
  })

  it('lists the subscriptions of one workspace', async ({ ledger, subscribed }) => {
    await subscribed('b', 'a')
    const elsewhere = { platform: 'somewhere', workspace: 'W2', channel: 'c' }
    await ledger.subscribe(subscription('c', { address: elsewhere }), NINE, T('08:00'))
    const channels = async (lane?: typeof LANE) =>
      (await ledger.subscriptions(lane)).map((standing) => standing.subscription.address.channel)
    expect(await channels(LANE)).toEqual(['a', 'b'])
    expect(await channels()).toEqual(['a', 'b', 'c'])
  })

  it('finds the subscriptions whose slot has come, longest waiting first, and no other', async ({
    ledger,
    subscribed,
  }) => {
    await subscribed('a')
    await ledger.subscribe(subscription('b'), { day: '2027-03-01', at: T('08:59') }, T('08:00'))
    await ledger.subscribe(subscription('c'), TOMORROW, T('08:00'))
    const ripe = async (now: string, limit = 10) =>
      (await ledger.ripe(T(now), limit)).map((standing) => standing.subscription.address.channel)
    expect(await ripe('08:58')).toEqual([])
    expect(await ripe('09:00')).toEqual(['b', 'a'])
    expect(await ripe('09:00', 1)).toEqual(['b'])
  })

  it('rests while paused, and takes up what was due when it is resumed', async ({ ledger, due }) => {
    await due('a')
    expect(await ledger.pause('id-a', { reason: 'asked', at: T('09:01'), by: 'person' })).toBe(true)
    expect(await ledger.pause('id-a', { reason: 'again', at: T('09:02'), by: 'platform' })).toBe(false)
    expect(await ledger.waiting(T('10:00'))).toEqual([])
    expect(await ledger.resume('id-a', T('10:00'), TOMORROW)).toBe(true)
    expect(await ledger.resume('id-a', T('10:00'), TOMORROW)).toBe(false)
    expect(await ledger.waiting(T('10:00'))).toEqual([{ ...LANE, begun: false }])
    expect(await ledger.subscription('id-a')).toMatchObject({ next: TOMORROW, subscription: { since: T('10:00') } })
  })

  it('does not let a retry come early that was paused and resumed meanwhile', async ({ ledger, due, claimOne }) => {
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

  it('lets what waits today wait for the new time, when the channel is given one that is still to come today', async ({
    ledger,
    due,
  }) => {
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

  it('leaves what waits today to its own time, when the new one comes tomorrow only', async ({
    ledger,
    due,
    claimOne,
    stateOf,
  }) => {
    await due('a')
    await ledger.settle(await claimOne(), { is: 'retry', after: T('09:30'), reason: 'busy' }, T('09:01'))
    await ledger.subscribe(
      subscription('a', { time: '08:00' }),
      { ...TOMORROW, at: T('08:00', TOMORROW.day) },
      T('09:02'),
    )
    expect(await stateOf('a')).toMatchObject({ is: 'retry', after: T('09:30') })
  })

  it('moves a subscription to its workspace, with what waits for it', async ({ ledger, due }) => {
    await due('a')
    await ledger.locate('id-a', 'W9')
    expect((await ledger.subscription('id-a'))?.subscription.address.workspace).toBe('W9')
    expect(await ledger.waiting(T('09:00'))).toEqual([{ platform: 'somewhere', workspace: 'W9', begun: false }])
  })

  it('keeps a retry at rest when the channel was paused during the attempt', async ({ ledger, due, claimOne }) => {
    await due('a')
    const claim = await claimOne()
    await ledger.pause('id-a', { reason: 'asked', at: T('09:01'), by: 'person' })
    await ledger.settle(claim, { is: 'retry', after: T('09:05'), reason: 'busy' }, T('09:01'))
    expect(await ledger.nextWait(['elsewhere', 'somewhere'])).toBeNull()
    await ledger.subscribe(subscription('a'), TOMORROW, T('09:30'))
    expect(await ledger.nextWait(['elsewhere', 'somewhere'])).toBe(T('09:30'))
  })

  it('unsubscribing gives up what is due and keeps what was sent, so that nothing repeats on the same day', async ({
    ledger,
    subscribed,
    due,
    claimOne,
    stateOf,
  }) => {
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

  it('finds what was planned or is waiting by a clock that was ahead', async ({
    ledger,
    subscribed,
    due,
    claimOne,
  }) => {
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
})
