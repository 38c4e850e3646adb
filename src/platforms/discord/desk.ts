import type { Client } from 'discord.js'
import type { Timer } from '../../clock.ts'
import type { Answer } from '../../core/answer.ts'
import type { Once } from '../../core/once.ts'
import type { Answering, Asker } from '../../core/question.ts'
import type { Log } from '../../log.ts'
import { isForbidden, isTooLate } from './errors.ts'
import { isTaken } from './patience.ts'
import type { KnownCommand } from './registration/known-command.ts'

/** What every listener works with. */
export interface Desk {
  readonly client: Client
  /** The command's name without the slash. */
  readonly name: string
  readonly commands: readonly KnownCommand[]
  readonly answering: Answering
  readonly once: Once
  readonly log: Log
  /** Answers that were shared, or are being shared: a second press of the same button finds the first one here. */
  readonly shared: Map<string, Promise<boolean>>
  readonly timer: Timer
}

/** The one place where a question is asked. Never rejects: what goes wrong inside is logged, and the person is told so. */
export async function ask(desk: Desk, words: string, page: number, asker: Asker): Promise<Answer> {
  try {
    return await desk.answering.answer({ words, page, asker })
  } catch (error) {
    desk.log.error({ err: error, words }, 'a question could not be answered')
    return sorry(words, 'Something went wrong on this side; it is in the log. Ask again, or ask in other words.')
  }
}

/** A sentence in place of an answer. */
export const sorry = (words: string, title: string): Answer => ({
  question: words,
  command: null,
  outcome: 'invalid',
  title,
  message: { blocks: [] },
  people: [],
  events: [],
  citations: [],
  suggestions: [],
})

/** What went wrong between us and Discord. That another replica was first, or that it is too late, is no fault of ours. */
export function trouble(desk: Desk, error: unknown, fact: string): void {
  if (isTaken(error)) desk.log.debug({}, `${fact}: it is already`)
  else if (isTooLate(error)) desk.log.warn({ reason: reasonOf(error) }, `${fact}: too late`)
  else if (isForbidden(error)) desk.log.warn({ reason: reasonOf(error) }, `${fact}: not allowed`)
  else desk.log.error({ err: error }, fact)
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
