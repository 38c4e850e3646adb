import type { Answer } from '../src/core/answer.ts'
import type { Asked, Command } from '../src/core/command.ts'
import type { Event, Participation } from '../src/core/event.ts'
import type { Block } from '../src/core/message.ts'
import type { Subject } from '../src/core/subject.ts'
import { heading, note, pageOf, quoted, reply } from '../src/wording/answers.ts'
import {
  ask as button,
  cautions,
  count,
  eventEntry,
  eventPeople,
  isBlank,
  listNames,
  sayList,
  sourceNames,
  wasCalledOff,
} from '../src/wording/events.ts'
import type { Context } from './context.ts'
import { about, materialOf } from './examples.ts'
import { refuseExceptions } from './exceptions.ts'
import { gather, MOST } from './gather.ts'
import { search } from './search.ts'
import { mentions } from './untold.ts'
import { whatHappened } from './what-happened.ts'
import { whether } from './whether.ts'
import { whoAttended } from './who-attended.ts'

const RANGE = { offset: 0, limit: MOST }

export const ask: Command<Context> = {
  path: ['ask'],
  summary: { en: 'A whole question in plain English', de: 'Eine ganze Frage auf Englisch' },
  arguments: [
    {
      name: 'question',
      description: {
        en: 'Was she at the January meeting? Who represented Italy in May 2022?',
        de: 'Eine Frage auf Englisch',
      },
      required: true,
    },
  ],
  reads: 'subject',
  examples({ chronicle }) {
    const { event, day, people } = materialOf(chronicle)
    const [one, other] = people
    const body = event?.participants.find((person) => person.represents)?.represents
    return about([
      one && day && `was ${one} there on ${day}?`,
      body && day && `who represented ${body} on ${day}?`,
      one && other && `how many times did ${one} and ${other} meet?`,
    ])
  },
  run(asked, context) {
    const words = asked.rest.toLowerCase()
    if (/^(?:who|did|was|were|has|have|had|is|are|will|does|do|would)/.test(words)) refuseExceptions(words)
    if (asked.subject.claim) return whether(asked, asked.subject.claim, context)
    if (/^how (?:many|often|frequently)\b/.test(words)) return howMany(asked, context)
    if (/^who\b/.test(words)) return whoDid(asked, context)
    return inOtherWords(asked, context)
  },
}

function howMany(asked: Asked, context: Context): Answer | Promise<Answer> {
  if (
    /^how many (?:people|persons|leaders|participants|attendees|guests|countries|nations|ministers|presidents)\b/i.test(
      asked.rest,
    )
  )
    return whoAttended.run(asked, context)
  const { known, shown, total, page } = gather(context, asked.subject, asked.question.page)
  if (total === 0) return context.nothing('ask', asked)
  const held = known.filter((event) => event.status === 'held').length
  const others = known.length - held
  const names = asked.subject.people
  const several =
    total > known.length
      ? count(total, 'event')
      : `${count(held, 'event')}${others > 0 ? ` held, ${others} planned or called off` : ''}`
  return reply(asked.question, 'ask', {
    title: `${several} in these documents${names.length > 0 ? ` with ${sayList(names)}` : ''}: ${quoted(asked)}`,
    blocks: shown.map((event) => eventEntry(event)),
    events: total > known.length ? shown : known,
    page,
  })
}

const nobodyFor = ({ represents, period }: Subject): string | undefined =>
  represents === null
    ? undefined
    : `These documents record nobody as representing ${represents}${period ? ` (${period.label})` : ''}.`

const SIMILAR: Readonly<Record<string, readonly Participation['part'][]>> = {
  organised: ['organised', 'hosted'],
  hosted: ['hosted', 'organised'],
  addressed: ['addressed'],
}

/** Who hosted, represented, joined: those of the people who did, in the events that are meant. */
function whoDid(asked: Asked, context: Context): Answer | Promise<Answer> {
  const { subject } = asked
  const verb = JOINING.exec(asked.rest)?.[1] ?? null
  if (subject.part === null && subject.represents === null && verb === null) return whoAttended.run(asked, context)
  const chosen = (event: Event) => event.participants.filter((person) => fits(person, event, subject, verb !== null))
  const { events } = context.seek(subject, RANGE)
  const named = events.filter((event) => chosen(event).length > 0 && !wasCalledOff(event))
  const did =
    named.length > 0 || verb === null
      ? named
      : joinedIn(subject, verb, context).filter((event) => chosen(event).length > 0)
  const people = [...new Set(did.flatMap((event) => chosen(event).map((person) => person.name)))]
  if (people.length === 0) {
    const untold = events.length > 0 && subject.represents === null
    const why = untold ? `The documents tell of this, but nobody is recorded for ${quoted(asked)}.` : nobodyFor(subject)
    const verb = asked.rest.split(/\s+/)[1] ?? ''
    const words = [subject.represents ?? subject.terms.join(' '), subject.represents ? 'represent' : verb].join(' ')
    return withBlocks(context.nothing('ask', asked, why), mentions(context, words))
  }
  const { items, page } = pageOf(did, asked.question.page)
  return reply(asked.question, 'ask', {
    title: `${listNames(people, 5)}: ${quoted(asked)}`,
    blocks: items.flatMap((event): Block[] => [
      heading(event.title),
      ...eventPeople(event, chosen(event)),
      ...cautions(event, sourceNames(event)).map(note),
    ]),
    people,
    events: did,
    buttons: people.length === 1 && people[0] ? [button(`Who is ${people[0]}`, `who is ${people[0]}`)] : [],
    page,
  })
}

const withBlocks = (answer: Answer, blocks: readonly Block[]): Answer => ({
  ...answer,
  message: { blocks: [...blocks, ...answer.message.blocks] },
})

const JOINING = /^who\s+(?:\p{L}+\s+){0,2}?(join|accompan|travel|receiv|welcom|invit|call)/iu

/** "Who will join her on the trip": of whatever kind the event was taken to be, if a sentence of it has the verb. */
function joinedIn(subject: Subject, verb: string, context: Context): readonly Event[] {
  const { events } = context.seek({ ...subject, kinds: [] }, RANGE)
  return events.filter((event) => event.citations.some(({ quote }) => quote.toLowerCase().includes(verb.toLowerCase())))
}

function fits(person: Participation, event: Event, subject: Subject, joining: boolean): boolean {
  if (subject.represents !== null) return person.represents === subject.represents
  if (subject.part !== null && !(joining && subject.people.length > 0)) {
    const organises = subject.part !== 'addressed' && event.organisers.includes(person.name)
    return organises || (SIMILAR[subject.part] ?? []).includes(person.part)
  }
  return !subject.people.includes(person.name)
}

/** No kind of question that has an answer of its own: the events it is about, or the sentences with its words. */
async function inOtherWords(asked: Asked, context: Context): Promise<Answer> {
  if (isBlank(asked.subject)) return context.nothing('ask', asked)
  const answer = await whatHappened.run(asked, context)
  const { people, bodies } = asked.subject
  const terms = [...asked.subject.terms, ...bodies.map((body) => body.typed)]
  if (answer.outcome === 'answered' || terms.length + people.length === 0) return answer
  const found = await search.run({ ...asked, rest: [...people, ...terms].join(' ') }, context)
  return found.outcome === 'answered' ? found : answer
}
