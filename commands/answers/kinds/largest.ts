import type { Answer } from '../../../src/core/answer.ts'
import type { Asked } from '../../../src/core/command.ts'
import type { Event } from '../../../src/core/event.ts'
import { note, reply } from '../../../src/wording/answers.ts'
import { count, eventEntry, sayEvent } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { gather, MOST } from '../gather.ts'

/** Events shown. */
const SHOWN = 3

const LARGEST =
  /\b(?:biggest|largest|(?:best|most)[\s-]+attended|most crowded)\b|\b(?:had|has|have|with)\s+(?:the\s+)?most\s+(?:people|persons|participants|attendees|guests|leaders|countries)\b/iu
const LONGEST = /\blongest\b/iu
/** "The biggest meeting", "which summit lasted longest"; of the smallest nothing can be told, as not everybody is named. */
export const asksLargest = (words: string): boolean => LARGEST.test(words) || LONGEST.test(words)

/** The events that were held with most people named, or that lasted the most days; what many share is said to be shared. */
export function largest(asked: Asked, context: Context): Answer {
  const long = LONGEST.test(asked.rest)
  const subject = {
    ...asked.subject,
    pick: { end: 'last' as const, many: null },
  }
  const found = gather(context, subject, 1)
  const held = found.known.filter(({ status, date }) => status === 'held' && (!long || date?.certainty === 'stated'))
  const sizeOf = long ? daysOf : ({ participants }: Event) => participants.length
  const ranked = held.toSorted((a, b) => sizeOf(b) - sizeOf(a))
  const [first] = ranked
  const most = first ? sizeOf(first) : 0
  if (!first || most === 0) return context.nothing('ask', asked)
  if (long && most === 1)
    return context.nothing('ask', asked, 'Not recorded: of no event that it lasted more than a day.')
  const ties = ranked.filter((event) => sizeOf(event) === most)
  const size = long ? count(most, 'day') : count(most, 'person', 'people')
  const lead = long ? 'Longest' : 'Most people named'
  const told = ties.length > 1 ? `${size}, at ${count(ties.length, 'event')}` : `${size} at ${sayEvent(first)}`
  return reply(asked.question, 'ask', {
    title: `${lead}: ${told}`,
    blocks: [
      ...ranked.slice(0, Math.max(SHOWN, Math.min(ties.length, MOST))).map((event) => eventEntry(event)),
      note(
        long
          ? 'Counted are events that were held, of which the documents state the days.'
          : 'Counted are those whom the documents name; they do not say that nobody else was there.',
      ),
      ...(found.total > found.known.length ? [note(`Looked at: the ${found.known.length} newest events.`)] : []),
    ],
    events: ties,
  })
}

const daysOf = ({ date }: Event): number =>
  date === null || (date.precision !== 'day' && date.precision !== 'span')
    ? 0
    : Temporal.PlainDate.from(date.start).until(date.end).days + 1
