import type { Citation } from '../../../core/citation.ts'
import type { Block, Span } from '../../../core/message.ts'

/** A block that is too long for its message in two: what comes first, and what goes on from there. */
export interface Halves {
  readonly head: Block
  readonly rest: Block
}

/** The longest beginning that fits, with at least one row or sentence; null when nothing of the block can stand alone. */
export function split(block: Block, fits: (block: Block) => boolean): Halves | null {
  switch (block.kind) {
    case 'table':
      return longest(block.rows.length - 1, fits, (rows) => rowsOf(block, rows))
    case 'paragraph':
    case 'entry':
      return longest(block.citations.length - 1, fits, (kept) => sentencesOf(block, kept))
    case 'heading':
    case 'note':
    case 'picture':
    case 'buttons':
      return null
  }
}

type Table = Extract<Block, { kind: 'table' }>
type Cited = Extract<Block, { kind: 'paragraph' | 'entry' }>

/** Characters of sentences that stand under every part of a table. */
const COMMON = 2000

/** A table whose sentences speak for no single row, and are many, has them below it, where they can be parted. */
export function loosened(block: Block): readonly Block[] {
  if (block.kind !== 'table') return [block]
  const named = new Set(block.rows.map(supportOf))
  const common = block.citations.filter(({ supports }) => !named.has(supports))
  if (common.reduce((sum, { quote }) => sum + quote.length, 0) <= COMMON) return [block]
  const own = block.citations.filter(({ supports }) => named.has(supports))
  return [
    { ...block, citations: own },
    { kind: 'paragraph', spans: [], citations: common },
  ]
}

/** What the sentences of a row support: the person that its first cell names. */
const supportOf = (row: Table['rows'][number]): Citation['supports'] =>
  `participant:${(row[0] ?? []).map((span) => span.text).join('')}`

/** Rows go with the sentences that speak for them; those that speak for all stand under both. */
function rowsOf(table: Table, kept: number): Halves {
  const part = (rows: Table['rows'], others: Table['rows']): Table => {
    const gone = new Set(others.map(supportOf))
    for (const row of rows) gone.delete(supportOf(row))
    return { ...table, rows, citations: table.citations.filter(({ supports }) => !gone.has(supports)) }
  }
  const [first, second] = [table.rows.slice(0, kept), table.rows.slice(kept)]
  // Buttons stand below the last of it.
  const { buttons: _, ...head } = part(first, second)
  return { head, rest: part(second, first) }
}

/** The sentences that go on stand below what they speak for, named once more. */
function sentencesOf(block: Cited, kept: number): Halves {
  const head = { ...block, citations: block.citations.slice(0, kept) }
  const citations = block.citations.slice(kept)
  if (block.kind === 'paragraph') {
    return { head, rest: { ...block, spans: named(block.spans), citations } }
  }
  return { head, rest: { ...block, title: named(block.title), details: [], citations, buttons: [] } }
}

const AGAIN: Span = { text: ' (continued)', style: 'emphasis' }
const named = (spans: readonly Span[]): readonly Span[] =>
  spans.length === 0 || spans.at(-1)?.text === AGAIN.text ? spans : [...spans, AGAIN]

/** The largest beginning that fits, of 1 to `most` pieces; null when not even one does. */
function longest(most: number, fits: (block: Block) => boolean, halves: (pieces: number) => Halves): Halves | null {
  let [low, high] = [0, most]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(halves(middle).head)) low = middle
    else high = middle - 1
  }
  return low > 0 ? halves(low) : null
}
