import { WebAPIRateLimitedError } from '@slack/web-api'
import type { Timer } from '../../clock.ts'

/** A person who asked waits as long as this for a rate limit to pass; then they are told nothing, and the log is. */
const LONGEST_SECONDS = 30
const TRIES = 3

/**
 * Calls again after a 429, when Slack says how long to wait: such a call was certainly not carried out. Nothing else is
 * repeated, because a lost reply may hide a message that stands there already.
 */
export async function patiently<T>(call: () => Promise<T>, timer: Timer, signal: AbortSignal): Promise<T> {
  for (let left = TRIES - 1; ; left -= 1) {
    try {
      return await call()
    } catch (error) {
      const seconds = error instanceof WebAPIRateLimitedError ? error.retryAfter : null
      if (seconds === null || seconds > LONGEST_SECONDS || left === 0 || signal.aborted) throw error
      await timer.sleep(seconds * 1000, signal)
    }
  }
}
