import type { Day } from '../core/date.ts'
import type { Message } from '../core/message.ts'
import type { Subscription } from '../core/subscription.ts'
import { compose } from './compose.ts'
import type { Round } from './round.ts'

/** The day's digest for one subscription; null when there is nothing to post. */
export interface Composer {
  of(subscription: Subscription, day: Day): Promise<Message | null>
}

/** Kept digests: a day in a few zones, for each choice of what happens on an empty day. */
const KEPT = 32

/** Composes each digest once for all the channels that get the same one. */
export function createComposer(round: Pick<Round, 'ledger' | 'chronicle'>): Composer {
  const kept = new Map<string, Message | null>()
  return {
    async of({ id, whenEmpty }, day) {
      const lastSent = whenEmpty === 'next' ? await round.ledger.lastSent(id, day) : null
      const chronicle = round.chronicle()
      const name = [chronicle.revision, day, whenEmpty, lastSent].join(' ')
      const known = kept.get(name)
      if (known !== undefined) return known
      const message = compose(chronicle, day, whenEmpty, lastSent)
      if (kept.size >= KEPT) kept.clear()
      kept.set(name, message)
      return message
    },
  }
}
