import { inLines } from '../../core/in-lines.ts'
import { wordsOf } from '../words.ts'
import type { Joined } from './joined.ts'
import type { Knowledge } from './read-subject.ts'

/**
 * Two whole questions with an "and" between them: "who was at the call and when was it", "when and where was the meeting",
 * "who represented Norland and Westmark". `restOf` gives what a question is about, without the words that ask.
 */
export interface Two {
  readonly how: Joined['how']
  readonly questions: readonly string[]
}

export function twoQuestions(
  text: string,
  restOf: (question: string) => string,
  { bodies }: Pick<Knowledge, 'bodies'>,
): Two | null {
  const not = butNot(text)
  if (not) return { how: 'not', questions: not }
  const questions = bothOf(text, restOf, bodies)
  return questions && { how: 'and', questions }
}

function bothOf(
  text: string,
  restOf: (question: string) => string,
  bodies: Knowledge['bodies'],
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
  const named = (REPRESENTED.exec(text) ?? REPRESENTS.exec(text))?.groups
  if (!named) return null
  const isBody = (words = '') => bodies.at(wordsOf(words), 0)?.length === wordsOf(words).length
  const { lead, one, other, tail = '' } = named
  return isBody(one) && isBody(other) ? [`${lead} ${one}${tail}`, `${lead} ${other}${tail}`] : null
}

/** "Who was at the January meeting but not at the February call": everybody at the one, and at the other. */
function butNot(text: string): readonly string[] | null {
  const said = BUT_NOT.exec(text)?.groups
  if (!said) return null
  const { lead = '', at = '', first = '', other = '' } = said
  const own = /^(?:at|on|in|to|for)\s/iu.test(other)
  return [`${lead}${at} ${first}`, `${lead}${own ? '' : at} ${other}`].map((one) => one.replace(/\s+/g, ' ').trim())
}

const BUT_NOT = inLines('iu')`
  ^(?<lead>
    (?:who|which (?:people|leaders))\s+(?:was|were|attended|joined|took part|participated|came|went)(?:\s+there)?
  )(?<at>\s+(?:at|on|in|to))?\s+(?<first>.+?),?\s+
  (?:(?:but|and)\s+not|but\s+(?:was|were|did)\s*(?:not|n['’]t)(?:\s+(?:attend|join))?|but\s+missed)\s+
  (?<other>(?:(?:at|on|in|to)\s+)?(?:the|that|a|in|on|\d).+)$
`
const ASKS = '(?:who|when|where|what|which|how (?:many|long|often))'
const BOTH_OF_ONE = /^(?<one>when|where|who)\s+and\s+(?<other>when|where|who)\s+(?<rest>.+)$/iu
const AND_ASKS = new RegExp(`^(${ASKS}\\b.{4,}?)\\s*,?\\s+and\\s+(${ASKS}\\b.{4,})$`, 'iu')
const CAME_FIRST =
  /^(?:which|what)(?:\s+one)?\s+(?:came|was|happened|took place)\s+(?:first|earlier)[\s,:]+(?<one>.+?)\s+or\s+(?<other>.+)$/iu
const COME_FIRST = /^did\s+(?<one>.+?)\s+or\s+(?<other>.+?)\s+(?:come|happen|take place)\s+(?:first|earlier)$/iu
const REPRESENTED =
  /^(?<lead>who\s+(?:represented|represents|spoke for|stood for|was there for))\s+(?<one>(?:the\s+)?.+?)\s+and\s+(?<other>(?:the\s+)?.+?)(?<tail>\s+(?:on|in|at|during)\s.+)?$/iu
/** "Did Calder represent Westmark or the Grain Council": each is a question of its own. */
const REPRESENTS = inLines('iu')`
  ^(?<lead>(?:did|does|was|is)\s+.+?\s+(?:represent(?:ing)?|(?:speak(?:ing)?|stand(?:ing)?) for|there for))\s+
  (?<one>(?:the\s+)?.+?)\s+(?:and|or)\s+(?:for\s+)?(?<other>(?:the\s+)?.+?)(?<tail>\s+(?:on|in|at|during)\s.+)?$
`
