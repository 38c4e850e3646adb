import type { Chronicle } from '../../chronicle/chronicle.ts'
import type { Answer } from '../../core/answer.ts'
import type { Asked } from '../../core/command.ts'
import type { Day } from '../../core/date.ts'
import type { Event } from '../../core/event.ts'
import type { Block } from '../../core/message.ts'
import { NEAR, note, nothingFor, reply, saying } from '../../wording/answers.ts'
import { sayDay } from '../../wording/dates.ts'
import { count, isPeriodAlone, sayList, sayWhen } from '../../wording/events.ts'
import { examples } from '../examples.ts'
import { nearestSentences } from '../nearest/index.ts'
import { sentencesOfDay } from '../nearest/sentences-of-day.ts'
import { keyOf, stem, wordsOf } from '../words.ts'
import type { Suggester } from './did-you-mean.ts'

/** Says that there is nothing, and offers what is near: days, names spelt nearly so. It answers nothing by guessing. */
export function nothing(
  command: string,
  asked: Asked,
  why: string | undefined,
  chronicle: Chronicle,
  suggester: Suggester,
): Answer {
  if (asked.subject.event !== null && chronicle.eventsById(asked.subject.event).length === 0) {
    return noSuchEvent(command, asked, asked.subject.event, chronicle)
  }
  const search = { command, asked, chronicle, suggester }
  const near = NEAR_BY.map((hint) => hint(search))
  const blocks = near.flatMap((one) => one.blocks)
  const suggestions = [...new Set(near.flatMap((one) => one.suggestions))]
  const title = why ?? nothingFor(asked)
  return reply(asked.question, command, {
    outcome: 'not-found',
    title,
    blocks,
    suggestions: suggestions.length > 0 ? suggestions : examples({ chronicle }),
  })
}

/** A button or a link kept from before: what is behind it is not guessed. */
const noSuchEvent = (command: string, asked: Asked, id: string, chronicle: Chronicle): Answer =>
  reply(asked.question, command, {
    outcome: 'not-found',
    title: `No event in these documents has the id ${id}: its sentence was changed or taken away, or never was there.`,
    blocks: [note('Ask for it by its day, a place or a name.')],
    suggestions: examples({ chronicle }),
  })

interface Search {
  readonly command: string
  readonly asked: Asked
  readonly chronicle: Chronicle
  readonly suggester: Suggester
}

interface Near {
  readonly blocks: readonly Block[]
  readonly suggestions: readonly string[]
}
const NONE: Near = { blocks: [], suggestions: [] }

/** What the question says that nobody and nothing recorded is called. */
const unknownIn = ({ subject }: Asked): readonly string[] => [
  ...subject.strangers,
  ...subject.terms,
  ...subject.bodies.map((body) => body.typed),
]

function stranger({ asked, chronicle }: Search): Near {
  const [name] = asked.subject.strangers
  if (name === undefined) return NONE
  // Where sentences name them, that somebody took part in something may well be said, and was not read.
  const isNamed = chronicle.quotes(name, { offset: 0, limit: FEW }).items.some(({ quote }) => hasName(quote, name))
  const says = isNamed
    ? `“${name}” is named in sentences, and recorded as taking part in no event.`
    : `Nobody called “${name}” is recorded as taking part in anything.`
  return { blocks: [saying(says)], suggestions: [] }
}

/** Of a Karl Woods nobody says that a Karl Wood is named. */
const hasName = (quote: string, name: string): boolean => ` ${keyOf(quote)} `.includes(` ${keyOf(name)} `)
const FEW = 10

/** Names that are spelt nearly so, or places where there are no such names. */
function didYouMean({ command, asked, suggester }: Search): Near {
  const { question, subject } = asked
  const unknown = unknownIn(asked)
  const both = bothMeant(subject.strangers, suggester)
  if (both !== null) {
    const mended = both.reduce((words, [typed, name]) => swap(words, typed, name, command), question.words)
    return { blocks: [note(`Did you mean ${sayList(both.map(([, name]) => name))}?`)], suggestions: [mended] }
  }
  const could = unknown.filter((word) => couldBeName(word, command, asked))
  const names = [...new Set(could.flatMap((word) => suggester.names(word)))].slice(0, 5)
  if (names.length > 0) {
    const typed = subject.strangers[0] ?? unknown.join(' ')
    return meaning(names, (name) => swap(question.words, typed, name, command))
  }
  const places = new Map(unknown.flatMap((word) => suggester.places(word).map((place) => [place, word])))
  return meaning([...places.keys()], (place) => swap(question.words, places.get(place) ?? '', place, command))
}

/** Of two names that nobody has, both at once: with one of them alone nothing is found. */
function bothMeant(strangers: readonly string[], suggester: Suggester): readonly (readonly [string, string])[] | null {
  if (strangers.length < 2) return null
  const meant = strangers.flatMap((typed) =>
    suggester
      .names(typed)
      .slice(0, 1)
      .map((name) => [typed, name] as const),
  )
  return meant.length === strangers.length && new Set(meant.map(([, name]) => name)).size === meant.length
    ? meant
    : null
}

const meaning = (names: readonly string[], asking: (name: string) => string): Near =>
  names.length === 0
    ? NONE
    : { blocks: [note(`Did you mean ${sayList(names, 'or')}?`)], suggestions: names.map(asking) }

function lessExactly({ asked, chronicle }: Search): Near {
  const events = knownLessExactly(asked, chronicle)
  return {
    blocks: events.map((event) => note(`Known less exactly: ${sayWhen(event)}, ${event.title}.`)),
    suggestions: events.map(({ id }) => `event ${id}`),
  }
}

function nearestDays({ command, asked, chronicle }: Search): Near {
  const { period } = asked.subject
  if (!period) return NONE
  const { from, to, label } = period
  const nearest = chronicle.nearestDays(from, 4)
  if (nearest.some((day) => day >= from && day <= to))
    return {
      blocks: [note(`Something else is recorded for ${label}.`)],
      suggestions: [`what happened ${period.precision === 'day' ? from : label}`],
    }
  const days = nearest.slice(0, 3)
  if (days.length === 0) return NONE
  const said = sayList(days.map((day) => sayNear(day, chronicle)))
  const verb = /^(?:ask|who is|who met)$/.test(command) ? 'what happened' : command
  return {
    blocks: [note(`The nearest days with something recorded: ${said}.`)],
    suggestions: days.map((day) => `${verb} ${day}`),
  }
}

/** Sentences of the day that is asked for, else those that come nearest. */
function sentences({ command, asked, chronicle }: Search): Near {
  if (command === 'search') return NONE
  const { period, people } = asked.subject
  const onDay = period && isPeriodAlone(asked.subject) ? sentencesOfDay(period, chronicle) : []
  const citations = onDay.length > 0 ? onDay : nearestSentences(asked, chronicle)
  if (citations.length === 0) return NONE
  const unknown = unknownIn(asked)
  // Of people who are known the surname is in the sentence, if anything is; of two, what no event tells of them.
  const surnames = unknown.length > 0 || people.length > 1 ? people.map((name) => name.split(' ').at(-1) ?? name) : []
  const words = [...surnames, ...unknown].join(' ')
  const having = words === '' ? [] : citations.filter((one) => hasAll(one.quote, words, asked.subject.strangers))
  const total = having.length === 0 ? 0 : chronicle.quotes(words, { offset: 0, limit: 0 }).total
  const said =
    onDay.length > 0 ? `${period?.label ?? 'The day'} is named in these sentences:` : sayHowMany(total, having.length)
  return {
    blocks: [{ kind: 'paragraph', spans: [{ text: said }], citations: having.length > 0 ? having : citations }],
    suggestions: total > 0 ? [`search ${words}`] : [],
  }
}

/** A sentence that only comes near is none of those with the words, nor one of a Karl Woods that has Karl Wood. */
function hasAll(quote: string, words: string, names: readonly string[]): boolean {
  if (!names.every((name) => hasName(quote, name))) return false
  const own = new Set(wordsOf(quote).map(({ folded }) => stem(folded)))
  return wordsOf(words).every(({ folded }) => own.has(stem(folded)))
}

function sayHowMany(total: number, shown: number): string {
  if (total === 0) return NEAR
  return total > shown
    ? `${count(total, 'sentence')} have these words, among them:`
    : 'The words are in these sentences:'
}

const NEAR_BY: readonly ((search: Search) => Near)[] = [stranger, didYouMean, lessExactly, nearestDays, sentences]

/** A day on which something is only planned says so: it may not have come to pass. */
function sayNear(day: Day, chronicle: Chronicle): string {
  const { items } = chronicle.find({ from: day, to: day }, { offset: 0, limit: 20 })
  const starting = items.filter(
    ({ date }) => date?.start === day && date.precision !== 'month' && date.precision !== 'year',
  )
  return `${sayDay(day)}${starting.length > 0 && starting.every(({ status }) => status === 'planned') ? ' (planned)' : ''}`
}

/** "Joke" is no Jake: only what is written with a capital, or stands where a name has to stand. */
function couldBeName(word: string, command: string, { question, subject }: Asked): boolean {
  if (command === 'who is' || command === 'who met' || subject.strangers.includes(word)) return true
  // A word or two alone: what else should it be.
  if (wordsOf(question.words).length <= 2) return true
  return wordsOf(question.words).some(({ typed, folded }) => folded === word && /^\p{Lu}/u.test(typed))
}

/** The question with a name in place of the words that were not known. */
function swap(words: string, typed: string, name: string, command: string): string {
  const at = words.toLowerCase().indexOf(typed.toLowerCase())
  return at < 0 ? `${command} ${name}` : `${words.slice(0, at)}${name}${words.slice(at + typed.length)}`
}

/** "In October 2014" is no answer about the 5th, but worth a mention. */
function knownLessExactly({ subject }: Asked, chronicle: Chronicle): readonly Event[] {
  const { period } = subject
  if (period?.precision !== 'day' || !isPeriodAlone(subject)) return []
  const { items } = chronicle.find({ from: period.from, to: period.to }, { offset: 0, limit: 20 })
  return items.filter((event) => event.date?.precision === 'month').slice(0, 3)
}
