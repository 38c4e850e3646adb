import { expect } from 'vitest'
import type { Ledger } from '../../../src/ledger/ledger.ts'
import { LANE, lease, NINE, onEveryStore, opening, subscription, T, TOMORROW } from './on-every-store.ts'

onEveryStore((it) => {
  it('opens a slot once, whoever comes first', async ({ ledger, open, subscribed }) => {
    await subscribed('a')
    const other = await open()
    expect(await ledger.open([opening('a')], T('09:00'))).toBe(1)
    expect(await other.open([opening('a')], T('09:00'))).toBe(0)
    expect((await ledger.deliveries('id-a', 10)).map(({ day, key, state }) => [day, key, state.is])).toEqual([
      ['2027-03-01', 'key-a', 'due'],
    ])
    expect((await ledger.subscription('id-a'))?.next).toEqual(TOMORROW)
  })

  it('writes no second delivery for a local day that has one', async ({ ledger, due, claimOne, stateOf }) => {
    await due('a')
    await ledger.settle(await claimOne(), { is: 'sent', message: 'm1' }, T('09:01'))
    await ledger.subscribe(subscription('a', { time: '18:00' }), { ...NINE, at: T('17:00') }, T('10:00'))
    await ledger.open([{ ...opening('a'), expected: T('17:00') }], T('17:00'))
    expect(await stateOf('a')).toEqual({ is: 'sent', message: 'm1' })
    expect(await ledger.waiting(T('18:00'))).toEqual([])
  })

  it('takes a missed day up again when it is due after all', async ({ ledger, subscribed, stateOf }) => {
    await subscribed('a')
    await ledger.open([opening('a', 'missed')], T('09:00'))
    expect(await stateOf('a')).toMatchObject({ is: 'missed' })
    await ledger.subscribe(subscription('a'), NINE, T('08:00'))
    await ledger.open([opening('a', 'due')], T('09:00'))
    expect(await stateOf('a')).toEqual({ is: 'due' })
  })

  it.for([{ is: 'quiet' }, { is: 'refused', reason: 'the channel is archived' }] as const)(
    'takes up a day again that ended as $is, when it is due after all; never one that was sent',
    async (settled, { ledger, due, claimOne, stateOf }) => {
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

  it('keeps the doubt about an earlier post when a later one is refused, and none about the refused one', async ({
    ledger,
    due,
    claimOne,
  }) => {
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

  it('tells when something was last sent, newest deliveries first, and forgets old ones', async ({
    ledger,
    due,
    claimOne,
  }) => {
    await due('a')
    await ledger.settle(await claimOne(), { is: 'sent', message: 'm1' }, T('09:01'))
    await ledger.open(
      [{ ...opening('a'), expected: TOMORROW.at, deliveries: [{ ...TOMORROW, key: 'key-2', state: 'missed' }] }],
      T('09:00', '2027-03-05'),
    )
    expect((await ledger.deliveries('id-a', 5)).map(({ day }) => day)).toEqual(['2027-03-02', '2027-03-01'])
    expect((await ledger.deliveries('id-a', 5, '2027-03-01')).map(({ day }) => day)).toEqual(['2027-03-01'])
    expect(await ledger.lastSent('id-a', '2027-03-02')).toBe('2027-03-01')
    expect(await ledger.lastSent('id-a', '2027-03-01')).toBeNull()
    await ledger.prune('2027-03-02')
    expect(await ledger.lastSent('id-a', '2027-03-02')).toBeNull()
    expect(await ledger.deliveries('id-a', 5)).toHaveLength(1)
  })

  it('writes a thousand openings and claims each once, from two connections at the same time', async ({
    ledger,
    open,
  }) => {
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
