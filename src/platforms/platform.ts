import type { Spelling } from '../core/command.ts'
import type { Message } from '../core/message.ts'
import type { Address } from '../core/subscription.ts'

/** A door through which people ask and to which digests are posted. */
export interface Platform {
  /** As in the settings and in an Address. */
  readonly name: string
  /** Resolves when questions are being answered; rejects with a UserError that says what to do about a wrong token. */
  start(): Promise<void>
  /** Takes no new questions, finishes those at hand, closes the connection. */
  stop(): Promise<void>
  /** Answers what a process took to answer and died over; to be called now and then. Absent where nothing can be left over. */
  pickUp?(): Promise<void>
  /** For the health check: is the connection up, and since when (ISO 8601)? */
  health(): { readonly connected: boolean; readonly since: string | null }
  readonly poster: Poster
}

/** How many calls a second a Poster bears; Infinity where the platform sets no limit of that kind. */
export interface Pace {
  /** `post` and `find` together, by everyone. */
  readonly platform: number
  /** `post` in one workspace or server. */
  readonly workspace: number
  /** `find` in one workspace or server, and as many of `whyNot`. */
  readonly looks: number
}

/** What a channel is to those who are not in it. */
export interface About {
  /** The workspace or server that it belongs to; null for direct messages. */
  readonly workspace: string | null
  /** Who can see it: everybody in the workspace, its members, or one person alone, whose direct messages they are. */
  readonly seenBy: 'everybody' | 'members' | 'one'
}

/** Posts a digest; owns no retries (the Ledger does). Every method throws DeliveryError and nothing else. */
export interface Poster {
  /** Kept by whoever calls; a DeliveryError with `afterSeconds` holds up its `scope` on top of it. */
  readonly pace: Pace
  /**
   * For so many seconds after a post was begun, `post` with the same key gives back the message that stands there instead of
   * making a second one, so it may be called again without looking first. Absent where the platform never does.
   */
  readonly repeatsFor?: number
  /**
   * Posts once. `key` (at most 25 characters) goes with the message so that `find` can see it.
   * Returns the platform's identifier of the message.
   */
  post(address: Address, message: Message, key: string): Promise<string>
  /**
   * Looks for a message with this key posted at `since` (ISO 8601) or later. Returns its identifier, or null when it is
   * certainly not there. Throws `ambiguous` when the platform cannot be read.
   */
  find(address: Address, key: string, since: string): Promise<string | null>
  /**
   * Tells the person who asked for a digest, in private, why it was paused; the channel cannot be told when it is gone.
   * Absent on platforms that have no such way.
   */
  tell?(user: string, message: Message): Promise<void>
  /** How commands are typed there, for what `tell` says; absent where they are words alone. */
  readonly spelling?: Spelling
  about(address: Address): Promise<About>
  /** Can it post there? A sentence that says what to do when it cannot, null when it can. */
  whyNot(address: Address): Promise<string | null>
}
