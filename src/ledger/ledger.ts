import type { Day } from '../core/date.ts'
import type { Delivery, DeliveryState } from '../core/delivery.ts'
import type { Slot, Subscription } from '../core/subscription.ts'

/** A subscription and its next slot; none while it is paused. */
export interface Standing {
  readonly subscription: Subscription
  readonly next: Slot | null
}

/** The slots of a subscription that have come, to be written down as deliveries, and the one after them. */
export interface Opening {
  readonly subscription: string
  /** The instant of the next slot as it was read: the opening counts only if nobody has moved it meanwhile. */
  readonly expected: string
  readonly next: Slot
  readonly deliveries: readonly (Slot & { readonly key: string; readonly state: 'due' | 'missed' })[]
}

/** What shares a limit and must not hold up anything else: one workspace or server of one platform. */
export interface Lane {
  readonly platform: string
  readonly workspace: string | null
}

/** A delivery that one process may work on until its lease runs out. */
export interface Claim {
  readonly delivery: Delivery
  readonly subscription: Subscription
  /** Counts the claims of this delivery: whoever was overtaken has an older one, and changes nothing any more. */
  readonly turn: number
}

/** What a claim can end in; `due` gives it back, certainly not posted. */
export type Settled = Exclude<DeliveryState, { is: 'claimed' }>

/**
 * Subscriptions, deliveries, what may be done once, what was asked last: the only data that cannot be rebuilt. Any number of processes may share one; each is an
 * equal. Instants are ISO 8601 in UTC with milliseconds (`stamp`), so that texts compare as the moments do; `now` is an
 * argument everywhere. Every method is one transaction.
 */
export interface Ledger extends Subscriptions, Deliveries, Takings, AskedLast, Replicas {
  close(): Promise<void>
}

/** Who wants a digest where, and when it comes next. */
export interface Subscriptions {
  /**
   * Puts a subscription in place of any earlier one with its id; null as next slot for a paused one. What waits for the day of
   * the next slot, and was certainly not posted, waits for that slot: a new time counts on the same day. Returns what stood
   * there until then, null where nothing did: of several who ask at once, each takes the place of the one before.
   */
  subscribe(subscription: Subscription, next: Slot | null, now: string): Promise<Subscription | null>
  /** Also gives up what is due for it. What was sent stays written, so that coming back on the same day repeats nothing. */
  unsubscribe(id: string, now: string): Promise<boolean>
  /** Says to which workspace a subscription belongs that was written down by its channel alone, and what waits for it too. */
  locate(id: string, workspace: string): Promise<void>
  subscription(id: string): Promise<Standing | null>
  /** By channel; all of them without a lane. */
  subscriptions(lane?: Lane): Promise<readonly Standing[]>
  /** False when there is none, or it is paused already: then the earlier reason stays. */
  pause(id: string, paused: { reason: string; at: string; by: 'person' | 'platform' }): Promise<boolean>
  /** What waited when it was paused waits on until its time, or is due now when that has gone by. */
  resume(id: string, since: string, next: Slot): Promise<boolean>

  /** Subscriptions whose next slot has come, longest waiting first. */
  ripe(now: string, limit: number): Promise<readonly Standing[]>
  /** Subscriptions whose next slot was worked out later than this instant: the clock was set back since. */
  plannedAfter(instant: string): Promise<readonly Standing[]>
}

/** What became of each digest. */
export interface Deliveries {
  /**
   * Writes deliveries down and moves their subscriptions on to the next slot; what another process has moved already is
   * left alone, and so is a local day that has its delivery (unless that ended without a message, and is due after all:
   * DUE_AFTER_ALL). Returns how many subscriptions were moved.
   */
  open(openings: readonly Opening[], now: string): Promise<number>
  /** Waits that were begun later than this instant end now: the clock was set back since. Returns how many. */
  hurry(instant: string, now: string): Promise<number>

  /** The lanes in which something can be claimed; `begun` where a post was begun already, and something came between. */
  waiting(now: string): Promise<readonly (Lane & { readonly begun: boolean })[]>
  /** When the next wait or lease on one of these platforms ends, if any does: nothing can be claimed before. */
  nextWait(platforms: readonly string[]): Promise<string | null>
  /**
   * Takes what was begun before anything else, then what has waited longest. A process never takes over a lease of its own
   * that it has in hand (by key); one that it never heard of, as the reply was lost, it gets back when that has run out.
   */
  claim(
    by: string,
    lane: Lane,
    lease: { from: string; until: string },
    limit: number,
    inHand?: readonly string[],
  ): Promise<readonly Claim[]>
  /**
   * To be called right before a post. False when it must not be: the lease is over or overtaken, a message may stand
   * there already, the subscription was paused or ended. When true, `maybeSince` is written, and an attempt counted. A
   * `repeat` may also begin while a message may stand there: the platform gives that one back; `maybeSince` stays.
   */
  beginPost(claim: Claim, now: string, repeat?: boolean): Promise<boolean>
  /**
   * Ends a claim. `sent` is always written, for it is true whoever holds the lease; everything else only by the holder.
   * `refused` also pauses the subscription. All but `ambiguous` and `missed` mean that no message stands there unseen.
   */
  settle(claim: Claim, settled: Settled, now: string): Promise<boolean>

  /** Newest first; with `until`, those of that day and before. A clock that was ahead once leaves some of days to come. */
  deliveries(subscription: string, limit: number, until?: Day): Promise<readonly Delivery[]>
  /** The latest day before this one of which a digest was sent. */
  lastSent(subscription: string, before: Day): Promise<Day | null>
  /** Forgets what ended before this day. */
  prune(before: Day): Promise<void>
}

/** What is done once by whoever comes first, and not by the others. */
export interface Takings {
  /** Null for the first; for all others since when it is taken. `todo` is kept until it is begun, or handed out. */
  take(key: string, now: string, todo?: string): Promise<string | null>
  /** Forgets the `todo`; false when there is none any more. */
  begin(key: string): Promise<boolean>
  /** The next who asks is the first again. */
  giveBack(key: string): Promise<void>
  /**
   * What was taken before `until` under keys that begin so and never begun: the `todo` of each is forgotten, and handed out
   * to one alone where it was taken at `from` or later.
   */
  leftOver(prefix: string, from: string, until: string): Promise<readonly string[]>
  /** Forgets what was taken before this instant. */
  forgetTaken(before: string): Promise<void>
}

/** What was asked last in each conversation. */
export interface AskedLast {
  /** Null where nothing was asked at this instant or later. */
  lastAsked(place: string, since: string): Promise<string | null>
  /** In place of what was asked there before. */
  keepAsked(place: string, words: string, now: string): Promise<void>
  /** Forgets what was asked before this instant. */
  forgetAsked(before: string): Promise<void>
}

/** The processes that share the Ledger. */
export interface Replicas {
  /**
   * Says that this process is there, as it has to be said more often than `absence` (milliseconds). Returns how many were there
   * in that time; what the Ledger's own clock shows, null where it has none but this machine's; and since when somebody was
   * there without a break as long as that.
   */
  present(
    by: string,
    now: string,
    absence: number,
  ): Promise<{ readonly replicas: number; readonly now: string | null; readonly unbroken: string }>
  /** Takes the process off the list. */
  leave(by: string, now: string): Promise<void>
}
