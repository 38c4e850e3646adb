import type { Answer } from '../../../src/core/answer.ts'
import type { Asked } from '../../../src/core/command.ts'
import type { Event, Participation } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import type { Period } from '../../../src/core/subject.ts'
import { quoted, reply } from '../../../src/wording/answers.ts'
import { ask as button, listNames, sentences } from '../../../src/wording/events.ts'
import type { Context, Saying } from '../../context.ts'
import { showing } from '../beside/showing.ts'
import { speaksOf } from '../sentences/document-sentences.ts'
import type { Doer } from '../sentences/doers.ts'
import { isAheadAt, isUnsureAt } from '../sentences/told-alone.ts'

/** Reads who did it, or to whom it was done, out of an event's sentences and the people that they name. */
type Reader = (event: Event) => readonly Doer[]

/**
 * "Who unveiled the stamp", of which no event tells: those whom a sentence names as doing it that has all words of the
 * question; of events that are known, a sentence of their documents. `verb` is global and finds what is done. Null where
 * none says so.
 */
export function saidToHave(
  asked: Asked,
  context: Context,
  verb: RegExp,
  read: Reader,
  around: readonly Event[] = [],
): Answer | null {
  const { period, pick, leftOut, publisher, tense } = asked.subject
  if (pick !== null || leftOut !== null || publisher !== null) return null
  const known = [...asked.subject.people, ...asked.subject.strangers].map(fold)
  const isAsked = (name: string) => known.some((one) => one.includes(fold(name)) || fold(name).includes(one))
  const besides = around.length > MOST ? [] : around.flatMap((event) => besideIt(event, verb, context))
  const found = [...context.saying(asked), ...besides].flatMap((saying) => {
    const { citation } = saying
    if (around.length > 0 && !around.some(({ documents }) => documents.includes(citation.document))) return []
    if (period !== null && around.length === 0 && !isOnDay(saying, period, context)) return []
    const at = [...citation.quote.matchAll(verb)]
    const sure = at.filter((match) => !isUnsureAt(citation.quote, match))
    if (sure.length === 0) return []
    const doers = read(asIfEvent(saying, context)).filter(({ person }) => !isAsked(person.name))
    return doers.length > 0 ? [{ citation, doers, ahead: sure.every((match) => isAheadAt(citation.quote, match)) }] : []
  })
  // "Who moderates the panel": it may be still to come.
  const isOpen = tense === null && PRESENT.test(asked.rest)
  const told = found.filter(({ ahead }) => isOpen || ahead === (tense === 'future'))
  const [best] = told
  if (!best) return null
  const people = [...new Set(told.flatMap(({ doers }) => doers.map(({ person }) => person.name)))]
  const citations = sentences(told.map(({ citation }) => citation)).slice(0, SHOWN)
  return reply(asked.question, 'ask', {
    title: `${best.ahead ? 'Planned: ' : ''}${listNames(people, 5)}, the documents say: ${quoted(asked)}`,
    blocks: showing(citations, 'It is said here:'),
    people,
    citations,
    buttons: people.length === 1 && people[0] ? [button(`Who is ${people[0]}`, `who is ${people[0]}`)] : [],
  })
}
const PRESENT = /^who\s+(?!(?:was|is|has|does)\b)\p{L}{2,}(?<!s)s\s/iu
const SHOWN = 3
/** So many events are known at the most where their documents are read for one sentence. */
const MOST = 3

/** The sentence names a day of it, or all that its document tells is of that time. */
function isOnDay(
  { citation, said }: Pick<Saying, 'citation' | 'said'>,
  { from, to }: Period,
  { chronicle }: Context,
): boolean {
  const isIn = (date: { readonly start: string; readonly end: string }) => date.start <= to && date.end >= from
  const days = said.flatMap((one) => (one.is === 'day' ? [one.date] : []))
  if (days.length > 0) return days.some(isIn)
  const events = chronicle.eventsOf(citation.document)
  return events.length > 0 && events.every(({ date }) => date !== null && date.start >= from && date.end <= to)
}

/** Sentences with the verb, in the documents of an event, that can speak of nothing else. */
function besideIt(event: Event, verb: RegExp, { chronicle }: Context): readonly Pick<Saying, 'citation' | 'said'>[] {
  return event.documents.slice(0, MOST).flatMap((document) => {
    const told = chronicle.sentencesOf(document).filter(({ quote }) => quote.search(verb) >= 0)
    const beside = told.length > 0 ? chronicle.eventsOf(document) : []
    return told
      .filter(({ quote }) => speaksOf(quote, event, beside))
      .map((citation) => ({ citation, said: chronicle.saidIn(citation) }))
  })
}

/** The sentence and those whom it names, as the readers of events want them. */
function asIfEvent({ citation, said }: Pick<Saying, 'citation' | 'said'>, { chronicle }: Context): Event {
  const participants = said.flatMap((one): readonly Participation[] => {
    if (one.is !== 'person') return []
    const [known, other] = chronicle.named(one.name)
    const { role, represents } = one
    return [{ name: known && !other ? known.name : one.name, role, represents, part: 'took part' }]
  })
  return {
    id: '',
    kind: 'other',
    status: 'held',
    title: '',
    date: null,
    place: null,
    organisers: [],
    participants: [...new Map(participants.map((one) => [one.name, one])).values()],
    listsPresent: false,
    documents: [citation.document],
    citations: [citation],
    disagreements: [],
  }
}
