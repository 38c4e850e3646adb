import type { Subscription } from '../core/subscription.ts'
import type { About } from '../platforms/platform.ts'
import { answered } from './calls.ts'
import type { Round } from './round.ts'

/** A channel that everybody could see may be made private: so long an answer counts, in milliseconds. */
const COUNTS_FOR = 60_000
const MOST_KEPT = 10_000

/** Tells who can see a channel, so that nobody else is told of it; null where that cannot be found out. */
export function createSeenBy(round: Round) {
  const known = new Map<string, { readonly seen: About['seenBy'] | null; readonly until: number }>()
  return async ({ id, address }: Subscription): Promise<About['seenBy'] | null> => {
    const now = round.timer.elapsed()
    const kept = known.get(id)
    if (kept && kept.until > now) return kept.seen
    const poster = round.posters.get(address.platform)
    const about = poster ? await answered(round, poster.about(address)).catch(() => null) : null
    const seen = about?.seenBy ?? null
    if (known.size >= MOST_KEPT) known.clear()
    known.set(id, { seen, until: now + COUNTS_FOR })
    return seen
  }
}
