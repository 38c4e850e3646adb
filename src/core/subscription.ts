import type { Day } from './date.ts'

/** Where a digest is posted. */
export interface Address {
  /** The platform's name, as in the settings. */
  readonly platform: string
  /** The platform's identifier of the workspace or server; null when the settings name a channel alone. */
  readonly workspace: string | null
  readonly channel: string
}

export type Cadence =
  | { readonly every: 'day' }
  | { readonly every: 'weekday' }
  /** 1 is Monday, 7 is Sunday (ISO 8601). */
  | { readonly every: 'week'; readonly weekday: Weekday }
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** What happens on a day that has nothing to tell: nothing is posted; once a week what is coming; a line that says so. */
export type WhenEmpty = 'skip' | 'next' | 'say'

/** When a digest is wanted. */
export interface Plan {
  /** Wall time `HH:MM` in `zone`. */
  readonly time: string
  /** IANA zone. */
  readonly zone: string
  readonly cadence: Cadence
}

/** A local day and the moment at which its digest is due (ISO 8601, UTC, with milliseconds). */
export interface Slot {
  readonly day: Day
  readonly at: string
}

/** A channel that wants the digest. It belongs to the channel, not to the one who asked for it. */
export interface Subscription extends Plan {
  /** Made from platform and channel: a channel has one subscription, and the same one when it comes back. */
  readonly id: string
  readonly address: Address
  readonly whenEmpty: WhenEmpty
  /** Declared in the settings file, or asked for in the chat. */
  readonly origin: 'settings' | 'chat'
  /** The platform's identifier of who asked for it; null for those of the settings. */
  readonly by: string | null
  /** Instant (ISO 8601, UTC, with milliseconds) since when it stands as it is: nothing before it is ever due. */
  readonly since: string
  readonly state:
    | { readonly is: 'active' }
    | { readonly is: 'paused'; readonly reason: string; readonly at: string; readonly by: 'person' | 'platform' }
}
