import type { Chronicle } from '../../chronicle/chronicle.ts'
import type { Answer } from '../../core/answer.ts'
import type { Citation } from '../../core/citation.ts'
import type { Asked } from '../../core/command.ts'
import type { Block } from '../../core/message.ts'
import { NEAR } from '../../wording/answers.ts'
import { text } from '../../wording/events.ts'
import { inTheseDocuments } from './in-these-documents.ts'
import { nearestSentences } from './index.ts'

/** So many are shown at the most: more are no help to somebody in a channel. */
const SHOWN = 3

/**
 * An answer that found nothing, with the sentences that come nearest to the question where it does not show them already:
 * what the rules did not read as a fact, the reader does. First those that have most of its words, then those of their
 * documents that say more than these.
 */
export function withNearest(answer: Answer, asked: Asked, chronicle: Chronicle): Answer {
  const near = nearestSentences(asked, chronicle)
  const first = withSentences(answer, near)
  const more = inTheseDocuments(asked, shownIn(first), chronicle)
  if (more.length === 0) return first
  return withSentences(answer, first === answer ? more : [...near, ...more])
}

const shownIn = ({ message }: Answer): readonly Citation[] => message.blocks.flatMap(citationsOf)

const citationsOf = (block: Block): readonly Citation[] => ('citations' in block ? block.citations : [])

function withSentences(answer: Answer, near: readonly Citation[]): Answer {
  const shown = shownIn(answer).map(({ quote }) => quote)
  const [nearest] = near
  // The best of them says what can be said; a second one beside it would be noise.
  if (!nearest || isShown(nearest, shown)) return answer
  const { blocks } = answer.message
  // What the answer itself found to come near stands with them, not apart.
  const own = blocks.filter(saysNear)
  const citations = [...near.filter((one) => !isShown(one, shown)), ...own.flatMap(citationsOf)].slice(0, SHOWN)
  const block: Block = { kind: 'paragraph', spans: [text(NEAR)], citations }
  return { ...answer, message: { blocks: [block, ...blocks.filter((one) => !saysNear(one))] } }
}

const saysNear = (block: Block): boolean => block.kind === 'paragraph' && block.spans[0]?.text === NEAR

const isShown = ({ quote }: Citation, shown: readonly string[]): boolean =>
  shown.some((one) => one === quote || one.includes(quote))
