import type { Command } from '../src/core/command.ts'

import { pageOf, quoted, reply } from '../src/wording/answers.ts'
import { count, eventEntry, sayWhen, wasCalledOff } from '../src/wording/events.ts'
import { atBound, boundOf } from './bounds.ts'
import type { Context } from './context.ts'
import { about, materialOf } from './examples.ts'
import { untold } from './untold.ts'

const MOST = 50

export const when: Command<Context> = {
  path: ['when'],
  summary: { en: 'The dates of events', de: 'Wann etwas war' },
  arguments: [
    {
      name: 'words',
      description: { en: 'What happened, and with whom', de: 'Was geschah, und mit wem' },
      required: true,
      complete: 'event',
    },
  ],
  reads: 'subject',
  examples({ chronicle }) {
    const [one, other] = materialOf(chronicle).people
    return about([one && other && `did ${one} meet ${other}`])
  },
  run(asked, context) {
    const { events } = context.seek(asked.subject, { offset: 0, limit: MOST })
    const bound = boundOf(asked.question.words)
    if (bound) return atBound(asked, bound, events, context)
    if (events.length === 0) return context.nothing('when', asked)
    const dated = events.filter((event) => event.date !== null)
    const [only] = dated
    if (!only)
      return untold('when', asked, events, `The documents tell of this, but not when it was: ${quoted(asked)}.`)
    if (dated.every(wasCalledOff))
      return untold('when', asked, dated, `This was announced and did not take place: ${quoted(asked)}.`)
    const { items, page } = pageOf(dated, asked.question.page)
    return reply(asked.question, 'when', {
      title:
        dated.length === 1 ? `${sayWhen(only)}: ${only.title}` : `${count(dated.length, 'date')}: ${quoted(asked)}`,
      blocks: items.map((event) => eventEntry(event)),
      events: dated,
      page,
    })
  },
}
