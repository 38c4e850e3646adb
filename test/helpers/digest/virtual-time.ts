import type { Clock, Timer } from '../../../src/clock.ts'

/**
 * Time that passes only when a test says so. Everything that sleeps wakes in the order of its hours; the wall clock can be
 * set without anything waking, as when it is corrected.
 */
export class VirtualTime implements Clock, Timer {
  #elapsed = 0
  /** Wall time minus elapsed time, in milliseconds since 1970. */
  #offset: number
  #sleepers: { at: number; wake: () => void }[] = []

  constructor(start: string) {
    this.#offset = Temporal.Instant.from(start).epochMilliseconds
  }

  now(): Temporal.Instant {
    return Temporal.Instant.fromEpochMilliseconds(this.#offset + Math.floor(this.#elapsed))
  }

  elapsed(): number {
    return this.#elapsed
  }

  sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal.aborted) return resolve()
      const wake = () => {
        // A signal looks through all its listeners for each new one: those that are done have to go.
        signal.removeEventListener('abort', wake)
        this.#sleepers = this.#sleepers.filter((other) => other !== sleeper)
        resolve()
      }
      const sleeper = { at: this.#elapsed + milliseconds, wake }
      this.#sleepers.push(sleeper)
      signal.addEventListener('abort', wake)
    })
  }

  /** Sets the wall clock, forward or back. */
  set(instant: string): void {
    this.#offset = Temporal.Instant.from(instant).epochMilliseconds - Math.floor(this.#elapsed)
  }

  /** Lets time pass, and everything that happens in it. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#elapsed + milliseconds
    await idle()
    for (;;) {
      const [first] = this.#sleepers.toSorted((a, b) => a.at - b.at)
      if (!first || first.at > end) break
      this.#elapsed = Math.max(this.#elapsed, first.at)
      first.wake()
      await idle()
    }
    this.#elapsed = end
    await idle()
  }

  /** Passes up to this wall time. */
  until(instant: string): Promise<void> {
    return this.pass(Temporal.Instant.from(instant).epochMilliseconds - this.now().epochMilliseconds)
  }
}

/** Everything that can go on without time passing has gone on. */
export async function idle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}
