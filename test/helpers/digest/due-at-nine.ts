import type { Address, Subscription } from '../../../src/core/subscription.ts'
import { subscriptionId } from '../../../src/digest/names.ts'
import type { Ledger } from '../../../src/ledger/ledger.ts'

/** The minute in which a great many channels are due. */
export const NINE = '2027-03-01T09:00:00.000Z'

/** Subscribes all of them to a digest of every day, the next one at that minute. */
export async function subscribeAll(ledger: Ledger, addresses: readonly Address[], now: string): Promise<void> {
  const slot = { day: NINE.slice(0, 10), at: NINE }
  await Promise.all(addresses.map((address) => ledger.subscribe(subscriptionTo(address), slot, now)))
}

function subscriptionTo(address: Address): Subscription {
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
  }
}
