import { describe, expect, it } from 'vitest'
import { Billboard } from '../helpers/digest/billboard.ts'
import { declared, Stage } from '../helpers/digest/stage.ts'

const CANNOT = 'digest of the settings cannot be posted as things are'
const HERE = { platform: 'board', workspace: null, channel: 'a' }

async function withClosed() {
  const stage = new Stage('2027-03-01T08:00:00Z')
  stage.board.closed.set('a', 'I am not in this channel yet.')
  const digests = await stage.start([declared('a'), declared('b')])
  await stage.time.pass(1000)
  return { stage, digests }
}

describe('a channel of the settings in which the bot cannot post', () => {
  it('is told in the log at start, with the reason, once, and no other is', async () => {
    const { stage } = await withClosed()
    const lines = stage.lines.lines.filter(({ fact }) => fact === CANNOT)
    expect(lines).toMatchObject([{ level: 'warn', fields: { channel: 'a', reason: 'I am not in this channel yet.' } }])
  })

  it('shows the reason in its status until it is mended', async () => {
    const { stage, digests } = await withClosed()
    expect((await digests.desk.status(HERE))?.unable).toBe('I am not in this channel yet.')
    expect((await digests.desk.status({ ...HERE, channel: 'b' }))?.unable).toBeNull()
    stage.board.closed.clear()
    expect((await digests.desk.status(HERE))?.unable).toBeNull()
  })

  it('is posted in all the same when it was mended before its time', async () => {
    const { stage } = await withClosed()
    stage.board.closed.clear()
    await stage.time.until('2027-03-01T09:05:00Z')
    expect(stage.board.keys('a')).toHaveLength(1)
  })

  it('goes on at the next start after it was refused and mended, and stays paused where a person paused it', async () => {
    const stage = new Stage('2027-03-01T08:00:00Z')
    const settings = [declared('a'), declared('b')]
    const first = await stage.start(settings)
    stage.board.faults.push({ channel: 'a', fault: 'refused' })
    await stage.time.until('2027-03-01T09:05:00Z')
    await first.desk.pause({ ...HERE, channel: 'b' })
    expect((await first.desk.status(HERE))?.next).toBeNull()
    await first.stop()
    stage.board.closed.set('a', 'The channel is archived.')
    const second = await stage.start(settings)
    await stage.time.pass(1000)
    expect((await second.desk.status(HERE))?.next).toBeNull()
    await second.stop()
    stage.board.closed.clear()
    const third = await stage.start(settings)
    await stage.time.pass(1000)
    expect((await third.desk.status(HERE))?.next?.day).toBe('2027-03-02')
    expect((await third.desk.status({ ...HERE, channel: 'b' }))?.next).toBeNull()
  })
})

describe('a channel of the settings that leaves out its workspace', () => {
  it('belongs to the one in which the platform has it, and is the same subscription at the next start', async () => {
    const stage = new Stage('2027-03-01T08:00:00Z')
    stage.board.workspaces.set('a', 'W1')
    const settings = [declared('a')]
    const first = await stage.start(settings)
    await stage.time.pass(1000)
    const [found] = await stage.ledger.subscriptions({ platform: 'board', workspace: 'W1' })
    expect(found?.subscription.address).toEqual({ platform: 'board', workspace: 'W1', channel: 'a' })
    await first.stop()
    await stage.time.until('2027-03-01T08:30:00Z')
    const second = await stage.start(settings)
    expect(await stage.ledger.subscriptions()).toEqual([found])
    expect(stage.facts().filter((fact) => fact === 'digest subscribed by the settings')).toHaveLength(1)
    await second.stop()
    await (await stage.start([declared('a', { workspace: 'W2' })])).stop()
    expect((await stage.ledger.subscriptions())[0]?.subscription.address.workspace).toBe('W2')
  })

  it('shares the pace of its workspace with those that the chat subscribed', async () => {
    const stage = new Stage('2027-03-01T08:00:00Z', (time) => {
      return new Billboard(time, { platform: 1000, workspace: 1, looks: 1000 })
    })
    const names = Array.from({ length: 20 }, (_, index) => `c${index}`)
    for (const name of names) stage.board.workspaces.set(name, 'W1')
    const digests = await stage.start(names.slice(0, 10).map((name) => declared(name)))
    const wish = { time: '09:00', zone: 'UTC', cadence: { every: 'day' }, whenEmpty: 'skip' } as const
    for (const channel of names.slice(10)) {
      await digests.desk.subscribe({ platform: 'board', workspace: 'W1', channel }, wish, 'U1')
    }
    await stage.time.until('2027-03-01T09:00:10Z')
    expect(stage.board.posted.length).toBeLessThanOrEqual(13)
    await stage.time.until('2027-03-01T09:00:30Z')
    expect(stage.board.posted).toHaveLength(20)
  })
})
