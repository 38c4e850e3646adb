import type { Timer } from '../clock.ts'
import type { Log } from '../log.ts'

/** Between two tries to reach a platform at the start. */
const WAITS_MS = [1_000, 2_000, 5_000, 15_000, 30_000, 60_000]

/** Whoever starts the bot is not kept waiting longer than this for a platform that does not answer. */
export const START_WITHIN_MS = 20_000

export interface Reaching {
  /** One try. */
  connect(): Promise<void>
  /** For the log: why a try came to nothing; throws what no other try will mend. */
  failed(error: unknown): Readonly<Record<string, string>>
  /** As people call it. */
  readonly name: string
  readonly stopping: AbortSignal
  readonly timer: Timer
  readonly log: Log
}

/**
 * Tries to connect until it works, each time after a longer wait, and says so in the log. Resolves when it has worked, or
 * after twenty seconds: then it goes on trying by itself. Rejects with what `failed` throws.
 */
export async function reach(reaching: Reaching): Promise<void> {
  const reached = untilReached(reaching)
  let waiting = true
  reached.catch((error: Error) => waiting || reaching.log.error({}, error.message))
  await within(reaching.timer, START_WITHIN_MS, reached)
  waiting = false
}

async function untilReached({ connect, failed, name, stopping, timer, log }: Reaching): Promise<void> {
  for (let tries = 0; !stopping.aborted; tries++) {
    try {
      return await connect()
    } catch (error) {
      const why = failed(error)
      const wait = WAITS_MS[Math.min(tries, WAITS_MS.length - 1)] ?? 0
      log.warn({ ...why, againInMs: wait }, `${name} cannot be reached`)
      await timer.sleep(wait, stopping)
    }
  }
}

/** Waits for the work, but no longer than so. Rejects as the work does. */
export async function within(timer: Timer, milliseconds: number, work: Promise<unknown>): Promise<void> {
  const done = new AbortController()
  await Promise.race([work, timer.sleep(milliseconds, done.signal)]).finally(() => done.abort())
}
