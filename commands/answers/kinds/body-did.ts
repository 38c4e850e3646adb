import type { Answer } from '../../../src/core/answer.ts'
import type { Asked } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import type { Deed } from '../../../src/core/subject.ts'
import { quoted, reply } from '../../../src/wording/answers.ts'
import { MONTHS } from '../../../src/wording/dates.ts'
import { listNames, sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { showing } from '../beside/showing.ts'
import { bodyBeside } from '../sentences/document-sentences.ts'
import { isAheadAt, isUnsureAt } from '../sentences/told-alone.ts'

/**
 * "Who built the bridge": the firm or body that a sentence with all words of the question names as what did it; null where none
 * does, or where it is somebody, whom others tell.
 */
export function bodyDid(asked: Asked, { verb }: Deed, context: Context): Answer | null {
  const { period, pick, leftOut, publisher, tense } = asked.subject
  if (period !== null || pick !== null || leftOut !== null || publisher !== null) return null
  const { by, does } = bodyBeside(verb)
  const told = context.saying(asked).flatMap(({ citation, said }) => {
    const { quote } = citation
    const found = by.exec(quote) ?? does.exec(quote)
    const body = found?.groups?.body?.replace(/[.,]$|['’]s?$/u, '')
    if (!found || body === undefined || found.groups?.not !== undefined || isNoBody(body)) return []
    if (said.some((one) => one.is === 'person' && body.includes(one.name.split(' ').at(-1) ?? one.name))) return []
    const at = { index: found.index, 0: found[0] }
    return isUnsureAt(quote, at) || isAheadAt(quote, at) !== (tense === 'future') ? [] : [{ body, citation }]
  })
  const bodies = [...new Map(told.map(({ body }) => [fold(body), body])).values()]
  if (bodies.length === 0 || bodies.length > MOST) return null
  const citations = sentences(told.map(({ citation }) => citation)).slice(0, MOST)
  return reply(asked.question, 'ask', {
    title: `${listNames(bodies, MOST)}, the documents say: ${quoted(asked)}`,
    blocks: showing(citations, 'It is said here:'),
    citations,
  })
}
const MOST = 2

/** "By Friday", "by January": when, and not by whom; "by the Second Deputy Governor of the Bank": somebody, and no body. */
const isNoBody = (name: string): boolean => TIME.test(name) || OFFICE.test(name)
const TIME = new RegExp(`^(?:\\p{L}+day|${MONTHS.join('|')}|He|She|It|They|We|I|This|That|There|Mr|Mrs|Ms|Dr)\\b`, 'u')
const OFFICE =
  /^(?:\p{Lu}[\p{L}-]+ ){0,4}(?:Governor|Minister|President|Secretary|Director|Officer|Chair(?:man|woman|person)?|Ambassador|Mayor|Speaker|King|Queen|Chancellor|Commissioner)(?:[ -]General)?(?: of\b|$)/u
