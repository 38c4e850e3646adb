import { describe, expect, it } from 'vitest'
import { declared, Stage } from '../helpers/digest/stage.ts'

const MINUTE = 60_000

describe('a newer time zone database', () => {
  it('moves the slots that an older one had worked out, at start, and leaves the others alone', async () => {
    const stage = new Stage('2027-03-01T06:00:00Z')
    const brussels = { zone: 'Europe/Brussels', time: '09:00' }
    const settings = [declared('later', brussels), declared('earlier', brussels), declared('right', brussels)]
    await (await stage.start(settings)).stop()
    // As a database would have said that knew of another offset: 09:00 in Brussels is 08:00 in UTC.
    const planned = { later: '2027-03-01T09:00:00.000Z', earlier: '2027-03-01T07:00:00.000Z', right: null }
    const before = await stage.ledger.subscriptions()
    for (const { subscription } of before) {
      const at = planned[subscription.address.channel as keyof typeof planned]
      if (at) await stage.ledger.subscribe(subscription, { day: '2027-03-01', at }, '2027-03-01T06:00:00.000Z')
    }
    await stage.start(settings)
    const after = await stage.ledger.subscriptions()
    expect(after.map(({ next }) => next)).toEqual(before.map(({ next }) => next))
    expect(stage.lines.lines.find(({ fact }) => fact.startsWith('time zone rules'))?.fields).toEqual({
      subscriptions: 2,
    })
    await stage.time.until('2027-03-01T12:00:00Z')
    expect(stage.board.posted.map(({ at }) => at.slice(11, 16))).toEqual(['08:00', '08:00', '08:00'])
  })
})

describe('a clock that is set', () => {
  it('an hour back, repeats nothing', async () => {
    const stage = new Stage('2027-03-01T08:59:30Z')
    await stage.start([declared('a')])
    await stage.time.pass(2 * MINUTE)
    stage.time.set('2027-03-01T08:10:00Z')
    await stage.time.until('2027-03-01T12:00:00Z')
    expect(stage.board.posts).toBe(1)
  })

  it('two years ahead and back again, silences nothing', async () => {
    const stage = new Stage('2027-03-01T08:00:00Z')
    await stage.start([declared('a')])
    stage.time.set('2029-06-01T08:00:00Z')
    await stage.time.pass(3 * MINUTE)
    stage.time.set('2027-03-01T08:05:00Z')
    await stage.time.until('2027-03-03T12:00:00Z')
    expect(stage.board.posted.map(({ at }) => at.slice(0, 16))).toEqual([
      '2027-03-01T09:00',
      '2027-03-02T09:00',
      '2027-03-03T09:00',
    ])
  })

  it('a day ahead and back again, still brings today’s digest', async () => {
    const stage = new Stage('2027-03-01T08:00:00Z')
    await stage.start([declared('a')])
    stage.time.set('2027-03-02T00:10:00Z')
    await stage.time.pass(2 * MINUTE)
    stage.time.set('2027-03-01T08:10:00Z')
    await stage.time.until('2027-03-01T12:00:00Z')
    expect(stage.board.posted.map(({ at }) => at.slice(0, 16))).toEqual(['2027-03-01T09:00'])
  })

  it('ahead by a machine that slept, catches up on the same day', async () => {
    const stage = new Stage('2027-03-01T08:00:00Z')
    await stage.start([declared('a')])
    stage.time.set('2027-03-01T17:00:00Z')
    await stage.time.pass(2 * MINUTE)
    expect(stage.board.posts).toBe(1)
  })

  it('back in the middle of a retry, does not wait for the old hour', async () => {
    const stage = new Stage('2027-03-02T08:59:30Z')
    stage.board.faults.push({ channel: 'a', fault: 'busy' })
    await stage.start([declared('a')])
    await stage.time.until('2027-03-02T09:00:01Z')
    stage.time.set('2027-03-02T07:00:00Z')
    await stage.time.pass(3 * MINUTE)
    expect(stage.board.keys('a')).toHaveLength(1)
  })
})
