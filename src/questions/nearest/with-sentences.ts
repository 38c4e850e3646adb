import type { Chronicle } from '../../chronicle/chronicle.ts'
import type { Answer } from '../../core/answer.ts'
import type { Citation } from '../../core/citation.ts'
import type { Asked } from '../../core/command.ts'
import type { Block } from '../../core/message.ts'
import { inTheseDocuments } from './in-these-documents.ts'
import { nearestSentences } from './index.ts'

/** With the sentences that have most of its words, and with those of their documents that say more than these. */
export function withNearest(answer: Answer, asked: Asked, chronicle: Chronicle): Answer {
  const near = nearestSentences(asked, chronicle)
  const first = withSentences(answer, near)
  const more = inTheseDocuments(asked, shownIn(first), chronicle)
  if (more.length === 0) return first
  return withSentences(answer, first === answer ? more : [...near, ...more])
}

const shownIn = ({ message }: Answer): readonly Citation[] =>
  message.blocks.flatMap((block) => ('citations' in block ? block.citations : []))

/**
 * An answer that found nothing, with the sentences that come nearest to the question where it does not show them already:
 * what the rules did not read as a fact, the reader does.
 */
function withSentences(answer: Answer, near: readonly Citation[]): Answer {
  const shown = shownIn(answer).map(({ quote }) => quote)
  const [nearest] = near
  // The best of them says what can be said; a second one beside it would be noise.
  if (!nearest || isShown(nearest, shown)) return answer
  const citations = near.filter((one) => !isShown(one, shown))
  const block: Block = { kind: 'paragraph', spans: [{ text: 'These sentences come near it:' }], citations }
  return { ...answer, message: { blocks: [block, ...answer.message.blocks] } }
}

const isShown = ({ quote }: Citation, shown: readonly string[]): boolean =>
  shown.some((one) => one === quote || one.includes(quote))
