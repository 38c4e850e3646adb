import type { Timer } from '../clock.ts'
import type { DeliveryError } from '../core/errors.ts'
import type { Lane } from '../ledger/ledger.ts'
import type { Pace } from '../platforms/platform.ts'
import { Gate } from './gate.ts'

/**
 * Discord shuts out an address after 10,000 refused calls in ten minutes. So many at once, and so many a second, cost nothing;
 * beyond, each holds up its platform by so many milliseconds. In ten minutes that comes to less than 7,000.
 */
const REFUSALS = { atOnce: 500, perSecond: 5, hold: 100 }

/** Looks of one workspace that may wait for their turn at the same time. */
const MOST_LOOKING = 4

/** `whyNot` is a check: platforms count it apart from looks. */
type Call = 'post' | 'look' | 'check'

/** The gates before the platforms: one for each platform, and three for each of its workspaces, for posts, for looks and for checks. */
export class Gates {
  readonly #timer: Timer
  readonly #signal: AbortSignal
  readonly #paceOf: (platform: string) => Pace
  readonly #gates = new Map<string, { readonly gate: Gate; readonly pace: () => number }>()
  /** Refusals by platform: how many weigh, since when. */
  readonly #refusals = new Map<string, { readonly level: number; readonly at: number }>()
  #replicas = 1

  constructor(timer: Timer, signal: AbortSignal, paceOf: (platform: string) => Pace) {
    this.#timer = timer
    this.#signal = signal
    this.#paceOf = paceOf
  }

  /**
   * Resolves when this lane may make one call, or when everything is to stop. The workspace's queue comes first: waiting in
   * it takes nothing from the others.
   */
  async pass(lane: Lane, call: Call): Promise<void> {
    await this.#workspace(lane, call).pass(this.#signal)
    await this.#platform(lane).pass(this.#signal)
  }

  /** Milliseconds until a look is worth coming back for, when so many wait that posts would be kept from their places; else 0. */
  crowded(lane: Lane): number {
    return this.#workspace(lane, 'look').away(MOST_LOOKING)
  }

  /** Milliseconds until posts may go on after a wait that the platform asked for. */
  heldFor(lane: Lane): number {
    return Math.max(this.#workspace(lane, 'post').heldFor(), this.#platform(lane).heldFor())
  }

  /** Holds up what the platform asked to hold up. */
  heed(lane: Lane, call: Call, error: DeliveryError): void {
    const asked = (error.afterSeconds ?? 0) * 1000
    if (error.scope === 'workspace') this.#workspace(lane, call).hold(asked)
    if (error.scope === 'platform') this.#platform(lane).hold(asked)
    if (error.verdict === 'refused' || error.afterSeconds !== null) this.#refused(lane)
  }

  #refused(lane: Lane): void {
    const now = this.#timer.elapsed()
    const { level, at } = this.#refusals.get(lane.platform) ?? { level: 0, at: now }
    const left = Math.max(0, level - ((now - at) / 1000) * REFUSALS.perSecond) + 1
    this.#refusals.set(lane.platform, { level: left, at: now })
    if (left > REFUSALS.atOnce) this.#platform(lane).hold(REFUSALS.hold)
  }

  /** Replicas share the platforms' limits in equal parts. */
  share(replicas: number): void {
    if (replicas === this.#replicas) return
    this.#replicas = Math.max(1, replicas)
    for (const { gate, pace } of this.#gates.values()) gate.pace(pace() / this.#replicas)
  }

  #platform({ platform }: Lane): Gate {
    return this.#gate(platform, () => this.#paceOf(platform).platform)
  }

  #workspace({ platform, workspace }: Lane, call: Call): Gate {
    const pace = () => (call === 'post' ? this.#paceOf(platform).workspace : this.#paceOf(platform).looks)
    return this.#gate([platform, call, workspace ?? ''].join('\n'), pace)
  }

  #gate(name: string, pace: () => number): Gate {
    const known = this.#gates.get(name)
    if (known) return known.gate
    const gate = new Gate(this.#timer, pace() / this.#replicas)
    this.#gates.set(name, { gate, pace })
    return gate
  }
}
