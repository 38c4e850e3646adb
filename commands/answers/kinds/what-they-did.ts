import type { Answer } from '../../../src/core/answer.ts'
import type { Citation } from '../../../src/core/citation.ts'
import type { Asked } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import type { Subject } from '../../../src/core/subject.ts'
import { onWhich, reply, typed } from '../../../src/wording/answers.ts'
import { eventEntry, sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { showing } from '../beside/showing.ts'
import { wordFor } from '../sentences/deed-words.ts'
import { doneBy } from '../sentences/told-of.ts'

/*
 * "What did Holt say about herring", "what did Vik thank Malta for": no event records it. A sentence answers in which they do
 * it, and which has whatever else the question names.
 */

/** Verbs of which the events of somebody are the answer, or another kind of answer. */
const OF_EVENTS =
  /^(?:do|done|doing|happen|attend|host|visit|organi[sz]e|chair|join|hold|take|be|get|have|go|see|meet|discuss|talk|cover|agree|decide|think|want|know|mean)(?:ed|s)?$/u
const SAYING =
  /^(?:say|said|tell|told|state|add|stress|claim|note|emphasi[sz]e|underline|declare|explain|remark)(?:e?d)?$/u
const SAYS = String.raw`sa(?:id|ys)|t(?:old|ells)|state[sd]|add(?:ed|s)|declare[sd]|stress(?:ed|es)|note[sd]|emphasi[sz]e[sd]|underline[sd]|underscore[sd]|highlight(?:ed|s)|reaffirm(?:ed|s)|reiterate[sd]|affirm(?:ed|s)|urge[sd]|call(?:ed|s) (?:for|on|upon)|condemn(?:ed|s)|praise[sd]|explain(?:ed|s)|remark(?:ed|s)|recall(?:ed|s)|thank(?:ed|s)|congratulate[sd]|describe[sd]|welcome[sd]|express(?:ed|es)|point(?:ed|s) out|inform(?:ed|s)|brief(?:ed|s)|direct(?:ed|s)|instruct(?:ed|s)|assure[sd]|pledge[sd]|promise[sd]|warn(?:ed|s)|insist(?:ed|s)|argue[sd]|convey(?:ed|s)|appreciate[sd]|share[sd] (?:his|her) \p{L}+|acknowledge[sd]|observe[sd]|tweet(?:ed|s)|admit(?:ted|s)|suggest(?:ed|s)|commend(?:ed|s)|hail(?:ed|s)|announce[sd]|confirm(?:ed|s)|maintain(?:ed|s)|claim(?:ed|s)|believe[sd]|hope[sd]`
/** What a sentence says for a verb of a question. */
const ALSO: Readonly<Record<string, string>> = {
  thank: 'thank(?:ed|s)|(?:express|convey)(?:ed|es|s) [^.;]{0,60}?(?:gratitude|thanks|appreciation)',
  ask: 'ask(?:ed|s)|request(?:ed|s)|call(?:ed|s|ing) (?:for|on|upon)|urge[sd]',
  call: 'call(?:ed|s)|describe[sd]|term(?:ed|s)|label(?:l?ed|s)|dub(?:bed|s)',
  congratulate: 'congratulate[sd]|(?:extend|offer|express|convey)(?:ed|es|s) [^.;]{0,40}?congratulations',
  promise: 'promise[sd]|pledge[sd]|assure[sd]|commit(?:ted|s)',
  praise: 'praise[sd]|commend(?:ed|s)|hail(?:ed|s)|laud(?:ed|s)|applaud(?:ed|s)|appreciate[sd]',
}

const ASKS =
  /^(?<what>what|whom?)\s+(?:exactly\s+|else\s+)?(?<ahead>will|does|do|did|has|have|had)\s+(?<rest>.+?)[\s?.!]*$/iu

/** Null for all else, and where no sentence tells it. */
export function whatTheyDid(asked: Asked, context: Context): Answer | null {
  const meant = readingOf(asked)
  if (!meant) return null
  const told = sentences(
    meant.doers.length > 0 ? doneByThem(asked, meant, context) : saidOfBodies(asked, meant, context),
  )
  const shown = told.slice(0, SHOWN)
  if (shown.length === 0) return null
  const events = SAYING.test(meant.verb) ? [] : readFrom(shown, context)
  return reply(asked.question, 'ask', {
    title: onWhich(asked),
    blocks: [...showing(shown), ...events.map((event) => eventEntry(event))],
    events,
    citations: shown,
  })
}
const SHOWN = 3

/** The verb where it is asked what somebody did that no event records: events without it are no answer. */
export const verbAsked = (asked: Asked): string | null => readingOf(asked)?.verb ?? null

function doneByThem(asked: Asked, meant: Reading, context: Context): readonly Citation[] {
  const { doers, verb, about } = meant
  const says = SAYING.test(verb)
  const doing = { verb: says ? SAYS : (ALSO[plainOf(verb)] ?? wordFor(verb).source), behind: says }
  return documentsOf(asked, meant, context).flatMap((document) => {
    const [first = [], ...others] = doers.map((name) => doneBy(name, doing, document, context))
    const all = first.filter((one) => others.every((theirs) => theirs.some(({ quote }) => quote === one.quote)))
    return all.filter((one) => saysAll(one, about, context))
  })
}

/** Countries and bodies: a sentence with all words of the question, whoever it is that does it for them. */
const saidOfBodies = (asked: Asked, { verb }: Reading, context: Context): readonly Citation[] =>
  context
    .saying(asked)
    .map(({ citation }) => citation)
    .filter(({ quote }) => fold(quote).search(wordFor(verb)) >= 0)

const readFrom = (told: readonly Citation[], { chronicle }: Context) =>
  [...new Set(told.map(({ document }) => document))]
    .flatMap((document) => chronicle.eventsOf(document))
    .filter(({ citations }) =>
      citations.some((one) => one.supports === 'event' && told.some(({ quote }) => quote === one.quote)),
    )
    .slice(0, 1)

interface Reading {
  /** Who is said to do it; empty where they are countries or bodies. */
  readonly doers: readonly string[]
  readonly verb: string
  /** What else a sentence has to have; each in one of these ways. */
  readonly about: readonly (readonly string[])[]
}

function readingOf(asked: Asked): Reading | null {
  const { subject } = asked
  const { rest, what } = ASKS.exec(typed(asked))?.groups ?? {}
  if (rest === undefined || subject.event !== null || subject.publisher !== null) return null
  const words = fold(rest).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  const partsOf = (word: string) => word.replace(/['’]s$/u, '').split('-')
  const people = [...subject.people, ...subject.strangers]
  const names = new Set(
    [...people, ...subject.bodies.map(({ typed }) => typed)].flatMap((name) => fold(name).split(/[\s-]+/u)),
  )
  const isName = (word: string) => partsOf(word).every((part) => names.has(part))
  // "What did Holt say", of whom no event tells: whoever stands before the verb of saying.
  const says = words.findIndex((word, i) => i > 0 && SAYING.test(word))
  const untold = words.slice(0, Math.max(0, says)).filter((word) => !isName(word) && !BESIDE_NAMES.test(word))
  if (says > 0 && untold.length > 0 && untold.length <= 2) for (const word of untold.flatMap(partsOf)) names.add(word)
  const first = words.findIndex(isName)
  const at = words.findIndex((word, i) => i > first && !isName(word) && !BESIDE_NAMES.test(word))
  const verb = words[at]
  if (
    first < 0 ||
    verb === undefined ||
    OF_EVENTS.test(verb) ||
    (what !== 'what' && !TO_SOMEBODY.test(verb)) ||
    !/^\p{L}{3,}$/u.test(verb)
  )
    return null
  // Before the verb they do it, behind it it is done to them.
  const before = new Set(words.slice(0, at).flatMap(partsOf))
  const known = people.filter((name) =>
    fold(name)
      .split(/[\s-]+/u)
      .some((part) => before.has(part)),
  )
  const doers = known.length === 0 && says > 0 && untold.length > 0 ? [untold.join(' ')] : known
  const behind = words.slice(at + 1).filter((word) => !PLAIN.test(word) && !isDated(word, subject.period !== null))
  const wordsOfIt = (body: Subject['bodies'][number]) => waysOf(body).flatMap((way) => fold(way).split(' '))
  const bodies = subject.bodies.filter((body) => wordsOfIt(body).some((word) => behind.includes(word)))
  const others = behind.filter((word) => !bodies.some((body) => wordsOfIt(body).includes(word)))
  return { doers, verb, about: [...others.map((word) => [word]), ...bodies.map(waysOf)] }
}
/** "Whom did she thank": verbs of which no event records to whom it was done. */
const TO_SOMEBODY =
  /^(?:thank|congratulate|praise|condemn|blame|criticise|criticize|urge|warn|invite|appoint|name|nominate|succeed|replace|dismiss|fire|honour|honor|award|support|endorse|brief|accuse)$/u
const BESIDE_NAMES = inLines('u')`
  ^(?:
    and|the|of|mr|mrs|ms|dr|sir|president|prime|minister|foreign|defen[cs]e|finance|secretary|general|governor
    |chancellor|king|queen|chief|director|ambassador|also|both|then|later|to|in|with|from|at
  )$
`
const PLAIN = inLines('u')`
  ^(?:
    about|on|of|the|an?|to|for|in|at|with|from|and|his|her|their|its|that|this|it|them|him|by|during|after|when
    |over|regarding|concerning|there|people|everyone|reporters|press|media|then|should|would|will
  )$
`
const isDated = (word: string, dated: boolean) =>
  dated &&
  /^(?:\d+(?:st|nd|rd|th)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*|\p{L}+day|week|month|year|last|next)$/u.test(
    word,
  )

/** "The US" in a sentence, or "American": of a country what begins as its name does as well. */
const waysOf = ({ typed, name }: Subject['bodies'][number]): readonly string[] => [
  ...new Set([typed, name, ...(SHORT[name] ?? [])]),
]
const SHORT: Readonly<Record<string, readonly string[]>> = {
  'United States': ['US', 'U.S.', 'USA', 'American', 'America', 'Washington'],
  'United Kingdom': ['UK', 'U.K.', 'British', 'Britain'],
}

const plainOf = (verb: string): string => verb.replace(/(?:ed|s)$/u, '')

const saysAll = ({ quote }: Citation, about: Reading['about'], { chronicle }: Context): boolean =>
  about.every((ways) => ways.some((word) => chronicle.marks(quote, word).length > 0 || beginsSo(quote, word)))

/** "Canadian" for Canada, "Danish" is another thing. */
const beginsSo = (quote: string, name: string): boolean =>
  /^\p{Lu}\p{L}{5,}$/u.test(name) && new RegExp(`(?<!\\p{L})${name.slice(0, -1)}\\p{L}{0,4}(?!\\p{L})`, 'u').test(quote)

/** The documents to read: those whose sentences have the names with the words, else those that have the names. */
function documentsOf({ subject: { period } }: Asked, { doers, about }: Reading, { chronicle }: Context) {
  const names = doers.map((name) => [
    fold(name)
      .split(/[\s-]+/u)
      .at(-1) ?? name,
  ])
  const inTime = ({ published }: Citation) =>
    period === null ||
    (published !== null && published.slice(0, 10) >= period.from && published.slice(0, 10) <= later(period.to))
  for (const lists of [[...names, ...about], names]) {
    const found = chronicle.quotesOfEach(lists, READ).filter(inTime)
    if (found.length > 0 || about.length === 0)
      return [...new Set(found.map(({ document }) => document))].slice(0, MOST)
  }
  return []
}
const READ = 30
const MOST = 4
const later = (day: string) => Temporal.PlainDate.from(day).add({ days: 7 }).toString()
