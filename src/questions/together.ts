import type { Answer } from '../core/answer.ts'
import type { Citation } from '../core/citation.ts'
import type { Event } from '../core/event.ts'
import type { Question } from '../core/question.ts'
import { heading, reply, shorten, withoutShare } from '../wording/answers.ts'
import { listNames } from '../wording/events.ts'
import type { Two } from './reading/two-questions.ts'

const WHETHER = /^(?:did|was|were|is|are|has|have|had|does|do|will|would)\b/iu

/** Discord's embed titles are the shortest of all: 256 characters. */
const TITLE = 200

/** The answers to two questions that were asked in one, one below the other; "both … and" also says who is in both. */
export function together(question: Question, { how, questions }: Two, answers: readonly Answer[]): Answer {
  // "Yes" to which of the two.
  const isWhether = questions.every((words) => WHETHER.test(words))
  const titleOf = ({ title }: Answer, i: number) => (isWhether ? `${questions[i]}? ${title}` : title)
  const answered = answers.filter(({ outcome }) => outcome === 'answered')
  const [first] = answered.length > 0 ? answered : answers
  const everybody = [...new Set(answered.flatMap(({ people }) => people))]
  const inAll = everybody.filter((name) => answers.every(({ people }) => people.includes(name)))
  const asksWho = answers.every(({ command }) => command === 'who attended')
  const both = how === 'both' && asksWho
  const not = how === 'not' && asksWho && answered.length === answers.length
  const [one, other] = answers
  const onlyFirst = (one?.people ?? []).filter((name) => !other?.people.includes(name))
  const said = not
    ? saidOfFirst(onlyFirst)
    : inAll.length > 0
      ? `Named at both: ${listNames(inAll, 5)}`
      : 'Nobody is named at both'
  return reply(question, first?.command ?? null, {
    outcome: first?.outcome ?? 'invalid',
    title: both || not ? said : shorten(answers.map(titleOf).join(' · '), TITLE),
    blocks: answers.flatMap((answer, i) => [
      heading(shorten(titleOf(answer, i), TITLE)),
      ...withoutShare(answer.message).blocks,
    ]),
    people: not ? onlyFirst : both ? inAll : everybody,
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

/** Who is not named at the second may have been there: the documents are said to name, and no more. */
const saidOfFirst = (names: readonly string[]): string =>
  names.length > 0
    ? `Named at the first, and not at the second: ${listNames(names, 5)}`
    : 'Everybody who is named at the first is named at the second too'

const unique = <T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
]
