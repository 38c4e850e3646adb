import type { Address } from '../../../src/core/subscription.ts'
import type { Ledger } from '../../../src/ledger/ledger.ts'
import { aSubscription } from './subscription.ts'

/** The minute in which a great many channels are due. */
export const NINE = '2027-03-01T09:00:00.000Z'

/** Subscribes all of them to a digest of every day, the next one at that minute. */
export async function subscribeAll(ledger: Ledger, addresses: readonly Address[], now: string): Promise<void> {
  const slot = { day: NINE.slice(0, 10), at: NINE }
  await Promise.all(addresses.map((address) => ledger.subscribe(aSubscription(address), slot, now)))
}
