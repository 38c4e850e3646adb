import { describe, expect, it } from 'vitest'
import { Billboard } from '../helpers/digest/billboard.ts'
import { declared, EMPTY, Stage } from '../helpers/digest/stage.ts'

const MINUTE = 60_000

describe('a digest', () => {
  it('comes once on each local day, at its time', async () => {
    const stage = new Stage('2027-03-01T08:58:30Z')
    await stage.start([declared('a')])
    await stage.time.until('2027-03-04T08:30:00Z')
    expect(stage.board.posted.map(({ at }) => at)).toEqual([
      '2027-03-01T09:00:00Z',
      '2027-03-02T09:00:00Z',
      '2027-03-03T09:00:00Z',
    ])
  })

  it('never fires for the past of a new subscription', async () => {
    const stage = new Stage('2027-03-01T09:00:30Z')
    await stage.start([declared('a')])
    await stage.time.until('2027-03-02T08:59:00Z')
    expect(stage.board.posts).toBe(0)
  })

  it('is caught up on the same local day, when the bot was down at its time', async () => {
    const stage = new Stage('2027-03-01T08:00:00Z')
    await (await stage.start([declared('a')])).stop()
    await stage.time.until('2027-03-01T14:00:20Z')
    await stage.start([declared('a')])
    await stage.time.pass(MINUTE)
    expect(stage.board.posted.map(({ at }) => at.slice(0, 16))).toEqual(['2027-03-01T14:00'])
  })

  it('is missed when the bot comes up after the local day, and the log says so', async () => {
    const stage = new Stage('2027-03-01T08:00:00Z')
    await (await stage.start([declared('a')])).stop()
    await stage.time.until('2027-03-04T07:00:00Z')
    await stage.start([declared('a')])
    await stage.time.pass(MINUTE)
    expect(stage.board.posts).toBe(0)
    const line = stage.lines.lines.find(({ fact }) => fact.startsWith('digest missed'))
    expect(line?.fields).toMatchObject({ channel: 'a', days: 3, from: '2027-03-01', to: '2027-03-03' })
  })

  it('is quiet on an empty day, and says so or what is coming only where that is wanted', async () => {
    const stage = new Stage('2027-03-01T08:00:00Z')
    stage.chronicle = EMPTY
    await stage.start([
      declared('skip'),
      declared('next', { whenEmpty: 'next' }),
      declared('say', { whenEmpty: 'say' }),
    ])
    await stage.time.until('2027-03-01T10:00:00Z')
    expect(stage.board.posted.map(({ channel }) => channel)).toEqual(['say'])
    const [subscription] = (await stage.ledger.subscriptions()).filter((one) => one.subscription.whenEmpty === 'skip')
    expect((await stage.ledger.deliveries(subscription?.subscription.id ?? '', 1))[0]?.state).toEqual({ is: 'quiet' })
  })

  it('goes on as soon as it is certain that a post is not there, also when it was the last one of all', async () => {
    const stage = new Stage('2027-03-01T08:59:30Z', (time) => {
      return new Billboard(time, { platform: 1000, workspace: 5, looks: 1 })
    })
    const channels = Array.from({ length: 40 }, (_, index) => declared(`c${String(index).padStart(2, '0')}`))
    for (const { channel } of channels.slice(-3)) stage.board.faults.push({ channel, fault: 'request lost' })
    await stage.start(channels)
    await stage.time.until('2027-03-01T09:00:45Z')
    expect(stage.board.posted).toHaveLength(40)
  })

  it('waits for the next minute no longer than a retry has to', async () => {
    const stage = new Stage()
    stage.board.faults.push({ channel: 'a', fault: 'busy' })
    await stage.start([declared('a')])
    await stage.time.until('2027-03-01T09:00:10Z')
    expect(stage.board.keys('a')).toHaveLength(1)
  })
})

describe('stopping', () => {
  it('settles what is in flight and leaves the rest due, and the next start brings the rest', async () => {
    const stage = new Stage('2027-03-01T08:59:59Z')
    const channels = Array.from({ length: 300 }, (_, index) => declared(`c${index}`))
    const digests = await stage.start(channels)
    await stage.time.until('2027-03-01T09:00:00.150Z')
    const stopped = digests.stop()
    await stage.time.pass(100)
    await stopped
    const before = stage.board.posts
    expect(before).toBeGreaterThan(50)
    expect(before).toBeLessThan(300)
    const states = await Promise.all(
      (await stage.ledger.subscriptions()).map(
        async ({ subscription }) => (await stage.ledger.deliveries(subscription.id, 1))[0]?.state.is,
      ),
    )
    expect(new Set(states)).toEqual(new Set(['sent', 'due']))
    await stage.time.pass(10 * MINUTE)
    expect(stage.board.posts).toBe(before)
    await stage.start(channels)
    await stage.time.pass(MINUTE)
    expect(stage.board.posts).toBe(300)
    expect(new Set(stage.board.posted.map(({ channel }) => channel)).size).toBe(300)
  })
})
