import type { Subscription } from '../core/subscription.ts'
import { subscriptionId } from './names.ts'
import type { Round } from './round.ts'
import { slotAfter, stamp } from './schedule.ts'
import { openRipe } from './tick.ts'

/** A channel that the operator subscribed in the settings file. */
export type Declared = Pick<Subscription, 'time' | 'zone' | 'cadence' | 'whenEmpty'> & Subscription['address']

/**
 * Brings the Ledger in line with the settings file: what is new or changed there counts from now on, what is no longer
 * there ends, what is unchanged is left alone (also paused). A channel that was subscribed in the chat follows the settings
 * once they name it. Several replicas with the same settings come to the same result.
 */
export async function bringInLine(round: Round, declared: readonly Declared[]): Promise<void> {
  const now = stamp(round.now())
  const wanted = new Map(declared.map((one) => [subscriptionId(one), one]))
  for (const { subscription } of await round.ledger.subscriptions()) {
    if (subscription.origin !== 'settings' || wanted.has(subscription.id)) continue
    await round.ledger.unsubscribe(subscription.id, now)
    round.log.info({ ...subscription.address }, 'digest ended: the settings no longer name the channel')
  }
  for (const [id, { platform, workspace, channel, time, zone, cadence, whenEmpty }] of wanted) {
    const subscription: Subscription = {
      id,
      address: { platform, workspace, channel },
      time,
      zone,
      cadence,
      whenEmpty,
      origin: 'settings',
      by: null,
      since: now,
      state: { is: 'active' },
    }
    const standing = await round.ledger.subscription(id)
    const present = standing?.subscription
    if (present && same(present, subscription)) continue
    if (standing) await openRipe(round, standing, now)
    const facts = { platform, channel, at: time, zone }
    if (present?.state.is === 'paused' && present.state.by === 'person') {
      await round.ledger.subscribe({ ...subscription, state: present.state }, null, now)
      round.log.info(facts, 'digest changed by the settings; it stays paused, as somebody in the channel wished')
      continue
    }
    const next = slotAfter(subscription, now)
    await round.ledger.subscribe(subscription, next, now)
    const fact = present ? 'digest changed by the settings' : 'digest subscribed by the settings'
    round.log.info({ ...facts, next: next.at }, fact)
  }
}

/** Does the Ledger have what the settings ask for? What happened to it since does not count, nor that its workspace was found. */
function same(present: Subscription, wanted: Subscription): boolean {
  const asked = ({ time, zone, cadence, whenEmpty, origin }: Subscription) =>
    JSON.stringify([time, zone, cadence, whenEmpty, origin])
  const { workspace } = wanted.address
  return asked(present) === asked(wanted) && (workspace === null || workspace === present.address.workspace)
}
