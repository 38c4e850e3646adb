import type { Chronicle } from '../../chronicle/chronicle.ts'
import type { Citation } from '../../core/citation.ts'
import type { Asked } from '../../core/command.ts'
import { typed } from '../../wording/answers.ts'
import { mayAnswer } from './looks-like-answer.ts'
import { strictlyAsked } from './saying.ts'
import { stemsOf } from './score.ts'

/** What asks for something that a sentence tells as it stands: what was done, how much, how long, for what, to whom. */
const ASKS =
  /^(?:and\s+)?(?:what\s+(?:did|does|do|has|have|had|will)\b|how\s+(?:much|high|long|large|big)\b|(?:for|to|with|from|on|about)\s+(?:whom?|what)\b)/iu
/** What may come out otherwise than it is told, and what is denied. */
const UNSURE = /\b(?:may|might|could|if|unless|whether|rumou?r\p{L}*|alleged\p{L}*)\b/u
const DENIES = /\b(?:not|never|no longer|denied|denies|refused|declined)\b|n['’]t\b/iu
/** "They announced a ferry line": who they are the sentence in front tells. */
const CARRIES = /^(?:It|They|He|She|Both|The two)\b/u

/** Those of the sentences that say every word of the question themselves, or of whom they go on speaking, and deny or doubt none of it. */
export function toldWhole(citations: readonly Citation[], asked: Asked, chronicle: Chronicle): readonly Citation[] {
  const words = typed(asked)
  if (!ASKS.test(words) || asked.subject.period !== null) return []
  const { names, words: others } = strictlyAsked(asked, chronicle)
  if (names.length + others.length < 2) return []
  const has = (stems: ReadonlySet<string>) => (ways: readonly string[]) => ways.some((way) => stems.has(way))
  return citations.filter(({ document, quote }) => {
    if (!mayAnswer(words, quote) || UNSURE.test(quote) || DENIES.test(quote) !== DENIES.test(words)) return false
    const own = has(stemsOf(quote))
    if (names.every(own) && others.every(own)) return true
    if (!CARRIES.test(quote) || !others.some(own)) return false
    const told = chronicle.sentencesOf(document)
    const at = told.findIndex((one) => one.quote === quote)
    // Of two sentences in front the names, of the one right in front the rest.
    const before = told.slice(Math.max(0, at - 2), Math.max(0, at)).map((one) => has(stemsOf(one.quote)))
    const last = before.at(-1)
    return (
      before.some((one) => names.every(one)) &&
      others.every((ways) => own(ways) || (names.length === 0 && last?.(ways) === true))
    )
  })
}
