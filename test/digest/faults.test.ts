import { describe, expect, it } from 'vitest'
import type { Fault } from '../helpers/digest/billboard.ts'
import { declared, Stage } from '../helpers/digest/stage.ts'

describe('a digest whose post goes wrong', () => {
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
      expect(changed.standing.next?.day).toBe('2027-03-01')
      await stage.time.until('2027-03-02T08:00:00Z')
      expect(stage.board.posted.map(({ at }) => at.slice(0, 16))).toEqual([`2027-03-01T${posted ? '09:00' : '15:00'}`])
      expect((await desk.status(address))?.last?.state.is).toBe('sent')
    },
  )

  it('asks nobody to mend a channel that does not exist any more', async () => {
    const stage = new Stage()
    const { desk } = await stage.start([])
    const wish = { time: '09:00', zone: 'UTC', cadence: { every: 'day' }, whenEmpty: 'skip' } as const
    await desk.subscribe({ platform: 'board', workspace: 'W', channel: 'a' }, wish, 'U1')
    stage.board.faults.push({ channel: 'a', fault: 'gone' })
    await stage.time.until('2027-03-01T12:00:00Z')
    expect(stage.board.toldWords[0]).toContain(
      'is paused. The channel does not exist any more. A digest in another channel starts with “/board digest subscribe” there.',
    )
    expect(stage.board.toldWords[0]).not.toContain('resume')
  })

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
    for (const day of ['01', '31']) await stage.ledger.take(`share of ${day}`, `2027-05-${day}T00:00:00.000Z`)
    await stage.time.until('2027-05-29T12:00:00Z')
    const channels = async () =>
      (await stage.ledger.subscriptions()).map(({ subscription }) => subscription.address.channel)
    expect(await channels()).toContain('dead')
    await stage.time.until('2027-06-02T12:00:00Z')
    expect((await channels()).sort()).toEqual(['paused', 'settings'])
    // What was done once is forgotten after a month, as its button is out of sight.
    const taken = ['01', '31'].map((day) => stage.ledger.take(`share of ${day}`, '2027-06-02T12:00:00.000Z'))
    expect(await Promise.all(taken)).toEqual([null, '2027-05-31T00:00:00.000Z'])
    const line = stage.lines.lines.find(({ fact }) => fact.startsWith('digest ended'))
    expect(line).toMatchObject({ level: 'warn', fields: { channel: 'dead', reason: 'the channel is archived' } })
  })

  it('is not ended by a clock that was ahead for some minutes', async () => {
    const stage = new Stage()
    const digests = await stage.start([])
    const wish = { time: '09:00', zone: 'UTC', cadence: { every: 'day' }, whenEmpty: 'skip' } as const
    await digests.desk.subscribe({ platform: 'board', workspace: 'W', channel: 'dead' }, wish, 'U1')
    stage.board.faults.push({ channel: 'dead', fault: 'refused' })
    await stage.time.until('2027-03-01T10:00:00Z')
    stage.time.set('2027-06-10T10:00:00Z')
    await stage.time.pass(180_000)
    stage.time.set('2027-03-01T10:03:00Z')
    await stage.time.pass(7_200_000)
    expect(await stage.ledger.subscriptions()).toMatchObject([{ subscription: { state: { is: 'paused' } } }])
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
})
