import type { Chronicle } from '../chronicle/chronicle.ts'
import type { Clock } from '../clock.ts'
import type { DigestDesk } from '../core/desk.ts'
import { UserError } from '../core/errors.ts'
import { compose } from './compose.ts'

/** The desk where nothing is ever posted (the console, a tool): it shows digests and takes no subscriptions. */
export function createPreviewDesk(chronicle: () => Chronicle, clock: Clock): DigestDesk {
  const none = async (): Promise<never> => {
    throw new UserError('Digests are posted to channels, and there are none here.')
  }
  return {
    status: async () => null,
    overview: async () => ({
      ...{ here: null, elsewhere: [], hidden: 0, others: 0, unplaced: 0 },
      page: { number: 1, of: 1 },
    }),
    subscribe: none,
    unsubscribe: none,
    pause: none,
    resume: none,
    preview: (day, whenEmpty) => compose(chronicle(), day, whenEmpty, null),
    now: () => clock.now(),
  }
}
