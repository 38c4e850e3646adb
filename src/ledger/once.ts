import type { Once } from '../core/once.ts'
import type { Takings } from './ledger.ts'

/** Whoever took it has ended by now, one way or the other: two minutes for tries against a slow platform. */
const AT_IT_SECONDS = 120

/** What is done once, by the Ledger, as soon as that is open. */
export function createOnce(opened: Promise<Takings>, now: () => Temporal.Instant): Once {
  return {
    async take(key) {
      const since = await (await opened).take(key, now().toString({ smallestUnit: 'millisecond' }))
      if (since === null) return 'first'
      const ended = Temporal.Instant.from(since).add({ seconds: AT_IT_SECONDS })
      return Temporal.Instant.compare(ended, now()) > 0 ? 'at it' : 'done'
    },
    giveBack: async (key) => (await opened).giveBack(key),
  }
}
