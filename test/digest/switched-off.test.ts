import { describe, expect, it } from 'vitest'
import { declared, Stage } from '../helpers/digest/stage.ts'

/** The stage has a poster for the board alone. */
const off = (channel: string, zone = 'UTC') => declared(channel, { platform: 'elsewhere', zone })

describe('digests of a platform that is switched off', () => {
  it('are told of at start in one line, with how many channels wait for them and what to do', async () => {
    const stage = new Stage()
    await stage.start([declared('a'), off('b'), off('c')])
    const lines = stage.lines.lines.filter(({ level }) => level === 'warn')
    expect(lines.map(({ fields }) => fields)).toEqual([{ platform: 'elsewhere', channels: 2 }])
    expect(lines[0]?.fact).toContain('set its token')
  })

  it('are missed when their local day is over, with a line for each, in every zone by itself', async () => {
    const stage = new Stage('2027-03-01T00:00:00Z')
    const missed = () =>
      stage.lines.lines
        .filter(({ fact }) => fact.startsWith('digest missed'))
        .map(({ fields }) => [fields.channel, fields.day])
    await stage.start([off('here'), off('nepal', 'Asia/Kathmandu')])
    await stage.time.until('2027-03-01T18:14:00Z')
    expect(missed()).toEqual([])
    await stage.time.until('2027-03-01T18:16:00Z')
    expect(missed()).toEqual([['nepal', '2027-03-01']])
    await stage.time.until('2027-03-02T00:01:00Z')
    expect(missed().slice(1)).toEqual([['here', '2027-03-01']])
    for (const { subscription } of await stage.ledger.subscriptions()) {
      const states = (await stage.ledger.deliveries(subscription.id, 9)).map((one) => [one.day, one.state.is])
      expect(states).toContainEqual(['2027-03-01', 'missed'])
    }
  })

  it('are still posted when the platform is switched on again on the same local day', async () => {
    const stage = new Stage()
    const channels = [off('b')]
    const first = await stage.start(channels)
    await stage.time.until('2027-03-01T12:20:00Z')
    await first.stop()
    expect(stage.board.posts).toBe(0)
    await stage.start(channels, { platform: 'elsewhere' })
    await stage.time.until('2027-03-01T12:22:00Z')
    expect(stage.board.keys('b')).toHaveLength(1)
  })
})
