import type { Answer } from '../../../src/core/answer.ts'
import type { Citation } from '../../../src/core/citation.ts'
import type { Asked } from '../../../src/core/command.ts'
import type { Event } from '../../../src/core/event.ts'
import { onWhich, reply } from '../../../src/wording/answers.ts'
import { sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { showing } from '../beside/showing.ts'

/** What a question asks for by its place in time, and what a sentence says that tells it; no other event is an answer to it. */
const ORDERS: readonly {
  readonly asks: RegExp
  readonly says: RegExp
  readonly ahead: boolean
  readonly before?: true
}[] = [
  {
    // "When do they meet again", "where does she go next": of "next week" it says when itself
    asks: /\b(?:again|next)\b(?! (?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|to)\b)/iu,
    says: /\b(?:again|next)\b(?! (?:week|month|year|day|to)\b)/iu,
    ahead: true,
  },
  {
    // "When was it last raised", "her previous visit"; of "last week" it says when itself
    asks: /\b(?:last (?:meet|speak|talk|visit|see|go|agree|raise|be|\p{L}+ed|met|seen|held|spoke|in|at|there)|previous(?:ly)?)\b/iu,
    says: /\b(?:last (?:\p{L}+ed|met|saw|seen|spoke|spoken|held|been|had|went|time)|most recent(?:ly)?|previous(?:ly)?)\b/iu,
    ahead: false,
  },
  {
    // "When did they meet before": before what is recorded, so that an event after it is no answer
    asks: /\b(?:meet|met|speak|spoken|talk|visit|been there)\b[^?]*\b(?:before|earlier|previously)\s*[?.!]*$/iu,
    says: /\b(?:last (?:\p{L}+ed|met|saw|seen|spoke|spoken|held)|previous(?:ly)?|earlier|already (?:met|spoken)|(?:had|have) (?:also )?(?:met|spoken))\b/iu,
    ahead: false,
    before: true,
  },
]

/**
 * "The leaders meet again on 17 April", "The Council was last briefed on 18 December": told by a sentence and recorded of no
 * event. Null where an event rests on such a sentence, or is of the same people and later than what the sentence can tell.
 */
export function toldInOrder(command: string, asked: Asked, events: readonly Event[], context: Context): Answer | null {
  const order = ORDERS.find(({ asks }) => asks.test(asked.question.words))
  if (!order || asked.subject.period !== null || asked.subject.event !== null) return null
  // One that rests on such a sentence is the answer; where just what is asked for was not read from it, the sentence is.
  const said = (event: Event) =>
    event.citations.filter(({ supports, quote }) => !supports.startsWith('participant') && order.says.test(quote))
  const resting = events.filter((event) => said(event).length > 0)
  if (resting.some(({ date, place }) => (command === 'where' ? place : date) !== null)) return null
  if (resting.length > 0) return told(command, asked, sentences(resting.flatMap(said)))
  const { people } = asked.subject
  const isLater = ({ published, document }: Citation) =>
    order.before === undefined &&
    events.some(
      ({ date, participants, status, documents }) =>
        people.length > 0 &&
        (order.ahead || status === 'held') &&
        people.every((name) => participants.some((one) => one.name === name)) &&
        date !== null &&
        (order.ahead ? date.start > (published ?? '') : date.end >= (published ?? '') || documents.includes(document)),
    )
  const found = context.nearest(asked).filter((one) => order.says.test(one.quote) && !isLater(one))
  return found.length === 0 ? null : told(command, asked, found)
}

const told = (command: string, asked: Asked, citations: readonly Citation[]): Answer =>
  reply(asked.question, command, {
    title: onWhich(asked),
    blocks: showing(citations),
    citations,
  })
