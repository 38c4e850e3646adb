import { DeliveryError } from '../core/errors.ts'
import type { Message } from '../core/message.ts'
import type { Claim, Settled } from '../ledger/ledger.ts'
import type { Poster } from '../platforms/platform.ts'
import type { Composer } from './composer.ts'
import { reconcile } from './reconcile.ts'
import { later, type Round } from './round.ts'
import { isOver } from './schedule.ts'
import { said, settle } from './settle.ts'

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
  if (isOver(delivery.day, subscription.zone, round.now())) {
    if (await settle(round, claim, { is: 'missed', reason: 'the local day was over' })) {
      round.log.warn({ ...facts, attempts: delivery.attempts }, 'digest missed: the local day is over')
    }
    return
  }

  const message = await composer.of(subscription, delivery.day)
  if (!message) return repeat ? reconcile(round, claim, poster) : void (await settle(round, claim, { is: 'quiet' }))

  const lane = subscription.address
  await round.gates.pass(lane, 'post')
  if (round.stopping.aborted || !(await begins(round, claim, repeat))) {
    const reason = 'not looked for yet'
    const back: Settled = repeat ? { is: 'ambiguous', after: later(round, 0), reason } : { is: 'due' }
    return void (await settle(round, claim, back))
  }

  const outcome = await post(round, claim, poster, message)
  if (!(await settle(round, claim, outcome))) return
  if (outcome.is === 'sent') round.log.info({ ...facts, message: outcome.message }, 'digest sent')
  else if (outcome.is === 'refused') await tellRefused(round, claim, poster, outcome.reason)
  else round.log.warn({ ...facts, ...outcome }, 'digest not sent yet')
}

/**
 * May a post whose fate is not known be made again, because the platform would give back the message that stands there?
 * Only soon after it was begun, and while the channel still wants it.
 */
function repeatable(round: Round, { delivery, subscription }: Claim, { repeatsFor = 0 }: Poster): boolean {
  if (delivery.maybeSince === null || subscription.state.is === 'paused') return false
  if (isOver(delivery.day, subscription.zone, round.now())) return false
  const gone = round.now().epochMilliseconds - Temporal.Instant.from(delivery.maybeSince).epochMilliseconds
  return gone >= 0 && gone < repeatsFor * 1000
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

/** One post. Whatever is not certainly posted or certainly not posted is ambiguous. */
async function post(round: Round, claim: Claim, poster: Poster, message: Message): Promise<Settled> {
  const { delivery, subscription } = claim
  try {
    const posted = poster.post(subscription.address, message, delivery.key)
    return { is: 'sent', message: await answered(round, posted) }
  } catch (error) {
    const failure = failureOf(error)
    round.gates.heed(subscription.address, 'post', failure)
    const reason = failure.message
    if (failure.verdict === 'refused') return { is: 'refused', reason }
    if (failure.verdict === 'ambiguous') return { is: 'ambiguous', after: later(round, round.timings.look), reason }
    const { retries } = round.timings
    const wait = Math.max(retries[Math.min(delivery.attempts, retries.length - 1)] ?? 0, asked(failure))
    // This attempt certainly failed; what became of the one before it is as open as it was.
    const is = delivery.maybeSince === null ? 'retry' : 'ambiguous'
    return { is, after: later(round, wait), reason }
  }
}

const asked = ({ afterSeconds }: DeliveryError): number => (afterSeconds ?? 0) * 1000

/** A platform that does not answer at all is given up on before the lease ends. */
export async function answered<T>(round: Round, call: Promise<T>): Promise<T> {
  const done = new AbortController()
  const tooLong = round.timer.sleep(round.timings.patience, done.signal).then(() => {
    throw new DeliveryError('ambiguous', 'the platform did not answer')
  })
  try {
    return await Promise.race([call, tooLong])
  } finally {
    // The race is over; the loser's rejection belongs to nobody.
    tooLong.catch(() => undefined)
    done.abort()
  }
}

/** Posters throw DeliveryError and nothing else; a mistake of theirs must not lead to a second post either. */
export function failureOf(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error
  return new DeliveryError('ambiguous', `the platform’s part failed: ${said(error)}`, { cause: error })
}

/** What every line of the log about a delivery says. */
export function factsOf({ delivery, subscription }: Claim) {
  const { platform, workspace, channel } = subscription.address
  return { platform, workspace, channel, day: delivery.day, key: delivery.key }
}

/** Says once, in the log and to who asked for the digest, that and why it is paused. */
export async function tellRefused(round: Round, claim: Claim, poster: Poster, reason: string): Promise<void> {
  round.log.warn({ ...factsOf(claim), reason }, 'digest refused by the platform; the subscription is paused')
  const { by, address } = claim.subscription
  if (by === null || !poster.tell) return
  const told = reason.replace(/\.$/, '')
  const spans = [
    { text: 'The daily digest in ' },
    { text: address.channel, channel: address.channel },
    { text: ` is paused: ${told}. Once that is mended, “digest resume” there starts it again.` },
  ]
  try {
    await poster.tell(by, { blocks: [{ kind: 'paragraph', spans, citations: [] }] })
  } catch (error) {
    round.log.info({ ...factsOf(claim), error: said(error) }, 'who asked for the digest cannot be told')
  }
}
