import { setTimeout } from 'node:timers/promises'

/**
 * The only place that reads the time. Everything else is given a Clock, so a test can hold it still or let it jump.
 */
export interface Clock {
  /** This moment. */
  now(): Temporal.Instant
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() }

/** A clock that stands still, for `--today` and for tests. */
export function fixedClock(instant: Temporal.Instant | string): Clock {
  const moment = Temporal.Instant.from(instant)
  return { now: () => moment }
}

/** What waits. Monotonic: a clock that is set, or a machine that sleeps, neither shortens nor lengthens a wait. */
export interface Timer {
  /** Milliseconds since some moment in the past. */
  elapsed(): number
  /** Resolves after so many milliseconds, or at once when the signal is aborted; never rejects. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>
}

export const systemTimer: Timer = {
  elapsed: () => performance.now(),
  sleep: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }).catch(() => undefined),
}
