import { hash } from 'node:crypto'
import type { Citation } from './citation.ts'

/** What an id is made of: `3fa90c17` for the sentence that tells the event, `2e` for which event of that sentence it is. */
const TELLING = 8
const WHICH = 2

/** How an event's id is written; eight characters are those of the first versions. */
export const EVENT_ID = /^[0-9a-z]{8}(?:[0-9a-z]{2})?$/
/** What can hardly be anything else: digits and letters up to f. */
export const SURELY_EVENT_ID = /^(?=.*\d)(?=.*[a-f])[0-9a-f]{8}(?:[0-9a-f]{2})?$/

/**
 * The sentence that tells of an event, as its document publishes it: what stays when the rules learn to read its day, its
 * people or its kind better, when other documents are added, and when the file gets another name.
 */
export function tellingOf({ quote, url, published, title }: Pick<Citation, 'quote' | 'url' | 'published' | 'title'>) {
  const source = url ?? `${published ?? ''} ${title ?? ''}`
  return short([source, quote.replace(/\s+/g, ' ').trim()], TELLING)
}

export const eventId = (telling: string, which: readonly unknown[]): string => telling + short(which, WHICH)

/** The sentence of an id; null of one that has none. */
export const tellingIn = (id: string): string | null => (id.length === TELLING + WHICH ? id.slice(0, TELLING) : null)

const short = (of: readonly unknown[], length: number): string =>
  hash('sha256', JSON.stringify(of), 'hex').slice(0, length)
