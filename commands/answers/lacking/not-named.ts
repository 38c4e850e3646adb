import type { Answer } from '../../../src/core/answer.ts'
import type { Citation } from '../../../src/core/citation.ts'
import type { Asked } from '../../../src/core/command.ts'
import type { Event } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import type { Claim } from '../../../src/core/subject.ts'
import { NEAR, reply } from '../../../src/wording/answers.ts'
import { eventEntry, sayEvent, sayList, sentences, stopped } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { showing } from '../beside/showing.ts'
import { requirementsOf, titleOf } from '../requirements.ts'
import { saysAbsent, saysPresent, tellingOfAbsence } from '../sentences/absence.ts'
import { countedIn } from '../sentences/counted.ts'
import { isWithin, sentencesAround } from '../sentences/document-sentences.ts'
import { holdsOffice } from '../sentences/has-office.ts'
import { isOf, isSaidAbsent } from '../sentences/said-there.ts'
import { untold } from './untold.ts'

const are = (names: readonly string[]) => (names.length > 1 ? 'are' : 'is')

/** "… and several other leaders": the list goes on, so nobody is missing from it. */
const isOpen = ({ citations }: Event) =>
  citations.some(({ quote }) =>
    /\band (?:several |many |some )?other(?:s\b| (?:\p{L}+ ){0,2}(?:leaders|heads|ministers|officials|participants)\b)/iu.test(
      quote,
    ),
  )

/** "The five leaders met": of four who are listed one is left out, and where somebody is said to be absent it is no list of all. */
const isCountedOtherwise = (event: Event, context: Context): boolean =>
  countedIn(event, 'people').some(
    ({ many }) => many !== event.participants.length || tellingOfAbsence(context, [event]).length > 0,
  )

/** Of somebody who is not named for the events: no where a sentence or a whole list says so, else "not named". */
export function notNamed(
  asked: Asked,
  claim: Claim,
  typed: readonly string[],
  events: readonly Event[],
  context: Context,
): Answer {
  // "Is Putin expected": the name ends where its capitals do.
  const names = typed.map((name) => name.replace(/^(\p{Lu}.*?)(?: \p{Ll}+)+$/u, '$1'))
  // "BoJo": a name in no sentence may be another for somebody who was there, or a slip.
  const unsaid = asked.subject.strangers.filter((name) => !isSaid(name, context))
  const slip = unsaid.find((name) => context.namesLike(name).length > 0)
  if (slip !== undefined) return context.nothing('ask', asked, `Who is meant by “${slip}”?`)
  const present = (event: Event) => event.participants.map((person) => person.name)
  const missing = names.filter((name) => !events.some((event) => present(event).includes(name)))
  if (asksForAnything(asked)) return inNothing(asked, names, context)
  const [only, second] = events
  const meant = only && !second && (claim.definite || asked.subject.event !== null) ? only : null
  const [who] = missing
  if (only && who !== undefined && missing.length === 1) {
    const absent = saysAbsent(context, who, events)
    if (absent.length > 0) return saidAbsent(asked, who, events, absent, context)
  }
  const sure =
    meant?.status === 'held' &&
    meant.listsPresent &&
    // A whole name is nobody's short one.
    unsaid.every((name) => name.includes(' ')) &&
    !isOpen(meant) &&
    !isCountedOtherwise(meant, context) &&
    requirementsOf(asked.subject).every((one) => one.holds(meant))
  if (meant && sure && missing.length > 0) {
    return reply(asked.question, 'ask', {
      title: `No: ${sayList(missing)} ${are(missing)} not among those listed: ${sayEvent(meant)}`,
      blocks: [{ ...eventEntry(meant, { names: meant.participants.length }), citations: listing(meant) }],
      people: names.filter((name) => !missing.includes(name)),
      events,
    })
  }
  // "Did Ek become chair": who has the office is told, who was missing anywhere is not asked
  const office = claim.offices.find(({ person, role }) => person !== null && role !== '')
  if (office && missing.length > 0) {
    const held = events.filter((event) =>
      event.participants.some((one) => holdsOffice(one, { ...office, person: null })),
    )
    return untold('ask', asked, held, `Not recorded: that ${sayList(missing)} ${are(missing)} ${titleOf(office)}.`)
  }
  if (only && events.every(({ status }) => status === 'planned') && missing.length > 0)
    return untold('ask', asked, events, onlyAnnounced(only, missing))
  const shown = whereNamed(asked, events, context)
  const whom = sayList(missing.length > 0 ? missing : names)
  const absent = missing.length > 0 ? tellingOfAbsence(context, shown.slice(0, 1)).slice(0, 2) : []
  const near = context.nearest(asked).filter(({ quote }) => missing.some((name) => isOf(quote, name)))
  const why =
    missing.length > 0
      ? `Not named: ${whom} ${are(missing)} not recorded as taking part in this${absent.length > 0 ? '; who is said to have been missing is below' : near.length > 0 ? `; ${near.some(({ quote }) => isSaidAbsent(quote, whom)) ? `that ${whom} was not there, of this or of another time, is said below` : 'what they tell besides is below'}` : ', nor is it recorded who was missing'}.`
      : `Not named together: no event of this kind is recorded with ${whom}.`
  const hinted = missing.length === 1 ? saysAbsent(context, whom, shown, true) : []
  if (hinted.length > 0) {
    const said = `Not named as taking part: a sentence tells more about ${whom} and this.`
    return untold('ask', asked, shown, said, showing(hinted))
  }
  const beside = who !== undefined && missing.length === 1 ? namedBeside(who, shown, context) : []
  if (beside.length > 0) {
    const said = `Not recorded as taking part: a sentence of the same document names ${who}.`
    return untold('ask', asked, shown, said, showing(beside))
  }
  return untold('ask', asked, shown, why, [...showing(absent), ...showing(near, NEAR)])
}

/** Of what is only announced nobody can have been there; whether somebody is to come is asked by the same words. */
const onlyAnnounced = (event: Event, missing: readonly string[]): string =>
  `Not recorded: this is announced, and no document says that it took place; ${sayList(missing)} ${are(missing)} not named for it. Planned: ${stopped(sayEvent(event))}`

/** The sentence that lists those present: on it the no rests. */
function listing({ citations }: Event): readonly Citation[] {
  const naming = citations.filter(({ supports }) => supports.startsWith('participant:'))
  const named = ({ quote }: Citation) =>
    new Set(naming.filter((one) => one.quote === quote).map((one) => one.supports)).size
  return sentences(naming.toSorted((a, b) => named(b) - named(a))).slice(0, 1)
}

/** "Did Moe attend anything in March": no event is meant, so none can be shown that Moe is missing from. */
const asksForAnything = ({ rest, subject: { period, kinds, terms, bodies, event } }: Asked): boolean =>
  period !== null &&
  event === null &&
  kinds.length + terms.length + bodies.length === 0 &&
  /\b(?:any(?:thing| (?:events?|of (?:them|these)))|something)\b/iu.test(rest)

function inNothing(asked: Asked, names: readonly string[], context: Context): Answer {
  const blank = { ...asked.subject, period: null, monthDay: null, claim: null, pick: null }
  const { events } = context.seek(blank, { offset: 0, limit: 5 })
  const theirs = events.filter(({ participants }) =>
    names.every((name) => participants.some((one) => one.name === name)),
  )
  const [one] = theirs
  const other = one ? ` What is recorded: ${stopped(sayEvent(one))}` : ''
  const whom = sayList(names)
  const why = `Not recorded: that ${whom} took part in anything in ${asked.subject.period?.label ?? 'this time'}.${other}`
  return untold('ask', asked, theirs, why)
}

/** "Did Moe take part in the talks", of a text of talks that names Moe: no other talks are meant, where there are many. */
function whereNamed({ subject }: Asked, events: readonly Event[], { chronicle }: Context): readonly Event[] {
  if (events.length < 2 || subject.strangers.length === 0) return events
  const naming = subject.strangers.flatMap((name) => chronicle.quotes(name, { offset: 0, limit: 50 }).items)
  const documents = new Set(naming.map(({ document }) => document))
  const there = events.filter((event) => event.documents.some((document) => documents.has(document)))
  return there.length > 0 ? there : events
}

/** Does a sentence name somebody so, in these words side by side? */
const isSaid = (name: string, { chronicle }: Context): boolean =>
  chronicle
    .quotes(name, { offset: 0, limit: 10 })
    .items.some(({ quote }) =>
      ` ${fold(quote).replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${fold(name).replace(/[^\p{L}\p{N}]+/gu, ' ')} `),
    )

/** "Among the guests were …": no rule read it, so the reader has to. */
function namedBeside(name: string, events: readonly Event[], context: Context): readonly Citation[] {
  const one = events.length === 1 ? events : []
  const found = sentencesAround(one, context).filter(({ quote }) => isOf(quote, name))
  // "Horvat opened it" may be another Horvat, who is named beside.
  const whole = found.filter(({ quote }) => fold(quote).includes(fold(name)))
  return (whole.length > 0 ? whole : found).slice(0, 2)
}

/** "Cameron was not present": a no where its document tells of this one event alone, else the sentence for what it is. */
function saidAbsent(
  asked: Asked,
  name: string,
  events: readonly Event[],
  absent: readonly Citation[],
  context: Context,
): Answer {
  const [only, second] = events
  const document = absent[0]?.document ?? ''
  const alone =
    context.chronicle.eventsOf(document).filter(({ kind }) => !/^(?:appointment|statement|agreement)$/.test(kind))
      .length === 1
  const blocks = showing(absent)
  const present = saysPresent(context, name, events)
  if (only && !second && present.length > 0) {
    return reply(asked.question, 'ask', {
      title: `The sentences disagree about whether ${name} was there: ${sayEvent(only)}`,
      blocks: [...showing([...present, ...absent]), eventEntry(only)],
      people: [],
      events,
      citations: [...present, ...absent],
    })
  }
  if (only && !second && (alone || absent.some((one) => isWithin(one, only, context))) && only.status === 'held') {
    return reply(asked.question, 'ask', {
      title: `No: a sentence says that ${name} was not there: ${sayEvent(only)}`,
      blocks: [...blocks, eventEntry(only)],
      people: [],
      events,
      citations: absent,
    })
  }
  if (events.some(({ status }) => status !== 'held'))
    return untold(
      'ask',
      asked,
      events,
      `Not named as taking part: a sentence tells more about ${name} and this.`,
      blocks,
    )
  // The document tells of more than this event: of which it says so, the reader sees.
  const which = only && !second ? `: ${sayEvent(only)}` : ''
  return reply(asked.question, 'ask', {
    title: `No, if this sentence means it: ${name} is said not to have been there${which}`,
    blocks: [...blocks, ...events.slice(0, MOST_SHOWN).map((event) => eventEntry(event))],
    people: [],
    events,
    citations: absent,
  })
}
const MOST_SHOWN = 3
