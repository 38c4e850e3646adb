import type { Asked, Command } from '../src/core/command.ts'
import { dateOrder } from '../src/core/date.ts'
import type { Event } from '../src/core/event.ts'
import { fold } from '../src/core/fold.ts'
import type { Block } from '../src/core/message.ts'
import { PAGE, pageOf, reply, topic } from '../src/wording/answers.ts'
import { count, eventEntry, isBlank, sayList, sayPick, sayWhen, sentences } from '../src/wording/events.ts'
import { besideBlocks, besidesOf } from './answers/beside/beside.ts'
import { toldAhead, toldOfThePast } from './answers/dates/plans.ts'
import { about, materialOf } from './answers/examples.ts'
import { gather } from './answers/gather.ts'
import { decisions } from './answers/kinds/decisions.ts'
import { putOff } from './answers/kinds/put-off.ts'
import { toldAsAfter } from './answers/kinds/told-as-after.ts'
import { votes } from './answers/kinds/votes.ts'
import { verbAsked, whatTheyDid } from './answers/kinds/what-they-did.ts'
import { why } from './answers/kinds/why.ts'
import { notAnswered } from './answers/lacking/not-answered.ts'
import { untold } from './answers/lacking/untold.ts'
import { wordFor } from './answers/sentences/deed-words.ts'
import type { Context } from './context.ts'
import { publishedThen } from './sources.ts'

export const whatHappened: Command<Context> = {
  path: ['what', 'happened'],
  summary: {
    en: 'Events of a day, month, year or span, or about words',
    de: 'Ereignisse eines Zeitraums oder zu Worten',
  },
  arguments: [
    {
      name: 'when',
      description: {
        en: 'A day, month, year, span, or words: March 2022, summit',
        de: 'Tag, Monat, Jahr, Zeitraum oder Worte',
      },
      required: false,
    },
  ],
  reads: 'subject',
  examples(context) {
    const { day, people } = materialOf(context.chronicle)
    return about([day, day?.slice(0, 7), day?.slice(0, 4), people[0]])
  },
  run(asked, context) {
    const without =
      votes(asked, context) ??
      decisions(asked, context) ??
      whatTheyDid(asked, context) ??
      why(asked, context) ??
      notAnswered(asked, context)
    if (without) return without
    const beside = besideEvent(asked, context)
    if (beside) return beside
    const { leftOut } = asked.subject
    if (leftOut?.of === 'events') return notNaming(asked, leftOut.people, context)
    return isBlank(asked.subject) ? newest(asked, context) : matching(asked, context)
  },
}

function matching(asked: Asked, context: Context) {
  const verb = WAS_DONE.exec(asked.question.words)?.groups?.verb ?? verbAsked(asked)
  if (verb !== null && asked.subject.event === null) return whatWasDone(asked, verb, context)
  const { events, total } = newestFirst(asked, context)
  const moved = total === 0 ? putOff(asked, context) : []
  if (moved.length > 0)
    return listed(
      asked,
      `${topic(asked)}: ${count(moved.length, 'event')}, under the new day`,
      pageOf(moved, asked.question.page).items,
      moved.length,
    )
  if (total === 0) return context.nothing('what happened', asked)
  const past = total > events.length ? null : toldOfThePast(asked, events)
  if (past) return untold('what happened', asked, events, past, toldAhead(asked, events, context))
  const [only] = events
  const { pick } = asked.subject
  const title =
    pick?.many === 1 && only
      ? `The ${sayPick(pick)} in these documents: ${only.title}, ${sayWhen(only)}`
      : `${topic(asked)}: ${count(total, 'event')}${pick?.end === 'first' ? ', oldest first' : ''}`
  const { people: names, terms } = asked.subject
  const otherDays = besidesOf({ names, events, terms }, ['day moved'], context)
  return listed(asked, title, events, total, besideBlocks(otherDays))
}

/** The page that is asked for; with words the Chronicle ranks them, and of very many no page is put into another order. */
function newestFirst({ subject, question: { page } }: Asked, context: Context) {
  const { known, shown, total } = gather(context, subject, page, 'any')
  if (subject.pick !== null || total > known.length) return { events: shown, total }
  const dayOf = ({ date }: Event) => (date ? dateOrder(date) : '')
  const sorted = known.toSorted((a, b) => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? 1 : -1))
  return { events: pageOf(sorted, page).items, total: known.length }
}

/** "What was signed in May": not whatever else there was in May. */
function whatWasDone(asked: Asked, verb: string, context: Context) {
  const { kinds, ...rest } = asked.subject
  const word = wordFor(verb)
  const { known } = gather(context, { ...rest, kinds: kinds.filter((kind) => kind !== 'statement') }, 1)
  const found = known.filter(({ citations }) => citations.some(({ quote }) => fold(quote).search(word) >= 0))
  if (found.length === 0)
    return (
      (/^announced$/iu.test(verb) ? publishedThen(asked, context) : null) ?? context.nothing('what happened', asked)
    )
  const { items, page } = pageOf(found, asked.question.page)
  return reply(asked.question, 'what happened', {
    title: `${topic(asked)}: ${count(found.length, 'event')} with a sentence that says “${verb.toLowerCase()}”`,
    blocks: items.map((event) => doneAt(event, word)),
    events: found,
    page,
  })
}
const WAS_DONE =
  /^what (?:all )?(?:was|were|got|has been|have been) (?<verb>signed|adopted|launched|opened|inaugurated|announced|approved|unveiled)\b/iu

/** The event with the sentence that has the verb. */
function doneAt(event: Event, word: RegExp): Block {
  const said = sentences(event.citations).filter(({ quote }) => fold(quote).search(word) >= 0)
  return { ...eventEntry(event), citations: said.slice(0, 2) }
}

/** "What happened after the call": what the one event that is meant was followed by, nearest first. */
function besideEvent(asked: Asked, context: Context) {
  const [, unit, beside] = BESIDE.exec(asked.question.words) ?? []
  const way = beside?.toLowerCase()
  // "After 28 February" is a time of its own; "after the January meeting" is about a meeting.
  if (way === undefined || asked.subject.period?.label.startsWith(way)) return null
  // "What was said on the call after the flood": on the call, not after it.
  if (asked.subject.beside !== null && !AT_FIRST.test(asked.rest)) return null
  // What has no date is neither before nor after anything.
  const itself = { ...asked.subject, beside: null }
  const dated = context.seek(itself, { offset: 0, limit: 5 }).events.filter(({ date }) => date !== null)
  const [only, second] = dated
  if (only && second) return whichOfThem(asked, way, dated)
  if (!only?.date) return unit === undefined ? toldAsAfter(asked, way, context) : null
  const day = Temporal.PlainDate.from(way === 'after' ? only.date.end : only.date.start)
  const far = unit === undefined ? null : { [`${unit.toLowerCase()}s`]: 1 }
  const within = unit === undefined ? '' : `${/day/iu.test(unit) ? 'on' : 'in'} the ${unit.toLowerCase()} `
  const query =
    way === 'after'
      ? { from: day.add({ days: 1 }).toString(), order: 'oldest' as const, ...(far && { to: day.add(far).toString() }) }
      : {
          to: day.subtract({ days: 1 }).toString(),
          order: 'newest' as const,
          ...(far && { from: day.subtract(far).toString() }),
        }
  const found = context.chronicle.find(query, { offset: (asked.question.page - 1) * PAGE, limit: PAGE })
  if (found.total === 0)
    return context.nothing(
      'what happened',
      asked,
      `Nothing is recorded ${within}${way} ${only.title}, ${sayWhen(only)}.`,
    )
  const title = `${count(found.total, 'event')} ${within}${way} ${only.title}, ${sayWhen(only)}; the nearest first`
  return listed(asked, title, found.items, found.total)
}

const BESIDE = /(?:\b(day|week|month|year)\s+)?\b(before|after)\s+(?:the|that|this)\s+\p{L}/iu

const AT_FIRST = /^\W*(?:(?:on|in|the|day|week|month|year|right|just|soon|shortly|immediately)\s+)*(?:before|after)\b/iu

/** "After the summit", and there are several. */
function whichOfThem(asked: Asked, way: string, events: readonly Event[]) {
  const [said = ''] = new RegExp(`\\b${way}\\s.*$`, 'iu').exec(asked.question.words) ?? []
  const what = said.replace(/[?!.\s]+$/u, '').slice(way.length + 1)
  return reply(asked.question, 'what happened', {
    outcome: 'ambiguous',
    title: `“${what}” can be ${count(events.length, 'event')}: which one is meant?`,
    blocks: events.map((event) => eventEntry(event)),
    suggestions: [
      ...new Set(
        events.flatMap(({ date }) => (date ? [`what happened ${way} ${way === 'after' ? date.end : date.start}`] : [])),
      ),
    ],
  })
}

/** "Meetings without Costa": those that do not name her, which is not the same as that she was not there. */
function notNaming(asked: Asked, names: readonly string[], context: Context) {
  const { subject } = asked
  const { known, total } = gather(
    context,
    isBlank(subject) ? { ...subject, pick: { end: 'last', many: null } } : subject,
    1,
  )
  const found = known.filter(({ participants }) => participants.every(({ name }) => !names.includes(name)))
  if (found.length === 0) return context.nothing('what happened', asked)
  const { items, page } = pageOf(found, asked.question.page)
  return reply(asked.question, 'what happened', {
    title: `${count(found.length, 'event')}${total > known.length ? ` of the ${known.length} newest` : ''} not naming ${sayList(names, 'or')}: ${topic(asked)}`,
    blocks: items.map((event) => eventEntry(event)),
    events: found,
    page,
  })
}

function newest(asked: Asked, { chronicle }: Context) {
  const { items, total } = chronicle.find({}, { offset: (asked.question.page - 1) * PAGE, limit: PAGE })
  return listed(asked, `${count(total, 'event')} in these documents, newest first`, items, total)
}

function listed(asked: Asked, title: string, events: readonly Event[], total: number, more: readonly Block[] = []) {
  return reply(asked.question, 'what happened', {
    title,
    blocks: [...more, ...events.map((event) => eventEntry(event))],
    events,
    page: { number: asked.question.page, of: Math.max(1, Math.ceil(total / PAGE)) },
  })
}
