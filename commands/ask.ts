import type { Answer } from '../src/core/answer.ts'
import type { Asked, Command } from '../src/core/command.ts'
import { UserError } from '../src/core/errors.ts'
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
  sayWhen,
  sentences,
  sourceNames,
  wasCalledOff,
} from '../src/wording/events.ts'
import type { Context } from './context.ts'
import { about, materialOf } from './examples.ts'
import { gather, MOST } from './gather.ts'
import { search } from './search.ts'
import { untold } from './untold.ts'
import { whatHappened } from './what-happened.ts'
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
    if (/^whom?\s+(?:(?:was|were|is|are|did|has|have|does|wo)n['’]?t\b|\p{L}+\s+not\b)/u.test(words)) {
      throw new UserError('The documents tell who was there, not who was missing: ask who attended.')
    }
    if (/^(?:did|was|were|has|have|had|is|are|will|does|do|would)\b/.test(words)) return whether(asked, context)
    if (/^how (?:many|often|frequently)\b/.test(words)) return howMany(asked, context)
    if (/^who\b/.test(words)) return whoDid(asked, context)
    return inOtherWords(asked, context)
  },
}

const nameless = (subject: Subject): Subject => ({ ...subject, people: [], strangers: [] })

/** Has the question something besides names that tells which event is meant? */
const tellsWhich = ({ event, period, terms, bodies, kinds, together, represents }: Subject): boolean =>
  event !== null ||
  period !== null ||
  terms.length + bodies.length > 0 ||
  represents !== null ||
  (kinds.length > 0 && !together)

/** Yes where they are named, no where a document lists those present and they are not on it; else "not named". */
function whether(asked: Asked, context: Context): Answer {
  const { subject } = asked
  const names = [...subject.people, ...subject.strangers]
  // What is exactly asked for first, with the names and without: "the call" is not a meeting at which they happened to be.
  for (const kinds of ['exact', 'near'] as const) {
    const { events } = context.seek(subject, RANGE, kinds)
    if (events.length > 0) return itIs(asked, names, events)
    const others = names.length > 0 && tellsWhich(subject) ? context.seek(nameless(subject), RANGE, kinds).events : []
    if (others.length > 0) return notThere(asked, names, others)
  }
  return context.nothing('ask', asked)
}

const WORDS = { held: 'Yes', planned: 'Planned', cancelled: 'Cancelled', postponed: 'Postponed' } as const

function itIs(asked: Asked, names: readonly string[], events: readonly Event[]): Answer {
  const [first] = events
  const held = events.some((event) => event.status === 'held')
  const word = held ? WORDS.held : WORDS[first?.status ?? 'held']
  const where = events.length === 1 && first ? `${first.title}, ${sayWhen(first)}` : count(events.length, 'event')
  const { items, page } = pageOf(events, asked.question.page)
  return reply(asked.question, 'ask', {
    title: names.length === 0 ? `${word}: ${where}` : `${word}: ${sayList(names)} ${are(names)} named: ${where}`,
    blocks: items.map((event) => eventEntryFor(event, names)),
    people: names,
    events,
    page,
  })
}

const are = (names: readonly string[]) => (names.length > 1 ? 'are' : 'is')

/** The entry with the sentence that names the person first. */
function eventEntryFor(event: Event, names: readonly string[]): Block {
  const entry = eventEntry(event)
  const naming = names.flatMap((name) => event.citations.filter((one) => one.supports === `participant:${name}`))
  return naming.length > 0 ? { ...entry, citations: sentences(naming).slice(0, 2) } : entry
}

function notThere(asked: Asked, names: readonly string[], events: readonly Event[]): Answer {
  const present = (event: Event) => event.participants.map((person) => person.name)
  const missing = names.filter((name) => !events.some((event) => present(event).includes(name)))
  const [first] = events
  if (first && missing.length > 0 && events.every((event) => event.listsPresent)) {
    const where = events.length === 1 ? `${first.title}, ${sayWhen(first)}` : count(events.length, 'event')
    return reply(asked.question, 'ask', {
      title: `No: ${sayList(missing)} ${are(missing)} not among those listed: ${where}`,
      blocks: events.slice(0, 5).map((event) => eventEntry(event, { names: event.participants.length })),
      people: names.filter((name) => !missing.includes(name)),
      events,
    })
  }
  const who = sayList(missing.length > 0 ? missing : names)
  const why =
    missing.length > 0
      ? `Not named: these documents do not list everybody who was there, and do not name ${who}.`
      : `Not named together: these documents name no event of this kind with ${who}.`
  return untold('ask', asked, events, why)
}

function howMany(asked: Asked, context: Context): Answer | Promise<Answer> {
  if (/^how many (?:people|persons|leaders|participants|attendees|guests)\b/i.test(asked.rest))
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
    : `These documents name nobody who represented ${represents}${period ? ` (${period.label})` : ''}.`

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
    return context.nothing(
      'ask',
      asked,
      untold ? `The documents tell of this, but name nobody: ${quoted(asked)}.` : nobodyFor(subject),
    )
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
