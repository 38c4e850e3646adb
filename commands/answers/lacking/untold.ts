import type { Answer } from '../../../src/core/answer.ts'
import type { Citation } from '../../../src/core/citation.ts'
import type { Asked } from '../../../src/core/command.ts'
import type { Event } from '../../../src/core/event.ts'
import type { Block } from '../../../src/core/message.ts'
import { reply } from '../../../src/wording/answers.ts'
import { eventEntry, text } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'

/** Shown of what is known although the one fact that was asked for is not. */
const SHOWN = 3

/** The Answer when the documents know the event but not what was asked about it: no answer, and what there is. */
export function untold(
  command: string,
  asked: Asked,
  events: readonly Event[],
  why: string,
  more: readonly Block[] = [],
): Answer {
  const shown = events.slice(0, SHOWN)
  return reply(asked.question, command, {
    outcome: 'not-found',
    title: why,
    blocks: [...more, ...shown.map((event) => eventEntry(event))],
    suggestions: shown.map((event) => `event ${event.id}`),
  })
}

/** The answer with these blocks before its own; a sentence is not shown twice. */
export function ledBy(answer: Answer, blocks: readonly Block[]): Answer {
  const shown = new Set(
    blocks.flatMap((block) => ('citations' in block ? block.citations.map(({ quote }) => quote) : [])),
  )
  const own = answer.message.blocks.filter(
    (block) =>
      block.kind !== 'paragraph' ||
      block.citations.length === 0 ||
      !block.citations.every(({ quote }) => shown.has(quote)),
  )
  return { ...answer, message: { blocks: [...blocks, ...own] } }
}

/** Sentences with these words, for what is said in the documents and recorded of no event: who was absent, or only spoken of. */
export function mentions({ chronicle }: Context, words: string): readonly Block[] {
  const found = chronicle.sentences(words, { offset: 0, limit: 2 }).items
  return showing(
    found.map(({ citation }) => citation),
    'The words are in these sentences:',
  )
}

/** Sentences to be read; no block where there is none. */
export const showing = (
  citations: readonly Citation[],
  said = 'These sentences come near it:',
): readonly Extract<Block, { kind: 'paragraph' }>[] =>
  citations.length === 0 ? [] : [{ kind: 'paragraph', spans: said === '' ? [] : [text(said)], citations }]
