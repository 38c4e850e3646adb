import { describe, expect, it } from 'vitest'
import { declared, Stage } from '../helpers/digest/stage.ts'

describe('a digest that is changed', () => {
  it('comes at the new time if it waits, when its channel is given one that is still to come today', async () => {
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
    expect(changed.standing.next?.at).toBe('2027-03-01T18:00:00.000Z')
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
    expect(again.standing.next?.day).toBe('2027-03-02')
    await stage.time.until('2027-03-01T23:00:00Z')
    expect(stage.board.posts).toBe(1)
    await digests.desk.unsubscribe(address)
    await stage.time.until('2027-03-04T00:00:00Z')
    expect(stage.board.posts).toBe(1)
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
    expect((await desk.resume(address)).standing).toMatchObject({ next, subscription: { whenEmpty: 'say' } })
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
    expect((await desk.resume(address)).standing.stillToCome?.day).toBe('2027-03-01')
    await stage.time.until('2027-03-01T11:31:00Z')
    expect(stage.board.posted.map(({ at }) => at.slice(0, 16))).toEqual(['2027-03-01T11:30'])
  })
})
