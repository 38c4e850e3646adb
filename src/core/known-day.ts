import type { Event } from './event.ts'

/**
 * Is the event's first day known exactly, so that it has an anniversary? A span often has none: "last week" is seven days of
 * which nobody knows the one that counts. It has when the words state it all, or when a sentence names its first and its
 * last day ("June 29–30") and only the year comes from elsewhere.
 */
export function startsOnKnownDay({ date, citations }: Pick<Event, 'date' | 'citations'>): boolean {
  if (date === null) return false
  if (date.precision !== 'span') return date.precision === 'day'
  if (date.certainty === 'stated') return true
  const named = (quote: string, day: string) => new RegExp(`(?<!\\d)0?${Number(day.slice(8))}(?!\\d)`).test(quote)
  return citations.some(
    ({ quote, supports }) =>
      (supports === 'date' || supports === 'event') && named(quote, date.start) && named(quote, date.end),
  )
}
