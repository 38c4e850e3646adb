import type { Answer } from '../../../src/core/answer.ts'
import type { Asked } from '../../../src/core/command.ts'
import type { Event } from '../../../src/core/event.ts'
import { note, reply } from '../../../src/wording/answers.ts'
import { ask as button, count, isBlank, strong, text } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { gather, MOST } from '../gather.ts'

/** "Which country attended the most meetings": counted are those for whom somebody took part. */
const BODIES = /\b(?:countr(?:y|ies)|nations?|bod(?:y|ies)|organi[sz]ations?)\b/iu

/** People shown. */
const SHOWN = 10

/** "Who attended the most meetings": people by the number of events that were held and name them. */
export function mostOften(asked: Asked, context: Context): Answer {
  const own = { ...asked.subject, terms: asked.subject.terms.filter((term) => !BODIES.test(term)) }
  const subject = isBlank(own) ? null : own
  const found = subject ? gather(context, subject, 1) : context.chronicle.find({}, { offset: 0, limit: MOST })
  const events = ('known' in found ? found.known : found.items).filter(({ status }) => status === 'held')
  const times = new Map<string, number>()
  const ofBodies = BODIES.test(asked.rest)
  const isMeant = (name: string) => !/\b(?:countr|nation)/iu.test(asked.rest) || context.isCountry(name)
  const namesOf = ({ participants }: Event) =>
    ofBodies
      ? new Set(participants.flatMap(({ represents }) => (represents && isMeant(represents) ? represents : [])))
      : participants.map(({ name }) => name).filter((name) => !asked.subject.people.includes(name))
  for (const event of events) for (const name of namesOf(event)) times.set(name, (times.get(name) ?? 0) + 1)
  const ranked = [...times].toSorted((a, b) => b[1] - a[1]).slice(0, SHOWN)
  const [first] = ranked
  if (!first) return context.nothing('ask', asked)
  const most = ranked.filter(([, many]) => many === first[1]).map(([name]) => name)
  const among =
    found.total > events.length && found.total > MOST
      ? `the ${events.length} newest events`
      : count(events.length, 'event')
  return reply(asked.question, 'ask', {
    title: `${most.slice(0, 3).join(', ')}: named in ${first[1]} of ${among}`,
    blocks: [
      {
        kind: 'table',
        rows: ranked.map(([name, many]) => [[strong(name)], [text(count(many, 'event'))]]),
        citations: [],
      },
      note(
        ofBodies
          ? 'Counted are events that were held, by those for whom somebody named took part.'
          : 'Counted are events that were held, by whom the documents name.',
      ),
    ],
    people: ofBodies ? [] : most,
    events: events.filter((event) => [...namesOf(event)].includes(first[0])),
    buttons: (ofBodies ? [] : most).slice(0, 2).map((name) => button(`Who is ${name}`, `who is ${name}`)),
  })
}
