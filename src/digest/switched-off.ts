import type { Claim } from '../ledger/ledger.ts'
import { later, type Round } from './round.ts'
import { isOver } from './schedule.ts'
import { settle } from './settle.ts'
import { factsOf } from './tell.ts'

/** Deliveries that are taken in one transaction. */
const BATCH = 500

/** Says at start, once for each platform, that channels have asked for digests which nobody can post. */
export async function tellSwitchedOff({ ledger, posters, log }: Round): Promise<void> {
  const silent = (await ledger.subscriptions()).filter(
    ({ subscription: { address, state } }) => state.is === 'active' && !posters.has(address.platform),
  )
  for (const [platform, { length }] of Map.groupBy(silent, ({ subscription }) => subscription.address.platform)) {
    const fact = 'platform is switched off: its digests are not posted; set its token, or unsubscribe its channels'
    log.warn({ platform, channels: length }, fact)
  }
}

/**
 * Ends what is due on platforms without a Poster once its local day is over, with a line in the log for each: nobody else
 * will. What can still be posted today, should the platform be switched on, is given back as it was.
 */
export async function missSwitchedOff(round: Round): Promise<void> {
  const { ledger, posters, name, timings } = round
  const lanes = (await ledger.waiting(later(round, 0))).filter(({ platform }) => !posters.has(platform))
  for (const lane of lanes) {
    // All of the lane before any is given back: what is due would be taken again at once.
    const claims: Claim[] = []
    for (;;) {
      const lease = { from: later(round, 0), until: later(round, timings.lease) }
      const inHand = claims.map(({ delivery }) => delivery.key)
      const batch = await ledger.claim(name, lane, lease, BATCH, inHand)
      claims.push(...batch)
      if (batch.length < BATCH) break
    }
    await Promise.all(claims.map((claim) => end(round, claim)))
  }
}

async function end(round: Round, claim: Claim): Promise<void> {
  const { delivery, subscription } = claim
  const posted = delivery.maybeSince !== null
  if (!isOver(delivery.day, subscription.zone, round.now())) {
    const reason = 'the platform is switched off'
    await settle(round, claim, posted ? { is: 'ambiguous', after: later(round, 0), reason } : { is: 'due' })
    return
  }
  const reason = 'the local day was over, and the platform is switched off'
  if (!(await settle(round, claim, { is: 'missed', reason }))) return
  const fact = posted
    ? 'digest may not have been posted: the local day is over, and the platform is switched off'
    : 'digest missed: the local day is over, and the platform is switched off'
  round.log.warn(factsOf(claim), fact)
}
