import type { Chronicle } from '../chronicle/chronicle.ts'
import type { Answer } from '../core/answer.ts'
import type { Asked } from '../core/command.ts'
import type { Day } from '../core/date.ts'
import type { Event } from '../core/event.ts'
import type { Block } from '../core/message.ts'
import { NEAR, note, reply, saying, topic } from '../wording/answers.ts'
import { sayDay } from '../wording/dates.ts'
import { count, isPeriodAlone, sayList, sayWhen } from '../wording/events.ts'
import type { Suggester } from './did-you-mean.ts'
import { examples } from './examples.ts'
import { nearestSentences } from './nearest/index.ts'
import { sentencesOfDay } from './nearest/sentences-of-day.ts'
import { wordsOf } from './words.ts'

/** Says that there is nothing, and offers what is near: days, names spelt nearly so. It answers nothing by guessing. */
export function nothing(
  command: string,
  asked: Asked,
  why: string | undefined,
  chronicle: Chronicle,
  suggester: Suggester,
): Answer {
  const { blocks, suggestions } = near(command, asked, chronicle, suggester)
  const title = why ?? `Nothing is recorded in these documents for ${topic(asked)}.`
  return reply(asked.question, command, { outcome: 'not-found', title, blocks, suggestions })
}

interface Near {
  readonly blocks: readonly Block[]
  readonly suggestions: readonly string[]
}

function near(command: string, asked: Asked, chronicle: Chronicle, suggester: Suggester): Near {
  const { subject } = asked
  const blocks: Block[] = []
  const suggestions: string[] = []
  const [stranger] = subject.strangers
  const unknown = [...subject.strangers, ...subject.terms, ...subject.bodies.map((body) => body.typed)]
  // Of people who are known the surname is in the sentence, if anything is; of two, what no event tells of them.
  const surnames =
    unknown.length > 0 || subject.people.length > 1 ? subject.people.map((name) => name.split(' ').at(-1) ?? name) : []
  if (stranger) blocks.push(saying(`Nobody called “${stranger}” is recorded as taking part in anything.`))
  const names = [
    ...new Set(unknown.filter((word) => couldBeName(word, command, asked)).flatMap((word) => suggester.names(word))),
  ].slice(0, 5)
  const places =
    names.length > 0 ? [] : unknown.flatMap((word) => suggester.places(word).map((place) => ({ word, place })))
  if (places.length > 0) {
    blocks.push(
      note(
        `Did you mean ${sayList(
          places.map(({ place }) => place),
          'or',
        )}?`,
      ),
    )
    suggestions.push(...places.map(({ word, place }) => swap(asked.question.words, word, place, command)))
  }
  if (names.length > 0) {
    blocks.push(note(`Did you mean ${sayList(names, 'or')}?`))
    const typed = stranger ?? unknown.join(' ')
    suggestions.push(...names.map((name) => swap(asked.question.words, typed, name, command)))
  }
  for (const event of knownLessExactly(asked, chronicle)) {
    blocks.push(note(`Known less exactly: ${sayWhen(event)}, ${event.title}.`))
    suggestions.push(`event ${event.id}`)
  }
  if (subject.period) {
    const { from, to, label } = subject.period
    const nearest = chronicle.nearestDays(from, 4)
    const days = nearest.filter((day) => day < from || day > to).slice(0, 3)
    const within = nearest.find((day) => day >= from && day <= to)
    if (within !== undefined) {
      blocks.push(note(`Something else is recorded for ${label}.`))
      suggestions.push(`what happened ${subject.period.precision === 'day' ? from : label}`)
    } else if (days.length > 0) {
      blocks.push(
        note(`The nearest days with something recorded: ${sayList(days.map((day) => sayNear(day, chronicle)))}.`),
      )
      const verb = command === 'ask' || command === 'who is' || command === 'who met' ? 'what happened' : command
      suggestions.push(...days.map((day) => `${verb} ${day}`))
    }
  }
  const onDay = subject.period && isPeriodAlone(subject) ? sentencesOfDay(subject.period, chronicle) : []
  const citations = command === 'search' ? [] : onDay.length > 0 ? onDay : nearestSentences(asked, chronicle)
  if (citations.length > 0) {
    const words = [...surnames, ...unknown].join(' ')
    const total = words === '' ? 0 : chronicle.quotes(words, { offset: 0, limit: 0 }).total
    const said =
      onDay.length > 0
        ? `${subject.period?.label ?? 'The day'} is named in these sentences:`
        : total === 0
          ? NEAR
          : total > citations.length
            ? `${count(total, 'sentence')} have these words, among them:`
            : 'The words are in these sentences:'
    blocks.push({ kind: 'paragraph', spans: [{ text: said }], citations })
    if (total > 0) suggestions.push(`search ${words}`)
  }
  if (suggestions.length === 0) suggestions.push(...examples({ chronicle }))
  return { blocks, suggestions: [...new Set(suggestions)] }
}

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
