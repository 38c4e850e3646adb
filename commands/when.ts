import type { Answer } from '../src/core/answer.ts'
import type { Asked, Command } from '../src/core/command.ts'
import type { Event } from '../src/core/event.ts'
import { fold } from '../src/core/fold.ts'
import { inLines } from '../src/core/in-lines.ts'
import { isUndergone, undergoneIn } from '../src/core/undergone.ts'
import { NEAR, pageOf, quoted, reply } from '../src/wording/answers.ts'
import { MONTHS } from '../src/wording/dates.ts'
import {
  count,
  eventEntry,
  mayBeOne,
  sayDisputed,
  sayEvent,
  sayList,
  sayWhen,
  stopped,
  wasCalledOff,
} from '../src/wording/events.ts'
import { pastOf } from '../src/wording/verbs.ts'
import { besideBlocks, besidesOf, type Why } from './answers/beside/beside.ts'
import { showing } from './answers/beside/showing.ts'
import { verbAround } from './answers/beside/verb-around.ts'
import { type DeedOf, deedIn, did, ownDate } from './answers/dates/deed-asked.ts'
import { isSpokenOf } from './answers/dates/made-before.ts'
import { metInPerson, toldToHaveMet } from './answers/dates/met-in-person.ts'
import { leadOf, onlyPlanned, toldAhead, toldOfThePast } from './answers/dates/plans.ts'
import { about, materialOf } from './answers/examples.ts'
import { type Gathered, gather } from './answers/gather.ts'
import { announced } from './answers/kinds/announced.ts'
import { arrivals } from './answers/kinds/arrivals.ts'
import { atBound, beginningSaid, boundOf } from './answers/kinds/bounds.ts'
import { dayBeside, daySaid } from './answers/kinds/said-alone.ts'
import { toldInOrder } from './answers/kinds/told-in-order.ts'
import { isOathOfAnother } from './answers/kinds/undergone.ts'
import { onlyThere } from './answers/lacking/only-there.ts'
import { untold } from './answers/lacking/untold.ts'
import { TAKES_EFFECT } from './answers/sentences/asked-form.ts'
import { wordFor } from './answers/sentences/deed-words.ts'
import { withItsSentences } from './answers/sentences/document-sentences.ts'
import { saysOnlyWho } from './answers/sentences/named-aside.ts'
import { isOnlyMentioned } from './answers/sentences/only-mentioned.ts'
import { withoutVisitsAround } from './answers/visits.ts'
import type { Context } from './context.ts'

export const when: Command<Context> = {
  path: ['when'],
  summary: { en: 'The dates of events', de: 'Wann etwas war' },
  arguments: [
    {
      name: 'words',
      description: { en: 'What happened, and with whom', de: 'Was geschah, und mit wem' },
      required: true,
      complete: 'event',
    },
  ],
  reads: 'subject',
  examples({ chronicle }) {
    const [one, other] = materialOf(chronicle).people
    return about([one && other && `did ${one} meet ${other}`])
  },
  run(asked, context) {
    const ahead = announced(asked, context)
    if (ahead) return ahead
    const found = lookUp(asked, context)
    return notOneDate(asked, found, context) ?? dateOfDeed(asked, found, context)
  },
}

/** What a question about a date finds. */
interface Found {
  readonly gathered: Gathered
  /** All that is found. */
  readonly told: readonly Event[]
  /** Of these, what it asks of. */
  readonly events: readonly Event[]
  /** Asked is who arrived, and these are arrivals. */
  readonly arrivals: boolean
  /** Asked is when some people did something; null of all else, and of arrivals. */
  readonly deed: DeedOf | null
  /** Asked is whether two met, and they only telephoned. */
  readonly byTelephone: boolean
}

function lookUp(asked: Asked, context: Context): Found {
  const arrived = ARRIVING.test(asked.rest) ? arrivals(asked, context) : []
  const met = arrived.length > 0 ? null : metInPerson(asked, context)
  const byTelephone = met?.total === 0
  const gathered = met && !byTelephone ? met : gather(context, asked.subject, asked.question.page)
  const told = arrived.length > 0 ? arrived : gathered.known.filter((event) => !isOnlyMentioned(asked, event))
  // Whoever's term is extended became it before.
  const done = undergoneIn(asked.rest) ?? (BECAME.test(asked.rest) ? 'appointed' : null)
  const events = told.filter((event) =>
    isOathOfAnother(asked, event)
      ? false
      : done === null
        ? arrived.length > 0 || !saysOnlyWho(asked, event)
        : isUndergone(event, done),
  )
  const deed = arrived.length > 0 ? null : deedIn(asked)
  return { gathered, told, events, arrivals: arrived.length > 0, deed, byTelephone }
}

/** What no day of an event answers: when something began, which of two was first, what is not told at all. */
function notOneDate(asked: Asked, { told, events }: Found, context: Context): Answer | null {
  // "When is the new date of the visit": not the day of another one, nor the one that was given up.
  if (NEW_DATE.test(asked.rest) && !says(events, 'postpone') && !says(events, 'move') && !says(events, 'reschedule'))
    return context.nothing('when', asked)
  // "When does the appointment take effect": not on the day on which it is told.
  if (TAKES_EFFECT.test(asked.rest))
    return (
      daySaid(asked, context) ?? (told.length > 0 ? untoldDay(asked, told, context) : context.nothing('when', asked))
    )
  if (events.length === 0 && told.length > 0)
    return (
      daySaid(asked, context) ??
      (undergoneIn(asked.rest) === 'office' ? beginningSaid(asked, context) : null) ??
      untoldDay(asked, told, context)
    )
  // "When did she begin her term": when she became it.
  const isOfPaper = SIGNED.test(asked.rest) && events.some(({ kind }) => kind === 'agreement')
  const bound = BECAME.test(asked.rest) || isOfPaper ? null : boundOf(asked.question.words)
  if (bound) return atBound(asked, bound, events, context)
  const inOrder = toldInOrder('when', asked, events, context)
  if (inOrder) return inOrder
  const beside = dayBeside(asked, events, context)
  if (beside) return beside
  const none =
    events.length === 0 || isNotOf(asked, events, context) || events.every((event) => isSpokenOf(asked, event))
  return none ? (daySaid(asked, context) ?? context.nothing('when', asked)) : null
}

function untoldDay(asked: Asked, told: readonly Event[], context: Context): Answer {
  const near = appointing(asked, told, context)
  const recorded = near !== told && near[0] ? ` What is recorded: ${stopped(sayEvent(near[0]))}` : ''
  return untold('when', asked, near, `Not recorded: when this was: ${quoted(asked)}.${recorded}`)
}

/** "When did she start as Secretary General": her appointment comes nearer to it than that her term is extended. */
function appointing({ subject }: Asked, told: readonly Event[], { seek }: Context): readonly Event[] {
  if (subject.people.length === 0 || told.some(({ kind }) => kind !== 'appointment')) return told
  const { events } = seek({ ...subject, terms: [], kinds: ['appointment'] }, { offset: 0, limit: 3 }, 'exact')
  const appointed = events.filter((event) => isUndergone(event, 'appointed'))
  return appointed.length > 0 ? appointed : told
}

/** The days of those events at which what is asked of was done; of all of them, where it is no deed. */
function dateOfDeed(asked: Asked, found: Found, context: Context): Answer {
  const { deed } = found
  const events = ofPapers(asked, found.events)
  if (deed === null)
    return (found.arrivals ? dayOfMany(asked, events, context) : null) ?? datesOf(asked, found, events, context)
  const theirs = withItsSentences(events, deed, context).filter((event) => did(event, deed))
  if (theirs.length > 0)
    return (MOMENT.test(deed.verb) ? dayOfMany(asked, theirs, context) : null) ?? datesOf(asked, found, theirs, context)
  const missing = `Not recorded: when ${sayList(deed.by)} ${pastOf(deed.verb)}.`
  return daySaid(asked, context) ?? untold('when', asked, events, missing, verbAround(events, deed, context))
}

/** "Arrived on Sunday for a visit of three days": the visit's days are not when she arrived. */
const dayOfMany = (asked: Asked, events: readonly Event[], context: Context): Answer | null =>
  events.every(({ date }) => date?.precision === 'span') ? daySaid(asked, context, events, 'one day') : null
const MOMENT = /^(?:arrive|land|leave|left|leaving|depart)/u

/** "When was the mackerel pact signed": where an agreement is found, what else its document tells is not meant. */
function ofPapers({ rest }: Asked, events: readonly Event[]): readonly Event[] {
  const papers = SIGNED.test(rest) ? events.filter(({ kind }) => kind === 'agreement') : []
  return papers.length > 0 ? papers : events
}
const SIGNED = /^(?:was|were|is|are|will|has|have)\b.*\s(?:signed|initialled|concluded|agreed)\b/iu

function datesOf(asked: Asked, found: Found, events: readonly Event[], context: Context): Answer {
  const plan = onlyPlanned(asked, events)
  if (plan) return untold('when', asked, events, plan)
  const there = onlyThere('when', asked, events)
  if (there) return there
  const own = found.deed === null ? null : ownDate(events, found.deed)
  if (own)
    return reply(asked.question, 'when', {
      title: `${own.date}, the documents say: ${quoted(asked)}`,
      blocks: showing([own.citation], 'It is said here:'),
      events: [own.event],
      citations: [own.citation],
    })
  const dated = withoutVisitsAround(events, asked.subject.people).filter((event) => event.date !== null)
  const [only] = dated
  if (!only) return withoutDate(asked, events, context)
  if (dated.every(wasCalledOff))
    return untold('when', asked, dated, `This was announced and did not take place: ${quoted(asked)}.`)
  return overAndAsked(asked, dated, context) ?? shownDates(asked, found, [only, ...dated.slice(1)], context)
}

/** A day without its year, a sentence that has the day, or neither. */
function withoutDate(asked: Asked, events: readonly Event[], context: Context): Answer {
  const yearless = dayWithoutYear(events)
  if (yearless)
    return reply(asked.question, 'when', {
      title: `${yearless.day}, of a year that is not told: ${yearless.event.title}`,
      blocks: [eventEntry(yearless.event)],
      events: [yearless.event],
    })
  const missing = `The documents tell of this, but not when it was: ${quoted(asked)}.`
  return daySaid(asked, context, events) ?? untold('when', asked, events, missing)
}

/** "When will they meet", of what is over: a sentence may tell of the plan. */
function overAndAsked(asked: Asked, dated: readonly Event[], context: Context): Answer | null {
  const past = toldOfThePast(asked, dated)
  if (!past) return null
  const alone = daySaid(asked, context)
  if (alone) return alone
  const ahead = toldAhead(asked, dated, context)
  // Of whom it tells, the sentence says; what they do together may be something else.
  const isTold = ahead.length > 0 && asked.subject.people.length === 0
  const plan = `Not recorded as an event to come, but told of a plan: ${quoted(asked)}.`
  return untold('when', asked, dated, isTold ? plan : past, ahead)
}

function shownDates(asked: Asked, found: Found, dated: readonly [Event, ...Event[]], context: Context): Answer {
  const { gathered, told, events, arrivals, deed, byTelephone } = found
  const [only] = dated
  // Of very many each page is looked up by itself.
  const many = !arrivals && deed === null && events.length === told.length && gathered.total > events.length
  const { items, page } = many ? { items: gathered.shown, page: gathered.page } : pageOf(dated, asked.question.page)
  const { people: names, terms } = asked.subject
  const besides = besidesOf({ names, events: items, terms }, whysOf(asked), context)
  const days = new Set(dated.map(sayWhen))
  const otherwise = besides.some(({ why }) => why === 'day corrected') ? ', but a correction tells otherwise' : ''
  const isOne = dated.every((event) => event === only || mayBeOne(only, event) || isTheSame(event, only))
  const shown = isOne
    ? `${leadOf(asked, only, context)}${sayDisputed(only, 'date', sayWhen(only))}${otherwise}: ${only.title}`
    : `${many ? count(gathered.total, 'event') : count(days.size, 'date')}: ${quoted(asked)}`
  return reply(asked.question, 'when', {
    title: `${byTelephone ? 'Not in person, but by telephone: ' : ''}${shown}`,
    blocks: [
      ...(byTelephone ? showing(toldToHaveMet(dated, context), NEAR) : []),
      ...besideBlocks(besides),
      ...items.map((event) => eventEntry(event)),
    ],
    events: many ? items : dated,
    page,
  })
}

/** A visit and the talks on it: two events, and one date. */
const isTheSame = (a: Event, b: Event): boolean => sayWhen(a) === sayWhen(b) && a.status === b.status

/** "When did they agree on Gaza": that they telephoned is no answer, though both are about Gaza. */
function isNotOf({ rest, subject }: Asked, events: readonly Event[], context: Context): boolean {
  const gone = subject.people.length === 0 ? GONE.exec(rest)?.[1]?.toLowerCase() : undefined
  if (gone !== undefined) return !says(events, gone)
  const toIt = subject.people.length === 0 ? DONE_TO_IT.exec(rest)?.[1]?.toLowerCase() : undefined
  if (toIt !== undefined && subject.event === null) return !says(events, toIt)
  const verb = DONE.exec(rest)?.[1]?.toLowerCase()
  if (verb === undefined || subject.event !== null || events.some(({ kind }) => kind === 'agreement')) return false
  return !says(withItsSentences(events, { verb, part: null, to: [] }, context), verb)
}

/** Has a sentence of these events the verb? */
const says = (events: readonly Event[], verb: string): boolean => {
  const word = wordFor(verb)
  return events.some(({ citations }) => citations.some(({ quote }) => fold(quote).search(word) >= 0))
}
/** "When did the troops leave Norland": of Norland there may be much. */
const GONE =
  /^(?:did|has|have|had|will|do|does)\b.*?\s(leave|depart|withdraw|return|resign|hit|strike|crash|collide|sink|collapse|explode|erupt|burn|break)\b/iu
const DONE =
  /^(?:did|do|does|has|have|had|was|were|will|is|are)\b.*?\s(agree|decide|adopt|approve|launch|discuss|brief|present|submit|unveil|confer|ratif)(?:d|ed|s|y|ied|red)?\b/iu
/** "When was the leak first seen", of which a call spoke: what is done to things, and is no event of people. */
const DONE_TO_IT = inLines('iu')`
  ^(?:was|were)\b.*?\s(
    seen|spotted|sighted|detected|discovered|found|noticed|founded|built|hit|struck|damaged|destroyed|cut|sunk|stolen
    |repaired|restored|contained|cleaned|closed|reopened|published|released|drafted|written|delivered|completed
  )\b
`

const NEW_DATE = /\b(?:new|later|other) (?:date|day)\b/iu

/** When somebody became it may be told of the appointment and of the first day in office. */
const whysOf = ({ question }: Asked): readonly Why[] => [
  'day corrected',
  ...(/\bbec(?:o|a)me\b/iu.test(question.words) ? (['office from'] as const) : []),
  'day moved',
]
const BECAME = /\b(?:become|assume)\b/iu
const ARRIVING = /^(?:did|has|have|had|will|does|do|is|are)\b.*?\s(?:arriv(?:e|ed|ing)|land)\b/iu

/** "On 14 March", in a document that has no date itself. */
function dayWithoutYear(events: readonly Event[]) {
  const [event, other] = events
  if (!event || other) return null
  const own = event.citations.filter(({ supports }) => supports === 'event')
  const day = own.flatMap(({ quote }) => A_DAY.exec(quote)?.[0] ?? [])[0]
  return day === undefined ? null : { day, event }
}
const A_DAY = new RegExp(
  `\\b(?:\\d{1,2} (?:${MONTHS.join('|')})|(?:${MONTHS.join('|')}) \\d{1,2})\\b(?!,? \\d{4})`,
  'u',
)
