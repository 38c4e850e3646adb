import { ASKED_HOURS, type Conversations } from '../core/conversations.ts'
import type { AskedLast } from './ledger.ts'

/** Conversations in the Ledger, as soon as that is open: any process goes on from what another one answered. */
export function createConversations(opened: Promise<AskedLast>, now: () => Temporal.Instant): Conversations {
  return {
    last: async (place) => (await opened).lastAsked(place, asText(now().subtract({ hours: ASKED_HOURS }))),
    keep: async (place, words) => (await opened).keepAsked(place, words, asText(now())),
  }
}

const asText = (instant: Temporal.Instant) => instant.toString({ smallestUnit: 'millisecond' })

/** Of one process alone, where nothing is kept: the console. */
export function talksInMemory(): Conversations {
  const talks = new Map<string, string>()
  return {
    last: async (place) => talks.get(place) ?? null,
    keep: async (place, words) => void talks.set(place, words),
  }
}
