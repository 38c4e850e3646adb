import type { Answer } from '../src/core/answer.ts'
import type { Asked } from '../src/core/command.ts'
import { pageOf, quoted, reply } from '../src/wording/answers.ts'
import { count, eventEntry, sayWhen } from '../src/wording/events.ts'
import type { Context } from './context.ts'
import { MOST } from './gather.ts'
import { untold } from './untold.ts'

/** "How long was the visit": the days from first to last, where a document tells both; hours are not recorded. */
export function howLong(asked: Asked, context: Context): Answer {
  const { events } = context.seek(asked.subject, { offset: 0, limit: MOST })
  if (events.length === 0) return context.nothing('ask', asked)
  const spans = events.filter(({ date }) => date?.precision === 'span')
  const [only] = spans
  if (!only?.date) {
    return untold('ask', asked, events, `Not said: these documents do not tell how long it took: ${quoted(asked)}.`)
  }
  const { start, end } = only.date
  const days = Temporal.PlainDate.from(start).until(end).days + 1
  const { items, page } = pageOf(spans, asked.question.page)
  return reply(asked.question, 'ask', {
    title:
      spans.length === 1
        ? `${count(days, 'day')}: ${only.title}, ${sayWhen(only)}`
        : `${count(spans.length, 'event')} of several days: ${quoted(asked)}`,
    blocks: items.map((event) => eventEntry(event)),
    events: spans,
    page,
  })
}
