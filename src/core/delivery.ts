import type { Day } from './date.ts'

/**
 * One subscription on one local day. An error code exists only where something failed, an identifier of the message only
 * where there is one. The last four are final, three of them until the day's slot comes once more (DUE_AFTER_ALL).
 */
export type DeliveryState =
  | { readonly is: 'due' }
  /** Somebody is at it. When the lease runs out, whoever takes over first asks the platform what became of it. */
  | { readonly is: 'claimed'; readonly by: string; readonly leaseUntil: string }
  /** Certainly not posted, and to be tried again. */
  | { readonly is: 'retry'; readonly after: string; readonly reason: string }
  /** Posted perhaps: nothing is posted again before the platform was asked. */
  | { readonly is: 'ambiguous'; readonly after: string; readonly reason: string }
  | { readonly is: 'sent'; readonly message: string }
  | { readonly is: 'refused'; readonly reason: string }
  /** The local day was over before it could be posted. */
  | { readonly is: 'missed'; readonly reason: string }
  /** The day had nothing to tell, and the channel does not want to hear that. */
  | { readonly is: 'quiet' }

export interface Delivery {
  readonly subscription: string
  readonly day: Day
  /** The instant of the slot (ISO 8601, UTC). */
  readonly due: string
  /** What the post carries so that it can be found again: at most 25 characters (Discord's limit for a nonce). */
  readonly key: string
  /** Posts begun. */
  readonly attempts: number
  /**
   * Since when a message with this key may stand on the platform (ISO 8601, UTC); null when there is certainly none. It is
   * written before a post begins and taken away only by certain knowledge, and nothing is posted while it is there.
   */
  readonly maybeSince: string | null
  readonly state: DeliveryState
}

/**
 * A local day that ended so has no message, and may be due after all: a clock that ran ahead was set back, or the channel was
 * given a later time on that day (by those who came back, or have mended what it refused).
 */
export const DUE_AFTER_ALL: ReadonlySet<DeliveryState['is']> = new Set(['missed', 'quiet', 'refused'])
