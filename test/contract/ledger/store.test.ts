import { expect } from 'vitest'
import { migrations } from '../../../src/ledger/migrate.ts'
import { NINE, onEveryStore, subscription, T, TOMORROW } from './on-every-store.ts'

/** The number of the schema that this version does not know yet. */
const NEXT = migrations().length + 1

/** A minute, in milliseconds: longer than this test takes. */
const ABSENCE = 60_000

onEveryStore((it) => {
  it('keeps what it knows when it is closed and opened again', async ({ ledger, reopen, due, claimOne }) => {
    await due('a')
    await ledger.settle(await claimOne(), { is: 'sent', message: 'm1' }, T('09:01'))
    const again = await reopen()
    expect((await again.subscription('id-a'))?.next).toEqual(TOMORROW)
    expect((await again.deliveries('id-a', 1))[0]?.state).toEqual({ is: 'sent', message: 'm1' })
  })

  it('refuses a database from a newer version, and says what to do', async ({ open }) => {
    const future = { number: NEXT, name: 'from-the-future', sql: 'CREATE TABLE future (x INTEGER);' }
    await (await open([...migrations(), future])).subscribe(subscription('a'), NINE, T('08:00'))
    await expect(open()).rejects.toThrow(
      new RegExp(`newer Communiqué \\(its schema is ${NEXT}, this version knows ${NEXT - 1}\\).*newer version`),
    )
  })

  it('brings an older database forwards, with what is in it', async ({ open, subscribed }) => {
    await subscribed('a')
    const more = { number: NEXT, name: 'more', sql: '-- a column;\nALTER TABLE subscriptions ADD COLUMN more TEXT;' }
    const newer = await open([...migrations(), more])
    expect((await newer.subscription('id-a'))?.subscription.time).toBe('09:00')
  })

  it('counts the processes that are there', async ({ ledger }) => {
    const now = Temporal.Now.instant().toString({ smallestUnit: 'millisecond' })
    expect((await ledger.present('one', now, ABSENCE)).replicas).toBe(1)
    expect((await ledger.present('two', now, ABSENCE)).replicas).toBe(2)
    expect((await ledger.present('two', now, ABSENCE)).replicas).toBe(2)
    await ledger.leave('one', now)
    expect((await ledger.present('two', now, ABSENCE)).replicas).toBe(1)
  })

  it('knows since when somebody was there without a break', async ({ ledger, reopen }) => {
    const now = Temporal.Now.instant()
    const at = (seconds: number) => now.add({ seconds }).toString({ smallestUnit: 'millisecond' })
    const { unbroken } = await ledger.present('one', at(0), ABSENCE)
    await ledger.leave('one', at(1))
    const again = await reopen()
    expect((await again.present('two', at(50), ABSENCE)).unbroken).toBe(unbroken)
    // Any time at all is longer than less than none: a database's own clock cannot be set by a test.
    let later = unbroken
    while (later === unbroken) later = (await again.present('three', at(120), -1)).unbroken
    expect(later > unbroken).toBe(true)
    expect((await again.present('two', at(130), ABSENCE)).unbroken).toBe(later)
  })
})
