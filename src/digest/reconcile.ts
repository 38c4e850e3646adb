import type { Claim, Settled } from '../ledger/ledger.ts'
import type { Poster } from '../platforms/platform.ts'
import { answered, failureOf } from './calls.ts'
import { later, type Round } from './round.ts'
import { isOver, stamp, startOf } from './schedule.ts'
import { settle } from './settle.ts'
import { factsOf, tellRefused } from './tell.ts'

/**
 * How much earlier than the local day by our own clock a look begins, in hours: a platform goes by a clock of its own, and a
 * machine whose clock was taken for local time is off by its zone, up to fourteen hours. Keys are unique, so looking further
 * back finds nothing wrong.
 */
const CLOCKS_DIFFER = 14

/**
 * Finds out what became of a post whose reply never came, or whose process died, or which a restored Ledger may have
 * forgotten: looks for the key on the platform. Posts nothing itself. Not finding the message counts only after a while, for the request may still be on its way. While the
 * platform cannot be read there is silence, and one line in the log.
 */
export async function reconcile(round: Round, claim: Claim, poster: Poster): Promise<void> {
  const { delivery, subscription } = claim
  const facts = factsOf(claim)
  const forgotten = delivery.maybeSince === null
  const gone = round.doubts.lasted(delivery)
  const over = isOver(delivery.day, subscription.zone, round.now())

  // Without a look the doubt stays, and is looked into later, less and less often.
  const nothingYet = (wait: number, reason: string): Settled => ({ is: 'ambiguous', after: later(round, wait), reason })
  const { least, most } = round.timings.lookAgain
  const again = Math.min(Math.max(gone, least), most)
  const away = round.gates.crowded(subscription.address)
  if (away > 0) return void (await settle(round, claim, nothingYet(away, 'others are being looked for')))
  await round.gates.pass(subscription.address, 'look')
  if (round.stopping.aborted) {
    return void (await settle(round, claim, forgotten ? { is: 'due' } : nothingYet(0, 'not looked for yet')))
  }

  let found: string | null
  try {
    found = await answered(round, poster.find(subscription.address, delivery.key, lookFrom(round, claim)))
  } catch (error) {
    const failure = failureOf(error)
    round.gates.heed(subscription.address, 'look', failure)
    if (failure.verdict === 'refused') {
      if (await settle(round, claim, { is: 'refused', reason: failure.message })) {
        await tellRefused(round, claim, poster, { reason: failure.message, gone: failure.gone })
      }
      return
    }
    const wait = Math.max(again, (failure.afterSeconds ?? 0) * 1000)
    if (over || !round.unread.has(delivery.key)) {
      round.unread.add(delivery.key)
      const fact = over
        ? 'digest may not have been posted: the local day is over, and the platform could not be read'
        : 'digest may have been posted, and the platform cannot be read; nothing is posted until it can'
      round.log.error({ ...facts, reason: failure.message }, fact)
    }
    const reason = `the platform cannot be read: ${failure.message}`
    return void (await settle(round, claim, over ? { is: 'missed', reason } : nothingYet(wait, reason)))
  }

  round.unread.delete(delivery.key)
  if (found !== null) {
    if (await settle(round, claim, { is: 'sent', message: found })) {
      const why = forgotten ? 'before this Ledger knew of it' : 'although the reply was lost'
      round.log.info({ ...facts, message: found }, `digest found: it was posted ${why}`)
    }
  } else if (forgotten) {
    round.absent.add(delivery.key)
    await settle(round, claim, { is: 'due' })
  } else if (gone < round.timings.settled) {
    await settle(round, claim, nothingYet(round.timings.settled - gone, 'not there yet'))
  } else if (over) {
    if (await settle(round, claim, { is: 'missed', reason: 'the local day was over' })) {
      round.log.warn(facts, 'digest missed: it was not posted, and the local day is over')
    }
  } else if (await settle(round, claim, { is: 'due' })) {
    round.log.info(facts, 'digest is not there: it will be posted again')
  }
}

/**
 * The local day's first moment, or our own this moment where a clock was set back before it, and a margin: a message may
 * stand there from any hour of the day, for the plan may have changed since, and the clock it was begun by may have been wrong.
 */
function lookFrom(round: Round, { delivery, subscription }: Claim): string {
  const midnight = Temporal.Instant.from(startOf(delivery.day, subscription.zone))
  const now = round.now()
  const from = Temporal.Instant.compare(now, midnight) < 0 ? now : midnight
  return stamp(from.subtract({ hours: CLOCKS_DIFFER }))
}
