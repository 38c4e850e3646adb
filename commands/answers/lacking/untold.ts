import type { Answer } from '../../../src/core/answer.ts'
import type { Asked } from '../../../src/core/command.ts'
import type { Event } from '../../../src/core/event.ts'
import type { Block } from '../../../src/core/message.ts'
import { reply } from '../../../src/wording/answers.ts'
import { eventEntry } from '../../../src/wording/events.ts'

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
