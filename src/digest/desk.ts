import { isDeepStrictEqual } from 'node:util'
import { type Delivery, type DeliveryState, DUE_AFTER_ALL } from '../core/delivery.ts'
import type { DigestDesk, Standing, Subscribed, Wish } from '../core/desk.ts'
import { DeliveryError, UserError } from '../core/errors.ts'
import type { Address, Slot, Subscription } from '../core/subscription.ts'
import type { Standing as Planned } from '../ledger/ledger.ts'
import { stillUnable } from './check-declared.ts'
import { compose, nextWithSomething } from './compose.ts'
import { subscriptionId } from './names.ts'
import { later, type Round } from './round.ts'
import { isOver, isZone, localDay, slotAfter } from './schedule.ts'
import { createSeenBy } from './seen-by.ts'
import { openRipe } from './tick.ts'

/** Digests of other channels on one page of a list: each is asked about, and a message holds only so much. */
const LISTED = 12

/** What is not final. */
const UNSETTLED: ReadonlySet<DeliveryState['is']> = new Set(['due', 'claimed', 'retry', 'ambiguous'])

/** Puts what people ask for into the Ledger. */
export function createDesk(round: Round): DigestDesk {
  const { ledger } = round

  async function existing(address: Address): Promise<Planned> {
    const found = await ledger.subscription(subscriptionId(address))
    if (!found) throw new UserError('This channel has no digest. “digest subscribe” starts one.')
    return found
  }

  /** Says why it could not be posted there, before a promise is made. */
  async function check(address: Address): Promise<void> {
    const poster = round.posters.get(address.platform)
    if (!poster) throw new UserError('Digests are posted to channels, and this is none.')
    let why: string | null
    try {
      why = await poster.whyNot(address)
    } catch (error) {
      if (!(error instanceof DeliveryError)) throw error
      throw new UserError('I could not find out whether I can post here just now. Ask again in a minute.')
    }
    if (why !== null) throw new UserError(why)
  }

  async function standing(subscription: Subscription, planned: Slot | null): Promise<Standing> {
    const today = isZone(subscription.zone) ? localDay(subscription.zone, round.now()) : undefined
    const [last = null] = await ledger.deliveries(subscription.id, 1, today)
    const [begun] = planned ? await ledger.deliveries(subscription.id, 1, planned.day) : []
    const next =
      planned && begun?.day === planned.day && !waitsFor(begun, planned) ? slotAfter(subscription, planned.at) : planned
    const something = next && nextWithSomething(round.chronicle(), subscription, justBefore(next))
    const unable = await stillUnable(round, subscription)
    const stillToCome = last && next && last.day !== next.day && comes(subscription, last) ? last : null
    return { subscription, next, nextWithSomething: something, stillToCome, unable, last }
  }

  /** May it still be posted, and is there something to post? Whether “next” shows what is coming is not known before. */
  function comes({ zone, whenEmpty }: Subscription, { day, state }: Delivery): boolean {
    if (!UNSETTLED.has(state.is) || isOver(day, zone, round.now())) return false
    return compose(round.chronicle(), day, whenEmpty === 'next' ? 'skip' : whenEmpty, null) !== null
  }

  async function stand(id: string): Promise<Standing | null> {
    const found = await ledger.subscription(id)
    return found && standing(found.subscription, found.next)
  }

  const seenBy = createSeenBy(round)
  const standOf = async (id: string): Promise<Standing> => {
    const found = await stand(id)
    if (!found) throw new UserError('The digest of this channel was ended by somebody else just now.')
    return found
  }

  async function subscribe(address: Address, wish: Wish, by: string): Promise<Subscribed> {
    const id = subscriptionId(address)
    if ((await ledger.subscription(id))?.subscription.origin === 'settings') {
      throw new UserError(
        'The digest of this channel is laid down in the settings file; whoever runs this bot can change it there.',
      )
    }
    checkZone(wish.zone)
    await check(address)
    const since = later(round, 0)
    const { time, zone, cadence, whenEmpty } = wish
    const subscription: Subscription = {
      id,
      address,
      time,
      zone,
      cadence,
      whenEmpty,
      origin: 'chat',
      by,
      since,
      state: { is: 'active' },
    }
    const found = await ledger.subscription(id)
    // Who asks for what there is already changes nothing.
    if (found && isJustSo(found.subscription, wish)) return { standing: await standOf(id), before: found.subscription }
    if (found) await openRipe(round, found, since)
    // Of several who ask at once, here or in another replica, the Ledger says who came first.
    const before = await ledger.subscribe(subscription, slotAfter(subscription, since), since)
    round.wake()
    const facts = { ...address, by, at: time, zone, cadence, whenEmpty }
    if (!before || !isJustSo(before, wish))
      round.log.info(facts, before ? 'digest changed by a person' : 'digest subscribed by a person')
    return { standing: await standOf(id), before }
  }

  return {
    status: (address) => stand(subscriptionId(address)),

    async overview({ platform, workspace, channel }, all, page) {
      const id = channel === null ? null : subscriptionId({ platform, channel })
      const there = workspace === null ? [] : await ledger.subscriptions({ platform, workspace })
      const others = there.filter(({ subscription }) => subscription.id !== id)
      const of = Math.max(1, Math.ceil(others.length / LISTED))
      const number = Math.min(Math.max(1, page), of)
      const some = others.slice((number - 1) * LISTED, number * LISTED)
      const seen = await Promise.all(some.map(({ subscription }) => seenBy(subscription)))
      const shown = some.filter((_, index) => seen[index] === 'everybody' || (all && seen[index] === 'members'))
      const unplaced = workspace === null ? [] : [...round.unplaced.values()].filter((one) => one.platform === platform)
      return {
        here: id === null ? null : await stand(id),
        elsewhere: await Promise.all(shown.map(({ subscription, next }) => standing(subscription, next))),
        hidden: some.length - shown.length,
        others: others.length,
        unplaced: unplaced.length,
        page: { number, of },
      }
    },

    subscribe,

    async unsubscribe(address) {
      const id = subscriptionId(address)
      if ((await ledger.subscription(id))?.subscription.origin === 'settings') {
        throw new UserError(
          'The digest of this channel is laid down in the settings file; whoever runs this bot can end it there. “digest pause” stops it until then.',
        )
      }
      const ended = await ledger.unsubscribe(id, later(round, 0))
      if (ended) round.log.info({ ...address }, 'digest ended by a person')
      return ended
    },

    async pause(address) {
      const before = await existing(address)
      const at = later(round, 0)
      await openRipe(round, before, at)
      const reason = 'somebody there paused it'
      const paused = await ledger.pause(before.subscription.id, { reason, at, by: 'person' })
      if (paused) round.log.info({ ...address }, 'digest paused by a person')
      return paused
    },

    async resume(address) {
      const { subscription } = await existing(address)
      checkZone(subscription.zone)
      await check(address)
      const since = later(round, 0)
      const resumed = await ledger.resume(subscription.id, since, slotAfter(subscription, since))
      round.wake()
      if (resumed) round.log.info({ ...address }, 'digest resumed by a person')
      return { standing: await standOf(subscription.id), resumed }
    },

    preview: (day, whenEmpty) => compose(round.chronicle(), day, whenEmpty, null),
    now: () => round.now(),
  }
}

const isJustSo = ({ time, zone, cadence, whenEmpty, state }: Subscription, wish: Wish): boolean =>
  state.is === 'active' && isDeepStrictEqual({ time, zone, cadence, whenEmpty }, { ...wish })

/** What was chosen once may be kept, and be unknown by now. */
function checkZone(zone: string): void {
  if (!isZone(zone)) throw new UserError(`I do not know the time zone ${zone} any more: choose another one.`)
}

/** A time that was changed on its day: what was written down for the old one waits for the new one, or is due once more then. */
const waitsFor = ({ due, state }: Delivery, slot: Slot): boolean =>
  DUE_AFTER_ALL.has(state.is) || (state.is === 'due' && due === slot.at)

/** So that the slot itself is the first one after it. */
const justBefore = ({ at }: Slot): string =>
  Temporal.Instant.from(at).subtract({ milliseconds: 1 }).toString({ smallestUnit: 'millisecond' })
