import { expect } from 'vitest'
import { LANE, lease, onEveryStore, subscription, T } from './on-every-store.ts'

onEveryStore((it) => {
  it('claims what has come in one lane, and nothing that is leased', async ({ ledger, due }) => {
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

  it('tells when the next wait ends on the platforms that are asked about', async ({ ledger, due }) => {
    await due('a')
    expect(await ledger.nextWait(['somewhere'])).toBe(T('09:00'))
    expect(await ledger.nextWait(['elsewhere'])).toBeNull()
  })

  it('gives an expired lease to another process, and never to the one that has it in hand', async ({
    ledger,
    due,
    claimOne,
    stateOf,
  }) => {
    await due('a')
    const lost = await claimOne('one')
    expect(await ledger.claim('one', LANE, lease('09:03', '09:05'), 1, [lost.delivery.key])).toEqual([])
    const taken = await claimOne('two', '09:03', '09:05')
    expect(taken.turn).toBeGreaterThan(lost.turn)
    expect(await ledger.beginPost(lost, T('09:03'))).toBe(false)
    expect(await ledger.settle(lost, { is: 'quiet' }, T('09:03'))).toBe(false)
    expect(await stateOf('a')).toMatchObject({ is: 'claimed', by: 'two' })
  })

  it('gives a process its own expired lease back, when it never heard of it', async ({ ledger, due, claimOne }) => {
    await due('a', 'b')
    const unheard = await claimOne('one')
    const heard = await claimOne('one')
    expect(await ledger.claim('one', LANE, lease('09:01', '09:05'), 2, [heard.delivery.key])).toEqual([])
    const back = await ledger.claim('one', LANE, lease('09:03', '09:05'), 2, [heard.delivery.key])
    expect(back.map(({ delivery }) => delivery.key)).toEqual([unheard.delivery.key])
    expect(await ledger.beginPost(unheard, T('09:03'))).toBe(false)
  })

  it('lets a post begin once, and remembers since when a message may stand', async ({ ledger, due, claimOne }) => {
    await due('a')
    const claim = await claimOne()
    expect(await ledger.beginPost(claim, T('09:01'))).toBe(true)
    expect(await ledger.beginPost(claim, T('09:01'))).toBe(false)
    expect((await ledger.deliveries('id-a', 1))[0]).toMatchObject({ maybeSince: T('09:01'), attempts: 1 })
    const taken = await claimOne('two', '09:03', '09:05')
    expect(taken.delivery.maybeSince).toBe(T('09:01'))
    expect(await ledger.beginPost(taken, T('09:03'))).toBe(false)
  })

  it('lets a post that the platform does not double begin again, and keeps since when the first may stand', async ({
    ledger,
    due,
    claimOne,
  }) => {
    await due('a')
    const claim = await claimOne()
    expect(await ledger.beginPost(claim, T('09:00'))).toBe(true)
    await ledger.settle(claim, { is: 'ambiguous', after: T('09:01'), reason: 'no reply' }, T('09:00'))
    const again = await claimOne('one', '09:01', '09:03')
    expect(await ledger.beginPost(again, T('09:01'), true)).toBe(true)
    expect((await ledger.deliveries('id-a', 1))[0]).toMatchObject({ maybeSince: T('09:00'), attempts: 2 })
    expect(await ledger.beginPost(again, T('09:03'), true)).toBe(false)
  })

  it('claims what was begun before what was not', async ({ ledger, due, claimOne }) => {
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

  it('tells the lanes in which something was begun', async ({ ledger, due, claimOne }) => {
    await due('a', 'b')
    await ledger.settle(await claimOne(), { is: 'due' }, T('09:00'))
    expect(await ledger.waiting(T('09:00'))).toEqual([{ ...LANE, begun: false }])
    const claim = await claimOne()
    await ledger.beginPost(claim, T('09:00'))
    await ledger.settle(claim, { is: 'retry', after: T('09:01'), reason: 'busy' }, T('09:00'))
    expect(await ledger.waiting(T('09:00'))).toEqual([{ ...LANE, begun: false }])
    expect(await ledger.waiting(T('09:01'))).toEqual([{ ...LANE, begun: true }])
  })

  it('lets no post begin when the lease is over, or the channel was paused or unsubscribed meanwhile', async ({
    ledger,
    due,
  }) => {
    await due('a', 'b', 'c')
    const [a, b, c] = await ledger.claim('one', LANE, lease('09:00', '09:02'), 3)
    if (!a || !b || !c) throw new Error('three were due')
    await ledger.pause('id-b', { reason: 'asked', at: T('09:01'), by: 'person' })
    await ledger.unsubscribe('id-c', T('09:01'))
    expect(await ledger.beginPost(a, T('09:02'))).toBe(false)
    expect(await ledger.beginPost(b, T('09:01'))).toBe(false)
    expect(await ledger.beginPost(c, T('09:01'))).toBe(false)
  })

  it.for([
    [{ is: 'due' }, true, T('09:01')],
    [{ is: 'retry', after: T('09:10'), reason: 'busy' }, true, T('09:10')],
    [{ is: 'ambiguous', after: T('09:11'), reason: 'no reply' }, false, T('09:11')],
    [{ is: 'missed', reason: 'the day was over' }, false, null],
    [{ is: 'sent', message: 'm1' }, true, null],
    [{ is: 'quiet' }, true, null],
  ] as const)(
    'settles %j, and keeps the doubt only where there is one',
    async ([settled, certain, wait], { ledger, due, claimOne }) => {
      await due('a')
      const claim = await claimOne()
      await ledger.beginPost(claim, T('09:00'))
      expect(await ledger.settle(claim, settled, T('09:01'))).toBe(true)
      const [delivery] = await ledger.deliveries('id-a', 1)
      expect(delivery?.state).toEqual(settled)
      expect(delivery?.maybeSince).toBe(certain ? null : T('09:00'))
      expect(await ledger.nextWait(['elsewhere', 'somewhere'])).toBe(wait)
    },
  )

  it('pauses a subscription whose post is refused, and says why', async ({ ledger, due, claimOne }) => {
    await due('a')
    await ledger.settle(await claimOne(), { is: 'refused', reason: 'the channel is archived' }, T('09:01'))
    expect(await ledger.subscription('id-a')).toMatchObject({
      subscription: { state: { is: 'paused', by: 'platform', at: T('09:01'), reason: 'the channel is archived' } },
      next: null,
    })
    expect(await ledger.ripe(T('09:00', '2027-03-09'), 10)).toEqual([])
  })

  it('writes down that something was sent even when the lease was overtaken', async ({
    ledger,
    due,
    claimOne,
    stateOf,
  }) => {
    await due('a')
    const lost = await claimOne('one')
    const taken = await claimOne('two', '09:03', '09:05')
    expect(await ledger.settle(lost, { is: 'sent', message: 'm1' }, T('09:03'))).toBe(true)
    expect(await ledger.beginPost(taken, T('09:04'))).toBe(false)
    expect(await ledger.settle(taken, { is: 'due' }, T('09:04'))).toBe(false)
    expect(await stateOf('a')).toEqual({ is: 'sent', message: 'm1' })
  })
})
