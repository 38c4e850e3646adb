/** How long things take, in milliseconds. A test may shorten them all alike; what has to be longer than what is said here. */
export interface Timings {
  /** How long a claim is good for: longer than waiting for a turn, composing and posting take together. */
  readonly lease: number
  /** A platform that has not answered by then will be asked later what became of the post. Shorter than the lease. */
  readonly patience: number
  /** When a post without a reply is looked for first: a message that arrived is visible by then. */
  readonly look: number
  /** When not finding it means that it is not there: longer than a lost request can still be on its way. */
  readonly settled: number
  /** Waits before the next attempt, by attempts made; the last one repeats. */
  readonly retries: readonly number[]
  /** A wait that a platform asks for is sat out with the claims in hand up to this long; beyond, they are given back. */
  readonly sitOut: number
  /** A process that was not heard of for so long is gone; its ticks are a minute apart. */
  readonly absence: number
  /** Between two looks at a platform that cannot be read: as long as it has gone on already, within these. */
  readonly lookAgain: { readonly least: number; readonly most: number }
}

const SECOND = 1000
const MINUTE = 60 * SECOND

export const TIMINGS: Timings = {
  lease: 3 * MINUTE,
  patience: MINUTE,
  look: 5 * SECOND,
  settled: 30 * SECOND,
  retries: [SECOND, 5 * SECOND, 15 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE],
  sitOut: 30 * SECOND,
  absence: 3 * MINUTE,
  lookAgain: { least: 10 * SECOND, most: 15 * MINUTE },
}

/** All of them, so many times as short. */
export function faster(timings: Timings, factor: number): Timings {
  return {
    lease: timings.lease / factor,
    patience: timings.patience / factor,
    look: timings.look / factor,
    settled: timings.settled / factor,
    retries: timings.retries.map((wait) => wait / factor),
    sitOut: timings.sitOut / factor,
    absence: timings.absence / factor,
    lookAgain: { least: timings.lookAgain.least / factor, most: timings.lookAgain.most / factor },
  }
}
