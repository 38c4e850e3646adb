import type { Address, Subscription } from '../../../src/core/subscription.ts'
import { subscriptionId } from '../../../src/digest/names.ts'

/** A digest of every day at nine, asked for in the chat, unless it is said otherwise. */
export function aSubscription(address: Address, changes: Partial<Subscription> = {}): Subscription {
  return {
    id: subscriptionId(address),
    address,
    time: '09:00',
    zone: 'UTC',
    cadence: { every: 'day' },
    whenEmpty: 'skip',
    origin: 'chat',
    by: 'U1',
    since: '2027-02-01T00:00:00.000Z',
    state: { is: 'active' },
    ...changes,
  }
}
