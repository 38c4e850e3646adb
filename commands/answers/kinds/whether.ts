import type { Answer } from '../../../src/core/answer.ts'
import type { Citation } from '../../../src/core/citation.ts'
import type { Asked } from '../../../src/core/command.ts'
import type { Event } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import type { Claim, Office, Subject } from '../../../src/core/subject.ts'
import { quoted, reply } from '../../../src/wording/answers.ts'
import { office, sayEvent } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { ledBy, mentions, showing } from '../beside/showing.ts'
import { notMet } from '../lacking/not-met.ts'
import { notNamed } from '../lacking/not-named.ts'
import { areIn, nameless, notSaid, RANGE } from '../lacking/not-said.ts'
import { notThere } from '../lacking/not-there.ts'
import { untold } from '../lacking/untold.ts'
import { ofPlace } from '../place-asked.ts'
import { requirementsOf } from '../requirements.ts'
import { withItsSentences } from '../sentences/document-sentences.ts'
import { isOnlyMentioned } from '../sentences/only-mentioned.ts'
import { CAME, mayTellAbsence } from '../sentences/said-there.ts'
import { bodyAbsent } from './absentees.ts'
import { bodyThere } from './body-there.ts'
import { itIs } from './it-is.ts'

/**
 * Yes where one event carries all that is asked, no where a document lists those present at the one event that is meant
 * and they are not on it; else "not named" or "not said", with what is recorded.
 */
export function whether(asked: Asked, claim: Claim, context: Context): Answer {
  const { represents, ...others } = asked.subject
  // For whom they stood is asked of those who were there; another sentence may say it than what is recorded.
  const named = others.people.length > 0 || claim.offices.some((office) => office.represents !== represents)
  const subject = { ...others, represents: named ? null : represents }
  const names = [...subject.people, ...subject.strangers]
  // "Is Torv coming to Oslo", of whom no event tells: what a sentence with these words was read for is another thing.
  if (names.length === 0 && claim.offices.length === 0 && COMES.test(asked.rest)) return context.nothing('ask', asked)
  const requirements = requirementsOf(asked.subject)
  const fitting = (events: readonly Event[]) => {
    const told =
      claim.deed === null || claim.deed.part !== null ? events : withItsSentences(events, claim.deed, context)
    return told.filter((event) => requirements.every((one) => one.holds(event)))
  }
  let unfit: readonly Event[] = []
  // What is exactly asked for first, with the names and without: "the call" is not a meeting at which they happened to be.
  for (const kinds of ['exact', 'near'] as const) {
    const seek = (wanted: Subject) => context.seek(wanted, RANGE, kinds).events
    if (claim.either && names.length > 1) {
      const one = (name: string) =>
        fitting(seek({ ...subject, people: [name], strangers: [] })).filter((event) => areIn(event, [name]))
      const there = subject.people.filter((name) => one(name).length > 0)
      if (there.length > 0)
        return itIs(asked, there, [...new Map(there.flatMap(one).map((is) => [is.id, is])).values()], context)
    } else {
      const named = seek(withOffice(subject, claim)).filter((event) => areIn(event, names))
      const inOffice = names.length > 0 ? ofTheWords(named, subject.terms, () => seek(nameless(subject))) : named
      const found = inOffice.length > 0 || names.length > 0 ? inOffice : fitting(seek(withBodies(subject, claim)))
      // "Were the talks in Madrid": of talks that were elsewhere no sentence has the word.
      const events =
        found.length > 0 ||
        claim.place.length === 0 ||
        isElsewhere(subject, names, seek) ||
        (names.length === 0 && !tellsMore(placeless(subject, claim)))
          ? found
          : seek(placeless(subject, claim)).filter((event) => areIn(event, names))
      // "Did Vik visit Norway", of a visit on his invitation: he is named in its sentence, and took no part
      if (events.length > 0 && events.every((event) => isOnlyMentioned(asked, event)))
        return context.nothing('ask', asked)
      const fit = fitting(events)
      if (fit[0] && kinds === 'near') {
        return untold('ask', asked, fit, `Not recorded of an event of this kind; what comes near: ${sayEvent(fit[0])}.`)
      }
      if (fit.length > 0) return itIs(asked, names, fit, context)
      if (unfit.length === 0) unfit = events
    }
    const visits = kinds === 'exact' ? visitsTold(subject, names, context) : []
    if (visits.length > 0) return itIs(asked, names, visits, context)
    const rest = nameless(subject)
    const others =
      unfit.length === 0 && (names.length > 0 || claim.offices.length > 0) && tellsWhich(subject)
        ? seek(rest)
        : there(subject, claim, names, unfit, () => seek(rest))
    // "Did Calder attend any meeting": other meetings are no answer, a call comes near.
    if (others.length === 0 || (kinds === 'exact' && asksForAny(asked, names))) continue
    // "Did they meet in 2023": they did in 2024, and what others did in 2023 is not asked.
    if (timeAlone(subject) && subject.together && subject.people.length > 1) return notMet(asked, names, context)
    if (isOfTwoAlone(subject))
      return notMet({ ...asked, subject: { ...asked.subject, kinds: [], together: true } }, names, context)
    if (names.length > 0) return notNamed(asked, claim, names, others, context)
    return (
      bodyAbsent(asked, claim, others, context) ??
      bodyThere(asked, claim, others, context) ??
      (claim.deed === null && (others.length > FEW || isToldOf(asked, claim, context))
        ? noBody(asked, claim, context)
        : notSaid(asked, others, context))
    )
  }
  if (unfit.length > 0) return notThere(asked, claim, unfit) ?? notSaid(asked, unfit, context)
  const body = claim.offices[0]?.represents ?? null
  if (body === null || names.length > 0) return notMet(asked, names, context)
  return bodyAbsent(asked, claim, [], context) ?? noBody(asked, claim, context)
}

const COMES =
  /^(?:is|are|was|were|will|did|does)\s+(?!(?:he|she|they|it|you|we|there|anybody|anyone|somebody|someone|everybody|any|the|an?)\s)\p{L}[\p{L}’'-]+(?:\s\p{L}[\p{L}’'-]+)?\s(?:be\s|also\s)?(?:com(?:e|ing)|go(?:ing)?|travel(?:l?ing)?|fly(?:ing)?|arriv(?:e|ing))\s(?:to|in|back)\b/iu

/** A visit whose talks another document tells is recorded as a meeting; the title still says what it was. */
const visitsTold = (subject: Subject, names: readonly string[], { seek }: Context): readonly Event[] =>
  names.length > 0 && subject.kinds.includes('visit') && subject.bodies.some(({ there }) => there === true)
    ? seek({ ...subject, kinds: [] }, RANGE, 'exact').events.filter(
        (event) => event.kind === 'meeting' && event.status === 'held' && names.every((name) => cameTo(event, name)),
      )
    : []

/** By the title, or as a guest where a sentence of the event speaks of a visit. */
const cameTo = ({ title, participants, citations }: Event, name: string): boolean =>
  /\bvisit of\b/iu.test(title)
    ? title.includes(name)
    : participants.some((one) => one.name === name && one.part !== 'hosted') &&
      citations.some(({ supports, quote }) => supports === 'event' && VISIT_TO.test(quote))
const VISIT_TO = /\bon (?:his|her|an?) (?:[\p{Ll}-]+ ){0,3}visit to\b/u

/**
 * "Was she at the summit in Lima", when she was in talks elsewhere whose sentence speaks of it: the one that was there is
 * meant, whoever is named for it.
 */
function there(
  { together, bodies }: Subject,
  claim: Claim,
  names: readonly string[],
  unfit: readonly Event[],
  others: () => readonly Event[],
): readonly Event[] {
  if (unfit.length === 0 || names.length === 0 || together || claim.place.length === 0 || !claim.definite) return []
  const isThere = ofPlace(claim.place, '', bodies).holds
  return unfit.some(isThere) ? [] : others().filter(isThere)
}

const asksForAny = ({ rest, subject }: Asked, names: readonly string[]): boolean =>
  names.length > 0 && /\bany\b/iu.test(rest) && subject.terms.length + subject.bodies.length === 0

/** Of one event that comes near its own facts are told; of many no one is meant. */
const FEW = 3

/** Nobody is recorded for a country or body; sentences with its name are shown. */
function noBody(asked: Asked, claim: Claim, context: Context): Answer {
  const [office] = claim.offices
  const of = office?.represents ?? ''
  const there = office && office.role !== '' ? saidThere(office, asked, context) : []
  if (there.length > 0)
    return reply(asked.question, 'ask', {
      title: `Yes, if this sentence means it: ${quoted(asked)}`,
      blocks: showing(there),
      citations: there,
    })
  const told = isToldOf(asked, claim, context)
  // "The Greek Prime Minister joined by video": by no name, and so of nobody; denied it is not.
  const why = told
    ? `Not recorded of anybody by name: that ${of} took part in this; what the sentences say of ${of} is below.`
    : `Not named: nobody is recorded as taking part for ${of} in this.`
  const answer = context.nothing('ask', asked, why)
  const words = mentions(context, [office?.role, office?.represents].filter(Boolean).join(' '))
  return ledBy(answer, words)
}

/** "Estonian President Ada Moe attended the ceremony": by the name of somebody of whom no event is recorded. */
function saidThere({ role, represents }: Office, asked: Asked, context: Context): readonly Citation[] {
  const short = stemOfBody(fold(represents ?? ''))
  const holder = new RegExp(
    `(?<!\\p{L})${RegExp.escape(short)}\\p{L}*(?:['’]s)?\\s(?:\\p{L}+\\s){0,2}?${RegExp.escape(role)}\\s(?:\\p{L}+\\s){2,3}?(?:(?:and|with)\\s[^.;:]{3,80}?)?${CAME}`,
    'u',
  )
  return context
    .nearest(asked)
    .filter(({ quote }) => short !== '' && holder.test(fold(quote)) && !mayTellAbsence(fold(quote)))
    .slice(0, 1)
}

/** Does a sentence that comes near speak of the country or body, by no name? */
const isToldOf = (asked: Asked, { offices: [office] }: Claim, context: Context): boolean =>
  context.nearest(asked).some(({ quote }) => speaksOf(fold(quote), fold(office?.represents ?? '')))

/** Has it the body's name, or an adjective of it: "Greek"? */
function speaksOf(quote: string, body: string): boolean {
  return body !== '' && new RegExp(`(?<!\\p{L})${RegExp.escape(stemOfBody(body))}`, 'u').test(quote)
}

function stemOfBody(body: string): string {
  const short = body.length < 6 ? body.length : body.endsWith('ia') ? body.length - 1 : body.length - 2
  return body.slice(0, Math.min(short, 6))
}

/**
 * "The call on grain" is not another call that a document with this title tells of: where one event has the words itself,
 * only such are meant.
 */
function ofTheWords(
  found: readonly Event[],
  terms: readonly string[],
  others: () => readonly Event[],
): readonly Event[] {
  if (found.length === 0 || terms.length === 0) return found
  const tells = (event: Event) => {
    const words = fold(
      [event.title, event.place, ...event.participants.map(office), ...event.citations.map(({ quote }) => quote)].join(
        ' ',
      ),
    )
    return terms.every((term) => words.includes(term.replace(/s$/, '')))
  }
  const own = found.filter(tells)
  return own.length > 0 || !others().some(tells) ? found : []
}

const placeless = (subject: Subject, { place }: Claim): Subject => ({
  ...subject,
  terms: subject.terms.filter((term) => !place.includes(term)),
  bodies: subject.bodies.filter(({ typed }) => !place.includes(typed)),
})

/** "Did Russia attend": an event somebody attended for Russia; "did the Pope": one with the word, whose people are looked at. */
function withOffice(subject: Subject, { offices, either }: Claim): Subject {
  const [office, second] = offices
  if (!office || office.person !== null || (either && second)) return subject
  if (office.represents !== null) return { ...subject, represents: office.represents }
  return { ...subject, terms: [...subject.terms, ...office.role.split(' ')] }
}

/** "Did the G7 meet": an event may be the body's own, whoever is named. */
const withBodies = (subject: Subject, { offices }: Claim): Subject => ({
  ...subject,
  terms: [...subject.terms, ...offices.flatMap(({ represents }) => represents?.toLowerCase().split(' ') ?? [])],
})

/** Has the question something besides names that tells which event is meant? */
const tellsWhich = ({ event, period, terms, bodies, kinds, together, represents }: Subject): boolean =>
  event !== null ||
  period !== null ||
  terms.length + bodies.length > 0 ||
  represents !== null ||
  (kinds.length > 0 && !together)

/** Nothing but a time tells which event is meant. */
const timeAlone = ({ event, period, terms, bodies, represents, strangers }: Subject): boolean =>
  period !== null && event === null && terms.length + bodies.length + strangers.length === 0 && represents === null

/** "Did Calder call Moe": of calls of others nobody asked. */
const isOfTwoAlone = (subject: Subject): boolean =>
  subject.people.length > 1 &&
  subject.strangers.length === 0 &&
  !tellsWhich({ ...subject, kinds: [] }) &&
  !subject.claim?.definite

/** "The meeting in Varna" tells by its place alone which it is: a meeting elsewhere is not near it. */
const tellsMore = ({ event, period, terms, bodies }: Subject): boolean =>
  event !== null || period !== null || terms.length + bodies.length > 0

/** "Did she attend the meeting in Linz": there was one, without her; where she was instead is not asked. */
const isElsewhere = (
  subject: Subject,
  names: readonly string[],
  seek: (wanted: Subject) => readonly Event[],
): boolean => names.length > 0 && !subject.together && subject.kinds.length > 0 && seek(nameless(subject)).length > 0
