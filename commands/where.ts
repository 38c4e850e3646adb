import type { Command } from '../src/core/command.ts'
import { pageOf, quoted, reply } from '../src/wording/answers.ts'
import { count, eventEntry, listNames, sayDisputed } from '../src/wording/events.ts'
import type { Context } from './context.ts'
import { about, materialOf } from './examples.ts'
import { untold } from './untold.ts'
import { toldOfThePast } from './when.ts'

const MOST = 50

export const where: Command<Context> = {
  path: ['where'],
  summary: { en: 'The places of events', de: 'Wo etwas war' },
  arguments: [
    {
      name: 'words',
      description: { en: 'A date or words: 2022-03-24, the spring summit', de: 'Ein Datum oder Worte' },
      required: true,
      complete: 'event',
    },
  ],
  reads: 'subject',
  examples: ({ chronicle }) => about([materialOf(chronicle).placed]),
  run(asked, context) {
    const { events } = context.seek(asked.subject, { offset: 0, limit: MOST })
    if (events.length === 0) return context.nothing('where', asked)
    const placed = events.filter((event) => event.place !== null)
    const [only] = placed
    if (!only)
      return untold('where', asked, events, `The documents tell of this, but not where it was: ${quoted(asked)}.`)
    const past = toldOfThePast(asked, placed)
    if (past) return untold('where', asked, placed, past)
    const places = [...new Set(placed.map((event) => event.place ?? ''))]
    const { items, page } = pageOf(placed, asked.question.page)
    return reply(asked.question, 'where', {
      title:
        placed.length === 1
          ? `${only.status === 'planned' ? 'Planned for ' : ''}${sayDisputed(only, 'place', only.place ?? '')}: ${only.title}`
          : `${count(places.length, 'place')}: ${listNames(places, 4)}`,
      blocks: items.map((event) => eventEntry(event)),
      events: placed,
      page,
    })
  },
}
