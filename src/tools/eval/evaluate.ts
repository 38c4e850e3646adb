import type { Chronicle } from '../../chronicle/chronicle.ts'
import type { Lexicon } from '../../extract/index.ts'
import { newTally, type Tally } from './counts.ts'
import type { Case } from './gold.ts'
import { measureAnswer, type Reply } from './measure-answers.ts'
import { measureEvents } from './measure-events.ts'
import { tell } from './tell.ts'

/** Answers questions from a Chronicle, one after the other. */
export type Ask = (questions: readonly string[], chronicle: Chronicle) => Promise<readonly Reply[]>

export interface Result {
  readonly id: string
  readonly tally: Tally
}

const SILENT: Reply = { outcome: 'not-found', title: '', text: '', people: [], events: [], citations: [] }

/** What the project tells of one case, measured against what is expected. */
export async function evaluate(expected: Case, lexicon: Lexicon, ask: Ask): Promise<Result> {
  const tally = newTally()
  const telling = tell(expected, lexicon)
  if (telling.is === 'unreadable') {
    // All of it counts as missed.
    tally.notes.push(...telling.problems.map(({ file, line, message }) => `unreadable ${file}:${line}: ${message}`))
    measureEvents(expected, [], new Map(), tally)
    for (const question of expected.questions) measureAnswer(question, SILENT, new Map(), tally)
    return { id: expected.id, tally }
  }
  const { documents, events, chronicle } = telling
  try {
    const bodies = new Map(documents.map(({ id, body }) => [id, body]))
    measureEvents(expected, events, bodies, tally)
    const replies = await ask(
      expected.questions.map((question) => question.ask),
      chronicle,
    )
    for (const [index, question] of expected.questions.entries()) {
      const reply = replies[index]
      if (reply) measureAnswer(question, reply, bodies, tally)
    }
  } finally {
    chronicle.close()
  }
  return { id: expected.id, tally }
}
