import type { Chronicle } from '../../chronicle/chronicle.ts'
import type { Answer } from '../../core/answer.ts'
import type { Citation } from '../../core/citation.ts'
import type { Asked } from '../../core/command.ts'
import type { Block } from '../../core/message.ts'
import { NEAR } from '../../wording/answers.ts'
import { text } from '../../wording/events.ts'
import { nearestSentences, SHOWN } from './index.ts'

/**
 * An answer that found nothing, with the sentences that come nearest to the question where it does not show them already:
 * what the rules did not read as a fact, the reader does.
 */
export function withNearest(answer: Answer, asked: Asked, chronicle: Chronicle): Answer {
  const { blocks } = answer.message
  const rest = eachOnce(blocks.filter((one) => !saysNear(one)))
  const shown = rest.flatMap(citationsOf)
  const found = nearestSentences(asked, chronicle, shown)
  // What the answer itself found to come near stands with them, not apart.
  const all = [...found, ...blocks.filter(saysNear).flatMap(citationsOf)]
  const near = distinct(all).filter((one) => !isShown(one, shown))
  if (near.length === 0) return { ...answer, message: { blocks: rest } }
  const block: Block = { kind: 'paragraph', spans: [text(NEAR)], citations: near.slice(0, SHOWN) }
  return { ...answer, message: { blocks: [block, ...rest] } }
}

/** Paragraphs without the sentences that one above shows. */
function eachOnce(blocks: readonly Block[]): readonly Block[] {
  const shown: Citation[] = []
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' || block.citations.length === 0) return [block]
    const citations = block.citations.filter((one) => !isShown(one, shown))
    shown.push(...citations)
    return citations.length > 0 ? [{ ...block, citations }] : []
  })
}

const citationsOf = (block: Block): readonly Citation[] => ('citations' in block ? block.citations : [])

const saysNear = (block: Block): boolean => block.kind === 'paragraph' && block.spans[0]?.text === NEAR

const distinct = (citations: readonly Citation[]): readonly Citation[] =>
  [...new Map(citations.toReversed().map((one) => [one.quote, one])).values()].toReversed()

const isShown = ({ quote }: Citation, shown: readonly Citation[]): boolean =>
  shown.some((one) => one.quote.includes(quote))
