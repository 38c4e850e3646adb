import type { Answer } from '../../../src/core/answer.ts'
import type { Asked } from '../../../src/core/command.ts'
import type { Event } from '../../../src/core/event.ts'
import type { Block } from '../../../src/core/message.ts'
import type { Subject } from '../../../src/core/subject.ts'
import { NEAR, quoted, reply, shorten } from '../../../src/wording/answers.ts'
import { eventEntry, sayEvent, sayList, stopped } from '../../../src/wording/events.ts'
import { didIt } from '../../../src/wording/verbs.ts'
import type { Context } from '../../context.ts'
import { mentions, showing } from '../beside/showing.ts'
import { verbAround } from '../beside/verb-around.ts'
import { MOST } from '../gather.ts'
import { requirementsOf } from '../requirements.ts'
import { type BodyDoing, bodiesDoing } from '../sentences/document-sentences.ts'
import { doersOf } from '../sentences/doers.ts'
import { untold } from './untold.ts'

export const RANGE = { offset: 0, limit: MOST }

/** An event that is asked for by its id is found whoever is named. */
export const areIn = ({ participants }: Event, names: readonly string[]) =>
  names.every((name) => participants.some((one) => one.name === name))

export const nameless = (subject: Subject): Subject => ({ ...subject, people: [], strangers: [] })

/** The event that comes nearest, what it lacks, and what is recorded of it instead. */
export function notSaid(asked: Asked, events: readonly Event[], context: Context): Answer {
  const requirements = requirementsOf(asked.subject)
  const lacks = (event: Event) => requirements.filter((one) => !one.holds(event))
  const nearest = events.toSorted((a, b) => lacks(a).length - lacks(b).length)
  const [best] = nearest
  // Two that ask for the same in other words ("that they met") are told once.
  const unmet = (best ? lacks(best) : []).filter(
    ({ missing }, i, all) => all.findIndex((one) => one.missing === missing) === i,
  )
  const missing = sayList(unmet.map((one) => one.missing))
  const instead = best ? ` ${stopped(`${sayEvent(best)}: ${unmet.map((one) => one.instead(best)).join('; ')}`)}` : ''
  const doer = best ? otherDoer(asked, best, context) : ''
  const deed = asked.subject.claim?.deed
  const offices = asked.subject.claim?.offices ?? []
  const told = deed && deed.by.length === 0 && offices.length > 0 ? bodiesDoing(nearest, deed, context) : []
  const [body] = told.filter((one) => offices.some(({ represents }) => represents === one.body))
  if (body && deed) return body.denied ? bodyDidNot(asked, body) : bodyDid(asked, didIt(deed.verb), body)
  const behind = deed ? verbAround(nearest, deed, context) : officeAround(asked, context)
  const around = behind.length > 0 ? behind : besideTheirs(asked, nearest, context)
  const all = `Not recorded: ${stopped(missing)}${instead}${doer}`
  // It may be said of somebody, only not of this event: the reader has the sentences.
  const why = around.length > 0 ? all.replace(': no sentence says so.', ': what the sentences say is below.') : all
  return untold('ask', asked, nearest, shorten(why, 280), around)
}

/** "Did she visit Oslo": of the event that comes nearest it is not said, maybe a sentence of no event says something. */
function besideTheirs(asked: Asked, events: readonly Event[], context: Context): readonly Block[] {
  const own = new Set(events.flatMap(({ citations }) => citations.map(({ quote }) => quote)))
  return showing(
    context.nearest(asked).filter(({ quote }) => !own.has(quote)),
    NEAR,
  )
}

const bodyDid = (asked: Asked, did: string, { body, event, citation }: BodyDoing): Answer =>
  reply(asked.question, 'ask', {
    title: `Yes: ${body} ${did}: ${sayEvent(event)}`,
    blocks: [...showing([citation], 'It is said here:'), eventEntry(event)],
    events: [event],
    citations: [citation],
  })

/** "The treaty was not signed by Norland" */
const bodyDidNot = (asked: Asked, { event, citation }: BodyDoing): Answer =>
  reply(asked.question, 'ask', {
    title: `No: a sentence says so: ${quoted(asked)}`,
    blocks: [...showing([citation]), eventEntry(event)],
    events: [event],
    citations: [citation],
  })

/** "Is Horvat governor": "will become Governor" is said of no event, and tells more than that no office is given. */
function officeAround({ subject }: Asked, context: Context): readonly Block[] {
  const office = subject.claim?.offices.find(({ person, role }) => person !== null && role !== '')
  return office?.person ? mentions(context, `${office.person.split(' ').at(-1)} ${office.role}`) : []
}

/** "Did she host the summit", told of another record of it: hosted by somebody else. */
function otherDoer({ subject }: Asked, best: Event, context: Context): string {
  const deed = subject.claim?.deed
  if (!deed || deed.by.length === 0 || deed.part === null || doersOf(best, deed).length > 0) return ''
  const [other] = context
    .seek(nameless(subject), RANGE, 'exact')
    .events.filter((event) => doersOf(event, deed).length > 0)
  if (!other) return ''
  return ` ${sayEvent(other)}: ${sayList(doersOf(other, deed).map(({ person }) => `${person.part} by ${person.name}`))}.`
}
