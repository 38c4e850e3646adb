import type { Chronicle, Query, Range } from '../chronicle/chronicle.ts'
import type { Event } from '../core/event.ts'
import { fold } from '../core/fold.ts'
import { perObject } from '../core/keeping.ts'
import type { Period, Subject } from '../core/subject.ts'
import { sayDay } from '../wording/dates.ts'
import { LAST } from './dates/periods.ts'
import { asksOfTalk, isInNameAlone, isOfAnother } from './mentioned.ts'
import { hasOffice } from './names/offices.ts'
import { isBeside } from './reading/beside.ts'
import { saidElsewise } from './said-elsewise.ts'
import { KIND_OF, NEAR_KINDS, ROLES } from './vocabulary.ts'
import { isElsewhere, isGoal, wasThere, waysOf } from './whereabouts.ts'
import { keyOf, stem } from './words.ts'

/** The fewest events that a ranking looks at. */
const RANKED = 50
/** Enough to find one that was held among the first or the last, when no words rank them. */
const PICKED = 15

export interface Sought {
  readonly events: readonly Event[]
  readonly total: number
  /** True when none is of the kind that was asked for, and these are of a kind that comes near ("call" for "meeting"). */
  readonly near: boolean
  /** What was looked for, where a query was enough to find it; null where the events were picked out of more. */
  readonly query: Query | null
}

/**
 * The events that have everything a subject asks for. What has to hold goes into one query; if nothing has it, the same is
 * asked a little wider in ways that cannot turn a wrong event into an answer: kinds that are nearly the same, and without
 * the words for people in office ("the Foreign Ministers"), which documents replace by names.
 */
export function seek(
  chronicle: Chronicle,
  subject: Subject,
  range: Range,
  kinds: 'exact' | 'near' | 'any' = 'near',
): Sought {
  if (subject.event !== null) {
    const events = chronicle.eventsById(subject.event)
    const shown = events.slice(range.offset, range.offset + range.limit)
    return { events: shown, total: events.length, near: false, query: null }
  }
  if (subject.strangers.length > 0 || isEmpty(subject)) return NONE
  if (subject.pick?.end === 'next') return next(chronicle, subject, subject.pick, range)
  for (const { near, called, ...query } of widening(subject, kinds === 'any')) {
    if (near && kinds === 'exact') continue
    const few = subject.pick?.many != null && subject.pick.many <= 5 && subject.terms.length === 0
    const least = few ? PICKED : RANKED
    const { items, total } = chronicle.find(query, {
      offset: 0,
      limit: least === PICKED ? PICKED : Math.max(least, range.offset + range.limit),
    })
    const fitting = items.filter(
      (event) =>
        fits(event, subject) &&
        (!near || isThere(event, subject)) &&
        (called === undefined || !isOfAnother(event, called)),
    )
    if (fitting.length === 0) continue
    const strong = byTense(byStrength(fitting, subject), subject)
    // "The African Union summit" is not the mini-summit beside it: what is recorded as a meeting may be.
    if (strong.length === 0) continue
    const best = picked(strong, subject)
    const dropped = items.length - best.length
    const left = subject.pick?.many == null ? total - dropped : best.length
    return {
      events: best.slice(range.offset, range.offset + range.limit),
      total: left,
      near,
      query: subject.pick?.many == null ? query : null,
    }
  }
  return NONE
}

/** Whether `seek` finds anything at all: without reading all of it to find the best. */
export function isAny(chronicle: Chronicle, subject: Subject): boolean {
  if (subject.event !== null || subject.pick !== null)
    return seek(chronicle, subject, { offset: 0, limit: 1 }).total > 0
  if (subject.strangers.length > 0 || isEmpty(subject)) return false
  return widening(subject).some(({ near: _, called, ...query }) => {
    const isIt = (event: Event) => fits(event, subject) && (called === undefined || !isOfAnother(event, called))
    const { items, total } = chronicle.find({ ...query, order: 'newest' }, { offset: 0, limit: 1 })
    if (items.some(isIt)) return true
    const others = { offset: 1, limit: RANKED - 1 }
    return total > 1 && chronicle.find({ ...query, order: 'newest' }, others).items.some(isIt)
  })
}

/** "The next meeting": the first from today on; where nothing is to come, the last one that was announced. */
function next(chronicle: Chronicle, subject: Subject, { many, from }: Next, range: Range): Sought {
  const ahead = { from, to: LAST, precision: 'span' as const, label: `from ${sayDay(from)} on` }
  const period = subject.period ?? ahead
  const coming = seek(chronicle, { ...subject, period, pick: { end: 'first', many } }, range)
  if (coming.total > 0) return coming
  return seek(chronicle, { ...subject, statuses: ['planned'], tense: 'future', pick: { end: 'last', many } }, range)
}

type Next = Extract<NonNullable<Subject['pick']>, { end: 'next' }>

const NONE: Sought = { events: [], total: 0, near: false, query: null }

type Widened = Query & {
  readonly near: boolean
  /** What a sentence has to call the event itself: the kind that it is not recorded as. */
  readonly called?: string
}

const isEmpty = (subject: Subject) =>
  !subject.period &&
  subject.people.length === 0 &&
  subject.represents === null &&
  subject.terms.length === 0 &&
  subject.bodies.length === 0 &&
  subject.kinds.length === 0 &&
  subject.statuses.length === 0 &&
  subject.pick === null

function* widening(subject: Subject, anyKind = false): Generator<Widened> {
  const { period, people, represents, kinds, bodies } = subject
  const base: Query = {
    ...(period ? { from: period.from, to: period.to } : {}),
    ...(people.length > 0 ? { people } : {}),
    ...(represents !== null ? { represents } : {}),
    ...(subject.statuses.length > 0 ? { statuses: subject.statuses } : {}),
    ...(subject.pick ? { order: subject.pick.end === 'first' ? ('oldest' as const) : ('newest' as const) } : {}),
  }
  const near = [...new Set(kinds.flatMap((kind) => NEAR_KINDS[kind]))]
  // "The UK" in a question, "British" in the sentence: the country is in the office of those who took part.
  const named = bodies.filter(({ typed, name, cities }) => typed !== name.toLowerCase() || cities)
  const oneOfEach = named.map(waysOf)
  const worded = (words: readonly string[]): Query => ({
    ...base,
    ...(words.length > 0 ? { words } : {}),
    ...(oneOfEach.length > 0 ? { oneOfEach } : {}),
  })
  const ofKind = function* (words: readonly string[]): Generator<Widened> {
    if (kinds.length === 0) return yield { ...worded(words), near: false }
    yield { ...worded(words), kinds, near: false }
    // "The summit" may be recorded as a meeting that its sentences call a summit.
    if (kinds.length === 1 && kinds[0] === 'summit')
      yield { ...worded([...words, 'summit']), kinds: ['summit', 'meeting'], near: false, called: 'summit' }
    // The signing may be recorded as a ceremony, or as the meeting at which it was.
    if (kinds.length === 1 && kinds[0] === 'agreement')
      yield { ...worded([...words, 'signing']), kinds: SIGNED_AT, near: false }
    // "The signing ceremony", of an agreement that was signed.
    if (kinds.length === 1 && kinds[0] === 'ceremony' && /\bsigning\b/.test(subject.words))
      yield { ...worded(words.filter((word) => word !== 'signing' && word !== 'ceremony')), kinds: SIGNED, near: false }
    if (near.length > kinds.length) yield { ...worded(words), kinds: near, near: true }
  }
  const terms = [...subject.terms, ...bodies.filter((body) => !named.includes(body)).map((body) => body.typed)]
  yield* ofKind(terms)
  for (const words of saidElsewise(terms)) yield* ofKind(words)
  // "The inauguration" is a ceremony, also where the sentences call it a swearing-in.
  const unnamed = terms.filter((term) => MEAL.test(term) || !kinds.some((kind) => KIND_OF.get(term) === kind))
  const isMore = oneOfEach.length > 0 || people.length > 0 || period !== null
  if (unnamed.length < terms.length && (unnamed.length > 0 || isMore)) yield { ...worded(unnamed), kinds, near: false }
  const fewer = unnamed.filter((term) => !ROLES.has(term))
  if (fewer.length < unnamed.length && (fewer.length > 0 || isMore)) yield* ofKind(fewer)
  // "What happened invasion": no event is one, and some have the word.
  const isWord = kinds.length > 0 && kinds.every((kind) => terms.some((term) => KIND_OF.get(term) === kind))
  if (anyKind && isWord) yield { ...worded(terms), near: true }
}

const SIGNED_AT = ['agreement', 'ceremony', 'meeting', 'visit', 'other'] as const
const SIGNED = ['agreement'] as const
/** "Whom did she have lunch with": not whom she met besides. */
const MEAL = /^(?:lunch|dinner|breakfast)$/

const fits = (event: Event, { period, offices, bodies, beside, kinds, terms, words }: Subject): boolean =>
  precise(event, period) &&
  bodies.every((body) => body.there !== true || !isGoal(words, body.typed) || wasThere(event, body)) &&
  (beside === null || isBeside(event, beside)) &&
  !terms.some((term) => isInNameAlone(event, term)) &&
  // "The Lima meeting" is no meeting elsewhere about a summit in Lima.
  (kinds.length === 0 || asksOfTalk(words) || !terms.some((term) => isOfAnother(event, term))) &&
  offices.every((office) => hasOffice(event, office)) &&
  !bodies.some((body) => body.there === true && isElsewhere(event, waysOf(body).map(fold)))

/** "When did he visit Chile": talks that are no visit are an answer only where they were there. */
const isThere = (event: Event, { bodies, kinds }: Subject): boolean =>
  !kinds.includes('visit') || bodies.every((body) => body.there !== true || wasThere(event, body))

/** "In October 2014" does not answer a question about the 5th: an event known by its month happened on some day of it. */
function precise(event: Event, period: Period | null): boolean {
  if (!period || !event.date) return true
  const finer = { day: 3, span: 3, month: 2, year: 1 }
  const whole = event.date.start >= period.from && event.date.end <= period.to
  return whole || (finer[event.date.precision] === 3 && !isSomeDayOf(event))
}

/** "Will meet this week": on one of its days, nobody knows which; a visit "from Monday to Sunday" is on all of them. */
function isSomeDayOf({ date, citations }: Event): boolean {
  if (date?.precision !== 'span' || Date.parse(date.end) - Date.parse(date.start) !== 6 * 86_400_000) return false
  return citations.some(
    ({ supports, quote }) => supports === 'date' && /\b(?:this|next|last|coming) week\b/i.test(quote),
  )
}

/** When some events have the words in their title, place or people, those that only quote them are not what is meant. */
function byStrength(events: readonly Event[], subject: Subject): readonly Event[] {
  if (subject.terms.length + subject.bodies.length === 0) return events
  const strong = events.filter((event) => {
    const own = ownStemsOf(event)
    const names = subject.bodies.every((body) =>
      waysOf(body).some((one) =>
        keyOf(one)
          .split(' ')
          .every((word) => own.has(stem(word))),
      ),
    )
    return names && subject.terms.every((term) => own.has(stem(term)))
  })
  if (strong.length > 0) return strong
  // The title of a document is of all that it tells; a sentence is of its event.
  const sought = [...subject.terms.map((term) => [term]), ...subject.bodies.map(waysOf)]
  const quoting = events.filter((event) => {
    const text = wordsSaidOf(event)
    return sought.every((ways) => ways.some((word) => isIn(keyOf(word), text)))
  })
  if (quoting.length > 0) return quoting
  // "The G20 in São Paulo", of a report on the G20 there: not what two of them did in Washington.
  const placed = events.filter(({ place }) =>
    subject.terms.some((term) => isIn(keyOf(term), ` ${keyOf(place ?? '')} `)),
  )
  return placed.length > 0 ? placed : events.filter((event) => !isNamedOtherwise(event, subject))
}

const ownOf = ({ title, place, participants }: Event) => [
  title,
  place,
  ...participants.flatMap((person) => [person.name, person.role, person.represents]),
]
const ownStemsOf = perObject(
  (event: Event): ReadonlySet<string> => new Set(keyOf(ownOf(event).join(' ')).split(' ').map(stem)),
)
const wordsSaidOf = perObject((event: Event): string => {
  const said = new Set(event.citations.map(({ quote }) => quote))
  return ` ${keyOf([...ownOf(event), ...said].join(' '))} `
})

/** Of a few letters, "AU", a whole word; of more any word that has them, as the plural of it. */
const isIn = (word: string, text: string): boolean =>
  word.length < 4 ? text.includes(` ${word} `) : text.includes(word.replace(/s$/, ''))

/**
 * "The Mercosur summit" of a document's title is not the Summit of the Americas that one of its sentences mentions, nor the
 * mini-summit beside it.
 */
function isNamedOtherwise({ citations, title }: Event, { kinds }: Subject): boolean {
  if (kinds.length !== 1 || kinds[0] !== 'summit') return false
  if (/^mini-?summit\b/i.test(title)) return true
  const quotes = citations.map(({ quote }) => quote)
  return quotes.length > 0 && quotes.every((quote) => NAMED_SUMMIT.test(quote))
}
const NAMED_SUMMIT = /\b\p{Lu}[\p{L}\d]+(?:[’']s?)? [Ss]ummit\b|\bSummit (?:of|on|for) (?:the )?\p{Lu}/u

/** "When will they meet" asks for what is planned, when something is; "when did they" for what was held. */
function byTense(events: readonly Event[], subject: Subject): readonly Event[] {
  if (subject.tense === null) return events
  const meant = events.filter((event) => (event.status === 'planned') === (subject.tense === 'future'))
  return meant.length > 0 ? meant : events
}

/** "The last meeting" is one that was held, when one was; what is only planned was no meeting yet. */
function picked(events: readonly Event[], { pick, tense }: Subject): readonly Event[] {
  if (pick?.many == null) return events
  const held = tense === 'future' ? [] : events.filter(({ status, date }) => status === 'held' && date !== null)
  const from = 'nth' in pick && pick.nth !== undefined ? pick.nth - 1 : 0
  return (held.length > 0 ? held : events).slice(from, from + pick.many)
}
