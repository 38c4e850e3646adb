import type { Timer } from '../clock.ts'

/** How far a gate that woke up late catches up at once: milliseconds, or calls when that is more. Enough for a coarse timer. */
const SLIP = { milliseconds: 50, calls: 2 }
/**
 * What a busy machine lost beyond that, up to so many milliseconds, is made good by going a little faster for a while: many
 * at once would run into the platform's limit.
 */
const OWED = { most: 5000, faster: 0.03 }
/** So many more than the pace may pass in a second: what is caught up. */
const MORE = 1

/**
 * Lets one through after the other, so many a second, first come first served; and nobody while a platform has asked to
 * wait. Who waited through such a wait still goes one by one, and nobody saves up turns while nothing is to be done. In no
 * second do more pass than the pace and what may be caught up, wherever the second begins: a platform counts by its own.
 */
export class Gate {
  readonly #timer: Timer
  #interval = 0
  #next = 0
  /** Milliseconds that were lost by waking up late. */
  #owed = 0
  #heldUntil = 0
  /** The latest turn that was given to somebody who stays away until then. */
  #booked = 0
  readonly #queue: (() => void)[] = []
  /** When the latest ones passed, as many as may pass in a second, oldest first. */
  #passed: number[] = []
  #most = 0
  #pumping = false

  constructor(timer: Timer, perSecond: number) {
    this.#timer = timer
    this.pace(perSecond)
  }

  pace(perSecond: number): void {
    this.#interval = 1000 / perSecond
    this.#most = Math.floor(Math.max(perSecond, 1)) + MORE
  }

  /** Nobody passes for so many milliseconds. */
  hold(milliseconds: number): void {
    this.#heldUntil = Math.max(this.#heldUntil, this.#timer.elapsed() + milliseconds)
  }

  /** Milliseconds until somebody may pass again after a hold. */
  heldFor(): number {
    return Math.max(0, this.#heldUntil - this.#timer.elapsed())
  }

  /**
   * Milliseconds to stay away when so many wait already: for each who asks one turn later, so that they come back one by
   * one. 0 is to come in.
   */
  away(most: number): number {
    if (this.#queue.length < most) return 0
    const now = this.#timer.elapsed()
    const free = Math.max(now, this.#next, this.#heldUntil) + this.#queue.length * this.#interval
    this.#booked = Math.max(this.#booked, free) + this.#interval
    return this.#booked - now
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
    const now = this.#timer.elapsed()
    // Nothing is owed for a time in which nobody came.
    if (this.#next < now) this.#owed = 0
    this.#next = Math.max(this.#next, now)
    for (let first = this.#queue[0]; first; first = this.#queue[0]) {
      const wait = Math.max(this.#next, this.#heldUntil, this.#full()) - this.#timer.elapsed()
      if (wait > 0 && !signal.aborted) {
        await this.#timer.sleep(wait, signal)
        continue
      }
      this.#advance()
      if (this.#most < Number.POSITIVE_INFINITY) this.#passed.push(this.#timer.elapsed())
      this.#queue.shift()
      first()
    }
    this.#pumping = false
  }

  /** Works out when the next one may pass. */
  #advance(): void {
    const planned = Math.max(this.#next, this.#heldUntil)
    const slip = Math.max(SLIP.milliseconds, SLIP.calls * this.#interval)
    const lost = Math.max(0, this.#timer.elapsed() - slip - planned)
    this.#owed = Math.min(this.#owed + lost, OWED.most)
    const made = Math.min(this.#owed, this.#interval * OWED.faster)
    this.#owed -= made
    this.#next = planned + lost + this.#interval - made
  }

  /** Until when a second is full; past when it is not. */
  #full(): number {
    if (this.#passed.length > this.#most) this.#passed = this.#passed.slice(-this.#most)
    const oldest = this.#passed.length === this.#most ? this.#passed[0] : undefined
    return oldest === undefined ? 0 : oldest + 1000
  }
}
