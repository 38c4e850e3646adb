import { expect } from 'vitest'
import { migrations } from '../../../src/ledger/migrate.ts'
import { NINE, onEveryStore, subscription, T, TOMORROW } from './on-every-store.ts'

/** The number of the schema that this version does not know yet. */
const NEXT = migrations().length + 1

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
    expect((await ledger.present('one', now)).replicas).toBe(1)
    expect((await ledger.present('two', now)).replicas).toBe(2)
    expect((await ledger.present('two', now)).replicas).toBe(2)
    await ledger.leave('one')
    expect((await ledger.present('two', now)).replicas).toBe(1)
  })
})
