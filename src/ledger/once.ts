import type { Once } from '../core/once.ts'
import type { Takings } from './ledger.ts'

/** Whoever took it has ended by now, one way or the other: two minutes for tries against a slow platform. */
const AT_IT_SECONDS = 120
/** An answer is found in milliseconds, and whom it is for is looked up within seconds: whoever has not begun by now is gone. */
const BEGINS_WITHIN_SECONDS = 30
/**
 * Whoever asked waits a few minutes at the most, then asks again or elsewhere: what comes later stands under another
 * conversation, and nobody knows what it is about.
 */
const HELPS_FOR_SECONDS = 600

/** What is done once, by the Ledger, as soon as that is open. */
export function createOnce(opened: Promise<Takings>, now: () => Temporal.Instant): Once {
  const before = (seconds: number) => asText(now().subtract({ seconds }))
  return {
    async take(key, todo) {
      const since = await (await opened).take(key, asText(now()), todo)
      if (since === null) return 'first'
      const ended = Temporal.Instant.from(since).add({ seconds: AT_IT_SECONDS })
      return Temporal.Instant.compare(ended, now()) > 0 ? 'at it' : 'done'
    },
    begin: async (key) => (await opened).begin(key),
    giveBack: async (key) => (await opened).giveBack(key),
    leftOver: async (prefix) =>
      (await opened).leftOver(prefix, before(HELPS_FOR_SECONDS), before(BEGINS_WITHIN_SECONDS)),
  }
}

const asText = (instant: Temporal.Instant) => instant.toString({ smallestUnit: 'millisecond' })
