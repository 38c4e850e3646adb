import type { Timer } from '../clock.ts'

/**
 * How far a gate that woke up late catches up at most: milliseconds, or calls when that is more. Enough for a coarse timer and a
 * busy machine, too little for a burst.
 */
const SLIP = { milliseconds: 50, calls: 2 }

/**
 * Lets one through after the other, so many a second, first come first served; and nobody while a platform has asked to
 * wait. Who waited through such a wait still goes one by one.
 */
export class Gate {
  readonly #timer: Timer
  #interval = 0
  #next = 0
  #heldUntil = 0
  readonly #queue: (() => void)[] = []
  #pumping = false

  constructor(timer: Timer, perSecond: number) {
    this.#timer = timer
    this.pace(perSecond)
  }

  pace(perSecond: number): void {
    this.#interval = 1000 / perSecond
  }

  /** Nobody passes for so many milliseconds. */
  hold(milliseconds: number): void {
    this.#heldUntil = Math.max(this.#heldUntil, this.#timer.elapsed() + milliseconds)
  }

  /** Milliseconds until somebody may pass again after a hold. */
  heldFor(): number {
    return Math.max(0, this.#heldUntil - this.#timer.elapsed())
  }

  /** How many are waiting. */
  get queue(): number {
    return this.#queue.length
  }

  /** Resolves when it is one's turn, or when the signal is aborted. */
  pass(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.resolve()
    return new Promise((resolve) => {
      this.#queue.push(resolve)
      if (!this.#pumping) void this.#pump(signal)
    })
  }

  async #pump(signal: AbortSignal): Promise<void> {
    this.#pumping = true
    for (let first = this.#queue[0]; first; first = this.#queue[0]) {
      const wait = Math.max(this.#next, this.#heldUntil) - this.#timer.elapsed()
      if (wait > 0 && !signal.aborted) {
        await this.#timer.sleep(wait, signal)
        continue
      }
      const slip = Math.max(SLIP.milliseconds, SLIP.calls * this.#interval)
      this.#next = Math.max(this.#next, this.#heldUntil, this.#timer.elapsed() - slip) + this.#interval
      this.#queue.shift()
      first()
    }
    this.#pumping = false
  }
}
