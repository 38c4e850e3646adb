import { createHash } from 'node:crypto'
import type { Day } from '../core/date.ts'
import type { Address } from '../core/subscription.ts'

/**
 * A channel's subscription has the same name whenever it comes back, so that unsubscribing and subscribing again on one
 * day is still one digest. The workspace does not count: the settings may leave it out.
 */
export function subscriptionId({ platform, channel }: Pick<Address, 'platform' | 'channel'>): string {
  return createHash('sha256').update(`${platform}\n${channel}`).digest('hex').slice(0, 14)
}

/** What the post of this day carries: 22 characters (Discord takes 25 as a nonce). */
export const deliveryKey = (subscription: string, day: Day): string => subscription + day.replaceAll('-', '')
