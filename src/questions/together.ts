import type { Answer } from '../core/answer.ts'
import type { Citation } from '../core/citation.ts'
import type { Event } from '../core/event.ts'
import type { Question } from '../core/question.ts'
import { heading, reply, shorten, withoutShare } from '../wording/answers.ts'
import { listNames } from '../wording/events.ts'
import type { Joined } from './joined.ts'

/** Discord's embed titles are the shortest of all: 256 characters. */
const TITLE = 200

/** The answers to two questions that were asked in one, one below the other; "both … and" also says who is in both. */
export function together(question: Question, how: Joined['how'], answers: readonly Answer[]): Answer {
  const answered = answers.filter(({ outcome }) => outcome === 'answered')
  const [first] = answered.length > 0 ? answered : answers
  const everybody = [...new Set(answered.flatMap(({ people }) => people))]
  const inAll = everybody.filter((name) => answers.every(({ people }) => people.includes(name)))
  const asksWho = answers.every(({ command }) => command === 'who attended')
  const both = how === 'both' && asksWho
  const said = inAll.length > 0 ? `Named at both: ${listNames(inAll, 5)}` : 'Nobody is named at both'
  return reply(question, first?.command ?? null, {
    outcome: first?.outcome ?? 'invalid',
    title: both ? said : shorten(answers.map(({ title }) => title).join(' · '), TITLE),
    blocks: answers.flatMap((answer) => [heading(answer.title), ...withoutShare(answer.message).blocks]),
    people: both ? inAll : everybody,
    events: unique(
      answers.flatMap(({ events }) => events),
      ({ id }: Event) => id,
    ),
    citations: unique(
      answers.flatMap(({ citations }) => citations),
      ({ document, start, supports }: Citation) => `${document} ${start} ${supports}`,
    ),
    suggestions: [...new Set(answers.flatMap(({ suggestions }) => suggestions))],
  })
}

const unique = <T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
]
