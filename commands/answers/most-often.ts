import type { Answer } from '../../src/core/answer.ts'
import type { Asked } from '../../src/core/command.ts'
import { note, reply } from '../../src/wording/answers.ts'
import { ask as button, count, isBlank, strong, text } from '../../src/wording/events.ts'
import type { Context } from '../context.ts'
import { gather, MOST } from './gather.ts'

/** People shown. */
const SHOWN = 10

/** "Who attended the most meetings": people by the number of events that were held and name them. */
export function mostOften(asked: Asked, context: Context): Answer {
  const subject = isBlank(asked.subject) ? null : asked.subject
  const found = subject ? gather(context, subject, 1) : context.chronicle.find({}, { offset: 0, limit: MOST })
  const events = ('known' in found ? found.known : found.items).filter(({ status }) => status === 'held')
  const times = new Map<string, number>()
  for (const { participants } of events)
    for (const { name } of participants)
      if (!asked.subject.people.includes(name)) times.set(name, (times.get(name) ?? 0) + 1)
  const ranked = [...times].toSorted((a, b) => b[1] - a[1]).slice(0, SHOWN)
  const [first] = ranked
  if (!first) return context.nothing('ask', asked)
  const most = ranked.filter(([, many]) => many === first[1]).map(([name]) => name)
  const among =
    found.total > events.length && found.total > MOST
      ? `the ${events.length} newest events`
      : count(events.length, 'event')
  return reply(asked.question, 'ask', {
    title: `${most.slice(0, 3).join(', ')}: named in ${first[1]} of ${among}`,
    blocks: [
      {
        kind: 'table',
        rows: ranked.map(([name, many]) => [[strong(name)], [text(count(many, 'event'))]]),
        citations: [],
      },
      note('Counted are events that were held, by whom the documents name.'),
    ],
    people: most,
    events: events.filter(({ participants }) => participants.some(({ name }) => name === first[0])),
    buttons: most.slice(0, 2).map((name) => button(`Who is ${name}`, `who is ${name}`)),
  })
}
