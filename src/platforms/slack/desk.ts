import type { WebClient } from '@slack/web-api'
import type { Timer } from '../../clock.ts'
import type { Answer } from '../../core/answer.ts'
import type { Command } from '../../core/command.ts'
import type { Once } from '../../core/once.ts'
import type { Answering, Asker } from '../../core/question.ts'
import type { Log } from '../../log.ts'
import type { Origin } from './asked/asker.ts'
import { patiently } from './patience.ts'

/** What the platform needs to know of the commands; how they work is the questions' part. */
export type KnownCommand = Pick<Command<never>, 'path' | 'summary' | 'arguments' | 'manages'>

/** What is shown of an Answer. */
export type Shown = Pick<Answer, 'outcome' | 'question' | 'title' | 'message' | 'announce' | 'page'>

/** What every listener works with. */
export interface Desk {
  readonly answering: Answering
  readonly once: Once
  readonly commands: readonly KnownCommand[]
  readonly client: WebClient
  readonly log: Log
  /** Logs a failure that a person cannot mend, each kind once in a while. */
  readonly trouble: (error: unknown, fact: string) => void
  readonly askerOf: (origin: Origin) => Promise<Asker>
  readonly timer: Timer
  readonly stopping: AbortSignal
}

/** The one place where a question is asked. Never rejects: what goes wrong inside is logged, and the person is told so. */
export async function ask(desk: Desk, words: string, page: number, origin: Origin): Promise<Shown> {
  try {
    const asker = await desk.askerOf(origin)
    return await desk.answering.answer({ words, page, asker })
  } catch (error) {
    desk.log.error({ error: error instanceof Error ? error.stack : String(error) }, 'a question could not be answered')
    return failure('Something went wrong on my side; it is in the log. Try again, or ask in other words.')
  }
}

export function failure(sentence: string): Shown {
  const blocks = [{ kind: 'paragraph' as const, spans: [{ text: sentence }], citations: [] }]
  return { outcome: 'invalid', question: '', title: 'That did not work', message: { blocks } }
}

/** A call of the Web API that a person waits for. */
export function call<T>(desk: Desk, method: (client: WebClient) => Promise<T>): Promise<T> {
  return patiently(() => method(desk.client), desk.timer, desk.stopping)
}

/** Would these words change what is posted in a channel? Such a thing is done once, by one person, and never by a button to share. */
export function manages(desk: Desk, words: string): boolean {
  const typed = words.toLowerCase().split(/\s+/).filter(Boolean)
  return desk.commands.some((command) => command.manages && command.path.every((word, index) => typed[index] === word))
}
