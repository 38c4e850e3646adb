import type { Chronicle } from '../chronicle/chronicle.ts'
import type { Timer } from '../clock.ts'
import type { Address } from '../core/subscription.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Log } from '../log.ts'
import type { Poster } from '../platforms/platform.ts'
import type { Doubts } from './doubts.ts'
import type { Gates } from './gates.ts'
import type { Timings } from './timings.ts'

/** What everything that has to do with deliveries stands on; put together in start.ts. */
export interface Round {
  readonly ledger: Ledger
  /** By the platform's name. A platform that is switched off has none: what is due for it waits until its local day is over. */
  readonly posters: ReadonlyMap<string, Poster>
  /** The Chronicle of this moment: it is exchanged when the corpus is read anew. */
  chronicle(): Chronicle
  /** This moment, by the clock that all replicas share. */
  now(): Temporal.Instant
  readonly timer: Timer
  readonly log: Log
  /** This process among the replicas; another one after every start. */
  readonly name: string
  readonly gates: Gates
  readonly timings: Timings
  /** Something may be due now. */
  wake(): void
  /** Something can be claimed from this instant on: retries and looks do not wait for the next minute. */
  wakeBy(instant: string): void
  /** How long it is open what became of a post. */
  readonly doubts: Doubts
  /** Keys whose platform could not be read when it was asked: the log has said so. */
  readonly unread: Set<string>
  /** Why channels of the settings cannot be posted in, by subscription, as found at start. */
  readonly unable: Map<string, string>
  /** Subscriptions of the settings whose workspace is still being looked up, by id. */
  readonly unplaced: Map<string, Address>
  /**
   * Since when somebody was at work on the Ledger without a break: what was due before may have been posted already, for the
   * Ledger may be a restored backup.
   */
  unbroken(): string
  /** Keys due before then that were looked for, and certainly are not on their platform. */
  readonly absent: Set<string>
  /** Aborted when the process is to stop: nothing new is begun, what is in flight is settled. */
  readonly stopping: AbortSignal
}

/** Milliseconds from now, as the Ledger writes instants. */
export function later(round: Pick<Round, 'now'>, milliseconds: number): string {
  return round
    .now()
    .add({ milliseconds: Math.round(milliseconds) })
    .toString({ smallestUnit: 'millisecond' })
}
