import type { Clock, Timer } from '../clock.ts'
import type { Log } from '../log.ts'

/** A reply that took longer says too little of the time; what was learnt before is better. Milliseconds. */
const SLOW = 2000
/** So far off, in milliseconds, the own clock is worth a line in the log. */
const OFF = 5000

/**
 * The clock that all replicas share: the Ledger's own, where it has one, and else this machine's. Between two questions to the
 * Ledger it goes on by the timer, so that a machine whose clock is set meanwhile takes over no lease that still runs, posts
 * nothing early and gives up nothing that can still come. It is never ahead of the Ledger's, at most behind by one reply.
 */
export class SharedClock implements Clock {
  readonly #own: Clock
  readonly #timer: Timer
  readonly #log: Log
  #learnt: { readonly at: Temporal.Instant; readonly elapsed: number } | null = null
  /** The difference that the log knows of, in milliseconds. */
  #told = 0

  constructor(own: Clock, timer: Timer, log: Log) {
    this.#own = own
    this.#timer = timer
    this.#log = log
  }

  now(): Temporal.Instant {
    if (this.#learnt === null) return this.#own.now()
    const gone = Math.floor(this.#timer.elapsed() - this.#learnt.elapsed)
    return this.#learnt.at.add({ milliseconds: gone })
  }

  /** What the Ledger's clock showed, null where it has none, and when it was asked (by the timer). */
  learn(at: string | null, asked: number): void {
    const elapsed = this.#timer.elapsed()
    if (at === null) this.#learnt = null
    else if (this.#learnt === null || elapsed - asked <= SLOW) this.#learnt = { at: Temporal.Instant.from(at), elapsed }
    const off = this.now().epochMilliseconds - this.#own.now().epochMilliseconds
    if (Math.abs(off - this.#told) <= OFF) return
    this.#told = off
    this.#log.warn({ seconds: Math.round(off / 1000) }, 'this clock is off; digests go by the database’s')
  }
}
