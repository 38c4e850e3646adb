import type { Asked, Command } from '../src/core/command.ts'
import type { Event } from '../src/core/event.ts'
import { inLines } from '../src/core/in-lines.ts'
import type { Block } from '../src/core/message.ts'
import { heading, note, pageOf, quoted, reply, topic } from '../src/wording/answers.ts'
import {
  ask,
  cautions,
  count,
  eventPeople,
  sayList,
  sentences,
  sourceNames,
  wasCalledOff,
} from '../src/wording/events.ts'
import { besideBlocks, besidesOf } from './answers/beside/beside.ts'
import { showing } from './answers/beside/showing.ts'
import { toldOfThePast } from './answers/dates/plans.ts'
import { about, materialOf } from './answers/examples.ts'
import { type Gathered, gather } from './answers/gather.ts'
import { both } from './answers/kinds/both.ts'
import { exception, isException } from './answers/kinds/exceptions.ts'
import { travelled } from './answers/kinds/travellers.ts'
import { isOathOfAnother } from './answers/kinds/undergone.ts'
import { awaited } from './answers/lacking/not-answered.ts'
import { untold } from './answers/lacking/untold.ts'
import { sentencesAround } from './answers/sentences/document-sentences.ts'
import type { Context } from './context.ts'

/** A page of one event's people: short enough for every platform's limits. */
const ROWS = 20

export const whoAttended: Command<Context> = {
  path: ['who', 'attended'],
  summary: { en: 'Who took part, on a day or in an event', de: 'Wer teilnahm, an einem Tag oder bei einem Ereignis' },
  arguments: [
    {
      name: 'event',
      description: {
        en: 'A date, a month, or words: 2022-02-28, the spring summit',
        de: 'Ein Datum, ein Monat oder Worte',
      },
      required: true,
      complete: 'event',
    },
  ],
  reads: 'subject',
  examples({ chronicle }) {
    const { day, event } = materialOf(chronicle)
    return about([day, event?.title])
  },
  run(asked, context) {
    if (isException(asked)) return exception(asked, context)
    const ofBoth = both(asked, context)
    if (ofBoth) return ofBoth
    const found = ofTheirOath(asked, travelled(asked, gather(context, asked.subject, asked.question.page), context))
    const [only] = found.known
    if (!only) return context.nothing('who attended', asked)
    const expected = awaited(asked, found.known, context)
    if (expected) return expected
    const past = found.total > found.known.length ? null : toldOfThePast(asked, found.known)
    if (past) return untold('who attended', asked, found.known, past)
    return found.total === 1 ? ofOne(asked, only, context) : ofSeveral(asked, found, context)
  },
}

/** Of the swearing-in of somebody, where there are few, without those of others. */
function ofTheirOath(asked: Asked, found: Gathered): Gathered {
  const known = found.known.filter((event) => !isOathOfAnother(asked, event))
  if (known.length === found.known.length || found.total > found.known.length) return found
  const { items: shown, page } = pageOf(known, asked.question.page)
  return { known, shown, total: known.length, page }
}

const BEFORE = { held: '', planned: 'Planned: ', cancelled: 'Cancelled: ', postponed: 'Postponed: ' } as const

const HOW = ['there or afar', 'from afar'] as const

/** Who was to come to what was called off did not attend it: they are shown, and are no answer. */
const attending = (event: Event): readonly string[] =>
  wasCalledOff(event) ? [] : event.participants.map((person) => person.name)

function ofOne(asked: Asked, event: Event, context: Context) {
  const { leftOut } = asked.subject
  const side = leftOut ? null : sideOf(asked, event)
  const besides = leftOut?.of === 'people' ? `besides ${sayList(leftOut.people)}` : side ? `for ${side.of}` : ''
  const people = side?.people ?? event.participants
  const { items, page } = pageOf(people, asked.question.page, ROWS)
  const notes = cautions(event, sourceNames(event))
  const maybe = besides === '' ? maybeThere([event], context) : []
  const isMet = people.length === 0 && maybe.length > 0 && ASKS_MET.test(asked.question.words)
  const isPlan = (line: string) => line.startsWith('Planned:')
  return reply(asked.question, 'who attended', {
    title: isMet
      ? `Nobody is recorded by name; who it was, a sentence may tell: ${quoted(asked)}`
      : people.length === 0
        ? `${BEFORE[event.status]}${event.title}: nobody ${besides === '' ? '' : `${besides} `}is recorded`
        : wasCalledOff(event)
          ? `Nobody: ${event.title} was ${event.status}`
          : event.status === 'planned'
            ? `Planned: ${count(people.length, 'person', 'people')} expected at: ${event.title}`
            : `${[count(people.length, 'person', 'people'), besides].filter(Boolean).join(' ')} at: ${event.title}`,
    blocks: [
      ...notes.filter(isPlan).map(note),
      ...eventPeople(event, items),
      // What the event itself is read from is shown with it.
      ...maybe.filter(
        ({ citations }) => !citations.every(({ quote }) => event.citations.some((one) => one.quote === quote)),
      ),
      ...(side && side.untold.length > 0 ? [note(`For whom ${sayList(side.untold)} took part is not told.`)] : []),
      ...besideBlocks(besidesOf({ names: attending(event), events: [event], terms: [] }, HOW, context)),
      ...notes.filter((line) => !isPlan(line)).map(note),
    ],
    people: side ? attending(event).filter((name) => people.some((one) => one.name === name)) : attending(event),
    events: [event],
    buttons: [ask('Sources', `sources ${event.id}`), ask('All about it', `event ${event.id}`)],
    page,
  })
}

/** "Who was in the Norlandic delegation", "which Norlandic ministers were there": those of one country alone, where there are others. */
function sideOf({ question, subject: { bodies } }: Asked, { participants }: Event) {
  const asked = SIDE.exec(question.words)?.groups
  const [body, other] = bodies
  if (!asked || !body || other || !` ${body.typed}`.includes(` ${(asked.whose ?? '').toLowerCase()}`)) return null
  const office = /^minister|^ambassador|^governor|^general/iu.exec(asked.who ?? '')?.[0] ?? ''
  const isOf = ({ role }: Event['participants'][number]) => new RegExp(office, 'iu').test(role ?? '')
  const theirs = participants.filter((one) => one.represents === body.name && (office === '' || isOf(one)))
  if (theirs.length === 0 || theirs.length === participants.length) return null
  const untold = participants.filter((one) => one.represents === null && isOf(one)).map(({ name }) => name)
  return { of: body.name, people: theirs, untold }
}
const SIDE =
  /\b(?<whose>\p{L}+) (?<who>delegations?|sides?|teams?|ministers?|officials|representatives|ambassadors|governors|generals|negotiators)\b/iu

function ofSeveral(asked: Asked, { known, shown, total, page }: Gathered, context: Context) {
  // Of very many events each page names its own people: nobody reads a list of a thousand.
  const events = total > known.length ? shown : known
  const people = [...new Set(events.flatMap(attending))]
  const named = people.length > 0 ? `, ${count(people.length, 'person', 'people')}` : '; nobody is recorded'
  const planned = events.every((event) => event.status === 'planned') ? 'Planned: ' : ''
  return reply(asked.question, 'who attended', {
    title: `${planned}${topic(asked)}: ${count(total, 'event')}${total > known.length ? '' : named}`,
    blocks: [
      ...shown.flatMap((event) => oneOfSeveral(event, context)),
      ...(people.length === 0 ? maybeThere(shown, context) : []),
    ],
    people,
    events,
    page,
  })
}

/** Of events for which no rule found anybody: sentences of their documents that speak of who was there, with names. */
function maybeThere(events: readonly Event[], context: Context) {
  if (events.some(({ participants }) => participants.length > 0)) return []
  const told = sentencesAround(events.slice(0, MOST_READ), context).filter(
    ({ quote }) => (OF_THOSE_THERE.test(quote) && NAMES.test(quote)) || MET.test(quote),
  )
  return showing(sentences(told).slice(0, MOST_READ), 'These sentences of the same documents may tell who was there:')
}
const MOST_READ = 3
const OF_THOSE_THERE = inLines('iu')`
  \b(?:
    attend\p{L}*|present|participants?|participat\p{L}*|t(?:ook|aking|akes?) part|among (?:them|those|others)
    |welcom\p{L}+|join(?:ed|s|ing)|represented|delegations?|presid(?:ed|es)|chair(?:ed|s)|guests?
  )\b
`
const ASKS_MET = /\b(?:met|meet|meets|see|saw|seen|talk(?:ed)? (?:to|with)|sp(?:ea|o)ken? (?:to|with))\b/iu
/** "The mission met with the Finance Minister": whom a body met, which is nobody that took part. */
const MET =
  /\b(?:met with|met (?=the |\p{Lu}|senior |officials)|(?:held|had) (?:\p{L}+ )?(?:talks|meetings|discussions) with|talks were held with)\b/u
const NAMES = /\p{Lu}\p{Ll}+[’']?s? \p{Lu}\p{Ll}+/u

/** One event of several: what is to be known of its date stands below that, and its own buttons below its people. */
function oneOfSeveral(event: Event, context: Context): readonly Block[] {
  const { id, participants } = event
  const more = Math.max(0, participants.length - ROWS)
  const all = more > 0 ? [ask(`All ${participants.length} people`, `who attended ${id}`)] : []
  const buttons = [...all, ask('Sources', `sources ${id}`)]
  const [facts, people, ...also] = eventPeople(event, participants.slice(0, ROWS), { more, buttons })
  // Its heading and its first line say already that it is planned.
  const notes = cautions(event, sourceNames(event))
    .filter((line) => !line.startsWith('Planned:'))
    .map(note)
  const afar = besideBlocks(besidesOf({ names: attending(event), events: [event], terms: [] }, HOW, context))
  const below = [...also, ...afar, ...notes, people].filter((block) => block !== undefined)
  return [heading(`${BEFORE[event.status]}${event.title}`), ...(facts ? [facts] : []), ...below]
}
