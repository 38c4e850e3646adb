import type { Answer } from '../../../src/core/answer.ts'
import type { Asked } from '../../../src/core/command.ts'
import type { Event } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import type { Block } from '../../../src/core/message.ts'
import type { Claim, Subject } from '../../../src/core/subject.ts'
import { pageOf, reply, shorten } from '../../../src/wording/answers.ts'
import {
  count,
  eventEntry,
  office,
  sayDisputed,
  sayEvent,
  sayList,
  sayWhen,
  sentences,
} from '../../../src/wording/events.ts'
import { didIt } from '../../../src/wording/verbs.ts'
import type { Context } from '../../context.ts'
import { toldOfMoves, toldOfPlans } from '../beside/came-otherwise.ts'
import { correctionsOf } from '../beside/corrected-people.ts'
import { toldOfOfficeSince } from '../beside/office-since.ts'
import { notMet } from '../lacking/not-met.ts'
import { contrary, notNamed } from '../lacking/not-named.ts'
import { areIn, nameless, notSaid, RANGE } from '../lacking/not-said.ts'
import { ledBy, mentions, showing, untold } from '../lacking/untold.ts'
import { holdsOffice, requirementsOf } from '../requirements.ts'
import { withItsSentences } from '../sentences/document-sentences.ts'
import { bodyAbsent } from './absentees.ts'

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
  const fitting = (events: readonly Event[]) => {
    const told =
      claim.deed === null || claim.deed.part !== null ? events : withItsSentences(events, claim.deed, context)
    return told.filter((event) => requirements.every((one) => one.holds(event)))
  }
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
      const named = seek(withOffice(subject, claim)).filter((event) => areIn(event, names))
      const inOffice = names.length > 0 ? ofTheWords(named, subject.terms, () => seek(nameless(subject))) : named
      const found = inOffice.length > 0 || names.length > 0 ? inOffice : fitting(seek(withBodies(subject, claim)))
      // "Were the talks in Madrid": of talks that were elsewhere no sentence has the word.
      const events =
        found.length > 0 ||
        claim.place.length === 0 ||
        isElsewhere(subject, names, seek) ||
        (names.length === 0 && !tellsMore(placeless(subject, claim)))
          ? found
          : seek(placeless(subject, claim)).filter((event) => areIn(event, names))
      const fit = fitting(events)
      if (fit[0] && kinds === 'near') {
        return untold(
          'ask',
          asked,
          fit,
          `Not said in these documents of an event of this kind; what comes near: ${sayEvent(fit[0])}.`,
        )
      }
      if (fit.length > 0) return itIs(asked, names, fit, context)
      if (unfit.length === 0) unfit = events
    }
    const rest = nameless(subject)
    const others =
      unfit.length === 0 && (names.length > 0 || claim.offices.length > 0) && tellsWhich(subject) ? seek(rest) : []
    if (others.length === 0) continue
    // "Did they meet in 2023": they did in 2024, and what others did in 2023 is not asked.
    if (timeAlone(subject) && subject.together && subject.people.length > 1) return notMet(asked, names, context)
    if (names.length > 0) return notNamed(asked, claim, names, others, context)
    return (
      bodyAbsent(asked, claim, others, context) ??
      (others.length > FEW && claim.deed === null ? noBody(asked, claim, context) : notSaid(asked, others, context))
    )
  }
  if (unfit.length > 0) return notSaid(asked, unfit, context)
  const body = claim.offices[0]?.represents ?? null
  if (body === null || names.length > 0) return notMet(asked, names, context)
  return bodyAbsent(asked, claim, [], context) ?? noBody(asked, claim, context)
}

/** Of one event that comes near its own facts are told; of many no one is meant. */
const FEW = 3

/** Nobody is recorded for a country or body; sentences with its name are shown. */
function noBody(asked: Asked, { offices: [office] }: Claim, context: Context): Answer {
  const why = `Not named: these documents record nobody as taking part for ${office?.represents} in this.`
  const answer = context.nothing('ask', asked, why)
  const told = mentions(context, [office?.role, office?.represents].filter(Boolean).join(' '))
  return ledBy(answer, told)
}

/**
 * "The call on grain" is not another call that a document with this title tells of: where one event has the words itself,
 * only such are meant.
 */
function ofTheWords(
  found: readonly Event[],
  terms: readonly string[],
  others: () => readonly Event[],
): readonly Event[] {
  if (found.length === 0 || terms.length === 0) return found
  const tells = (event: Event) => {
    const words = fold(
      [event.title, event.place, ...event.participants.map(office), ...event.citations.map(({ quote }) => quote)].join(
        ' ',
      ),
    )
    return terms.every((term) => words.includes(term.replace(/s$/, '')))
  }
  const own = found.filter(tells)
  return own.length > 0 || !others().some(tells) ? found : []
}

const placeless = (subject: Subject, { place }: Claim): Subject => ({
  ...subject,
  terms: subject.terms.filter((term) => !place.includes(term)),
  bodies: subject.bodies.filter(({ typed }) => !place.includes(typed)),
})

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

/** Nothing but a time tells which event is meant. */
const timeAlone = ({ event, period, terms, bodies, represents, strangers }: Subject): boolean =>
  period !== null && event === null && terms.length + bodies.length + strangers.length === 0 && represents === null

/** "The meeting in Varna" tells by its place alone which it is: a meeting elsewhere is not near it. */
const tellsMore = ({ event, period, terms, bodies }: Subject): boolean =>
  event !== null || period !== null || terms.length + bodies.length > 0

/** "Did she attend the meeting in Linz": there was one, without her; where she was instead is not asked. */
const isElsewhere = (
  subject: Subject,
  names: readonly string[],
  seek: (wanted: Subject) => readonly Event[],
): boolean => names.length > 0 && !subject.together && subject.kinds.length > 0 && seek(nameless(subject)).length > 0

const WORDS = { held: 'Yes', planned: 'Planned', cancelled: 'Cancelled', postponed: 'Postponed' } as const

function itIs(asked: Asked, asking: readonly string[], events: readonly Event[], context: Context): Answer {
  const [first] = events
  const held = events.some((event) => event.status === 'held')
  const notYet = first?.kind === 'appointment' && first.status === 'planned'
  const word = held ? WORDS.held : notYet ? 'Not yet, only announced' : WORDS[first?.status ?? 'held']
  const statuses = new Set(events.map(({ status }) => status))
  const which = events.length === 1 && first ? sayEvent(first) : count(events.length, 'event')
  const asksPlace = events.length === 1 && (asked.subject.claim?.place.length ?? 0) > 0
  const place = first && asksPlace ? sayDisputed(first, 'place', '') : ''
  const where = [which, place].filter(Boolean).join('; ')
  const offices = asked.subject.claim?.offices ?? []
  const holders = events.flatMap((event) =>
    event.participants.filter((one) => offices.some((asked) => holdsOffice(one, asked))),
  )
  const standing = asked.subject.represents === null ? [] : events.flatMap(({ participants }) => participants)
  const said = [
    ...new Map(
      [...holders, ...standing.filter(({ name }) => asking.includes(name))].map((one) => [
        one.name,
        `${one.name} (${office(one)})`,
      ]),
    ).values(),
  ].slice(0, 3)
  const names = asking.length > 0 ? asking : [...new Set(holders.map((one) => one.name))]
  // "Is the meeting still on": one is planned, another was called off.
  if (!held && (statuses.size > 1 || (names.length === 0 && events.length > 1 && events.length < 4)))
    return several(asked, events)
  const { items, page } = pageOf(events, asked.question.page)
  const against = asked.subject.claim?.deed ? [] : contrary(names, events, context)
  if (against.length > 0) {
    return reply(asked.question, 'ask', {
      title: `The sentences disagree: ${sayList(names)} ${are(names)} named, and ${names.length > 1 ? 'one ' : ''}is said not to have been there: ${where}`,
      blocks: [...items.map((event) => entryFor(event, names)), { kind: 'paragraph', spans: [], citations: against }],
      people: names,
      events,
      page,
    })
  }
  const corrected = first && events.length === 1 && held ? correctionsOf(names, first, context) : []
  if (corrected.length > 0) {
    return reply(asked.question, 'ask', {
      title: `Named, but a correction tells otherwise: ${sayList(said.length > 0 ? said : names)}: ${where}`,
      blocks: [...showing(corrected, 'The correction:'), ...items.map((event) => entryFor(event, names))],
      people: names,
      events,
      citations: corrected,
      page,
    })
  }
  const isNow = offices.length > 0 && /^(?:is|are)\b/iu.test(asked.rest)
  const since = isNow && first ? names.flatMap((name) => toldOfOfficeSince(name, first, context)) : []
  if (first && since.length > 0) {
    return reply(asked.question, 'ask', {
      title: `Named so for ${sayWhen(first)}, and a later document tells more: ${sayList(said.length > 0 ? said : names)}`,
      blocks: [
        ...showing(sentences(since), 'A later document tells:'),
        ...items.map((event) => entryFor(event, names)),
      ],
      people: names,
      events,
      citations: since,
      page,
    })
  }
  return reply(asked.question, 'ask', {
    title:
      names.length === 0
        ? `${word}: ${where}`
        : `${word}: ${sayList(said.length > 0 ? said : names)} ${didWhat(asked.subject.claim, names, events)}: ${where}`,
    blocks: [
      ...items.map((event) => entryFor(event, names)),
      ...toldOfMoves(items, context),
      ...(held || asked.subject.tense === 'future' ? [] : toldOfPlans(names, events, context)),
    ],
    people: names,
    events,
    page,
  })
}

function several(asked: Asked, events: readonly Event[]): Answer {
  const { items, page } = pageOf(events, asked.question.page)
  return reply(asked.question, 'ask', {
    title: shorten(events.map((event) => `${WORDS[event.status]}: ${sayEvent(event)}`).join('; '), 240),
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

/** The entry with the sentence that names the person first. */
function entryFor(event: Event, names: readonly string[]): Block {
  const entry = eventEntry(event)
  const naming = names.flatMap((name) => event.citations.filter((one) => one.supports === `participant:${name}`))
  return naming.length > 0 ? { ...entry, citations: sentences(naming).slice(0, 2) } : entry
}
