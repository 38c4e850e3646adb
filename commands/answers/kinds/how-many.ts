import type { Answer } from '../../../src/core/answer.ts'
import type { Asked } from '../../../src/core/command.ts'
import type { Event } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import { heading, note, reply } from '../../../src/wording/answers.ts'
import {
  cautions,
  count,
  eventPeople,
  listNames,
  sayList,
  sayWhen,
  sentences,
  sourceNames,
  wasCalledOff,
} from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { where } from '../../where.ts'
import { areOfOneDay } from '../beside/numbers.ts'
import { ledBy, showing } from '../beside/showing.ts'
import { toldOfThePast } from '../dates/plans.ts'
import { gather } from '../gather.ts'
import { untold } from '../lacking/untold.ts'
import { type Counted, countedIn, DID, withItsCounts } from '../sentences/counted.ts'
import { countriesThere } from '../sentences/countries-there.ts'
import { hasOffice } from '../sentences/has-office.ts'
import { howLong } from './how-long.ts'
import { howManyEvents } from './how-many-events.ts'
import { asNearest, asSaid, howBig, notCounted } from './number-said.ts'

/** "How many": the number first, then what was counted. What nobody has recorded is not counted at all. */

const PEOPLE =
  /^(?:people|persons?|leaders?|participants?|attendees?|guests?|delegates?|officials?|politicians?|members)$/
const COUNTRIES = /^(?:countr(?:y|ies)|nations?|states|governments?|bod(?:y|ies)|organi[sz]ations?)$/
const EVENTS = inLines()`
  ^(?:
    times?|meetings?|calls?|events?|summits?|visits?|trips?|talks|exercises?|conversations?|ceremon(?:y|ies)
    |statements?|agreements?|appointments?|attacks?|conferences?|sessions?|dialogues?|encounters?
  )$
`
const OFFICE = inLines()`
  ^(?:(?:foreign|defen[cs]e|finance|prime|interior|economy|trade) )?(?:
    ministers?|presidents?|chancellors?|ambassadors?|secretar(?:y|ies)|generals?|kings?|queens?|commissioners?
    |governors?|senators?|admirals?|advis[eo]rs?
  )$
`
/** Of being there; any other verb ("died", "were arrested") counts something else than those who took part. */
const THERE = inLines('iu')`
    \b(?:
      attend\p{L}*|t[ao]ke?n? part|took|participat\p{L}*|present|there|at|on|in|join\p{L}*|c[ao]me|went
      |represent\p{L}*|involved|invited|named|listed|met|meet|sp[eo]ak\p{L}*|spoke|talk\p{L}*
    )\b
  `
/** "How many countries did she visit". */
const WENT = /\b(?:visit\p{L}*|travel\p{L}*|go to|went to|been to)\b/u
const OTHER_DEED = inLines('iu')`
  \b(?:
    die[ds]?|dead|kill\p{L}*|injur\p{L}*|wound\p{L}*|hurt|arrest\p{L}*|displac\p{L}*|fled|flee|los[te]\p{L}*
    |vot\p{L}*|affect\p{L}*|evacuat\p{L}*|sent|deploy\p{L}*|sign\p{L}*|support\p{L}*|condemn\p{L}*|pledg\p{L}*
    |protest\p{L}*|liv\p{L}*|work\p{L}*
  )\b
`

export function howMany(asked: Asked, context: Context): Answer | Promise<Answer> {
  const words = fold(asked.rest)
  // "Did they meet twice" is told by how often they did.
  if (!/^how\b/.test(words) || /^how (?:often|frequently)\b/.test(words)) return howManyEvents(asked, context)
  if (/^how (?:long|many (?:days|weeks|hours|months|nights))\b/.test(words)) return howLong(asked, context)
  if (/^how (?:big|large|high)\b/.test(words)) return howBig(asked, context)
  const [, noun = '', two = ''] = /^how many (?:different |other |of the )?((?:\p{L}+ )?(\p{L}+))/u.exec(words) ?? []
  const one = noun.split(' ')[0] ?? ''
  const office = [noun, one].find((typed) => OFFICE.test(typed))
  if (/^(?:countr|cit|place|capital|town)/.test(one) && WENT.test(words)) {
    const terms = asked.subject.terms.filter(
      (term) => !COUNTRIES.test(term) && !/^(?:cit|place|capital|town)/.test(term),
    )
    return where.run({ ...asked, subject: { ...asked.subject, terms } }, context)
  }
  if (EVENTS.test(one) || (EVENTS.test(two) && !PEOPLE.test(one))) return howManyEvents(asked, context)
  if (OTHER_DEED.test(words) || !THERE.test(words)) return notCounted(asked, context)
  if (office !== undefined) return people(asked, context, office)
  if (PEOPLE.test(one)) return people(asked, context, null)
  return COUNTRIES.test(one) ? countries(asked, context) : notCounted(asked, context)
}

/** "Which countries were at the summit", "which ministers attended": the same, asked for by name; null for all else. */
export function whichOf(asked: Asked, context: Context): Answer | null {
  const words = fold(asked.rest)
  const [, noun = '', one = ''] = /^(?:which|what) ((?:\p{L}+ )?(\p{L}+))/u.exec(words) ?? []
  const [first = ''] = noun.split(' ')
  if (OTHER_DEED.test(words) || !THERE.test(words)) return null
  const office = [noun, first].find((typed) => OFFICE.test(typed))
  if (office !== undefined) return people(asked, context, office)
  return COUNTRIES.test(first) || COUNTRIES.test(one) ? countries(asked, context) : null
}

/** "Which countries signed the declaration", "which nations pledged money": what they did besides being there. */
export const asksWhichDid = (words: string): boolean =>
  /^(?:which|what) (?:\p{L}+ )?(?:countries|nations|states|bodies|organi[sz]ations)\b/u.test(fold(words)) &&
  OTHER_DEED.test(fold(words))

/** "Which envoys", "what leaders of the region": of people, of those they stand for, or of what brings them together. */
export const asksPeople = (words: string): boolean =>
  fold(words)
    .split(/[^\p{L}]+/u)
    .slice(1, 5)
    .some((word) => [PEOPLE, COUNTRIES, EVENTS, OFFICE, SOMEBODY].some((one) => one.test(word)))
const SOMEBODY = inLines('u')`
  ^(?:
    person|man|woman|men|women|envoys?|diplomats?|heads?|chiefs?|delegations?|parliamentarians|lawmakers|mps?
    |experts?|directors?|mayors?|speakers?|premiers?|leader|representatives?|colleagues?|counterparts?|judges?
    |princes?|princess|companies|compan(?:y|ies)|banks?|institutions?|central|side|sides|part(?:y|ies)|members?
    |ones?|team|teams|officer|officers|chair\p{L}*|dignitar(?:y|ies)|singers?|artists?|journalists?|other|others
  )$
`

/** The events whose people are counted, without those that did not take place; null when there is nothing to count. */
function counted(asked: Asked, context: Context) {
  const { terms } = asked.subject
  // The office is counted among those who took part; an event need not have the word.
  const subject = {
    ...asked.subject,
    terms: terms.filter((term) => !OFFICE.test(term) && !COUNTRIES.test(term) && !PEOPLE.test(term)),
  }
  const found = gather(context, subject, asked.question.page)
  const events = found.known.filter((event) => !wasCalledOff(event))
  return events.length === 0 ? null : { events, complete: found.total === found.known.length }
}

function people(asked: Asked, context: Context, office: string | null): Answer {
  const found = counted(asked, context)
  if (!found) return allSaid(asked, context) ?? context.nothing('ask', asked)
  const past = toldOfThePast(asked, found.events)
  if (past) return untold('ask', asked, found.events, past)
  const role = office?.replace(/ies$/, 'y').replace(/s$/, '') ?? null
  const chosen = (event: Event) =>
    event.participants.filter(
      (person) => !asked.subject.people.includes(person.name) && (role === null || hasOffice(person, role)),
    )
  const names = [...new Set(found.events.flatMap((event) => chosen(event).map((person) => person.name)))]
  // "Twenty leaders met", of whom three are named.
  const counting = counts(withItsCounts(found.events, context), 'people', names.length).filter(
    ({ said }) => role === null || fold(said).includes(role),
  )
  const all = counting.length === 0 ? (allSaid(asked, context) ?? nearSaid(asked, context)) : null
  if (all) return all
  if (names.length === 0 && counting.length === 0)
    return asSaid(asked, context) ?? noneNamed(asked, found.events, role ?? 'person')
  if (counting.length > 0) return asCounted(asked, counting, names, found.events, chosen)
  const what =
    role === null
      ? `${count(names.length, 'person', 'people')}${asked.subject.people.length > 0 ? ` besides ${sayList(asked.subject.people)}` : ''}`
      : `${names.length} ${names.length === 1 ? role : (office ?? '')}`
  const list = `: ${listNames(names, role === null ? 3 : 5)}`
  return reply(asked.question, 'ask', {
    title: `${what}${at(found.events)}${list}`,
    blocks: [...blocks(found.events, chosen), ...openness(found)],
    people: names,
    events: found.events,
  })
}

function countries(asked: Asked, context: Context): Answer {
  const found = counted(asked, context)
  if (!found) return context.nothing('ask', asked)
  const past = toldOfThePast(asked, found.events)
  if (past) return untold('ask', asked, found.events, past)
  const present = found.events.flatMap((event) => event.participants)
  const represented = [...new Set(present.flatMap(({ represents }) => represents ?? []))]
  const told = countriesThere(found.events, context)
  const nations = [...new Set([...represented.filter(context.isCountry), ...told.map(({ country }) => country)])]
  const bodies = represented.filter((name) => !context.isCountry(name))
  const counting = counts(withItsCounts(found.events, context), 'countries', nations.length)
  const saying = showing(
    sentences(told.map(({ citation }) => citation)),
    'Which countries took part, the documents say:',
  )
  if (represented.length + told.length + counting.length === 0) return noneNamed(asked, found.events, 'country')
  if (counting.length > 0)
    return ledBy(
      asCounted(asked, counting, nations, found.events, (event) => event.participants),
      saying,
    )
  const nobodyTold = new Set(present.filter(({ represents }) => represents === null).map(({ name }) => name))
  const also = bodies.length > 0 ? `, and ${count(bodies.length, 'body', 'bodies')} (${listNames(bodies, 3)})` : ''
  const which = nations.length > 0 ? `: ${listNames(nations, 12)}` : ''
  return reply(asked.question, 'ask', {
    title: `${count(nations.length, 'country', 'countries')}${at(found.events)}${which}${also}`,
    blocks: [
      ...saying,
      ...blocks(found.events, (event) => event.participants),
      ...(nobodyTold.size > 0 ? [note(`For whom ${listNames([...nobodyTold], 3)} took part is not told.`)] : []),
      ...openness(found),
    ],
    people: [...new Set(present.map(({ name }) => name))],
    events: found.events,
  })
}

/** What the sentences of the one event count, where they count others than are recorded. */
function counts([only, second]: readonly Event[], what: 'people' | 'countries', recorded: number): readonly Counted[] {
  const said = only && !second ? countedIn(only, what) : []
  const all = said.filter(({ ofAll }) => ofAll)
  return all.some(({ many }) => many > recorded) ? all : []
}

/** The number that a sentence says, and how many of them are named. */
function asCounted(
  asked: Asked,
  counting: readonly Counted[],
  named: readonly string[],
  events: readonly Event[],
  chosen: (event: Event) => Event['participants'],
): Answer {
  const [one, other, third] = counting
  const differ = one && other && !third && nounOf(one) === nounOf(other) && areOfOneDay(one.citation, other.citation)
  const said = counting.map((each) => `“${each.said}”`).join(differ ? ' or ' : ', ')
  const some = named.length > 0 ? `; named ${named.length === 1 ? 'is' : 'are'} ${listNames(named, 3)}` : ''
  const citations = sentences(counting.map(({ citation }) => citation))
  return reply(asked.question, 'ask', {
    title: `${said}${differ ? ' (the sources differ)' : ''}${at(events)}, the documents say${some}`,
    blocks: [...showing(citations), ...blocks(events, chosen)],
    people: [...new Set(events.flatMap((event) => chosen(event).map(({ name }) => name)))],
    events,
  })
}

const nounOf = ({ said }: Counted): string | undefined => fold(said).split(' ').at(-1)

/** "About 300 people attended the opening": all of them, of whom no event names more than a few. */
const nearSaid = (asked: Asked, context: Context): Answer | null =>
  asked.subject.terms.length > 1 ? asNearest(asked, context, undefined, (behind) => DID.test(behind)) : null
const allSaid = (asked: Asked, context: Context): Answer | null => asSaid(asked, context, (behind) => DID.test(behind))

/** Nobody is recorded, which is not the same as nobody having been there. */
function noneNamed(asked: Asked, events: readonly Event[], what: string): Answer {
  const [only, second] = events
  const where = only && !second ? ` for ${only.title}, ${sayWhen(only)}` : ''
  return untold('ask', asked, events, `Not counted: no ${what} is recorded${where}.`)
}

const at = (events: readonly Event[]): string => {
  const [only] = events
  if (events.length > 1 || !only) return ` at ${count(events.length, 'event')}`
  return `${only.status === 'planned' ? ' expected' : ''} at ${only.title}, ${sayWhen(only)}`
}

/** Events whose people are shown; of more the number has to do. */
const SHOWN = 3

const blocks = (events: readonly Event[], chosen: (event: Event) => Event['participants']) =>
  // One at which none of those counted was is no part of the answer.
  (events.some((event) => chosen(event).length > 0) ? events.filter((event) => chosen(event).length > 0) : events)
    .slice(0, SHOWN)
    .flatMap((event) => [
      ...(events.length > 1 ? [heading(event.title)] : []),
      ...eventPeople(event, chosen(event)),
      ...cautions(event, sourceNames(event)).map(note),
    ])

const openness = ({ events, complete }: { events: readonly Event[]; complete: boolean }) => [
  ...(events.every(({ listsPresent }) => listsPresent)
    ? []
    : [note('Counted are those whom the documents name; they do not say that nobody else was there.')]),
  ...(complete ? [] : [note(`Counted in the ${events.length} newest events.`)]),
]
