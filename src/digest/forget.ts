import { ASKED_HOURS } from '../core/conversations.ts'
import type { Round } from './round.ts'

/** Deliveries older than this are forgotten, in days. */
const DELIVERIES = 400
/** A channel that the platform has refused for so many days is gone, and does not stand in lists for ever. */
const REFUSED = 90
/** What was done once stands in the way of a second time for so long; its button and its line are out of sight by then. */
const TAKEN = 30

/** Forgets, once a day, what nobody asks for any more. What the settings name stays: they say when it ends. */
export async function forget({ ledger, log, now }: Round): Promise<void> {
  const today = now().toZonedDateTimeISO('UTC').toPlainDate()
  await ledger.prune(today.subtract({ days: DELIVERIES }).toString())
  const sinceTaken = now().subtract({ hours: TAKEN * 24 })
  await ledger.forgetTaken(sinceTaken.toString({ smallestUnit: 'millisecond' }))
  await ledger.forgetAsked(now().subtract({ hours: ASKED_HOURS }).toString({ smallestUnit: 'millisecond' }))
  const long = today.subtract({ days: REFUSED }).toString()
  for (const { subscription } of await ledger.subscriptions()) {
    const { id, address, origin, state } = subscription
    if (origin !== 'chat' || state.is !== 'paused' || state.by !== 'platform' || state.at >= long) continue
    await ledger.unsubscribe(id, now().toString({ smallestUnit: 'millisecond' }))
    log.warn(
      { ...address, reason: state.reason, since: state.at },
      'digest ended: its channel was refused for too long',
    )
  }
}
