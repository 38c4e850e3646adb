import { describe, expect, it } from 'vitest'
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
