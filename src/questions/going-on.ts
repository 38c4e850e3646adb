import type { Chronicle } from '../chronicle/chronicle.ts'
import type { Answer } from '../core/answer.ts'
import type { Event } from '../core/event.ts'
import { inLines } from '../core/in-lines.ts'
import { sayEvent, sayList } from '../wording/events.ts'
import { clean } from './clean.ts'
import { datesIn } from './dates/index.ts'
import type { DatePhrase } from './dates/phrase.ts'
import type { Pronoun } from './grammar/pronouns.ts'
import { isEventId, type Knowledge } from './reading/read-subject.ts'
import { wordsOf } from './words.ts'

/*
 * "And in March?", "who else was there?", "where was that?": in a thread or a direct message a question goes on from the one
 * that was answered last there. It is asked as a whole question, which the answer tells, so that whoever reads it sees what
 * was taken for what; where the one before tells of several events, or of nobody alone, it is no context.
 */

/** The whole question, and a sentence that tells how it was read; an event is told by its title, and asked for by its id. */
export interface Whole {
  readonly words: string
  readonly said: string
}

/** What was asked before: who stood in it by name, whom it was answered with, and the one event that it was about. */
export interface Before {
  readonly people: readonly string[]
  readonly answered: readonly string[]
  readonly event: Event | null
}

/** The one event of an answer, of one that lacks what was asked for, too: it offers to show it. Null where there are several. */
export function eventOf({ events, suggestions }: Answer, chronicle: Pick<Chronicle, 'event'>): Event | null {
  const offered = suggestions.flatMap((words) => /^event (?<id>\S+)$/u.exec(words)?.groups?.id ?? [])
  const [only, second] = events.length > 0 ? events.map(({ id }) => id) : offered
  return only !== undefined && second === undefined ? chronicle.event(only) : null
}

/** Can these words go on from a question before them? Most cannot, and nothing is looked up for those. */
export const mayGoOn = (words: string): boolean => LEAD.test(words) || isBare(words) || POINTS.test(words)
/** "And where?" */
export const isBare = (words: string): boolean => BARE.test(bareOf(words))
const bareOf = (words: string) => clean(words.replace(LEAD, '')).toLowerCase()

const LEAD = /^\s*(?:(?:so|ok|okay|oh|well)[\s,]+)?(?:and|but|what about|how about)\b[\s,]*/iu
const POINTS = /\b(?:it|this|that|they|them|he|she|him|her|his|their|there|those|these)\b/iu
const BARE = /^(?:who|where|when)$/iu

/** "And in March", "what about Vik", "and in Oslo": the question before with this in place of its own; null for all else. */
export function withOther(typed: string, before: string, knowledge: Knowledge): Whole | null {
  const rest = LEAD.test(typed) ? clean(typed.replace(LEAD, '')) : ''
  const asked = clean(before)
  if (rest === '') return null
  const words = otherTime(rest, asked, knowledge) ?? otherName(rest, asked, knowledge) ?? otherPlace(rest, asked)
  return words === null || words === asked ? null : { words, said: `Read as: “${words}”.` }
}

/** A time alone, in place of the one that was asked of; of no year of its own it is of that one's. */
function otherTime(rest: string, asked: string, { today, chronicle }: Knowledge): string | null {
  const [said, second] = datesIn(rest, today)
  const [date, other] = datesIn(asked, today)
  if (!said || second || other || !isAlone(rest, said)) return null
  const year = date?.is === 'period' ? yearOf(date.period.from, date.period.to) : null
  const whole = said.is === 'yearless' && year !== null ? `${rest} ${year}` : rest
  const led = PREPOSITION.test(whole) || said.is !== 'period' || said.period.precision !== 'day' ? whole : `on ${whole}`
  // Of the one event that was asked of there is no other time.
  const isOfEvent = wordsOf(asked).some(({ folded }) => isEventId(folded, chronicle))
  if (!date) return isOfEvent ? null : `${asked} ${led}`
  const before = asked.slice(0, date.start).replace(/\s*\b(?:on|in|at|during|for|of)(?:\s+the)?\s*$/iu, '')
  return `${before.trimEnd()} ${led}${asked.slice(date.end)}`.trim()
}

const PREPOSITION = /^(?:on|in|at|during|since|before|after|until|between|from)\b/iu
const isAlone = (text: string, { start, end }: DatePhrase): boolean =>
  /^(?:\s|\b(?:on|in|at|the|during|of|for)\b)*$/iu.test(`${text.slice(0, start)} ${text.slice(end)}`)
const yearOf = (from: string, to: string): string | null =>
  from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : null

/** A name alone, in place of the one that was asked of last. */
function otherName(rest: string, asked: string, { names }: Knowledge): string | null {
  const typed = wordsOf(rest)
  const [said, second] = names.within(typed)
  if (!said || second || said.from !== 0 || said.to !== typed.length) return null
  const words = wordsOf(asked)
  const place = names.within(words).at(-1)
  const [from, to] = [words[place?.from ?? -1], words[(place?.to ?? 0) - 1]]
  return from && to ? `${asked.slice(0, from.start)}${rest}${asked.slice(to.end)}` : null
}

/** "And in Oslo", in place of another place that was written as one. */
function otherPlace(rest: string, asked: string): string | null {
  const other = IN_PLACE.exec(rest)
  const place = IN_PLACE.exec(asked)
  if (!other || other.index > 0 || other[0].length < rest.length || !place) return null
  return `${asked.slice(0, place.index)}${rest}${asked.slice(place.index + place[0].length)}`
}
const IN_PLACE = inLines('u')`
  \b(?:in|at|to)\s(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)
  \p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*
`

/** "Where?", of the one event before. */
export function ofEventAlone(typed: string, { event }: Pick<Before, 'event'>): Whole | null {
  const bare = bareOf(typed)
  return event === null || !BARE.test(bare)
    ? null
    : { words: `${BARES[bare]} ${event.id}`, said: `Read as asked of: ${sayEvent(event)}.` }
}
const BARES: Readonly<Record<string, string>> = { who: 'who attended', where: 'where was', when: 'when was' }

/** "Where was that", "whom did he meet": with the event, or the people, of the question before. */
export function withMeant(typed: string, pronoun: Pronoun, before: Before): Whole | null {
  const text = clean(typed)
  const put = (by: string) => {
    const at = new RegExp(`\\b${pronoun.typed}\\b`, 'u').exec(text)
    return at ? `${text.slice(0, at.index)}${by}${text.slice(at.index + pronoun.typed.length)}` : null
  }
  const meant = pronoun.is === 'what' ? theEvent(pronoun, before) : thePeople(pronoun, before)
  const words = meant && put(meant.by)
  return words === null ? null : { words, said: `“${pronoun.typed}” is read as ${meant?.said}.` }
}

interface Meant {
  /** What stands for the word in the question that is asked. */
  readonly by: string
  readonly said: string
}

function theEvent({ typed }: Pronoun, { event }: Before): Meant | null {
  if (event === null) return null
  return { by: /^there$/iu.test(typed) ? `at ${event.id}` : event.id, said: sayEvent(event) }
}

/** Who was asked about by name comes before who the answer names; "they" are two, and "he" is one. */
function thePeople({ typed, whose }: Pronoun, { people, answered, event }: Before): Meant | null {
  const there = event?.participants.map(({ name }) => name) ?? []
  const two = [people, [...new Set([...people, ...answered])], there]
  const one = [people, answered]
  const [many, among] = /^the(?:y|m|ir)$/iu.test(typed) ? [2, two] : [1, one]
  const meant = among.find((names) => names.length === many)
  // "He", of two who were asked about, is nobody alone, whoever the answer names.
  if (!meant || (many === 1 && people.length > 1)) return null
  const by = sayList(meant)
  return { by: whose ? `${by}’s` : by, said: by }
}
