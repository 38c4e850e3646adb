import type { Knowledge } from './read-subject.ts'
import { wordsOf } from './words.ts'

/**
 * Two whole questions with an "and" between them: "who was at the call and when was it", "when and where was the meeting",
 * "who represented Norland and Westmark". `restOf` gives what a question is about, without the words that ask.
 */
export function twoQuestions(
  text: string,
  restOf: (question: string) => string,
  { bodies }: Pick<Knowledge, 'bodies'>,
): readonly string[] | null {
  const shared = BOTH_OF_ONE.exec(text)?.groups
  if (shared) return [`${shared.one} ${shared.rest}`, `${shared.other} ${shared.rest}`]
  const [, first, second] = AND_ASKS.exec(text) ?? []
  if (first && second) {
    const about = restOf(first)
    return [
      first,
      about === ''
        ? second
        : second.replace(/\b(?:it|that|this)\b$|\b(?:it|that|this)(?=\s+(?:held|on|in|at)\b)/iu, about),
    ]
  }
  // Which of the two was first is seen from their days.
  const order = (CAME_FIRST.exec(text) ?? COME_FIRST.exec(text))?.groups
  if (order) return [`when was ${order.one}`, `when was ${order.other}`]
  const named = REPRESENTED.exec(text)?.groups
  if (!named) return null
  const isBody = (words = '') => bodies.at(wordsOf(words), 0)?.length === wordsOf(words).length
  const { lead, one, other, tail = '' } = named
  return isBody(one) && isBody(other) ? [`${lead} ${one}${tail}`, `${lead} ${other}${tail}`] : null
}

const ASKS = '(?:who|when|where|what|which|how (?:many|long|often))'
const BOTH_OF_ONE = /^(?<one>when|where|who)\s+and\s+(?<other>when|where|who)\s+(?<rest>.+)$/iu
const AND_ASKS = new RegExp(`^(${ASKS}\\b.{4,}?)\\s*,?\\s+and\\s+(${ASKS}\\b.{4,})$`, 'iu')
const CAME_FIRST =
  /^(?:which|what)(?:\s+one)?\s+(?:came|was|happened|took place)\s+(?:first|earlier)[\s,:]+(?<one>.+?)\s+or\s+(?<other>.+)$/iu
const COME_FIRST = /^did\s+(?<one>.+?)\s+or\s+(?<other>.+?)\s+(?:come|happen|take place)\s+(?:first|earlier)$/iu
const REPRESENTED =
  /^(?<lead>who\s+(?:represented|represents|spoke for|stood for|was there for))\s+(?:the\s+)?(?<one>.+?)\s+and\s+(?:the\s+)?(?<other>.+?)(?<tail>\s+(?:on|in|at|during)\s.+)?$/iu
