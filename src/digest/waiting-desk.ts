import type { DigestDesk } from '../core/desk.ts'

/**
 * The desk between the moment when people can ask and the moment when the Ledger is read: whoever asks about a subscription
 * then waits for it, and is not told that there is none. `preview` shows digests meanwhile.
 */
export function createWaitingDesk(preview: DigestDesk, opened: Promise<DigestDesk>): DigestDesk {
  return {
    status: async (address) => (await opened).status(address),
    overview: async (asked, all, page) => (await opened).overview(asked, all, page),
    subscribe: async (address, wish, by) => (await opened).subscribe(address, wish, by),
    unsubscribe: async (address) => (await opened).unsubscribe(address),
    pause: async (address) => (await opened).pause(address),
    resume: async (address) => (await opened).resume(address),
    preview: (day, whenEmpty) => preview.preview(day, whenEmpty),
    now: () => preview.now(),
  }
}
