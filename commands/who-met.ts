import type { Asked, Command } from '../src/core/command.ts'
import { EVENT_KINDS, type Event } from '../src/core/event.ts'
import type { Subject } from '../src/core/subject.ts'
import { pageOf, quoted, reply } from '../src/wording/answers.ts'
import { ask, count, eventEntry, listNames, sayPick, sayWhen, wasCalledOff } from '../src/wording/events.ts'
import { toldAhead, toldOfThePast } from './answers/dates/plans.ts'
import { about, materialOf } from './answers/examples.ts'
import { gather, MOST } from './answers/gather.ts'
import { exception, isException } from './answers/kinds/exceptions.ts'
import { untold } from './answers/lacking/untold.ts'
import { withoutVisitsAround } from './answers/visits.ts'
import type { Context } from './context.ts'
import { whoAttended } from './who-attended.ts'

export const whoMet: Command<Context> = {
  path: ['who', 'met'],
  summary: { en: 'Meetings of one person, or of two together', de: 'Treffen einer Person oder zweier miteinander' },
  arguments: [
    {
      name: 'name',
      description: { en: 'Whose meetings', de: 'Wessen Treffen' },
      required: true,
      complete: 'person',
    },
    {
      name: 'other',
      description: { en: 'Only those with this person', de: 'Nur die mit dieser Person' },
      required: false,
      lead: 'and',
      complete: 'person',
    },
  ],
  reads: 'subject',
  examples({ chronicle }) {
    const [one, other] = materialOf(chronicle).people
    return about([one, one && other && `${one} and ${other}`])
  },
  run(asked, context) {
    if (isException(asked)) return exception(asked, context)
    if (asked.subject.people.length === 0 && asked.subject.strangers.length === 0) {
      const name = unknownName(asked)
      if (name === null) return whoAttended.run(asked, context)
      return context.nothing('who met', asked, `Nobody called “${name}” is recorded as taking part in anything.`)
    }
    return meetings(asked, context)
  },
}

/** "Who did Ada Moe meet": written like a name, and nobody's of whom it is told that they took part in something. */
function unknownName({ rest, subject }: Asked): string | null {
  if (subject.bodies.length + subject.kinds.length > 0 || subject.terms.length < 2) return null
  return /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u.exec(rest.trim())?.[0] ?? null
}

/** At a statement or an appointment nobody meets. */
const GATHERINGS = EVENT_KINDS.filter((kind) => !['statement', 'appointment', 'attack'].includes(kind))

function meetings(asked: Asked, context: Context) {
  const { people, kinds } = asked.subject
  const subject = { ...asked.subject, together: true, kinds: kinds.length > 0 ? kinds : GATHERINGS }
  const { known, shown, total, page } = gather(context, subject, asked.question.page)
  // Somebody who is named alone met nobody that the documents know of.
  const met = withoutVisitsAround(known, people).filter(
    (event) => event.participants.length > 1 && !wasCalledOff(event),
  )
  const all = ofTheDay(met, asked)
  const company = CAME_WITH.test(asked.question.words) ? all.flatMap((event) => ofOneSide(event, people)) : all
  if (company.length === 0 && all.length > 0)
    return untold('who met', asked, all, `Not recorded: who came with ${listNames(people, 5)}.`)
  if (company.length === 0)
    return placeless(asked, subject, context) ?? context.nothing('who met', asked, nobody(asked))
  const past = toldOfThePast(asked, company)
  if (past) return untold('who met', asked, company, past, toldAhead(asked, company, context))
  const few = total <= known.length
  const listed = few ? pageOf(company, asked.question.page) : { items: shown, page }
  const others = [...new Set(company.flatMap((event) => event.participants.map((person) => person.name)))].filter(
    (name) => !people.includes(name),
  )
  const [only] = people
  const names = people.length > 1 ? listNames(people, 5) : (only ?? '')
  const [last] = company
  const { pick } = asked.subject
  const together = people.length > 1 ? 'together' : `together with ${listNames(others, 3)}`
  return reply(asked.question, 'who met', {
    title:
      pick?.many === 1 && last
        ? `${names}: the ${sayPick(pick)} in these documents, ${together}, ${sayWhen(last)}`
        : few
          ? `${names} ${done(company, people.length > 1)} ${together}`
          : `${names}: ${count(total, 'event')} ${together}`,
    blocks: listed.items.map((event) => eventEntry(event)),
    people: people.length > 1 ? people : others,
    events: few ? company : listed.items,
    buttons: people.slice(0, 2).map((name) => ask(`Who is ${name}`, `who is ${name}`)),
    page: listed.page,
  })
}

/** "Whom will she meet on 18 September": whom she met on that day, where it is told, and not all of the visit around it. */
function ofTheDay(events: readonly Event[], { subject: { period } }: Asked): readonly Event[] {
  if (period === null || period.from !== period.to) return events
  const own = events.filter(({ date }) => date?.start === period.from && date.end === period.to)
  return own.length > 0 ? own : events
}

const CAME_WITH =
  /^(?:and )?who(?:m)?\b.*?\b(?:c[ao]m(?:e|es|ing)|went|go(?:ne|ing)?|travel\p{L}*|fl(?:ew|y|own|ying))\b.*\bwith\b/iu

/** "Who came with Calder": those of her own side, and of a visit all but its hosts; whom she met there did not come with her. */
function ofOneSide(event: Event, people: readonly string[]): readonly Event[] {
  const named = event.participants.filter(({ name }) => people.includes(name))
  const sides = new Set(named.flatMap(({ represents }) => represents ?? []))
  const came = event.participants.filter(
    ({ name, represents, part }) =>
      people.includes(name) ||
      (represents !== null && sides.has(represents)) ||
      (event.kind === 'visit' && part !== 'hosted' && (represents === null || sides.size === 0)) ||
      (represents === null && isSaidToAccompany(name, event)),
  )
  return came.length > named.length ? [{ ...event, participants: came }] : []
}

const isSaidToAccompany = (name: string, { citations }: Event): boolean =>
  citations.some(
    ({ supports, quote }) =>
      supports === `participant:${name}` && /\b(?:accompan\p{L}+|delegation|entourage)\b/iu.test(quote),
  )

/** "Whom will she meet in Oslo": talks of which no place is told may be there; they are shown, and are no answer. */
function placeless(asked: Asked, subject: Subject, context: Context) {
  const { terms, bodies, people } = subject
  if (people.length !== 1 || terms.length + bodies.length === 0) return null
  const { events } = context.seek({ ...subject, terms: [], bodies: [] }, { offset: 0, limit: MOST })
  const found = events.filter((event) => event.place === null && event.participants.length > 1 && !wasCalledOff(event))
  return found.length === 0 || found.length > FEW ? null : untold('who met', asked, found, nobody(asked))
}
const FEW = 6

/** Took part in what was held, is expected at what is planned. */
function done(events: readonly Event[], several: boolean): string {
  const held = events.filter((event) => event.status === 'held').length
  const planned = events.length - held
  const expected = `${several ? 'are' : 'is'} expected at ${count(planned, 'planned event')}`
  if (held === 0) return expected
  return `took part in ${count(held, 'event')}${planned > 0 ? ` and ${expected}` : ''}`
}

function nobody(asked: Asked): string {
  const { people } = asked.subject
  if (people.length > 1)
    return `No event is recorded in which ${listNames(people, 5)} took part together: ${quoted(asked)}.`
  const { period, terms, bodies, kinds } = asked.subject
  const [only] = people
  // "Whom did he meet in Istanbul": of elsewhere something may be recorded.
  const isMore = period !== null || terms.length + bodies.length > 0 || kinds.length > 0
  if (only !== undefined && isMore)
    return `Not recorded: ${quoted(asked)}; nobody is, together with ${only} and of just this.`
  return `Nobody is recorded as taking part in something together with ${only ?? quoted(asked)}.`
}
