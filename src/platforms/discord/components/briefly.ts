import type { Block, Message, Quoted } from '../../../core/message.ts'
import { shorten } from '../../../wording/answers.ts'

/** Characters of a sentence by which one knows what it tells. */
const BRIEF = 250

/**
 * A list of events in fewer words, for the case that it then fits into one message: a source is a link where it stands first,
 * and of a long sentence the beginning is shown, above the button that shows all of it.
 */
export function briefly({ blocks }: Message): Message {
  const linked = new Set<string>()
  const once = (citation: Quoted): Quoted => {
    const known = linked.has(citation.document)
    linked.add(citation.document)
    return known ? { ...citation, url: null } : citation
  }
  return { blocks: blocks.map((block) => ('citations' in block ? brief(block, once) : block)) }
}

type Cited = Extract<Block, { readonly citations: unknown }>

function brief(block: Cited, once: (citation: Quoted) => Quoted): Block {
  const citations = block.citations.map(once)
  const isListed = block.kind === 'entry' && block.buttons.length > 0 && citations.length === 1
  return { ...block, citations: isListed ? citations.map(shortened) : citations }
}

function shortened(citation: Quoted): Quoted {
  const quote = shorten(citation.quote, BRIEF)
  const { marks } = citation
  return { ...citation, quote, ...(marks && { marks: marks.filter(({ end }) => end < quote.length) }) }
}
