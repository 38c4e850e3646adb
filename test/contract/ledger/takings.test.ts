import { expect } from 'vitest'
import { createOnce } from '../../../src/ledger/once.ts'
import { onEveryStore, T } from './on-every-store.ts'

onEveryStore((it) => {
  it('lets one of many take what is done once, and tells the others since when it is taken', async ({
    ledger,
    open,
  }) => {
    const other = await open()
    const all = await Promise.all(
      Array.from({ length: 40 }, (_, index) => (index % 2 ? ledger : other).take('share:1', T('09:00'))),
    )
    expect(all.filter((since) => since === null)).toHaveLength(1)
    expect(all.filter((since) => since === T('09:00'))).toHaveLength(39)
    expect(await ledger.take('share:2', T('09:00'))).toBeNull()
  })

  it('keeps what was taken when it is opened again, gives back, and forgets', async ({ ledger, reopen }) => {
    for (const key of ['kept', 'given back', 'old']) {
      await ledger.take(key, key === 'old' ? T('08:00') : T('09:00'))
    }
    await ledger.giveBack('given back')
    await ledger.giveBack('never taken')
    await ledger.forgetTaken(T('09:00'))
    const again = await reopen()
    expect(await again.take('kept', T('10:00'))).toBe(T('09:00'))
    expect(await again.take('given back', T('10:00'))).toBeNull()
    expect(await again.take('old', T('10:00'))).toBeNull()
  })

  it('says whether whoever took it may still be at it', async ({ ledger }) => {
    let now = T('09:00')
    const once = createOnce(Promise.resolve(ledger), () => Temporal.Instant.from(now))
    expect(await once.take('a')).toBe('first')
    now = T('09:01')
    expect(await once.take('a')).toBe('at it')
    now = T('09:02')
    expect(await once.take('a')).toBe('done')
    await once.giveBack('a')
    expect(await once.take('a')).toBe('first')
  })

  it('hands out what was taken and never begun, once, and to one alone', async ({ ledger, open }) => {
    const other = await open()
    await ledger.take('line:old', T('08:00'), 'old')
    await ledger.take('line:dead', T('09:00'), 'dead')
    await ledger.take('line:begun', T('09:00'), 'begun')
    await ledger.take('line:fresh', T('09:05'), 'fresh')
    await ledger.take('share:dead', T('09:00'), 'share')
    await ledger.take('line:plain', T('09:00'))
    expect(await ledger.begin('line:begun')).toBe(true)
    expect(await ledger.begin('line:plain')).toBe(false)
    const look = (one: typeof ledger) => one.leftOver('line:', T('08:30'), T('09:05'))
    const found = await Promise.all([ledger, other, ledger, other].map(look))
    expect(found.flat()).toEqual(['dead'])
    // Whoever was too slow does not begin any more; what nobody waits for is forgotten.
    expect(await ledger.begin('line:dead')).toBe(false)
    expect(await ledger.begin('line:old')).toBe(false)
    expect(await ledger.begin('line:fresh')).toBe(true)
    expect(await ledger.begin('share:dead')).toBe(true)
    expect(await ledger.take('line:dead', T('09:10'))).toBe(T('09:00'))
  })

  it('takes over from whoever has not begun in half a minute, and for ten minutes', async ({ ledger }) => {
    let now = T('09:00')
    const once = createOnce(Promise.resolve(ledger), () => Temporal.Instant.from(now))
    await once.take('line:1', 'one')
    await once.take('line:2', 'two')
    expect(await once.leftOver('line:')).toEqual([])
    expect(await once.begin('line:2')).toBe(true)
    now = T('09:01')
    expect(await once.leftOver('line:')).toEqual(['one'])
    await once.take('line:3', 'three')
    now = T('09:12')
    expect(await once.leftOver('line:')).toEqual([])
  })
})
