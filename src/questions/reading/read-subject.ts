import type { Chronicle } from '../../chronicle/chronicle.ts'
import type { Day } from '../../core/date.ts'
import { EVENT_ID, SURELY_EVENT_ID } from '../../core/event-id.ts'
import type { Period, Subject } from '../../core/subject.ts'
import { datesIn } from '../dates/index.ts'
import { mendMonths } from '../dates/months.ts'
import type { DatePhrase } from '../dates/phrase.ts'
import { deedOf, isPast } from '../grammar/deeds.ts'
import { statusesIn } from '../grammar/statuses.ts'
import type { BodyIndex } from '../names/bodies.ts'
import type { NameFound, NameIndex } from '../names/index.ts'
import { judge } from '../names/neighbours.ts'
import { GATHERINGS, ROLES, TITLES } from '../vocabulary.ts'
import { keyOf, type Word, wordsOf } from '../words.ts'
import { readBeside } from './beside.ts'
import { forWhomAt } from './for-whom.ts'
import { type Joined, joinedIn } from './joined.ts'
import { bodiesIn, inName, type Mark, markWords } from './marks.ts'
import { pickOf, silenceSuperlatives } from './pick.ts'
import { officesNamed, readClaim } from './read-claim.ts'
import { readKinds } from './read-kinds.ts'
import { readRest } from './read-rest.ts'

/** What the words are read against. */
export interface Knowledge {
  readonly chronicle: Chronicle
  readonly names: NameIndex
  readonly bodies: BodyIndex
  readonly today: Day
}

/** The subject, with what only the Chronicle or the person can settle: a missing year, several people of one name. */
export interface Draft {
  readonly subject: Subject
  /** The text that was read, months mended. */
  readonly text: string
  /** A date phrase that has to be settled before the subject can be used. */
  readonly open: Exclude<DatePhrase, { is: 'period' }> | null
  /** Every date without a year. */
  readonly yearless: readonly Extract<DatePhrase, { is: 'yearless' }>[]
  /** Two questions in one; null when it is one. */
  readonly joined: Joined | null
  /** "Did Calder meet Joe Calder": who is named as both; null otherwise. */
  readonly twice: string | null
  /** Names that several people have; each needs one of them. */
  readonly shared: readonly { readonly names: readonly string[]; readonly start: number; readonly end: number }[]
  /** Others who may be meant by a name, should nothing fit the one who is called so in the documents. */
  readonly namesakes: readonly { readonly name: string; readonly others: readonly string[] }[]
}

/** Of a question that is about nothing yet. */
export const NO_SUBJECT: Subject = {
  words: '',
  event: null,
  period: null,
  monthDay: null,
  people: [],
  leftOut: null,
  strangers: [],
  publisher: null,
  represents: null,
  offices: [],
  deed: null,
  kinds: [],
  together: false,
  tense: null,
  statuses: [],
  pick: null,
  bodies: [],
  beside: null,
  terms: [],
  claim: null,
}

/** Also an id that belongs to nothing any more: a button kept from before says so, and is no word to look for. */
export const isEventId = (word: string, chronicle: Chronicle): boolean =>
  SURELY_EVENT_ID.test(word) || (EVENT_ID.test(word) && chronicle.eventsById(word).length > 0)

/** `whether`: it may be a yes or no question ("did they meet"), not the rest of another ("when did they meet"). */
export function readSubject(words: string, knowledge: Knowledge, whether = false): Draft {
  const text = mendMonths(words)
  const all = wordsOf(text)
  const found = knowledge.names.within(all)
  const dates = datesIn(text, knowledge.today).filter(
    (date) => !inName(date, all, [...found, ...bodiesIn(all, knowledge.bodies)]),
  )
  const event = all.find(({ folded }) => isEventId(folded, knowledge.chronicle))?.folded ?? null
  const plain = markWords(all, dates, [], knowledge.bodies)
  const { people: judged, strangers: others } = judge(
    text,
    all,
    found,
    (at) => plain[at] === 'word' && !isOffice(all[at]) && !isVerbHere(all, found, at),
    (names, title) => names.some((name) => holdsTitle(name, title, knowledge.chronicle)),
  )
  const people = judged.map((one) => byTitle(one, all, knowledge.chronicle))
  const marks = markWords(all, dates, people, knowledge.bodies)
  for (const { from, to } of others) marks.fill('silent', from, to)
  const periods = dates.flatMap((date) => (date.is === 'period' ? [date.period] : []))
  const deed = deedOf(all, marks)
  if (deed && marks[deed.at] === 'word') marks[deed.at] = 'verb'
  const represents = readRepresented(all, marks, text, knowledge)
  if (whether) hearPredicate(all, marks)
  const reading = { words: all, marks, people, periods, bodies: knowledge.bodies }
  const beside = event === null ? readBeside(all, marks) : null
  const said = whether ? readClaim(reading) : null
  // Who represented it may well be no minister, and who is chancellor is asked of all times.
  const offices = said === null && represents === null ? officesNamed(reading) : []
  // The office is asked of those who took part, not of the words of the event.
  for (const at of said?.used ?? []) marks[at] = 'silent'
  const statuses = said === null ? statusesIn(all, marks) : []
  const pick = pickOf(all, marks, knowledge.today)
  silenceSuperlatives(all, marks)
  const { strangers, terms } = readRest(all, marks, knowledge.chronicle)
  const kinds = readKinds(all, marks)
  const together = areTogether(all, marks, deed?.at)
  return {
    text,
    joined: joinedIn({ text, words: all, marks, people, dates, asksWhether: said !== null }),
    twice: together ? sameTwice(people, all) : null,
    open: dates.find((date) => date.is !== 'period') ?? null,
    yearless: dates.filter((date) => date.is === 'yearless'),
    shared: sharedNames(people, all),
    namesakes: namesakesOf(people),
    subject: {
      words,
      event,
      period: periods[0] ?? null,
      monthDay: null,
      people: [...new Set(people.flatMap((found) => (found.names.length === 1 ? found.names : [])))],
      leftOut: null,
      strangers: [...others.map(({ from, to }) => text.slice(all[from]?.start, all[to - 1]?.end)), ...strangers],
      publisher: null,
      represents,
      offices,
      deed: deed?.deed ?? null,
      kinds: kinds.length > 0 ? kinds : together ? (isSpeech(all) ? [...GATHERINGS, 'statement'] : GATHERINGS) : [],
      together,
      tense: readTense(text),
      statuses,
      pick,
      bodies: event === null ? readBodies(all, marks, knowledge) : [],
      beside,
      terms: event === null ? terms : [],
      claim: said?.claim ?? null,
    },
  }
}

/** "Was the call recorded", "did he speak first": at the end of a yes or no question they say something. */
function hearPredicate(words: readonly Word[], marks: Mark[]): void {
  const last = words.length - 1
  if (!PREDICATE.test(words[last]?.folded ?? '') || !YES_OR_NO.test(words[0]?.folded ?? '')) return
  if (marks[last] === 'silent') marks[last] = 'word'
}

/** "met", "spoke with", "had lunch": what several do with each other; `deed` is the place of the verb that is asked of one. */
const areTogether = (words: readonly Word[], marks: readonly Mark[], deed: number | undefined): boolean =>
  words.some(
    ({ folded }, i) =>
      marks[i] !== 'date' &&
      marks[i] !== 'name' &&
      i !== deed &&
      words[i + 1]?.folded !== 'off' &&
      (marks[i] === 'verb' || !/^calls?$/.test(folded)) &&
      /^(?:met|meets?|spoke|spoken|speaks?|talk(?:ed)?|call(?:ed|s)?|phoned|lunch|dined?|confer(?:red)?)$/.test(folded),
  )

/** A name that several people have, and where it stands. */
const sharedNames = (people: readonly NameFound[], words: readonly Word[]): Draft['shared'] =>
  people
    .filter(({ names }) => names.length > 1)
    .map(({ names, from, to }) => ({ names, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }))

/** Of one who is meant, the others of that name. */
const namesakesOf = (people: readonly NameFound[]): Draft['namesakes'] =>
  people.flatMap(({ names: [name, second], namesakes }) =>
    name !== undefined && second === undefined && namesakes.length > 0 ? [{ name, others: namesakes }] : [],
  )

/** "President Khama" of two Khamas: the one who is called so, where it is one. */
function byTitle(one: NameFound, words: readonly Word[], chronicle: Chronicle): NameFound {
  if (one.names.length < 2) return one
  const titles: string[] = []
  for (let i = one.from - 1; isOffice(words[i]) && !/^(?:the|of|his|her)$/.test(words[i]?.folded ?? ''); i--)
    titles.push(words[i]?.folded ?? '')
  if (titles.length === 0) return one
  const names = one.names.filter((name) => titles.every((title) => holdsTitle(name, title, chronicle)))
  return names.length === 1 ? { ...one, names } : one
}

/** Two names and one person; "Calder (Joe Calder)" says it in other words. */
function sameTwice(people: readonly NameFound[], words: readonly Word[]): string | null {
  const [one, other, third] = people
  if (!one || !other || third || one.names.length !== 1 || one.names[0] !== other.names[0]) return null
  const between = words.slice(one.to, other.from)
  return between.some(({ folded }) => /^(?:and|with|to|meet|met|meets|see|saw|call|called)$/.test(folded))
    ? (one.names[0] ?? null)
    : null
}

/** "Where did Holm speak": with nobody, so it may have been a speech. */
const isSpeech = (words: readonly Word[]): boolean =>
  words.some(({ folded }) => /^sp(?:eak|eaks|oke|oken)$/.test(folded)) &&
  !words.some(({ folded }) => /^(?:with|to|and|together|each|meet|met|call|called|phoned)$/.test(folded))

const PREDICATE = /^(?:recorded|long|first|last|active|common|final)$/
const YES_OR_NO = /^(?:did|was|were|has|have|had|is|are|will|does|do|would)$/

const holdsTitle = (name: string, title: string, chronicle: Chronicle) =>
  chronicle
    .find({ people: [name] }, { offset: 0, limit: 20 })
    .items.some((event) => event.participants.some((one) => one.name === name && keyOf(one.role ?? '').includes(title)))

function readBodies(words: readonly Word[], marks: readonly Mark[], { bodies }: Knowledge): Subject['bodies'] {
  const found: Subject['bodies'][number][] = []
  for (let i = 0; i < words.length; i++) {
    const body = marks[i] === 'body' ? bodies.at(words, i) : null
    if (!body) continue
    const typed = words.slice(i, i + body.length).map((word) => word.folded)
    // In the White House is not in the United States: such a word has to be there itself.
    const before = words[words[i - 1]?.folded === 'the' ? i - 2 : i - 1]?.folded ?? ''
    const isThere = /^(?:in|to|visit(?:s|ed|ing)?)$/.test(before)
    const cities = isThere && !body.seat ? bodies.citiesOf(body.name) : []
    found.push({
      typed: typed.join(' '),
      name: body.seat ? typed.join(' ') : body.name,
      ...(isThere && { there: true }),
      ...(cities.length > 0 && { cities }),
    })
    i += body.length - 1
  }
  return found
}

/** "Who congratulated Ek", "did Bo congratulate Ek": typed without capitals, the verb could be somebody's given name. */
function isVerbHere(words: readonly Word[], found: readonly NameFound[], at: number): boolean {
  const before = words[at - 1]?.folded ?? ''
  const asked = /^(?:who|has|had|have|will)$/.test(before) && (isPast(words[at]?.folded ?? '') || before !== 'who')
  // "Did Emmanuel Makron attend": between a name and the verb is the rest of the name.
  if (VERB_BEHIND.test(words[at + 1]?.folded ?? '') || /^\p{Lu}\p{Ll}/u.test(words[at]?.typed ?? '')) return asked
  return asked || (/^(?:did|has|have|had|does|will)$/.test(words[0]?.folded ?? '') && found.some(({ to }) => to === at))
}

const VERB_BEHIND =
  /^(?:attend|been|participat|join|meet|met|take|took|speak|spoke|call|phone|visit|travel|go|gone|went|come|host|organi[sz]|chair|sign|invite|address|represent|lead|led|ever|also)/

const isOffice = (word: Word | undefined) => word !== undefined && (TITLES.has(word.folded) || ROLES.has(word.folded))

/** "who represented the Republic of Korea on …": the body, or the words as typed when none is known by that name. */
function readRepresented(words: readonly Word[], marks: Mark[], text: string, knowledge: Knowledge): string | null {
  const { bodies, chronicle } = knowledge
  const asked = forWhomAt(words, bodies)
  const at = words.findIndex(
    (word, i) =>
      /^represent(?:s|ed|ing)?$/.test(word.folded) ||
      (word.folded === 'from' &&
        i === 1 &&
        /^(?:who|any(?:one|body)|some(?:one|body))$/.test(words[0]?.folded ?? '')) ||
      (word.folded === 'for' && /^(?:spoke|speaks?|stood|stands?)$/.test(words[i - 1]?.folded ?? '')) ||
      i === asked,
  )
  if (at < 0 || words[at + 1]?.folded === 'by' || /\b(?:was|were|is|been)\s+represented\b/i.test(text)) return null
  let from = at + 1
  while (/^(?:the|for)$/.test(words[from]?.folded ?? '')) from++
  const known = bodies.at(words, from)
  let to = from + (known?.length ?? 0)
  if (!known)
    while (to < words.length && marks[to] !== 'date' && !/^(?:on|at|in|during|from)$/.test(words[to]?.folded ?? ''))
      to++
  for (let i = from; i < to; i++) marks[i] = 'silent'
  const typed = text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0)
  // Known by name, and stored with more of it: "the Harbour" as the Harbour Party.
  if (known && chronicle.bodies().includes(known.name)) return known.name
  return bodies.beginning(typed) ?? known?.name ?? (typed || null)
}

function readTense(text: string): Subject['tense'] {
  if (
    /\b(?:will|shall|going to|upcoming|coming up|scheduled|is planned|are planned|plans? to|next|(?:meets?|speak|speaks|talk|gather|convene) again)\b|['’]ll\b/i.test(
      text,
    )
  )
    return 'future'
  return /\b(?:did|was|were|had|took|met|spoke|visited|attended|hosted|travell?ed|represented)\b/i.test(text)
    ? 'past'
    : null
}

/** The subject with a period in place of the date that was open; `also` has to be true of the event as well. */
export const withPeriod = (subject: Subject, period: Period, also: readonly Period[] = []): Subject => ({
  ...subject,
  period,
  claim: subject.claim && { ...subject.claim, periods: [...subject.claim.periods, ...also] },
})
