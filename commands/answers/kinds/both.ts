import type { Answer } from '../../../src/core/answer.ts'
import type { Asked } from '../../../src/core/command.ts'
import { heading, quoted, reply } from '../../../src/wording/answers.ts'
import { count, eventEntry, eventPeople, listNames, wasCalledOff } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { gather } from '../gather.ts'

const BOTH =
  /\bboth\s+(?:of\s+)?(?:the\s+)?(?:\p{L}+\s+)?(?:calls|meetings|summits|events|visits|trips|talks|sessions|conferences|ceremonies|days|times)\b/iu
const BODIES = /\b(?:countries|nations|states|organi[sz]ations|bodies)\b/iu

/** "Who was at both calls": those of the two together; with more or fewer than two it is asked back. Null for all else. */
export function both(asked: Asked, context: Context): Answer | null {
  if (!BOTH.test(asked.question.words)) return null
  const ofBodies = BODIES.test(asked.rest)
  const terms = asked.subject.terms.filter((term) => !BODIES.test(term))
  const found = gather(context, { ...asked.subject, terms }, 1)
  const events = found.known.filter((event) => !wasCalledOff(event) && event.status === 'held')
  const [one, other, third] = events
  if (!one) return null
  if (!other || third)
    return reply(asked.question, 'who attended', {
      outcome: 'ambiguous',
      title: `“Both” are two, and ${count(events.length, 'event')} ${events.length === 1 ? 'fits' : 'fit'}: ${quoted(asked)}`,
      blocks: events.slice(0, 5).map((event) => eventEntry(event)),
      suggestions: events.slice(0, 4).map(({ id }) => `who attended ${id}`),
    })
  const names = one.participants.map(({ name }) => name)
  const people = other.participants.map(({ name }) => name).filter((name) => names.includes(name))
  const represented = one.participants.flatMap(({ represents }) => represents ?? [])
  const bodies = new Set(
    other.participants.flatMap(({ represents }) => (represents && represented.includes(represents) ? represents : [])),
  )
  const nations = [...bodies].filter((name) => context.isCountry(name) || !/countr|nation|states/iu.test(asked.rest))
  const told = ofBodies ? nations : people
  return reply(asked.question, 'who attended', {
    title: told.length > 0 ? `Named at both: ${listNames(told, 12)}` : 'Nobody is named at both',
    blocks: [one, other].flatMap((event) => [heading(event.title), ...eventPeople(event, event.participants)]),
    people: ofBodies ? [] : people,
    events: [one, other],
  })
}
