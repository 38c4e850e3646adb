import type { Day } from './date.ts'
import type { Delivery } from './delivery.ts'
import type { Message } from './message.ts'
import type { Address, Plan, Slot, Subscription, WhenEmpty } from './subscription.ts'

/** When, where (in time) and what a channel wants. */
export interface Wish extends Plan {
  readonly whenEmpty: WhenEmpty
}

/** How a subscription stands. */
export interface Standing {
  readonly subscription: Subscription
  /** The next slot whose local day has no digest yet; null while paused. */
  readonly next: Slot | null
  /** The next slot whose digest has something in it; null while paused, and when a whole year has nothing. */
  readonly nextWithSomething: Slot | null
  /** A digest of today beside the next slot that is not there yet for certain, and has something in it; null while paused. */
  readonly stillToCome: Delivery | null
  /** Why nothing can be posted there as things are, where that is known; it is found before the first post is refused. */
  readonly unable: string | null
  /** The latest delivery that was begun, if any was; not one of a day to come, which a clock that was ahead has begun. */
  readonly last: Delivery | null
}

/** How a subscription stands that was asked for, and what it was before; null where there was none. */
export interface Subscribed {
  readonly standing: Standing
  readonly before: Subscription | null
}

/** Where it is asked; the channel is null outside any (a home page). */
export type Place = Omit<Address, 'channel'> & { readonly channel: string | null }

/** Those that not everybody may know of are a number: whose they are and what became of them is for those in them. */
export interface Overview {
  readonly here: Standing | null
  /** On this page: elsewhere in the workspace, where everybody can see it, or of all kinds for those who oversee it. */
  readonly elsewhere: readonly Standing[]
  /** The others on this page. */
  readonly hidden: number
  /** All elsewhere in the workspace; 0 when it is not known (direct messages, of which nobody is told). */
  readonly others: number
  /** Of the settings file, where it is not known yet in which workspace they are: they are looked up one by one. */
  readonly unplaced: number
  readonly page: { readonly number: number; readonly of: number }
}

/**
 * What the digest commands can do; src/digest/desk.ts is the only one. Whether a person may is the commands' question.
 * Everything that changes something throws UserError when it cannot be done.
 */
export interface DigestDesk {
  /** Null when the channel has no subscription. */
  status(address: Address): Promise<Standing | null>
  /** The digest of the channel that is asked in, and a page of those of its workspace that everybody may know of, or of all. */
  overview(asked: Place, all: boolean, page: number): Promise<Overview>
  /** Subscribes the channel, or changes its subscription, from now on; also ends a pause. Checks that it can be posted there. */
  subscribe(address: Address, wish: Wish, by: string): Promise<Subscribed>
  /** False when there was nothing to end. */
  unsubscribe(address: Address): Promise<boolean>
  /** False when it is paused already. */
  pause(address: Address): Promise<boolean>
  /** Checks first that it can be posted there. `resumed` is false when it was not paused, or somebody else was quicker. */
  resume(address: Address): Promise<{ readonly standing: Standing; readonly resumed: boolean }>
  /** What would be posted on that day; null when nothing would be. */
  preview(day: Day, whenEmpty: WhenEmpty): Message | null
  now(): Temporal.Instant
}
