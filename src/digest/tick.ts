import type { Slot, Subscription } from '../core/subscription.ts'
import type { Opening, Standing } from '../ledger/ledger.ts'
import { deliveryKey } from './names.ts'
import type { Round } from './round.ts'
import { isOver, isZone, localDay, slotAfter, slotOn, slotsBetween, stamp, startOf } from './schedule.ts'

/** Subscriptions that are opened in one transaction. */
const BATCH = 500
/** A clock may be set back by this much without anybody noticing, in seconds. */
const TOLERANCE = 60
/** Missed days that are written down after a long time without the bot; the log gives the number of all of them. */
const REMEMBERED = 7

/**
 * Writes down what has come since the last tick: one delivery for each subscription and local day, however many ticks and
 * replicas there are. Its cost grows with what has come. A day that is over by now is `missed`: nobody wants yesterday's
 * digest. Returns how many deliveries are due.
 */
export async function tick(round: Round): Promise<number> {
  await mendClock(round)
  const now = round.now()
  let due = 0
  for (;;) {
    const ripe = await round.ledger.ripe(stamp(now), BATCH)
    const openings = ripe.flatMap((standing) => openingOf(round, standing, now))
    const moved = openings.length > 0 ? await round.ledger.open(openings, stamp(now)) : 0
    due += moved
    // What is written down is carried out while the rest is: of thousands, the first do not wait for the last.
    if (moved > 0) round.wake()
    // Fewer than a batch: that was all. None moved: another replica is at it.
    if (ripe.length < BATCH || moved === 0) return due
  }
}

/**
 * Writes down what has come for one subscription and no tick has seen, before something else takes its slot's place: what
 * was promised for 09:00 comes, or is missed with a line in the log, whatever is changed at 09:00:10. What it writes down
 * is carried out when the workers are next woken, and not before.
 */
export async function openRipe(round: Round, standing: Standing, now: string): Promise<void> {
  if (!standing.next || standing.next.at > now) return
  await round.ledger.open(openingOf(round, standing, Temporal.Instant.from(now)), now)
}

function openingOf(round: Round, { subscription, next }: Standing, now: Temporal.Instant): Opening[] {
  if (!next) return []
  const slots = [next, ...slotsBetween(subscription, next.at, stamp(now))]
  const missed = slots.filter(({ day }) => isOver(day, subscription.zone, now))
  const current = slots.filter((slot) => !missed.includes(slot))
  if (missed.length > 0) {
    const { platform, workspace, channel } = subscription.address
    const facts = { platform, workspace, channel, days: missed.length, from: missed[0]?.day, to: missed.at(-1)?.day }
    round.log.warn(facts, 'digest missed: the bot was not running or its clock was set, and the local day is over')
  }
  const delivery = (state: 'due' | 'missed') => (slot: Slot) => ({
    ...slot,
    state,
    key: deliveryKey(subscription.id, slot.day),
  })
  return [
    {
      subscription: subscription.id,
      expected: next.at,
      next: slotAfter(subscription, stamp(now)),
      deliveries: [...missed.slice(-REMEMBERED).map(delivery('missed')), ...current.map(delivery('due'))],
    },
  ]
}

/**
 * What was worked out by a clock that was ahead is worked out again once it is set back: otherwise a subscription would stay
 * silent until the clock had come so far again. The day's slot comes up once more, and meets the delivery it has already.
 */
async function mendClock(round: Round): Promise<void> {
  const now = round.now()
  const limit = stamp(now.add({ seconds: TOLERANCE }))
  const ahead = await round.ledger.plannedAfter(limit)
  const hurried = await round.ledger.hurry(limit, stamp(now))
  if (ahead.length === 0 && hurried === 0) return
  round.log.warn({ subscriptions: ahead.length, deliveries: hurried }, 'the clock was set back; planning anew')
  await replan(round, ahead, ({ zone, ...plan }, since) => {
    const from = [since, before(startOf(localDay(zone, now), zone))].sort().at(-1) ?? since
    return slotAfter({ zone, ...plan }, from)
  })
}

/**
 * Pauses, at start, what has a zone that this machine does not know, as after a step back to an older version: one such
 * subscription would keep all the others from their slots.
 */
export async function setAsideUnknownZones({ ledger, log, now }: Round): Promise<void> {
  for (const { subscription } of await ledger.subscriptions()) {
    const { id, address, zone, state } = subscription
    if (state.is === 'paused' || isZone(zone)) continue
    const reason = `I do not know the time zone ${zone} any more: choose another one`
    await ledger.pause(id, { reason, at: stamp(now()), by: 'platform' })
    log.error({ ...address, zone }, 'digest paused: its time zone is not known here')
  }
}

/**
 * Works out again what a newer time zone database says differently: a slot that was written down months ago must not come
 * an hour off. Looks at every subscription, so it is done once, at start.
 */
export async function mendZones(round: Round): Promise<void> {
  const off = (await round.ledger.subscriptions()).filter(({ subscription, next }) => {
    return next !== null && slotOn(subscription, next.day)?.at !== next.at
  })
  if (off.length > 0) round.log.info({ subscriptions: off.length }, 'time zone rules have changed; planning anew')
  await replan(round, off, (subscription, _since, next) =>
    slotAfter(subscription, before(startOf(next.day, subscription.zone))),
  )
}

async function replan(
  round: Round,
  standings: readonly Standing[],
  slot: (plan: Subscription, since: string, next: Slot) => Slot,
): Promise<void> {
  const now = stamp(round.now())
  const openings = standings.flatMap(({ subscription, next }): Opening[] => {
    if (!next) return []
    const since = subscription.since < now ? subscription.since : now
    return [{ subscription: subscription.id, expected: next.at, next: slot(subscription, since, next), deliveries: [] }]
  })
  if (openings.length > 0) await round.ledger.open(openings, now)
}

/** The millisecond before, so that a slot at that very instant comes after it. */
const before = (instant: string): string => stamp(Temporal.Instant.from(instant).subtract({ milliseconds: 1 }))
