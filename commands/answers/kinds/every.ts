import type { Answer } from '../../../src/core/answer.ts'
import type { Asked } from '../../../src/core/command.ts'
import type { Claim } from '../../../src/core/subject.ts'
import { note, pageOf, quoted, reply } from '../../../src/wording/answers.ts'
import { count, eventEntry, wasCalledOff } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { MOST } from '../gather.ts'
import { requirementsOf } from '../requirements.ts'

const EVERY =
  /\b(?:all|every|each|both)\s+(?:of\s+)?(?:the\s+|these\s+|his\s+|her\s+|their\s+)?(?:\p{L}+\s+)?(?:meeting|call|event|summit|visit|session|talk)s?\b/iu

export const asksEvery = (words: string): boolean => EVERY.test(words)

/** "Did all meetings take place in Rome": of how many that is recorded. Of those who are not named nothing is told. */
export function every(asked: Asked, claim: Claim, context: Context): Answer {
  const { subject } = asked
  // "All meetings of Amherd" are hers, "did Amherd attend all meetings" asks for her at each.
  const doers = /^\p{L}+\s+(?:all|every|each|both)\b/iu.test(asked.rest) ? [] : subject.people
  const people = subject.people.filter((name) => !doers.includes(name))
  const terms = subject.terms.filter((term) => !claim.place.includes(term))
  const bodies = subject.bodies.filter(({ typed }) => !claim.place.includes(typed))
  const timed = /\b(?:in|on|during|at)\s+[^,]*$/iu.test(asked.rest) && doers.length === 0 && claim.place.length === 0
  const meant = { ...subject, people, terms, bodies, claim: null, deed: null, ...(timed ? { period: null } : {}) }
  const { events, total } = context.seek(meant, { offset: 0, limit: MOST }, 'exact')
  const held = events.filter((event) => !wasCalledOff(event))
  if (held.length === 0) return context.nothing('ask', asked)
  const { period } = subject
  const requirements = requirementsOf({ ...subject, people: doers })
  const fitting = held.filter(
    (event) =>
      doers.every((name) => event.participants.some((one) => one.name === name)) &&
      requirements.every((one) => one.holds(event)) &&
      (!timed || !period || (event.date !== null && event.date.start <= period.to && event.date.end >= period.from)),
  )
  const { items, page } = pageOf(fitting.length > 0 ? fitting : held, asked.question.page)
  const of = `${fitting.length} of the ${held.length}`
  const both =
    /\bboth\b/iu.test(asked.rest) && held.length !== 2 ? ` (these documents record ${held.length}, not two)` : ''
  return reply(asked.question, 'ask', {
    title:
      fitting.length === held.length
        ? `Yes, of ${held.length === 1 ? 'the one that is recorded' : `all ${count(held.length, 'event')} that are recorded`}${both}: ${quoted(asked)}`
        : `It is recorded of ${of}${both}: ${quoted(asked)}`,
    blocks: [
      ...(total > events.length ? [note(`Counted in the ${events.length} newest.`)] : []),
      ...(doers.length > 0 && fitting.length < held.length ? [note('Not named does not mean not there.')] : []),
      ...items.map((event) => eventEntry(event)),
    ],
    events: fitting,
    page,
  })
}
