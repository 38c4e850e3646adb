import { describe, expect, it } from 'vitest'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { Billboard } from '../helpers/digest/billboard.ts'
import { declared, Stage } from '../helpers/digest/stage.ts'

describe('many channels due in one minute', () => {
  const channels = (count: number, workspace: string) =>
    Array.from({ length: count }, (_, index) => declared(`${workspace}-${index}`, { workspace }))

  it('are spread evenly over the time that the limits ask for', async () => {
    const stage = new Stage(
      '2027-03-01T08:59:30Z',
      (time) => new Billboard(time, { platform: 50, workspace: 1000, looks: 1000 }),
    )
    await stage.start(Array.from({ length: 20 }, (_, index) => channels(25, `W${index}`)).flat())
    await stage.time.until('2027-03-01T09:00:10.500Z')
    const seconds = Map.groupBy(stage.board.posted, ({ at }) => at.slice(17, 19))
    expect(stage.board.posted).toHaveLength(500)
    for (const [second, posts] of seconds) expect(posts.length, second).toBeLessThanOrEqual(53)
    expect(new Set(stage.board.posted.map(({ key }) => key)).size).toBe(500)
  })

  it('are begun while the rest of them is still being written down', async () => {
    const stage = new Stage('2027-03-01T08:59:30Z')
    let opened = 0
    const open: Ledger['open'] = (...args) => {
      opened += 1
      return opened === 2 ? new Promise(() => undefined) : stage.ledger.open(...args)
    }
    await stage.start(channels(600, 'W'), { ledger: { ...stage.ledger, open } })
    await stage.time.until('2027-03-01T09:00:02Z')
    expect(stage.board.posted).toHaveLength(500)
  })

  it('come after what was begun already, in whatever workspace that is', async () => {
    const stage = new Stage('2027-03-01T08:59:30Z', (time) => {
      return new Billboard(time, { platform: 10, workspace: 1000, looks: 1000 })
    })
    stage.board.faults.push({ channel: 'W000-0', fault: 'busy' })
    const workspaces = Array.from({ length: 200 }, (_, index) => `W${String(index).padStart(3, '0')}`)
    await stage.start(workspaces.flatMap((workspace) => channels(1, workspace)))
    await stage.time.until('2027-03-01T09:00:12Z')
    expect(stage.board.posted.length).toBeLessThan(130)
    expect(stage.board.keys('W000-0')).toHaveLength(1)
  })

  it('are not held up by a workspace that answers slowly, or asks to wait', async () => {
    const stage = new Stage(
      '2027-03-01T08:59:30Z',
      (time) => new Billboard(time, { platform: 50, workspace: 5, looks: 5 }),
    )
    const slow = channels(100, 'slow')
    for (const { channel } of slow) stage.board.faults.push({ channel, fault: 'hangs' })
    for (const { channel } of channels(100, 'busy')) stage.board.faults.push({ channel, fault: 'busy' })
    await stage.start([...slow, ...channels(100, 'busy'), ...channels(20, 'a'), ...channels(20, 'b')])
    await stage.time.until('2027-03-01T09:00:06Z')
    const there = (workspace: string) =>
      stage.board.posted.filter(({ channel }) => channel.startsWith(workspace)).length
    expect([there('a-'), there('b-')]).toEqual([20, 20])
  })
})

describe('a Ledger that takes a claim, and whose reply is lost', () => {
  it('costs a lease, not the digest, and the log says so', async () => {
    const stage = new Stage('2027-03-01T08:58:00Z')
    let lost = 0
    let looks = 0
    const ledger: Ledger = {
      ...stage.ledger,
      waiting: (...args) => {
        looks += 1
        return stage.ledger.waiting(...args)
      },
      claim: async (...args) => {
        const claims = await stage.ledger.claim(...args)
        lost += claims.length
        if (claims.length > 0 && lost === 1) throw new Error('timeout')
        return claims
      },
    }
    await stage.start([declared('a')], { ledger })
    await stage.time.until('2027-03-01T09:05:00Z')
    expect(stage.board.keys('a')).toHaveLength(1)
    expect(stage.facts()).toContain(
      'ledger cannot be reached; what it may have given out waits until its lease is over',
    )
    const before = looks
    await stage.time.until('2027-03-01T10:05:00Z')
    expect(looks - before).toBeLessThan(200)
  })

  it('has no delivery that takes longer than its lease begun twice', async () => {
    const stage = new Stage('2027-03-01T08:58:00Z')
    const claimed: string[] = []
    const ledger: Ledger = {
      ...stage.ledger,
      claim: async (...args) => {
        const claims = await stage.ledger.claim(...args)
        for (const { delivery } of claims) claimed.push(delivery.key)
        return claims
      },
      beginPost: async (...args) => {
        await stage.time.sleep(10 * 60_000, new AbortController().signal)
        return stage.ledger.beginPost(...args)
      },
    }
    await stage.start([declared('a')], { ledger })
    await stage.time.until('2027-03-01T09:09:00Z')
    expect(claimed).toHaveLength(1)
  })
})
