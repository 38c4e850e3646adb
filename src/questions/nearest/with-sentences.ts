import type { Answer } from '../../core/answer.ts'
import type { Citation } from '../../core/citation.ts'
import type { Block } from '../../core/message.ts'

/**
 * An answer that found nothing, with the sentences that come nearest to the question where it does not show them already:
 * what the rules did not read as a fact, the reader does.
 */
export function withSentences(answer: Answer, near: readonly Citation[]): Answer {
  const shown = answer.message.blocks.flatMap((block) =>
    'citations' in block ? block.citations.map(({ quote }) => quote) : [],
  )
  const [nearest] = near
  // The best of them says what can be said; a second one beside it would be noise.
  if (!nearest || isShown(nearest, shown)) return answer
  const citations = near.filter((one) => !isShown(one, shown))
  const block: Block = { kind: 'paragraph', spans: [{ text: 'These sentences come near it:' }], citations }
  return { ...answer, message: { blocks: [block, ...answer.message.blocks] } }
}

const isShown = ({ quote }: Citation, shown: readonly string[]): boolean =>
  shown.some((one) => one === quote || one.includes(quote))
