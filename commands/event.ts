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
  sayDisputed,
  sayWhen,
  sentences,
  sourceNames,
  strong,
  text,
} from '../src/wording/events.ts'
import { besideBlocks, besidesOf } from './answers/beside/beside.ts'
import { about, materialOf } from './answers/examples.ts'
import { areTooMany, spread } from './answers/sentences/spread.ts'
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
        en: 'Words that tell which event, or its id as a list offers it',
        de: 'Worte, die sagen, welches, oder seine Kennung',
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
  const beside = asked.question.page === 1 ? besideBlocks(besides) : []
  // Told by many documents: each sentence once, on pages, and not again under every fact that it speaks for.
  const isLong = areTooMany([...facts(found), people(found, found.participants.slice(0, ROWS))].flatMap(citationsOf))
  if (isLong) return onPages(asked, found, beside)
  const { items, page } = pageOf(found.participants, asked.question.page, ROWS)
  const rows = items.length > 0 ? [people(found, items)] : [NOBODY]
  const shown = [...(asked.question.page === 1 ? facts(found) : []), ...rows]
  return told(asked, found, [...beside, ...eachOnce(shown)], page)
}

/** A sentence often speaks for several facts; it stands below the first of them. */
function eachOnce(blocks: readonly Block[]): readonly Block[] {
  const known = new Set<string>()
  return blocks.map((block) => {
    if (!('citations' in block)) return block
    const citations = block.citations.filter(({ document, start }) => !known.has(`${document}:${start}`))
    for (const { document, start } of citations) known.add(`${document}:${start}`)
    return { ...block, citations }
  })
}

const NOBODY = note('Nobody is recorded as taking part.')

function onPages(asked: Asked, found: Event, beside: readonly Block[]) {
  const sentences = spread(found)
  const of = Math.max(sentences.length, Math.ceil(found.participants.length / ROWS))
  const number = Math.min(Math.max(1, asked.question.page), of)
  const some = found.participants.slice((number - 1) * ROWS, number * ROWS)
  const blocks = [
    ...beside,
    ...(number === 1 ? facts(found).map(bare) : []),
    ...(some.length > 0 ? [bare(people(found, some))] : []),
    ...(found.participants.length === 0 && number === 1 ? [NOBODY] : []),
    ...(sentences[number - 1] ?? []),
  ]
  return told(asked, found, blocks, { number, of })
}

const citationsOf = (block: Block) => ('citations' in block ? block.citations : [])
/** Its sentences stand below. */
const bare = (block: Block): Block => ('citations' in block ? { ...block, citations: [] } : block)

function told(asked: Asked, found: Event, blocks: readonly Block[], page: { number: number; of: number }) {
  return reply(asked.question, 'event', {
    title: found.title,
    blocks: [
      ...blocks,
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
    ...line('When', sayDisputed(found, 'date', sayWhen(found)), 'date'),
    ...line('Where', found.place && sayDisputed(found, 'place', found.place), 'place'),
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
