import type { DeliveryError } from '../core/errors.ts'
import type { Message } from '../core/message.ts'
import type { Claim, Settled } from '../ledger/ledger.ts'
import type { Poster } from '../platforms/platform.ts'
import { answered, failureOf } from './calls.ts'
import type { Composer } from './composer.ts'
import { reconcile } from './reconcile.ts'
import { later, type Round } from './round.ts'
import { isOver } from './schedule.ts'
import { said, settle } from './settle.ts'
import { factsOf, type Refusal, tellRefused } from './tell.ts'

/**
 * Carries one claim to its end: compose, post with the key, settle. Where a message may stand already, nothing is posted
 * (unless the platform itself knows the key again, and gives back the first message): `reconcile` asks the platform, and
 * only its "certainly not there" makes the delivery due again.
 */
export async function deliver(round: Round, claim: Claim, poster: Poster, composer: Composer): Promise<void> {
  const { delivery, subscription } = claim
  const repeat = delivery.maybeSince !== null
  if (repeat && !repeatable(round, claim, poster)) return reconcile(round, claim, poster)
  // A pause that came after it was due: it rests, and is due again when the channel is resumed.
  if (subscription.state.is === 'paused') return void (await settle(round, claim, { is: 'due' }))

  const facts = factsOf(claim)
  const over = () => isOver(delivery.day, subscription.zone, round.now())
  if (over()) return miss(round, claim)

  const message = await composer.of(subscription, delivery.day)
  if (!message) return repeat ? reconcile(round, claim, poster) : void (await settle(round, claim, { is: 'quiet' }))
  // A Ledger that was restored from a backup has forgotten what was posted since.
  const forgotten = delivery.due < round.unbroken() && !round.absent.has(delivery.key)
  if (forgotten && !repeat) return reconcile(round, claim, poster)

  const lane = subscription.address
  await round.gates.pass(lane, 'post')
  // A turn may be minutes in coming: what allowed the post before is asked again.
  if (!round.stopping.aborted) {
    if (repeat && !repeatable(round, claim, poster)) return reconcile(round, claim, poster)
    if (over()) return miss(round, claim)
  }
  if (round.stopping.aborted || !(await begins(round, claim, repeat))) {
    const reason = 'not looked for yet'
    const back: Settled = repeat ? { is: 'ambiguous', after: later(round, 0), reason } : { is: 'due' }
    return void (await settle(round, claim, back))
  }

  const outcome = await post(round, claim, poster, message)
  if (!(await settle(round, claim, outcome))) return
  if (outcome.is === 'sent') round.unable.delete(subscription.id)
  if (outcome.is === 'sent') round.log.info({ ...facts, message: outcome.message }, 'digest sent')
  else if (outcome.is === 'refused') await tellRefused(round, claim, poster, outcome)
  else if (outcome.is === 'missed') round.log.error({ ...facts, reason: outcome.reason }, UNFIT)
  else round.log.warn({ ...facts, ...outcome }, 'digest not sent yet')
}

/** The day has ended without its digest: nobody wants yesterday's. */
async function miss(round: Round, claim: Claim): Promise<void> {
  if (!(await settle(round, claim, { is: 'missed', reason: 'the local day was over' }))) return
  round.log.warn({ ...factsOf(claim), attempts: claim.delivery.attempts }, 'digest missed: the local day is over')
}

/** A message that is refused today is refused in an hour, and no fault of its channel. */
const UNFIT = 'digest missed: the platform does not take this message; nothing is paused, the next one is tried'

/**
 * May a post whose fate is not known be made again, because the platform would give back the message that stands there?
 * Only soon after it was begun, while the channel still wants it. Both clocks have to say that it was soon: the one on the
 * wall may be set, and the timer stands still while a machine sleeps. Of a post that it did not begin itself, a process
 * cannot tell.
 */
function repeatable(round: Round, { delivery, subscription }: Claim, { repeatsFor = 0 }: Poster): boolean {
  const elapsed = round.doubts.sincePost(delivery.key)
  if (delivery.maybeSince === null || elapsed === null || subscription.state.is === 'paused') return false
  if (isOver(delivery.day, subscription.zone, round.now())) return false
  const gone = round.now().epochMilliseconds - Temporal.Instant.from(delivery.maybeSince).epochMilliseconds
  return gone >= 0 && Math.max(gone, elapsed) < repeatsFor * 1000
}

/** May the post begin? When the Ledger cannot say, it may not: nothing has been posted, and the claim is given back. */
async function begins(round: Round, claim: Claim, repeat: boolean): Promise<boolean> {
  try {
    return await round.ledger.beginPost(claim, later(round, 0), repeat)
  } catch (error) {
    round.log.error({ ...factsOf(claim), error: said(error) }, 'ledger cannot be written')
    return false
  }
}

type Outcome = Exclude<Settled, { is: 'refused' }> | ({ is: 'refused' } & Refusal)

/** One post. Whatever is not certainly posted or certainly not posted is ambiguous. */
async function post(round: Round, claim: Claim, poster: Poster, message: Message): Promise<Outcome> {
  const { delivery, subscription } = claim
  round.doubts.post(delivery.key)
  try {
    const posted = poster.post(subscription.address, message, delivery.key)
    return { is: 'sent', message: await answered(round, posted) }
  } catch (error) {
    const failure = failureOf(error)
    round.gates.heed(subscription.address, 'post', failure)
    const reason = failure.message
    if (failure.verdict === 'refused') return { is: 'refused', reason, gone: failure.gone }
    if (failure.verdict === 'unfit') return { is: 'missed', reason }
    const { retries, look } = round.timings
    const retry = retries[Math.min(delivery.attempts, retries.length - 1)] ?? 0
    if (failure.verdict === 'ambiguous') {
      round.doubts.begin(delivery.key, delivery.attempts + 1)
      // A platform that knows the key again is asked like after a failure; elsewhere a look waits until there is something to see.
      return { is: 'ambiguous', after: later(round, poster.repeatsFor ? Math.min(retry, look) : look), reason }
    }
    const wait = Math.max(retry, asked(failure))
    // This attempt certainly failed; what became of the one before it is as open as it was.
    const is = delivery.maybeSince === null ? 'retry' : 'ambiguous'
    return { is, after: later(round, wait), reason }
  }
}

const asked = ({ afterSeconds }: DeliveryError): number => (afterSeconds ?? 0) * 1000
