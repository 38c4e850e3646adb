import type { Asked, Command } from '../src/core/command.ts'
import type { Event } from '../src/core/event.ts'
import { fold } from '../src/core/fold.ts'
import { inLines } from '../src/core/in-lines.ts'
import type { Block } from '../src/core/message.ts'
import { isUndergone, undergoneIn } from '../src/core/undergone.ts'
import { NEAR, pageOf, quoted, reply } from '../src/wording/answers.ts'
import { MONTHS } from '../src/wording/dates.ts'
import { count, eventEntry, mayBeOne, sayDisputed, sayList, sayWhen, wasCalledOff } from '../src/wording/events.ts'
import { pastOf } from '../src/wording/verbs.ts'
import { besideBlocks, besidesOf } from './answers/beside/beside.ts'
import { showing } from './answers/beside/showing.ts'
import { verbAround } from './answers/beside/verb-around.ts'
import { about, materialOf } from './answers/examples.ts'
import { type Gathered, gather, MOST } from './answers/gather.ts'
import { announced } from './answers/kinds/announced.ts'
import { arrivals } from './answers/kinds/arrivals.ts'
import { atBound, boundOf } from './answers/kinds/bounds.ts'
import { daySaid } from './answers/kinds/said-alone.ts'
import { toldInOrder } from './answers/kinds/told-in-order.ts'
import { onlyThere } from './answers/lacking/only-there.ts'
import { untold } from './answers/lacking/untold.ts'
import { wordFor } from './answers/sentences/deed-words.ts'
import { sentencesAround, withItsSentences } from './answers/sentences/document-sentences.ts'
import { doersOf } from './answers/sentences/doers.ts'
import { isNamedAside, saysOnlyWho } from './answers/sentences/named-aside.ts'
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
    const arrived = ARRIVING.test(asked.rest) ? arrivals(asked, context) : []
    const met = arrived.length > 0 ? null : metInPerson(asked, context)
    const byTelephone = met?.total === 0
    const found = met && !byTelephone ? met : gather(context, asked.subject, asked.question.page)
    const told = arrived.length > 0 ? arrived : found.known
    const done = undergoneIn(asked.rest)
    const events = told.filter((event) =>
      done === null ? arrived.length > 0 || !saysOnlyWho(asked, event) : isUndergone(event, done),
    )
    if (events.length === 0 && told.length > 0)
      return daySaid(asked, context) ?? untold('when', asked, told, `Not recorded: when this was: ${quoted(asked)}.`)
    // "When did she begin her term": when she became it.
    const bound = BECAME.test(asked.rest) ? null : boundOf(asked.question.words)
    if (bound) return atBound(asked, bound, events, context)
    const inOrder = toldInOrder('when', asked, events, context)
    if (inOrder) return inOrder
    if (events.length === 0) return daySaid(asked, context) ?? context.nothing('when', asked)
    if (isNotOf(asked, events, context) || events.every((event) => isNamedAside(asked, event)))
      return daySaid(asked, context) ?? context.nothing('when', asked)
    const deed = deedIn(asked)
    const theirs =
      deed === null || arrived.length > 0
        ? events
        : withItsSentences(events, deed, context).filter((event) => did(event, deed))
    if (deed !== null && theirs.length === 0)
      return (
        daySaid(asked, context) ??
        untold(
          'when',
          asked,
          events,
          `Not recorded: when ${sayList(deed.by)} ${pastOf(deed.verb)}.`,
          verbAround(events, deed, context),
        )
      )
    const plan = onlyPlanned(asked, theirs)
    if (plan) return untold('when', asked, theirs, plan)
    const there = onlyThere('when', asked, theirs)
    if (there) return there
    const own = deed === null ? null : ownDate(theirs, deed)
    if (own) {
      return reply(asked.question, 'when', {
        title: `${own.date}, the documents say: ${quoted(asked)}`,
        blocks: showing([own.citation], 'It is said here:'),
        events: [own.event],
        citations: [own.citation],
      })
    }
    const dated = withoutVisitsAround(theirs, asked.subject.people).filter((event) => event.date !== null)
    const [only] = dated
    const yearless = only ? null : dayWithoutYear(theirs)
    if (yearless) {
      return reply(asked.question, 'when', {
        title: `${yearless.day}, of a year that is not told: ${yearless.event.title}`,
        blocks: [eventEntry(yearless.event)],
        events: [yearless.event],
      })
    }
    if (!only)
      return (
        daySaid(asked, context, events) ??
        untold('when', asked, events, `The documents tell of this, but not when it was: ${quoted(asked)}.`)
      )
    if (dated.every(wasCalledOff))
      return untold('when', asked, dated, `This was announced and did not take place: ${quoted(asked)}.`)
    const past = toldOfThePast(asked, dated)
    if (past) {
      const alone = daySaid(asked, context)
      if (alone) return alone
      const ahead = toldAhead(asked, dated, context)
      // Of whom it tells, the sentence says; what they do together may be something else.
      const isTold = ahead.length > 0 && asked.subject.people.length === 0
      const plan = `Not recorded as an event to come, but told of a plan: ${quoted(asked)}.`
      return untold('when', asked, dated, isTold ? plan : past, ahead)
    }
    // Of very many each page is looked up by itself.
    const many = deed === null && events.length === told.length && arrived.length === 0 && found.total > events.length
    const { items, page } = many ? { items: found.shown, page: found.page } : pageOf(dated, asked.question.page)
    const { people: names, terms } = asked.subject
    const besides = besidesOf({ names, events: items, terms }, ['day corrected', 'day moved'], context)
    const days = new Set(dated.map(sayWhen))
    const otherwise = besides.some(({ why }) => why === 'day corrected') ? ', but a correction tells otherwise' : ''
    return reply(asked.question, 'when', {
      title: `${byTelephone ? 'Not in person, but by telephone: ' : ''}${
        dated.every((event) => event === only || mayBeOne(only, event) || isTheSame(event, only))
          ? `${leadOf(asked, only, context)}${sayDisputed(only, 'date', sayWhen(only))}${otherwise}: ${only.title}`
          : `${many ? count(found.total, 'event') : count(days.size, 'date')}: ${quoted(asked)}`
      }`,
      blocks: [
        ...(byTelephone ? showing(toldToHaveMet(dated, context), NEAR) : []),
        ...besideBlocks(besides),
        ...items.map((event) => eventEntry(event)),
      ],
      events: many ? items : dated,
      page,
    })
  },
}

/** A visit and the talks on it: two events, and one date. */
const isTheSame = (a: Event, b: Event): boolean => sayWhen(a) === sayWhen(b) && a.status === b.status

/** "When did they agree on Gaza": that they telephoned is no answer, though both are about Gaza. */
function isNotOf({ rest, subject }: Asked, events: readonly Event[], context: Context): boolean {
  const gone = subject.people.length === 0 ? GONE.exec(rest)?.[1]?.toLowerCase() : undefined
  if (gone !== undefined)
    return events.every(({ citations }) => citations.every(({ quote }) => fold(quote).search(wordFor(gone)) < 0))
  const verb = DONE.exec(rest)?.[1]?.toLowerCase()
  if (verb === undefined || subject.event !== null || events.some(({ kind }) => kind === 'agreement')) return false
  const word = wordFor(verb)
  return withItsSentences(events, { verb, part: null, to: [] }, context).every((event) =>
    event.citations.every(({ quote }) => fold(quote).search(word) < 0),
  )
}
/** "When did the troops leave Norland": of Norland there may be much. */
const GONE = /^(?:did|has|have|had|will|do|does)\b.*?\s(leave|depart|withdraw|return|resign)\b/iu
const DONE =
  /^(?:did|do|does|has|have|had|was|were|will|is|are)\b.*?\s(agree|decide|adopt|approve|launch|discuss|brief)(?:d|ed|s)?\b/iu

const BECAME = /\bbecome\b/iu
const ARRIVING = /^(?:did|has|have|had|will|does|do|is|are)\b.*?\s(?:arriv(?:e|ed|ing)|land)\b/iu

/**
 * "When did they meet": on the telephone nobody met. Those of the events at which two could, where that is asked of two;
 * null of all else.
 */
export function metInPerson({ rest, subject, question }: Asked, context: Context): Gathered | null {
  if (!/\b(?:meet|meets|met)\b/iu.test(rest) || /\b(?:speak|spoke|talk|call|phone)\p{L}*\b/iu.test(rest)) return null
  if (subject.people.length < 2 || !subject.together) return null
  const kinds = subject.kinds.filter((kind) => kind !== 'call')
  return kinds.length === 0 ? null : gather(context, { ...subject, kinds }, question.page, 'exact')
}

/** "They last spoke in March, when they met in Oslo": in the documents that tell of the calls. */
const toldToHaveMet = (events: readonly Event[], context: Context) =>
  sentencesAround(events.slice(0, FEW), context)
    .filter(({ quote }) => /\bmet\b/u.test(quote))
    .slice(0, 1)
const FEW = 3

/** "When did she arrive", "when did he sign it": the day of the deed, not every day on which they were somewhere. */
function deedIn(asked: Asked) {
  const { rest, subject } = asked
  const verb = (/^(?:did|has|have|had)\b.*?\s(arrive|land|leave|left|depart|sign|resign|take over)(?:d|ed)?\b/iu.exec(
    rest,
  ) ?? /^(?:does|do|will|is|are)\b.*?\s(leave|leaving|depart|take over)\b/iu.exec(rest))?.[1]
  if (subject.people.length === 0) return null
  if (verb === undefined) return otherDeed(asked)
  return { verb: verb.toLowerCase().replace(/s? over$/, ''), part: null, to: [], by: subject.people }
}

/** "When does she return": not every day of hers. What makes the kind of an event, or is sought in its words, is no such verb. */
function otherDeed({ rest, subject }: Asked) {
  if (subject.kinds.length > 0 || subject.together || subject.event !== null) return null
  const behind = /^(?:does|do|did|will|has|have|had|is|are)\s+(.+)$/iu.exec(rest)?.[1]
  const names = new Set(subject.people.flatMap((name) => fold(name).split(/[\s-]+/u)))
  const words = fold(behind ?? '').match(/\p{L}+/gu) ?? []
  const verb = words.find((word, i) => names.has(words[i - 1] ?? '') && !names.has(word))
  const isOther = verb !== undefined && OF_ONE.test(verb) && !subject.terms.includes(verb)
  return isOther ? { verb, part: null, to: [], by: subject.people } : null
}
const OF_ONE = /^(?:return|fly|stay|begin|start|launch|lead|invite|conclude|finish|address)$/u

const did = (event: Event, deed: NonNullable<ReturnType<typeof deedIn>>): boolean => {
  const doers = doersOf(event, deed).map(({ person }) => person.name)
  return deed.by.every((name) => doers.includes(name))
}

/** "Arrived on 16 January and left on 18 January": the date behind the verb, where the event has another. */
function ownDate(events: readonly Event[], deed: NonNullable<ReturnType<typeof deedIn>>) {
  const verb = wordFor(deed.verb)
  for (const event of events) {
    for (const { citation } of doersOf(event, deed)) {
      const match = citation ? new RegExp(verb.source, 'iu').exec(citation.quote) : null
      if (!citation || !match) continue
      const behind =
        citation.quote
          .slice(match.index + match[0].length)
          .split(/[.;]|\b(?:and|but) (?=\p{Ll}+ed\b|left|met|flew)/u)[0] ?? ''
      const date = new RegExp(`\\bon (?<date>\\d{1,2} (?:${MONTHS.join('|')})(?: \\d{4})?)`, 'u').exec(behind)?.groups
        ?.date
      if (date !== undefined && !sayWhen(event).includes(date)) return { date, citation, event }
    }
  }
  return null
}

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

/** "When will they meet" is not answered with a meeting that is over. */
export function toldOfThePast({ question, subject }: Asked, events: readonly Event[]): string | null {
  const [only] = events
  const ahead = subject.tense === 'future' || AGAIN.test(question.words)
  if (!ahead || subject.pick !== null || !only || events.some(({ status }) => status === 'planned')) return null
  const what = events.length === 1 ? `${only.title}, ${sayWhen(only)}` : count(events.length, 'event')
  return `Not said that this is still to come; what is recorded was held: ${what}.`
}

const AGAIN = /\b(?:do|does|will|are|is)\b.*\b(?:again|next)\b/iu

/** "When did they meet" is not answered with the day on which they were to. */
function onlyPlanned({ rest, subject }: Asked, events: readonly Event[]): string | null {
  const [only] = events
  if (!/^(?:did|have|has)\b/i.test(rest) || subject.pick !== null || !only) return null
  if (events.some(({ status }) => status !== 'planned')) return null
  const what = events.length === 1 ? `${only.title}, ${sayWhen(only)}` : count(events.length, 'event')
  return `Not said that this took place; what is recorded was planned: ${what}.`
}

/** "They are to meet again on 3 December": recorded of nobody, and told beside what was held. */
function toldAhead(asked: Asked, events: readonly Event[], context: Context): readonly Block[] {
  const surnames = asked.subject.people.map((name) => name.split(' ').at(-1) ?? name).join(' ')
  const named = surnames === '' ? [] : context.chronicle.quotes(surnames, { offset: 0, limit: MOST }).items
  const ofThem = named.filter(({ quote }) => AHEAD.test(quote))
  const around = events.length > 3 || ofThem.length > 0 ? [] : sentencesAround(events, context)
  const told = [...ofThem, ...around.filter(({ quote }) => AHEAD.test(quote))]
  return showing(told.slice(0, 2), 'A sentence tells of a plan:')
}
const AHEAD = inLines('iu')`
  \b(?:next|special|regular|following|coming) (?:\p{L}+ ){0,2}?
    (?:meetings?|summits?|sessions?|rounds?|conferences?|councils?|talks|consultations|forums?|ones?) (?:is|are|was|were|will|to) (?:
      \p{L}+ ){0,2}?(?:take|held|scheduled|planned|due|set|place|be)\b
  |\b(?:meets?|gathers?|convenes?) (?:again|next)\b
  |\b(?:will|(?:is|are|was|were) (?:due |expected |scheduled |set )?to|agreed to|plan(?:s|ned)? to)\s+
    (?:next\s+|again\s+)?(?:be meeting|meet|hold|see|speak|talk|visit)\b
`

/** What has to be said before the date of a plan. */
function leadOf({ subject }: Asked, event: Event, { today }: Context): string {
  const over = (event.date?.end ?? today) < today
  if (subject.pick?.end === 'next' && over) return 'Nothing later is recorded; the last that was announced: '
  return event.status === 'planned' ? 'Planned for ' : ''
}
