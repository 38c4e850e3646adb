import type { Asked, Command } from '../src/core/command.ts'
import type { EventDate } from '../src/core/date.ts'
import type { Event } from '../src/core/event.ts'
import type { Block } from '../src/core/message.ts'
import { withoutServed } from '../src/core/served-office.ts'
import { heading, note, PAGE, quoted, reply, saying } from '../src/wording/answers.ts'
import { saySpan } from '../src/wording/dates.ts'
import { ask, count, eventEntry, office, sayList, sayWhen, sentences, strong, text } from '../src/wording/events.ts'
import { besideBlocks, besidesOf } from './answers/beside/beside.ts'
import { namesakes } from './answers/beside/namesakes.ts'
import { about, materialOf } from './answers/examples.ts'
import { absentees } from './answers/kinds/absentees.ts'
import { relations } from './answers/kinds/relations.ts'
import { saidToBe } from './answers/kinds/said-to-be.ts'
import { saidToHold } from './answers/kinds/said-to-hold.ts'
import { successors } from './answers/kinds/successors.ts'
import { succession } from './answers/lacking/not-answered.ts'
import { isLesser } from './answers/sentences/has-office.ts'
import type { Context } from './context.ts'
import { whoAttended } from './who-attended.ts'

/** Events whose offices are gathered: the newest. */
const RECENT = 50

export const whoIs: Command<Context> = {
  path: ['who', 'is'],
  summary: { en: 'A person: offices, events, whom they met most', de: 'Eine Person: Ämter, Ereignisse, wen sie traf' },
  arguments: [
    {
      name: 'name',
      description: { en: 'A name, or an office: the president of France', de: 'Ein Name oder ein Amt' },
      required: true,
      complete: 'person',
    },
  ],
  reads: 'subject',
  examples: ({ chronicle }) => about([...materialOf(chronicle).people]),
  run(asked, context) {
    const absent = absentees(asked, context)
    if (absent) return absent
    const came = successors(asked, context)
    if (came) return came
    const related = relations(asked, context)
    if (related) return related
    const [name] = asked.subject.people
    // "Who is Calder's sister" is not about Calder: a word that is left over is not passed over.
    if (name && asked.subject.terms.length + asked.subject.strangers.length === 0) return profile(asked, name, context)
    const { period, kinds, terms, strangers } = asked.subject
    if (terms.length + strangers.length === 0 && (period || kinds.length > 0)) return whoAttended.run(asked, context)
    return saidToBe(asked, context) ?? holders(asked, context)
  },
}

function profile(asked: Asked, name: string, context: Context) {
  const { chronicle } = context
  const { items: recent, total } = chronicle.find({ people: [name] }, { offset: 0, limit: RECENT })
  const offset = (asked.question.page - 1) * PAGE
  const shown =
    offset + PAGE <= recent.length || recent.length === total
      ? recent.slice(offset, offset + PAGE)
      : chronicle.find({ people: [name] }, { offset, limit: PAGE }).items
  const met = chronicle.met(name, 5)
  const others = namesakes(asked, name, context)
  const blocks: Block[] = others.length > 0 ? [note(`The documents also name ${sayList(others)}.`)] : []
  if (asked.question.page === 1) {
    blocks.push(...offices(name, recent))
    if (met.length > 0) {
      const often = met.map((other) => `${other.name} (${count(other.events, 'time')})`)
      blocks.push(saying(`Took part together most with ${sayList(often)}.`))
    }
    if (total > RECENT) blocks.push(note(`The offices are those of the newest ${RECENT} events.`))
  }
  return reply(asked.question, 'who is', {
    title: `${name}: ${count(total, 'event')} in these documents`,
    blocks: [...blocks, heading('Events, newest first'), ...shown.map((event) => eventEntry(event, { names: 4 }))],
    people: [name],
    events: shown,
    buttons: [
      ...others.map((other) => ask(other, `who is ${other}`)),
      ask('Whom they met', `who met ${name}`),
      ask('Timeline', `timeline ${name}`),
    ],
    page: { number: asked.question.page, of: Math.max(1, Math.ceil(total / PAGE)) },
  })
}

/** One row for each office, with the days it was stated for, and a sentence that states it. */
function offices(name: string, events: readonly Event[]): readonly Block[] {
  const held = Map.groupBy(
    events.flatMap((event) => {
      const own = event.participants.find((person) => person.name === name)
      // "Will be appointed" gives nobody the office yet.
      const title = own ? `${office(own)}${isToCome(event) ? ' (announced)' : ''}` : ''
      return own && office(own) ? [{ event, office: title }] : []
    }),
    (one) => one.office,
  )
  if (held.size === 0) return [saying('The documents state no office.')]
  const rows = [...held].map(([title, at]) => [[strong(title)], [text(between(at.map((one) => one.event)))]])
  const behind = [...held.values()].flatMap((at) => {
    const own = at[0]?.event.citations.filter((one) => one.supports === `participant:${name}`) ?? []
    return sentences(own).slice(0, 1)
  })
  return [{ kind: 'table', rows, citations: sentences(behind) }]
}

/** The newest event counts, and one that gave the office before one that only announces it. */
const isFirst = (known: Event | undefined, event: Event): boolean =>
  known === undefined || (isToCome(known) && !isToCome(event))

const isToCome = ({ kind, status }: Event): boolean => kind === 'appointment' && status !== 'held'

function between(events: readonly Event[]): string {
  const dated = events.filter((event) => event.date !== null)
  const [newest, oldest] = [dated[0], dated.at(-1)]
  if (!newest || !oldest) return 'date not stated'
  const [from, to] = [oldest.date, newest.date]
  // "1 June 2022" and "1–2 June 2022" are days of one time
  if (from && to && isExact(from) && isExact(to) && from.end >= to.start && to.end >= from.start)
    return saySpan(from.start < to.start ? from.start : to.start, from.end > to.end ? from.end : to.end)
  const [first, last] = [sayWhen(oldest), sayWhen(newest)]
  return first === last ? last : `so named from ${first} to ${last}`
}

const isExact = ({ precision }: EventDate): boolean => precision === 'day' || precision === 'span'

/** Who came new to an office was appointed to it; who holds it now is whoever was named so last. */
const NEW = /^(?:new|newly|incoming)$/
const NOW = /^(?:new|newly|incoming|current|present)$/

/** "Who is the president of France": those whom the documents give this office, each with the newest event. */
function holders(whole: Asked, context: Context) {
  const { bodies, strangers } = whole.subject
  const isNew = whole.subject.terms.some((term) => NEW.test(term))
  const asked = {
    ...whole,
    subject: { ...whole.subject, terms: whole.subject.terms.filter((term) => !NOW.test(term)) },
  }
  const terms = [...asked.subject.terms, ...bodies.map((body) => body.name.toLowerCase())]
  if (terms.length === 0 || strangers.length > 0) return context.nothing('who is', asked)
  const { events } = isNew
    ? context.seek({ ...asked.subject, kinds: ['appointment'] }, { offset: 0, limit: RECENT }, 'exact')
    : context.seek(asked.subject, { offset: 0, limit: RECENT })
  const before = succession(asked, events, context)
  if (before) return before
  // "The adviser to the president": whom somebody serves is asked as well
  const serves = withoutServed(asked.rest) !== asked.rest
  // Each whole word, in any of its forms: a "Presidential Office" is no president's.
  const isSaid = (term: string, words: string) =>
    term.split(' ').every((word) => context.chronicle.marks(words, word).length > 0)
  const holding = new Map<string, Event>()
  for (const event of events) {
    for (const person of event.participants) {
      const words = office(serves ? person : { ...person, role: withoutServed(person.role ?? '') }).toLowerCase()
      const isOther = isLesser(words) && !isLesser(asked.rest)
      if (words && !isOther && terms.every((term) => isSaid(term, words)) && isFirst(holding.get(person.name), event))
        holding.set(person.name, event)
    }
  }
  if (holding.size === 0) return saidToHold(asked, terms, context) ?? context.nothing('who is', asked)
  const rows = [...holding].map(([name, event]) => {
    const own = event.participants.find((person) => person.name === name)
    return [
      [strong(name)],
      [text(own ? office(own) : '')],
      [text(`${isToCome(event) ? 'announced for ' : ''}${sayWhen(event)}`)],
    ]
  })
  const announced = [...holding.values()].every(isToCome) ? 'Announced: ' : ''
  const behind = [...holding].flatMap(([name, event]) =>
    event.citations.filter((one) => one.supports === `participant:${name}`),
  )
  const since = [...holding].flatMap(([name, event]) =>
    besidesOf({ names: [name], events: [event], terms }, ['office from', 'office since'], context),
  )
  return reply(asked.question, 'who is', {
    title: `${announced}${sayList([...holding.keys()].slice(0, 5))}: ${quoted(asked)} in these documents`,
    blocks: [{ kind: 'table', rows, citations: sentences(behind).slice(0, 5) }, ...besideBlocks(since)],
    people: [...holding.keys()],
    events: [...new Set(holding.values())],
    buttons: [...holding.keys()].slice(0, 3).map((name) => ask(name, `who is ${name}`)),
  })
}
