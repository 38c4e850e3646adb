import { describe, expect, it } from 'vitest'
import { Billboard, type Fault } from '../helpers/digest/billboard.ts'
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

  it.each([
    ['reply lost', 1],
    ['request lost', 2],
    ['arrives late', 1],
    ['hangs', 1],
    ['busy', 2],
    ['bug', 1],
  ] satisfies [Fault, number][])('is there once after a post that ended in "%s"', async (fault, posts) => {
    const stage = new Stage()
    stage.board.faults.push({ channel: 'a', fault })
    await stage.start([declared('a')])
    await stage.time.until('2027-03-01T12:00:00Z')
    expect(stage.board.keys('a')).toHaveLength(1)
    expect(stage.board.posts).toBe(posts)
    const all = await stage.ledger.subscriptions()
    expect((await stage.ledger.deliveries(all[0]?.subscription.id ?? '', 1))[0]?.state.is).toBe('sent')
  })

  it('is asked for again without a look where the platform knows the key again, also when it cannot be read', async () => {
    const stage = new Stage()
    stage.board.repeatsFor = 60
    stage.board.readable = false
    stage.board.faults.push({ channel: 'a', fault: 'reply lost' }, { channel: 'b', fault: 'request lost' })
    await stage.start([declared('a'), declared('b')])
    await stage.time.until('2027-03-01T09:01:00Z')
    expect([stage.board.keys('a').length, stage.board.keys('b').length]).toEqual([1, 1])
    expect(stage.board.finds).toBe(0)
    expect(stage.board.posts).toBe(4)
  })

  it('is not posted again while the platform cannot be read: silence, and one line in the log', async () => {
    const stage = new Stage()
    stage.board.faults.push({ channel: 'a', fault: 'reply lost' })
    stage.board.readable = false
    await stage.start([declared('a')])
    await stage.time.until('2027-03-01T20:00:00Z')
    expect(stage.board.posts).toBe(1)
    expect(stage.facts().filter((fact) => fact.includes('cannot be read'))).toHaveLength(1)
    stage.board.readable = true
    await stage.time.until('2027-03-01T21:00:00Z')
    expect(stage.board.posts).toBe(1)
    expect(stage.facts().at(-1)).toBe('digest found: it was posted although the reply was lost')
  })

  it('asks a platform that cannot be read less and less often', async () => {
    const stage = new Stage()
    stage.board.faults.push({ channel: 'a', fault: 'reply lost' })
    stage.board.readable = false
    await stage.start([declared('a')])
    await stage.time.until('2027-03-02T08:00:00Z')
    expect(stage.board.finds).toBeLessThan(80)
  })

  it('is refused once: the subscription is paused with the reason, who asked is told, nothing is tried again', async () => {
    const stage = new Stage()
    const digests = await stage.start([])
    const address = { platform: 'board', workspace: 'W', channel: 'a' }
    const wish = { time: '09:00', zone: 'UTC', cadence: { every: 'day' }, whenEmpty: 'skip' } as const
    await digests.desk.subscribe(address, wish, 'U1')
    stage.board.faults.push({ channel: 'a', fault: 'refused' })
    await stage.time.until('2027-03-05T12:00:00Z')
    expect(stage.board.posts).toBe(1)
    expect(stage.board.told).toEqual(['U1'])
    expect(stage.board.toldWords[0]).toContain(
      'is paused. The channel is archived. If that can be mended, do so and type “/board digest resume” there.',
    )
    const state = (await digests.desk.status(address))?.subscription.state
    expect(state).toMatchObject({ is: 'paused', by: 'platform', reason: 'the channel is archived' })
    expect(stage.facts()).toContain('digest refused by the platform; the subscription is paused')
    await digests.desk.resume(address)
    await stage.time.until('2027-03-06T12:00:00Z')
    expect(stage.board.posts).toBe(2)
  })

  it.each([false, true])(
    'comes the same day when what refused it is mended and a later time is chosen, once (perhaps posted before: %s)',
    async (posted) => {
      const stage = new Stage()
      const { desk } = await stage.start([])
      const address = { platform: 'board', workspace: 'W', channel: 'a' }
      const wish = { time: '09:00', zone: 'UTC', cadence: { every: 'day' }, whenEmpty: 'skip' } as const
      await desk.subscribe(address, wish, 'U1')
      if (posted) {
        // Posted, and the reply is lost; when it is posted again, the platform knows it and yet refuses.
        stage.board.repeatsFor = 60
        stage.board.faults.push({ channel: 'a', fault: 'reply lost' })
      }
      stage.board.faults.push({ channel: 'a', fault: 'refused' })
      await stage.time.until('2027-03-01T10:00:00Z')
      expect((await desk.status(address))?.subscription.state.is).toBe('paused')
      const changed = await desk.subscribe(address, { ...wish, time: '15:00' }, 'U1')
      expect(changed.next?.day).toBe('2027-03-01')
      await stage.time.until('2027-03-02T08:00:00Z')
      expect(stage.board.posted.map(({ at }) => at.slice(0, 16))).toEqual([`2027-03-01T${posted ? '09:00' : '15:00'}`])
      expect((await desk.status(address))?.last?.state.is).toBe('sent')
    },
  )

  it('ends, with a line in the log, when its channel was refused for ninety days', async () => {
    const stage = new Stage()
    stage.tickMinutes = 720
    const digests = await stage.start([declared('settings')])
    const wish = { time: '09:00', zone: 'UTC', cadence: { every: 'week', weekday: 1 }, whenEmpty: 'skip' } as const
    for (const channel of ['dead', 'paused']) {
      await digests.desk.subscribe({ platform: 'board', workspace: 'W', channel }, wish, 'U1')
    }
    await digests.desk.pause({ platform: 'board', workspace: 'W', channel: 'paused' })
    for (const channel of ['dead', 'settings']) stage.board.faults.push({ channel, fault: 'refused' })
    await stage.time.until('2027-05-29T12:00:00Z')
    const channels = async () =>
      (await stage.ledger.subscriptions()).map(({ subscription }) => subscription.address.channel)
    expect(await channels()).toContain('dead')
    await stage.time.until('2027-06-02T12:00:00Z')
    expect((await channels()).sort()).toEqual(['paused', 'settings'])
    const line = stage.lines.lines.find(({ fact }) => fact.startsWith('digest ended'))
    expect(line).toMatchObject({ level: 'warn', fields: { channel: 'dead', reason: 'the channel is archived' } })
  })

  it('is missed once, with a line in the log, when the platform does not take the message, and the channel goes on', async () => {
    const stage = new Stage()
    stage.board.faults.push({ channel: 'a', fault: 'unfit' })
    const digests = await stage.start([declared('a')])
    await stage.time.until('2027-03-01T23:00:00Z')
    expect(stage.board.posts).toBe(1)
    const lines = stage.lines.lines.filter(({ level }) => level === 'error')
    expect(lines).toMatchObject([{ fields: { channel: 'a', reason: 'the message is not built as it should be' } }])
    expect(
      (await digests.desk.status({ platform: 'board', workspace: null, channel: 'a' }))?.subscription.state,
    ).toEqual({
      is: 'active',
    })
    await stage.time.until('2027-03-02T10:00:00Z')
    expect(stage.board.keys('a')).toHaveLength(1)
  })

  it('that waits comes at the new time, when its channel is given one that is still to come today', async () => {
    const stage = new Stage()
    const digests = await stage.start([])
    const address = { platform: 'board', workspace: 'W', channel: 'a' }
    const wish = { time: '09:00', zone: 'UTC', cadence: { every: 'day' }, whenEmpty: 'skip' } as const
    stage.board.faults.push({ channel: 'a', fault: 'busy' })
    await digests.desk.subscribe(address, wish, 'U1')
    await stage.time.until('2027-03-01T09:00:01Z')
    await digests.desk.pause(address)
    await stage.time.until('2027-03-01T09:30:00Z')
    const changed = await digests.desk.subscribe(address, { ...wish, time: '18:00' }, 'U1')
    expect(changed.next?.at).toBe('2027-03-01T18:00:00.000Z')
    await stage.time.until('2027-03-02T17:00:00Z')
    expect(stage.board.posted.map(({ at }) => at.slice(0, 16))).toEqual(['2027-03-01T18:00'])
  })

  it('does not come any more after unsubscribing, nor twice after coming back on the same day', async () => {
    const stage = new Stage()
    const digests = await stage.start([])
    const address = { platform: 'board', workspace: 'W', channel: 'a' }
    const wish = { time: '09:00', zone: 'UTC', cadence: { every: 'day' }, whenEmpty: 'skip' } as const
    await digests.desk.subscribe(address, wish, 'U1')
    await stage.time.until('2027-03-01T09:30:00Z')
    expect(await digests.desk.unsubscribe(address)).toBe(true)
    const again = await digests.desk.subscribe(address, { ...wish, time: '10:00' }, 'U2')
    expect(again.next?.day).toBe('2027-03-02')
    await stage.time.until('2027-03-01T23:00:00Z')
    expect(stage.board.posts).toBe(1)
    await digests.desk.unsubscribe(address)
    await stage.time.until('2027-03-04T00:00:00Z')
    expect(stage.board.posts).toBe(1)
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

describe('the settings', () => {
  it('change a subscription from now on, and end it when they no longer name the channel', async () => {
    const stage = new Stage()
    await (await stage.start([declared('a'), declared('b')])).stop()
    await (await stage.start([declared('a', { time: '11:00' })])).stop()
    const all = await stage.ledger.subscriptions()
    expect(all.map(({ subscription, next }) => [subscription.address.channel, next?.at])).toEqual([
      ['a', '2027-03-01T11:00:00.000Z'],
    ])
  })

  it('leave a paused channel paused when they did not change', async () => {
    const stage = new Stage()
    const first = await stage.start([declared('a')])
    await first.desk.pause({ platform: 'board', workspace: null, channel: 'a' })
    await first.stop()
    await stage.start([declared('a')])
    await stage.time.until('2027-03-01T12:00:00Z')
    expect(stage.board.posts).toBe(0)
  })

  it('leave a channel paused that somebody there has paused, whatever they change, and the log says so', async () => {
    const stage = new Stage()
    const address = { platform: 'board', workspace: null, channel: 'a' }
    const first = await stage.start([declared('a')])
    await first.desk.pause(address)
    await first.stop()
    const { desk } = await stage.start([declared('a', { whenEmpty: 'say', time: '10:00' })])
    expect(stage.facts()).toContain(
      'digest changed by the settings; it stays paused, as somebody in the channel wished',
    )
    await stage.time.until('2027-03-01T12:00:00Z')
    expect(stage.board.posts).toBe(0)
    const next = { day: '2027-03-02', at: '2027-03-02T10:00:00.000Z' }
    expect(await desk.resume(address)).toMatchObject({ next, subscription: { whenEmpty: 'say' } })
  })
})

describe('a slot that has come, and that no tick has seen yet', () => {
  it('is carried out when the settings were changed while the bot was down', async () => {
    const stage = new Stage('2027-03-01T08:00:00Z')
    await (await stage.start([declared('empty'), declared('time'), declared('gone')])).stop()
    await stage.time.until('2027-03-01T09:05:10Z')
    await stage.start([declared('empty', { whenEmpty: 'say' }), declared('time', { time: '08:00' })])
    await stage.time.until('2027-03-02T07:00:00Z')
    expect(stage.board.posted.map(({ channel, at }) => [channel, at.slice(0, 16)]).sort()).toEqual([
      ['empty', '2027-03-01T09:05'],
      ['time', '2027-03-01T09:05'],
    ])
  })

  it('comes once, at the new time, when the settings give one that is still to come', async () => {
    const stage = new Stage('2027-03-01T08:00:00Z')
    await (await stage.start([declared('a')])).stop()
    await stage.time.until('2027-03-01T09:05:10Z')
    await stage.start([declared('a', { time: '11:00' })])
    await stage.time.until('2027-03-02T07:00:00Z')
    expect(stage.board.posted.map(({ at }) => at.slice(0, 16))).toEqual(['2027-03-01T11:00'])
  })

  it('is written down as missed when the settings were changed after its local day', async () => {
    const stage = new Stage('2027-03-01T08:00:00Z')
    await (await stage.start([declared('a')])).stop()
    await stage.time.until('2027-03-02T07:00:00Z')
    await stage.start([declared('a', { whenEmpty: 'say' })])
    expect(stage.lines.lines.find(({ fact }) => fact.startsWith('digest missed'))?.fields).toMatchObject({
      channel: 'a',
      from: '2027-03-01',
      to: '2027-03-01',
    })
    await stage.time.until('2027-03-02T10:00:00Z')
    expect(stage.board.posted.map(({ at }) => at.slice(0, 16))).toEqual(['2027-03-02T09:00'])
  })

  it('is carried out when somebody changes the digest at that very moment', async () => {
    const stage = new Stage('2027-03-01T08:00:00Z')
    stage.tickMinutes = 60
    const digests = await stage.start([])
    const address = { platform: 'board', workspace: 'W', channel: 'a' }
    const wish = { time: '09:30', zone: 'UTC', cadence: { every: 'day' }, whenEmpty: 'skip' } as const
    await digests.desk.subscribe(address, wish, 'U1')
    await stage.time.until('2027-03-01T09:30:20Z')
    await digests.desk.subscribe(address, { ...wish, whenEmpty: 'say' }, 'U1')
    await stage.time.until('2027-03-01T09:31:00Z')
    expect(stage.board.posted.map(({ at }) => at.slice(0, 16))).toEqual(['2027-03-01T09:30'])
  })
})

describe('a slot that has come when somebody pauses the digest at that very moment', () => {
  it('is not forgotten: it comes when somebody resumes on the same day', async () => {
    const stage = new Stage('2027-03-01T08:00:00Z')
    stage.tickMinutes = 60
    const { desk } = await stage.start([])
    const address = { platform: 'board', workspace: 'W', channel: 'a' }
    const wish = { time: '09:30', zone: 'UTC', cadence: { every: 'day' }, whenEmpty: 'skip' } as const
    await desk.subscribe(address, wish, 'U1')
    await stage.time.until('2027-03-01T09:30:20Z')
    await desk.pause(address)
    await stage.time.until('2027-03-01T11:30:00Z')
    expect(stage.board.posts).toBe(0)
    expect((await desk.resume(address)).stillToCome?.day).toBe('2027-03-01')
    await stage.time.until('2027-03-01T11:31:00Z')
    expect(stage.board.posted.map(({ at }) => at.slice(0, 16))).toEqual(['2027-03-01T11:30'])
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
