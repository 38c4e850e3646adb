import type { Claim } from '../ledger/ledger.ts'
import type { Poster } from '../platforms/platform.ts'
import { spellingOf } from '../wording/commands.ts'
import { sentence } from '../wording/digests.ts'
import type { Round } from './round.ts'
import { said } from './settle.ts'

/** What every line of the log about a delivery says. */
export function factsOf({ delivery, subscription }: Claim) {
  const { platform, workspace, channel } = subscription.address
  return { platform, workspace, channel, day: delivery.day, key: delivery.key }
}

/** Why a platform refuses a digest; `gone` when nobody can mend it. */
export interface Refusal {
  readonly reason: string
  readonly gone: boolean
}

/** Says once, in the log and to who asked for the digest, that and why it is paused. */
export async function tellRefused(round: Round, claim: Claim, poster: Poster, why: Refusal): Promise<void> {
  const { reason } = why
  round.log.warn({ ...factsOf(claim), reason }, 'digest refused by the platform; the subscription is paused')
  const { by, address } = claim.subscription
  if (by === null || !poster.tell) return
  const { typed } = spellingOf(poster)
  const what = why.gone
    ? `A digest in another channel starts with “${typed('digest subscribe')}” there.`
    : `If that can be mended, do so and type “${typed('digest resume')}” there.`
  const spans = [
    { text: 'The digest in ' },
    { text: address.channel, channel: address.channel },
    { text: ` is paused. ${sentence(reason)} ${what}` },
  ]
  try {
    await poster.tell(by, { blocks: [{ kind: 'paragraph', spans, citations: [] }] })
  } catch (error) {
    round.log.info({ ...factsOf(claim), error: said(error) }, 'who asked for the digest cannot be told')
  }
}
