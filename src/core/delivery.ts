import type { Day } from './date.ts'

/**
 * One subscription on one local day. An error code exists only where something failed, an identifier of the message only
 * where there is one.
 */
export type DeliveryState =
  | { readonly is: 'due' }
  | { readonly is: 'claimed'; readonly by: string; readonly leaseUntil: string }
  | { readonly is: 'sent'; readonly message: string }
  | { readonly is: 'retry'; readonly after: string; readonly reason: string }
  | { readonly is: 'refused'; readonly reason: string }
  /** Posted perhaps: nothing is posted again before the platform was asked. */
  | { readonly is: 'ambiguous'; readonly after: string; readonly reason: string }
  | { readonly is: 'missed' }
  | { readonly is: 'quiet' }

export interface Delivery {
  readonly subscription: string
  readonly day: Day
  /** What the post carries so that it can be found again: at most 25 characters (Discord's limit for a nonce). */
  readonly key: string
  readonly attempts: number
  readonly state: DeliveryState
}
