import type { DeliveryState } from '../core/delivery.ts'
import type { Claim, Settled } from '../ledger/ledger.ts'
import { later, type Round } from './round.ts'

/** Waits between two attempts to write to a Ledger that cannot be reached, in milliseconds; the last one repeats. */
const WAITS = [200, 1000, 5000, 15_000]
/** Attempts that are left when the process is to stop. */
const LAST_ATTEMPTS = 3

/**
 * Ends a claim in the Ledger, however often it takes: a post that happened must be written down. When the process has to
 * stop before that, the lease runs out, and whoever comes next asks the platform first. Returns false when the claim was
 * overtaken.
 */
export async function settle(round: Round, claim: Claim, settled: Settled): Promise<boolean> {
  let left = LAST_ATTEMPTS
  if (settled.is !== 'ambiguous') round.doubts.end(claim.delivery.key)
  for (let attempt = 0; ; attempt += 1) {
    try {
      // An attempt whose reply was lost may have ended it: then there is nothing left to end, and it is ours all the same.
      const ended =
        (await round.ledger.settle(claim, settled, later(round, 0))) ||
        (attempt > 0 && (await isWritten(round, claim, settled)))
      if ('after' in settled) round.wakeBy(settled.after)
      if (settled.is === 'due') round.wakeBy(later(round, 0))
      return ended
    } catch (error) {
      const { key } = claim.delivery
      if (attempt === 0) round.log.error({ key, settled, error: said(error) }, 'ledger cannot be written')
      if (round.stopping.aborted) left -= 1
      if (left <= 0) {
        round.log.error({ key, settled }, 'stopped before a delivery could be written down; it will be looked for')
        return false
      }
      const wait = WAITS[Math.min(attempt, WAITS.length - 1)] ?? 0
      await round.timer.sleep(round.stopping.aborted ? 0 : wait, round.stopping)
    }
  }
}

/**
 * Does the Ledger say just this of the delivery? What is to be tried again may be in other hands by now: then they have said
 * what there is to say.
 */
async function isWritten(round: Round, { delivery }: Claim, settled: Settled): Promise<boolean> {
  const [found] = await round.ledger.deliveries(delivery.subscription, 1, delivery.day)
  if (found?.day !== delivery.day || found.state.is !== settled.is) return false
  const words = (state: DeliveryState) =>
    ['message' in state && state.message, 'reason' in state && state.reason].join('\n')
  const until = 'after' in found.state ? found.state.after : null
  // While it is paused, nothing but the slot says when it goes on.
  return (
    words(found.state) === words(settled) && (!('after' in settled) || [settled.after, found.due].includes(`${until}`))
  )
}

export const said = (error: unknown): string => (error instanceof Error ? error.message : String(error))
