import type { Asked, Command } from '../src/core/command.ts'
import type { Event } from '../src/core/event.ts'
import { PAGE, reply, topic } from '../src/wording/answers.ts'
import { count, eventEntry, isBlank, sayWhen } from '../src/wording/events.ts'
import type { Context } from './context.ts'
import { about, materialOf } from './examples.ts'

export const whatHappened: Command<Context> = {
  path: ['what', 'happened'],
  summary: {
    en: 'Events of a day, month, year or span, or about words',
    de: 'Ereignisse eines Zeitraums oder zu Worten',
  },
  arguments: [
    {
      name: 'when',
      description: {
        en: 'A day, month, year, span, or words: March 2022, summit',
        de: 'Tag, Monat, Jahr, Zeitraum oder Worte',
      },
      required: false,
    },
  ],
  reads: 'subject',
  examples(context) {
    const { day, people } = materialOf(context.chronicle)
    return about([day, day?.slice(0, 7), day?.slice(0, 4), people[0]])
  },
  run(asked, context) {
    return isBlank(asked.subject) ? newest(asked, context) : matching(asked, context)
  },
}

function matching(asked: Asked, context: Context) {
  const range = { offset: (asked.question.page - 1) * PAGE, limit: PAGE }
  const { events, total } = context.seek(asked.subject, range)
  if (total === 0) return context.nothing('what happened', asked)
  const [only] = events
  const { pick } = asked.subject
  const title =
    pick?.many === 1 && only
      ? `The ${pick.end} in these documents: ${only.title}, ${sayWhen(only)}`
      : `${topic(asked)}: ${count(total, 'event')}${pick?.end === 'first' ? ', oldest first' : ''}`
  return listed(asked, title, events, total)
}

function newest(asked: Asked, { chronicle }: Context) {
  const { items, total } = chronicle.find({}, { offset: (asked.question.page - 1) * PAGE, limit: PAGE })
  return listed(asked, `${count(total, 'event')} in these documents, newest first`, items, total)
}

function listed(asked: Asked, title: string, events: readonly Event[], total: number) {
  return reply(asked.question, 'what happened', {
    title,
    blocks: events.map((event) => eventEntry(event)),
    events,
    page: { number: asked.question.page, of: Math.max(1, Math.ceil(total / PAGE)) },
  })
}
