import { describe, expect, it } from 'vitest'
import { DeliveryError } from '../../src/core/errors.ts'
import type { Message } from '../../src/core/message.ts'
import type { Address } from '../../src/core/subscription.ts'
import { Billboard } from '../helpers/digest/billboard.ts'
import { declared, Stage } from '../helpers/digest/stage.ts'
import type { VirtualTime } from '../helpers/digest/virtual-time.ts'

/** A platform that answers the first post in one channel slowly, and then asks everybody to wait. */
class AsksToWait extends Billboard {
  readonly #time: VirtualTime
  readonly #asking: { channel: string; slowly: number; wait: number }
  #asked = false

  constructor(time: VirtualTime, perSecond: number, asking: { channel: string; slowly: number; wait: number }) {
    super(time, { platform: perSecond, workspace: 1000, looks: 1000 })
    this.#time = time
    this.#asking = asking
  }

  override async post(address: Address, message: Message, key: string): Promise<string> {
    const { channel, slowly, wait } = this.#asking
    if (address.channel !== channel || this.#asked) return super.post(address, message, key)
    this.#asked = true
    await this.#time.sleep(slowly, new AbortController().signal)
    throw new DeliveryError('retry', 'too many calls', { afterSeconds: wait, scope: 'platform' })
  }
}

describe('a wait before the gate', () => {
  it('ends what a platform knows again: past that, the message is looked for and not posted again', async () => {
    const stage = new Stage('2027-03-01T08:58:00Z', (time) => {
      const board = new AsksToWait(time, 0.5, { channel: 'b', slowly: 1500, wait: 150 })
      board.repeatsFor = 30
      return board
    })
    stage.board.faults.push({ channel: 'a', fault: 'reply lost' })
    await stage.start(['a', 'b', 'c', 'd'].map((channel) => declared(channel, { workspace: channel })))
    await stage.time.until('2027-03-01T12:00:00Z')
    for (const channel of ['a', 'b', 'c', 'd']) expect(stage.board.keys(channel), channel).toHaveLength(1)
    expect(stage.facts()).toContain('digest found: it was posted although the reply was lost')
  })

  it('that goes on past midnight ends the digest: it is missed, and the log says so', async () => {
    const stage = new Stage('2027-03-01T23:50:00Z', (time) => {
      return new AsksToWait(time, 1, { channel: 'c0', slowly: 10, wait: 90 })
    })
    const channels = Array.from({ length: 20 }, (_, index) => `c${index}`)
    await stage.start(channels.map((channel, index) => declared(channel, { time: '23:59', workspace: `W${index}` })))
    await stage.time.until('2027-03-02T01:00:00Z')
    expect(stage.board.posted.filter(({ at }) => at >= '2027-03-02')).toEqual([])
    const missed = stage.lines.lines.filter(({ fact }) => fact === 'digest missed: the local day is over')
    const named = missed.map(({ fields }) => fields.channel)
    const posted = stage.board.posted.map(({ channel }) => channel)
    expect([...named, ...posted].sort()).toEqual(channels.sort())
    expect(named.length).toBeGreaterThan(0)
  })
})
