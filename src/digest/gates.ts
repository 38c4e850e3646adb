import type { Timer } from '../clock.ts'
import type { DeliveryError } from '../core/errors.ts'
import type { Lane } from '../ledger/ledger.ts'
import type { Pace } from '../platforms/platform.ts'
import { Gate } from './gate.ts'

/**
 * What a refusal costs the whole platform, in milliseconds: Discord shuts out an address after 10,000 refused calls in ten
 * minutes, and at this cost there are at most 6,000.
 */
const REFUSAL = 100

/** The gates before the platforms: one for each platform, one for each of its workspaces. */
export class Gates {
  readonly #timer: Timer
  readonly #signal: AbortSignal
  readonly #paceOf: (platform: string) => Pace
  readonly #platforms = new Map<string, Gate>()
  readonly #workspaces = new Map<string, Gate>()
  #replicas = 1

  constructor(timer: Timer, signal: AbortSignal, paceOf: (platform: string) => Pace) {
    this.#timer = timer
    this.#signal = signal
    this.#paceOf = paceOf
  }

  /** Resolves when this lane may make one call, or when everything is to stop. The workspace's queue comes first: waiting in it takes nothing from the others. */
  async pass(lane: Lane): Promise<void> {
    await this.#workspace(lane).pass(this.#signal)
    await this.#platform(lane.platform).pass(this.#signal)
  }

  heldFor(lane: Lane): number {
    return Math.max(this.#workspace(lane).heldFor(), this.#platform(lane.platform).heldFor())
  }

  /** Holds up what the platform asked to hold up. */
  heed(lane: Lane, error: DeliveryError): void {
    const asked = (error.afterSeconds ?? 0) * 1000
    if (error.scope === 'workspace') this.#workspace(lane).hold(asked)
    if (error.scope === 'platform') this.#platform(lane.platform).hold(asked)
    if (error.verdict === 'refused' || error.afterSeconds !== null) this.#platform(lane.platform).hold(REFUSAL)
  }

  /** Replicas share the platforms' limits in equal parts. */
  share(replicas: number): void {
    if (replicas === this.#replicas) return
    this.#replicas = Math.max(1, replicas)
    for (const [name, gate] of this.#platforms) gate.pace(this.#paceOf(name).platform / this.#replicas)
    for (const [name, gate] of this.#workspaces) {
      gate.pace(this.#paceOf(name.slice(0, name.indexOf('\n'))).workspace / this.#replicas)
    }
  }

  #platform(name: string): Gate {
    return this.#gate(this.#platforms, name, () => this.#paceOf(name).platform)
  }

  #workspace(lane: Lane): Gate {
    const name = `${lane.platform}\n${lane.workspace ?? ''}`
    return this.#gate(this.#workspaces, name, () => this.#paceOf(lane.platform).workspace)
  }

  #gate(gates: Map<string, Gate>, name: string, perSecond: () => number): Gate {
    const known = gates.get(name)
    if (known) return known
    const gate = new Gate(this.#timer, perSecond() / this.#replicas)
    gates.set(name, gate)
    return gate
  }
}
