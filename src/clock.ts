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
