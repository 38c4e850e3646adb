import type { Answer } from '../../../src/core/answer.ts'
import type { Asked } from '../../../src/core/command.ts'
import type { Event } from '../../../src/core/event.ts'
import type { Block } from '../../../src/core/message.ts'
import type { Claim } from '../../../src/core/subject.ts'
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
  wasCalledOff,
} from '../../../src/wording/events.ts'
import { didIt } from '../../../src/wording/verbs.ts'
import type { Context } from '../../context.ts'
import { type Beside, besideBlocks, besidesOf, type Why } from '../beside/beside.ts'
import { doersOf } from '../sentences/doers.ts'
import { holdsOffice } from '../sentences/has-office.ts'

const WORDS = { held: 'Yes', planned: 'Planned', cancelled: 'Cancelled', postponed: 'Postponed' } as const

/** These events carry all that is asked: yes, or planned, or called off; and what the documents say against it. */
export function itIs(asked: Asked, asking: readonly string[], events: readonly Event[], context: Context): Answer {
  const offices = asked.subject.claim?.offices ?? []
  const holders = events.flatMap(({ participants }) =>
    participants.filter((one) => offices.some((asked) => holdsOffice(one, asked))),
  )
  const names = asking.length > 0 ? asking : [...new Set(holders.map(({ name }) => name))]
  const held = events.some(({ status }) => status === 'held')
  const statuses = new Set(events.map(({ status }) => status))
  // "Is the meeting still on": one is planned, another was called off.
  if (!held && (statuses.size > 1 || (names.length === 0 && events.length > 1 && events.length < 4)))
    return several(asked, events)
  const standing =
    asked.subject.represents === null
      ? []
      : events.flatMap(({ participants }) => participants.filter(({ name }) => asking.includes(name)))
  const inOffice = new Map([...holders, ...standing].map((one) => [one.name, `${one.name} (${office(one)})`]))
  const whom = sayList(inOffice.size > 0 ? [...inOffice.values()].slice(0, 3) : names)
  const bodies = offices.flatMap(({ person, represents, role }) => (person || role ? [] : (represents ?? [])))
  const until = asked.subject.period?.to ?? (IS.test(asked.rest) ? context.today : null)
  const told = { names, events, bodies, until, terms: asked.subject.terms }
  const { items, page } = pageOf(events, asked.question.page)
  const entries = items.map((event) => entryFor(event, names))
  const [doubt] = besidesOf(told, doubtsOf(asked), context)
  if (doubt) {
    return reply(asked.question, 'ask', {
      title: doubted(asked, doubt, events, names, whom),
      blocks: [...besideBlocks([doubt]), ...entries],
      people: names,
      events,
      citations: sentences([...doubt.citations, ...events.flatMap(({ citations }) => citations)]),
      page,
    })
  }
  const did = names.length === 0 ? '' : `${whom} ${didWhat(asked.subject.claim, names, events)}: `
  const came = held || asked.subject.tense === 'future' ? [] : besidesOf(told, ['came otherwise'], context)
  const lead = `${leadOf(events)}${came.length > 0 ? ', and it may have come otherwise' : ''}`
  return reply(asked.question, 'ask', {
    title: `${lead}: ${did}${which(asked, events)}`,
    blocks: [
      // What was only planned is told after what came of it.
      ...besideBlocks(came),
      ...entries,
      ...besideBlocks(besidesOf({ ...told, events: items }, ['day moved'], context)),
    ],
    people: names,
    events,
    page,
  })
}

/** What may take a yes back. Who did something is read from the sentences already; an office may have passed on since. */
const doubtsOf = ({ rest, subject: { claim } }: Asked): readonly Why[] => [
  ...(claim?.deed ? [] : (['said absent', 'there or afar', 'from afar'] as const)),
  'person corrected',
  ...(BECAME.test(rest) || IS.test(rest) ? (['office from'] as const) : []),
  ...(claim && claim.offices.length > 0 && IS.test(rest) ? (['office since'] as const) : []),
]

/** Who was appointed has not become it before the day on which the office is taken up. */
const IS = /^(?:is|are)\b/iu
const BECAME = /\bbec(?:o|a)mes?\b/iu

function doubted(
  asked: Asked,
  { why }: Beside,
  events: readonly Event[],
  names: readonly string[],
  whom: string,
): string {
  const [first] = events
  if (why === 'office since' && first) return `Named so for ${sayWhen(first)}, and a later document tells more: ${whom}`
  if (why === 'office from') return `Appointed, and in office from another day: ${whom}: ${which(asked, events)}`
  if (why === 'person corrected') return `Named, but a correction tells otherwise: ${whom}: ${which(asked, events)}`
  if (why === 'from afar') return `${leadOf(events)}, from afar: ${whom} ${are(names)} named: ${which(asked, events)}`
  if (why === 'there or afar')
    return `Named, but the documents disagree whether in person or from afar: ${whom}: ${which(asked, events)}`
  const one = names.length > 1 ? 'one ' : ''
  return `The sentences disagree: ${sayList(names)} ${are(names)} named, and ${one}is said not to have been there: ${which(asked, events)}`
}

function leadOf(events: readonly Event[]): string {
  const [first] = events
  if (events.some(({ status }) => status === 'held')) return WORDS.held
  return first?.kind === 'appointment' && first.status === 'planned'
    ? 'Not yet, only announced'
    : WORDS[first?.status ?? 'held']
}

/** The one event, with its place where that is asked for; of several, how many. */
function which({ subject }: Asked, events: readonly Event[]): string {
  const [only, second] = events
  if (!only) return count(events.length, 'event')
  if (second && subject.people.length === 0 && events.length <= NAMED)
    return `${events.length} are recorded: ${shorten(events.map(sayEvent).join('; '), 200)}`
  if (second) return count(events.length, 'event')
  const place = (subject.claim?.place.length ?? 0) > 0 ? sayDisputed(only, 'place', '') : ''
  return [sayEvent(only), place].filter(Boolean).join('; ')
}

const NAMED = 3

/** Some planned, some called off. */
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
  const parts = events.flatMap((event) =>
    event.participants.filter(({ name }) => names.includes(name)).map(({ part }) => part),
  )
  // "In his address to the summit": he may have been on a screen.
  if (
    !deed &&
    parts.length > 0 &&
    parts.every((part) => part === 'addressed') &&
    events.every(({ status }) => status === 'held')
  )
    return 'addressed it, and whether from the room or from afar is not told'
  const rang = deed !== null && deed !== undefined && /^(?:call|phone|telephone)/.test(deed.verb)
  if (rang && names.length > 1 && events.every((event) => doersOf(event, { ...deed, part: null, to: [] }).length === 0))
    return 'spoke, and who called whom is not told'
  if (!same || rang) return `${are(names)} named`
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
  // that it did not take place is what there is to read
  if (wasCalledOff(event)) return entry
  const naming = names.flatMap((name) => event.citations.filter((one) => one.supports === `participant:${name}`))
  if (naming.length === 0) return entry
  // "King Leo arrived today. … The King then opened a bridge": the one tells who he is, the other what is asked.
  const [telling] = entry.citations
  const isBehind = naming.every(({ document, end }) => document === telling?.document && end <= telling.start)
  return { ...entry, citations: sentences([...naming.slice(0, 2), ...(telling && isBehind ? [telling] : [])]) }
}
