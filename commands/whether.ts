import type { Answer } from '../src/core/answer.ts'
import type { Asked } from '../src/core/command.ts'
import type { Event } from '../src/core/event.ts'
import { fold } from '../src/core/fold.ts'
import type { Block } from '../src/core/message.ts'
import type { Claim, Subject } from '../src/core/subject.ts'
import { pageOf, reply, shorten } from '../src/wording/answers.ts'
import {
  count,
  eventEntry,
  office,
  sayDisputed,
  sayList,
  sayWhen,
  sentences,
  stopped,
  text,
} from '../src/wording/events.ts'
import { didIt } from '../src/wording/verbs.ts'
import type { Context } from './context.ts'
import { doersOf, wordFor } from './doers.ts'
import { MOST } from './gather.ts'
import { contrary, notThere } from './not-there.ts'
import { holdsOffice, requirementsOf } from './requirements.ts'
import { mentions, untold } from './untold.ts'

const RANGE = { offset: 0, limit: MOST }

/**
 * Yes where one event carries all that is asked, no where a document lists those present at the one event that is meant
 * and they are not on it; else "not named" or "not said", with what is recorded.
 */
export function whether(asked: Asked, claim: Claim, context: Context): Answer {
  const { represents, ...others } = asked.subject
  // For whom they stood is asked of those who were there; another sentence may say it than what is recorded.
  const named = others.people.length > 0 || claim.offices.some((office) => office.represents !== represents)
  const subject = { ...others, represents: named ? null : represents }
  const names = [...subject.people, ...subject.strangers]
  const requirements = requirementsOf(asked.subject)
  const fitting = (events: readonly Event[]) => events.filter((event) => requirements.every((one) => one.holds(event)))
  let unfit: readonly Event[] = []
  // What is exactly asked for first, with the names and without: "the call" is not a meeting at which they happened to be.
  for (const kinds of ['exact', 'near'] as const) {
    const seek = (wanted: Subject) => context.seek(wanted, RANGE, kinds).events
    if (claim.either && names.length > 1) {
      const one = (name: string) =>
        fitting(seek({ ...subject, people: [name], strangers: [] })).filter((event) => areIn(event, [name]))
      const there = subject.people.filter((name) => one(name).length > 0)
      if (there.length > 0)
        return itIs(asked, there, [...new Map(there.flatMap(one).map((is) => [is.id, is])).values()], context)
    } else {
      const inOffice = seek(withOffice(subject, claim)).filter((event) => areIn(event, names))
      const found = inOffice.length > 0 || names.length > 0 ? inOffice : fitting(seek(withBodies(subject, claim)))
      // "Were the talks in Madrid": of talks that were elsewhere no sentence has the word.
      const events =
        found.length > 0 || claim.place.length === 0
          ? found
          : seek(placeless(subject, claim)).filter((event) => areIn(event, names))
      const fit = fitting(events)
      if (fit[0] && kinds === 'near') {
        return untold(
          'ask',
          asked,
          fit,
          `Not said in these documents of an event of this kind; what comes near: ${whichOf(fit[0])}.`,
        )
      }
      if (fit.length > 0) return itIs(asked, names, fit, context)
      if (unfit.length === 0) unfit = events
    }
    const rest = nameless(subject)
    const others =
      unfit.length === 0 && (names.length > 0 || claim.offices.length > 0) && tellsWhich(subject) ? seek(rest) : []
    if (others.length === 0) continue
    return names.length > 0 ? notThere(asked, claim, names, others, context) : notSaid(asked, others, context)
  }
  if (unfit.length > 0) return notSaid(asked, unfit, context)
  const body = claim.offices[0]?.represents ?? null
  if (body === null || names.length > 0) return context.nothing('ask', asked, togetherOnly(asked))
  const why = `Not named: these documents record nobody as taking part for ${body} in this.`
  const answer = context.nothing('ask', asked, why)
  const told = mentions(context, [claim.offices[0]?.role, body].filter(Boolean).join(' '))
  return { ...answer, message: { blocks: [...told, ...answer.message.blocks] } }
}

/** Of two who are known, and never named together, it is said in so many words. */
const togetherOnly = ({ subject: { people, strangers, together } }: Asked): string | undefined =>
  together && people.length > 1 && strangers.length === 0
    ? `No sentence in these documents tells of a meeting between ${sayList(people)}.`
    : undefined

/** An event that is asked for by its id is found whoever is named. */
const areIn = ({ participants }: Event, names: readonly string[]) =>
  names.every((name) => participants.some((one) => one.name === name))

const placeless = (subject: Subject, { place }: Claim): Subject => ({
  ...subject,
  terms: subject.terms.filter((term) => !place.includes(term)),
  bodies: subject.bodies.filter(({ typed }) => !place.includes(typed)),
})

const nameless = (subject: Subject): Subject => ({ ...subject, people: [], strangers: [] })

/** "Did Russia attend": an event somebody attended for Russia; "did the Pope": one with the word, whose people are looked at. */
function withOffice(subject: Subject, { offices, either }: Claim): Subject {
  const [office, second] = offices
  if (!office || office.person !== null || (either && second)) return subject
  if (office.represents !== null) return { ...subject, represents: office.represents }
  return { ...subject, terms: [...subject.terms, ...office.role.split(' ')] }
}

/** "Did the G7 meet": an event may be the body's own, whoever is named. */
const withBodies = (subject: Subject, { offices }: Claim): Subject => ({
  ...subject,
  terms: [...subject.terms, ...offices.flatMap(({ represents }) => represents?.toLowerCase().split(' ') ?? [])],
})

/** Has the question something besides names that tells which event is meant? */
const tellsWhich = ({ event, period, terms, bodies, kinds, together, represents }: Subject): boolean =>
  event !== null ||
  period !== null ||
  terms.length + bodies.length > 0 ||
  represents !== null ||
  (kinds.length > 0 && !together)

const WORDS = { held: 'Yes', planned: 'Planned', cancelled: 'Cancelled', postponed: 'Postponed' } as const

function itIs(asked: Asked, asking: readonly string[], events: readonly Event[], context: Context): Answer {
  const [first] = events
  const held = events.some((event) => event.status === 'held')
  const word = held ? WORDS.held : WORDS[first?.status ?? 'held']
  const statuses = new Set(events.map(({ status }) => status))
  const which = events.length === 1 && first ? whichOf(first) : count(events.length, 'event')
  const asksPlace = events.length === 1 && (asked.subject.claim?.place.length ?? 0) > 0
  const place = first && asksPlace ? sayDisputed(first, 'place', '') : ''
  const where = [which, place].filter(Boolean).join('; ')
  const offices = asked.subject.claim?.offices ?? []
  const holders = events.flatMap((event) =>
    event.participants.filter((one) => offices.some((asked) => holdsOffice(one, asked))),
  )
  const said = [...new Map(holders.map((one) => [one.name, `${one.name} (${office(one)})`])).values()].slice(0, 3)
  const names = asking.length > 0 ? asking : [...new Set(holders.map((one) => one.name))]
  // "Is the meeting still on": one is planned, another was called off.
  if (!held && (statuses.size > 1 || (names.length === 0 && events.length > 1 && events.length < 4)))
    return several(asked, events)
  const { items, page } = pageOf(events, asked.question.page)
  const against = asked.subject.claim?.deed ? [] : contrary(names, events, context)
  if (against.length > 0) {
    return reply(asked.question, 'ask', {
      title: `The sentences disagree: ${sayList(names)} is named, and is said not to have been there: ${where}`,
      blocks: [...items.map((event) => entryFor(event, names)), { kind: 'paragraph', spans: [], citations: against }],
      people: names,
      events,
      page,
    })
  }
  return reply(asked.question, 'ask', {
    title:
      names.length === 0
        ? `${word}: ${where}`
        : `${word}: ${sayList(said.length > 0 ? said : names)} ${didWhat(asked.subject.claim, names, events)}: ${where}`,
    blocks: items.map((event) => entryFor(event, names)),
    people: names,
    events,
    page,
  })
}

function several(asked: Asked, events: readonly Event[]): Answer {
  const { items, page } = pageOf(events, asked.question.page)
  return reply(asked.question, 'ask', {
    title: shorten(events.map((event) => `${WORDS[event.status]}: ${whichOf(event)}`).join('; '), 240),
    blocks: items.map((event) => eventEntry(event)),
    events,
    page,
  })
}

/** "Chaired it", where just those are named who are said to have done it. */
function didWhat(claim: Claim | null, names: readonly string[], events: readonly Event[]): string {
  const deed = claim?.deed
  const same = deed && deed.by.length === names.length && names.every((name) => deed.by.includes(name))
  if (!same || /^(?:call|phone|telephone)/.test(deed.verb)) return `${are(names)} named`
  const parts = events.flatMap((event) =>
    event.participants.filter(({ name }) => names.includes(name)).map(({ part }) => part),
  )
  // Who organised it may be meant by "the host": the answer says what is recorded.
  const recorded =
    deed.part === null || parts.includes(deed.part)
      ? deed.verb
      : (parts.find((part) => part !== 'took part') ?? deed.verb)
  return didIt(recorded)
}

const are = (names: readonly string[]) => (names.length > 1 ? 'are' : 'is')
const whichOf = (event: Event) => `${event.title}, ${sayWhen(event)}`

/** The entry with the sentence that names the person first. */
function entryFor(event: Event, names: readonly string[]): Block {
  const entry = eventEntry(event)
  const naming = names.flatMap((name) => event.citations.filter((one) => one.supports === `participant:${name}`))
  return naming.length > 0 ? { ...entry, citations: sentences(naming).slice(0, 2) } : entry
}

/** The event that comes nearest, what it lacks, and what is recorded of it instead. */
function notSaid(asked: Asked, events: readonly Event[], context: Context): Answer {
  const requirements = requirementsOf(asked.subject)
  const lacks = (event: Event) => requirements.filter((one) => !one.holds(event))
  const nearest = events.toSorted((a, b) => lacks(a).length - lacks(b).length)
  const [best] = nearest
  const unmet = best ? lacks(best) : []
  const missing = sayList(unmet.map((one) => one.missing))
  const instead = best ? ` ${stopped(`${whichOf(best)}: ${unmet.map((one) => one.instead(best)).join('; ')}`)}` : ''
  const doer = best ? otherDoer(asked, best, context) : ''
  const why = shorten(`Not said in these documents: ${stopped(missing)}${instead}${doer}`, 280)
  return untold('ask', asked, nearest, why, saidOf(asked, nearest, context))
}

/** "Did she leave": sentences of the events' documents with her name and the verb, whatever they say of it. */
function saidOf({ subject }: Asked, events: readonly Event[], { chronicle }: Context): readonly Block[] {
  const deed = subject.claim?.deed
  const [name, second] = deed?.by ?? []
  if (!deed || name === undefined || second !== undefined) return []
  const documents = new Set(events.slice(0, 3).flatMap((event) => event.documents))
  const word = wordFor(deed.verb)
  const found = chronicle
    .sentences(name.split(' ').at(-1) ?? name, { offset: 0, limit: 50 })
    .items.map(({ citation }) => citation)
    .filter(({ document, quote }) => documents.has(document) && fold(quote).search(word) >= 0)
  return found.length === 0
    ? []
    : [
        {
          kind: 'paragraph',
          spans: [text('The name and the verb are in these sentences:')],
          citations: found.slice(0, 2),
        },
      ]
}

/** "Did she host the summit", told of another record of it: hosted by somebody else. */
function otherDoer({ subject }: Asked, best: Event, context: Context): string {
  const deed = subject.claim?.deed
  if (!deed || deed.by.length === 0 || deed.part === null || doersOf(best, deed).length > 0) return ''
  const [other] = context
    .seek(nameless(subject), RANGE, 'exact')
    .events.filter((event) => doersOf(event, deed).length > 0)
  if (!other) return ''
  return ` ${whichOf(other)}: ${sayList(doersOf(other, deed).map(({ person }) => `${person.part} by ${person.name}`))}.`
}
