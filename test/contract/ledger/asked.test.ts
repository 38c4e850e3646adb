import { expect } from 'vitest'
import { createConversations } from '../../../src/ledger/conversations.ts'
import { onEveryStore, T } from './on-every-store.ts'

onEveryStore((it) => {
  it('keeps what was asked last in each conversation, for every process and after it is opened again', async ({
    ledger,
    open,
    reopen,
  }) => {
    const other = await open()
    await ledger.keepAsked('slack:C1', 'who attended the call', T('09:00'))
    await other.keepAsked('slack:C1', 'where was it', T('09:01'))
    await ledger.keepAsked('slack:C2', 'help', T('09:02'))
    expect(await ledger.lastAsked('slack:C1', T('08:00'))).toBe('where was it')
    const again = await reopen()
    expect(await again.lastAsked('slack:C1', T('08:00'))).toBe('where was it')
    expect(await again.lastAsked('slack:C3', T('08:00'))).toBeNull()
  })

  it('tells nothing that is older than it is asked for, and forgets', async ({ ledger }) => {
    await ledger.keepAsked('a', 'old', T('09:00'))
    await ledger.keepAsked('b', 'new', T('09:01'))
    expect(await ledger.lastAsked('a', T('09:01'))).toBeNull()
    await ledger.forgetAsked(T('09:01'))
    expect(await ledger.lastAsked('a', T('08:00'))).toBeNull()
    expect(await ledger.lastAsked('b', T('08:00'))).toBe('new')
  })

  it('is gone on from for a week', async ({ ledger }) => {
    let now = T('09:00')
    const talks = createConversations(Promise.resolve(ledger), () => Temporal.Instant.from(now))
    await talks.keep('a', 'who attended the call')
    now = T('09:00', '2027-03-07')
    expect(await talks.last('a')).toBe('who attended the call')
    now = T('09:01', '2027-03-08')
    expect(await talks.last('a')).toBeNull()
  })
})
