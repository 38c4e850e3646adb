import type { Supports } from '../src/core/citation.ts'
import type { Asked, Command } from '../src/core/command.ts'
import type { Event } from '../src/core/event.ts'
import type { Block } from '../src/core/message.ts'
import { note, pageOf, reply } from '../src/wording/answers.ts'
import {
  cautions,
  eventButtons,
  listNames,
  peopleRows,
  sayWhen,
  sentences,
  sourceNames,
  strong,
  text,
} from '../src/wording/events.ts'
import { besideBlocks, besidesOf } from './answers/beside/beside.ts'
import { about, materialOf } from './answers/examples.ts'
import type { Context } from './context.ts'
import { whatHappened } from './what-happened.ts'

const ROWS = 20

export const event: Command<Context> = {
  path: ['event'],
  summary: { en: 'One event with every fact and every sentence', de: 'Ein Ereignis mit allen Angaben und Sätzen' },
  arguments: [
    {
      name: 'id',
      description: {
        en: 'The event, as the list offers it, or words that tell which',
        de: 'Das Ereignis, wie angeboten',
      },
      required: true,
      complete: 'event',
    },
  ],
  reads: 'subject',
  examples: ({ chronicle }) => about([materialOf(chronicle).event?.id]),
  run(asked, context) {
    const { events, total } = context.seek(asked.subject, { offset: 0, limit: 2 })
    const [only] = events
    if (total > 1) return whatHappened.run(asked, context)
    return only ? inFull(asked, only, context) : context.nothing('event', asked)
  },
}

function inFull(asked: Asked, found: Event, context: Context) {
  const names = found.participants.map(({ name }) => name)
  const besides = besidesOf({ names, events: [found], terms: [] }, TOLD_BESIDE, context)
  const { items, page } = pageOf(found.participants, asked.question.page, ROWS)
  return reply(asked.question, 'event', {
    title: found.title,
    blocks: [
      ...(asked.question.page === 1 ? [...besideBlocks(besides), ...facts(found)] : []),
      ...(items.length > 0 ? [people(found, items)] : [note('Nobody is recorded as taking part.')]),
      ...cautions(found, sourceNames(found)).map(note),
      ...(found.listsPresent ? [note('A document lists those present.')] : []),
      note(`Event ${found.id}, read from ${listNames(found.documents, 5)}.`),
    ],
    people: found.participants.map((person) => person.name),
    events: [found],
    buttons: eventButtons(found),
    page,
  })
}

const TOLD_BESIDE = ['person corrected', 'day corrected', 'there or afar', 'day moved'] as const

/** Each fact in a line with the sentences that speak for it. */
function facts(found: Event): readonly Block[] {
  const line = (name: string, value: string | null, ...supports: Supports[]): readonly Block[] =>
    value === null || value === ''
      ? []
      : [
          {
            kind: 'paragraph',
            spans: [strong(`${name}: `), text(value)],
            citations: sentences(found.citations.filter((one) => supports.includes(one.supports))),
          },
        ]
  return [
    ...line('What', `${found.kind}, ${found.status}`, 'event', 'status', 'statement'),
    ...line('When', sayWhen(found), 'date'),
    ...line('Where', found.place, 'place'),
    ...line('Organised by', listNames(found.organisers, 10), 'organiser'),
  ]
}

function people(found: Event, shown: Event['participants']): Block {
  const names = new Set(shown.map((person) => `participant:${person.name}`))
  return {
    kind: 'table',
    rows: peopleRows(shown, found.status),
    citations: sentences(found.citations.filter((one) => names.has(one.supports))),
  }
}
