import type { Answer } from '../../../src/core/answer.ts'
import type { Citation } from '../../../src/core/citation.ts'
import type { Asked } from '../../../src/core/command.ts'
import { quoted, reply } from '../../../src/wording/answers.ts'
import type { Context } from '../../context.ts'
import { countNear, countSaid, numbersOf } from '../beside/numbers.ts'
import { ledBy, mentions, showing } from '../beside/showing.ts'

/** Numbers that no event records, as sentences say them. */

/** The number of a sentence that says all that is asked. */
export function asSaid(asked: Asked, context: Context, means?: (behind: string) => boolean): Answer | null {
  const counted = countSaid(asked, context, means)
  return counted === null
    ? null
    : reply(asked.question, 'ask', {
        title: `${counted.said}, the documents say: ${quoted(asked)}`,
        blocks: [...showing(counted.citations), ...showing(counted.others, ANOTHER)],
        citations: [...counted.citations, ...counted.others],
      })
}
export const ANOTHER = 'Another publisher has a number of its own, of this or of something near it:'

/** The number of the sentence that comes nearest; that it is meant its document's title says alone. */
export function asNearest(
  asked: Asked,
  context: Context,
  candidates?: readonly Citation[],
  means?: (behind: string) => boolean,
): Answer | null {
  const near = countNear(asked, context, candidates, means)
  if (near === null) return null
  return reply(asked.question, 'ask', {
    title: `“${near.said}”, if this sentence means it: ${quoted(asked)}`,
    blocks: showing([near.citation]),
    citations: [near.citation],
  })
}

/** "How big is the loan": how much it is. */
export function howBig(asked: Asked, context: Context): Answer {
  const much = (words: string) => words.replace(/^(\W*)how (?:big|large|high)\b/iu, '$1how much')
  const terms = asked.subject.terms.filter((term) => !/^(?:big|large|high)$/.test(term))
  const sum: Asked = {
    ...asked,
    rest: much(asked.rest),
    question: { ...asked.question, words: much(asked.question.words) },
    subject: { ...asked.subject, terms },
  }
  return asSaid(sum, context) ?? asNearest(sum, context) ?? context.nothing('ask', asked)
}

/** "How many soldiers were sent": the documents may say it in words, and no number is made of them. */
export function notCounted(asked: Asked, context: Context): Answer {
  const said = asSaid(asked, context)
  if (said) return said
  const { terms, bodies } = asked.subject
  const words = [...terms, ...bodies.map(({ typed }) => typed)].join(' ')
  const why = `Not counted: these documents record who took part in what, and no number for ${quoted(asked)}.`
  const answer = context.nothing('ask', asked, why)
  const numbers = numbersOf(asked, context)
  const [only, second] = numbers.flatMap((block) => ('citations' in block ? block.citations : []))
  const near = second ? null : asNearest(asked, context, only && [only])
  if (near) return near
  if (words === '') return answer
  return ledBy(answer, numbers.length > 0 ? numbers : mentions(context, words))
}
