import type { Clock, Timer } from '../../../src/clock.ts'
import { DeliveryError } from '../../../src/core/errors.ts'
import type { Message } from '../../../src/core/message.ts'
import type { Address } from '../../../src/core/subscription.ts'
import type { About, Pace, Poster } from '../../../src/platforms/platform.ts'
import { seeded } from './chance.ts'

/** How a platform in memory behaves: what it takes, and what a sender is to know about it. */
export interface Manners {
  readonly pace: Pace
  readonly repeatsFor?: number
  /** Calls that it takes in a window of so many seconds, which begins with the first call after the last one: posts alone, or looks too. */
  readonly limit: { readonly calls: number; readonly seconds: number; readonly looks: boolean }
  /** What has to wait after an injected 429. */
  readonly scope: 'channel' | 'workspace'
  /** Of each fault: 429, 500, a lost reply. */
  readonly share: number
  readonly seed: number
}

/** Milliseconds to the platform and back. */
const WAY = 120

/**
 * A platform in virtual time with a real one's limits, and with faults by (seeded) chance: for measuring how long a great
 * many deliveries take, without a machine being fast or slow.
 */
export class LimitedBoard implements Poster {
  readonly pace: Pace
  readonly repeatsFor?: number
  /** Messages by channel: their keys. */
  readonly messages = new Map<string, string[]>()
  readonly faults = { 429: 0, 500: 0, lost: 0 }
  /** Calls beyond the limit: the sender's own fault. */
  over = 0
  posts = 0
  finds = 0
  readonly #time: Clock & Timer
  readonly #manners: Manners
  readonly #chance: () => number
  #window = { used: 0, resetAt: 0 }

  constructor(time: Clock & Timer, manners: Manners) {
    this.#time = time
    this.#manners = manners
    this.pace = manners.pace
    if (manners.repeatsFor !== undefined) this.repeatsFor = manners.repeatsFor
    this.#chance = seeded(manners.seed)
  }

  async post(address: Address, message: Message, key: string): Promise<string> {
    this.posts += 1
    await this.#travel()
    this.#count()
    const drawn = this.#chance() / this.#manners.share
    if (drawn < 1) {
      this.faults[429] += 1
      await this.#travel()
      throw new DeliveryError('retry', 'slow down', { afterSeconds: 1, scope: this.#manners.scope })
    }
    if (drawn < 2) {
      this.faults[500] += 1
      await this.#travel()
      throw new DeliveryError('ambiguous', 'answered 500')
    }
    const standing = this.messages.get(address.channel) ?? []
    if (!this.repeatsFor || !standing.includes(key)) this.messages.set(address.channel, [...standing, key])
    await this.#travel()
    if (drawn >= 3) return `${address.channel}-${message.blocks.length}`
    this.faults.lost += 1
    throw new DeliveryError('ambiguous', 'no reply')
  }

  async find(address: Address, key: string): Promise<string | null> {
    this.finds += 1
    await this.#travel()
    if (this.#manners.limit.looks) this.#count()
    await this.#travel()
    return this.messages.get(address.channel)?.includes(key) ? address.channel : null
  }

  async about(address: Address): Promise<About> {
    return { workspace: address.workspace, seenBy: 'everybody' }
  }

  async whyNot(): Promise<string | null> {
    return null
  }

  #travel(): Promise<void> {
    return this.#time.sleep(WAY / 2, NEVER)
  }

  /** Throws what the sender gets for a call beyond the limit. */
  #count(): void {
    const { calls, seconds } = this.#manners.limit
    const now = this.#time.elapsed()
    if (now >= this.#window.resetAt) this.#window = { used: 0, resetAt: now + seconds * 1000 }
    this.#window.used += 1
    if (this.#window.used <= calls) return
    this.over += 1
    const afterSeconds = (this.#window.resetAt - now) / 1000
    throw new DeliveryError('retry', 'over the limit', { afterSeconds, scope: 'platform' })
  }
}

const NEVER = new AbortController().signal
