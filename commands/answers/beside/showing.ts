import type { Answer } from '../../../src/core/answer.ts'
import type { Citation } from '../../../src/core/citation.ts'
import type { Block } from '../../../src/core/message.ts'
import { text } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'

/** Sentences to be read beside an answer, or in place of one; `said` stands before them. No block where there is none. */
export const showing = (citations: readonly Citation[], said = ''): readonly Extract<Block, { kind: 'paragraph' }>[] =>
  citations.length === 0 ? [] : [{ kind: 'paragraph', spans: said === '' ? [] : [text(said)], citations }]

/** The answer with these blocks before its own; a sentence is not shown twice. */
export function ledBy(answer: Answer, blocks: readonly Block[]): Answer {
  const shown = new Set(
    blocks.flatMap((block) => ('citations' in block ? block.citations.map(({ quote }) => quote) : [])),
  )
  const own = answer.message.blocks.filter(
    (block) =>
      block.kind !== 'paragraph' ||
      block.citations.length === 0 ||
      !block.citations.every(({ quote }) => shown.has(quote)),
  )
  return { ...answer, message: { blocks: [...blocks, ...own] } }
}

/** Sentences with these words, for what is said in the documents and recorded of no event: who was absent, or only spoken of. */
export function mentions({ chronicle }: Context, words: string): readonly Block[] {
  const found = chronicle.sentences(words, { offset: 0, limit: 2 }).items
  return showing(
    found.map(({ citation }) => citation),
    'The words are in these sentences:',
  )
}
