import type { types } from '@slack/bolt'
import type { Block, Message, Span } from '../../core/message.ts'
import { draw, smallPrint } from './draw.ts'
import { LIMITS, type Room } from './limits.ts'
import { clean, cut, escaped } from './text.ts'

/** What Slack shows: blocks, and the words for notifications and for those who read by ear. */
export interface Rendered {
  readonly text: string
  readonly blocks: types.KnownBlock[]
}

/** Goes with every post: each source is a link, and previews of them all would bury the answer. */
export const QUIET = { unfurl_links: false, unfurl_media: false } as const

/** Kept free for the line that says how much is missing. */
const SPARE: Room = { blocks: 1, characters: 100 }

/**
 * A Message in Block Kit. What does not fit goes, whole entries with their sentences or rows from the end, and a line says
 * how many. `title` stands on top; null when the message has none (a digest brings its own). `place` tells the buttons of
 * several messages apart that share one view.
 */
export function render(title: string | null, message: Message, room: Room = LIMITS.message, place = 'b'): Rendered {
  const head = title === null ? [] : header(title)
  // The buttons that close a message have their place kept, so that they are there even when entries go.
  const closing = message.blocks.at(-1)?.kind === 'buttons' ? message.blocks.slice(-1) : []
  const tail = closing.flatMap((block) => draw(block, `${place}t`))
  const content = message.blocks.slice(0, message.blocks.length - closing.length)

  let left = minus(minus(room, SPARE), costOf([...head, ...tail]))
  const groups: { readonly kind: Block['kind']; readonly drawn: readonly types.KnownBlock[] }[] = []
  let full = false
  let missing = 0
  for (const [index, block] of content.entries()) {
    const rule: types.KnownBlock[] = block.kind === 'entry' && groups.at(-1)?.kind === 'entry' ? [RULE] : []
    const drawn = (what: Block) => [...rule, ...draw(what, `${place}${index}`)]
    const fits = (what: Block) => within(costOf(drawn(what)), left)
    // After the first thing that does not fit nothing smaller jumps the queue: what is shown is a beginning.
    const shown = full ? null : fits(block) ? block : largestPart(block, fits)
    if (shown !== block) full = true
    missing += sizeOf(block) - (shown ? sizeOf(shown) : 0)
    if (!shown) continue
    groups.push({ kind: block.kind, drawn: drawn(shown) })
    left = minus(left, costOf(drawn(shown)))
  }
  // A heading whose entries are gone announces nothing.
  while (full && groups.at(-1)?.kind === 'heading') groups.pop()
  const more = full ? smallPrint(`… and ${missing > 0 ? `${missing} more` : 'more'} that would not fit here.`) : []
  const blocks = [...head, ...groups.flatMap((group) => group.drawn), ...more, ...tail]
  return { text: fallback(title, message), blocks: blocks.length > 0 ? blocks : [...smallPrint('Nothing to show.')] }
}

/** The heading a digest begins with, in large letters on top. */
export function renderUntitled(message: Message): Rendered {
  const [first, ...rest] = message.blocks
  return first?.kind === 'heading' ? render(plain(first.spans), { blocks: rest }) : render(null, message)
}

const RULE = { type: 'divider' } as const
const within = (cost: Room, room: Room) => cost.blocks <= room.blocks && cost.characters <= room.characters
const minus = (room: Room, cost: Room): Room => ({
  blocks: room.blocks - cost.blocks,
  characters: room.characters - cost.characters,
})

export function header(title: string): readonly types.HeaderBlock[] {
  const words = cut(clean(title).replace(/\s+/g, ' ').trim(), LIMITS.header)
  return words === '' ? [] : [{ type: 'header', text: { type: 'plain_text', text: words, emoji: false } }]
}

/** How many things a reader misses when the block goes. */
function sizeOf(block: Block): number {
  if (block.kind === 'table') return block.rows.length
  return block.kind === 'entry' || block.kind === 'paragraph' ? 1 : 0
}

/** What is left of a block that is too long for the room; null when nothing of it can stand alone. */
function largestPart(block: Block, fits: (block: Block) => boolean): Block | null {
  switch (block.kind) {
    case 'table':
      return beginningOf(block, fits)
    case 'paragraph':
    case 'entry':
      return withFewerSentences(block, fits)
    case 'heading':
    case 'note':
    case 'picture':
    case 'buttons':
      return null
  }
}

/** Rows go from the end, and with them the sentences that speak for nobody who is left. */
function beginningOf(table: Extract<Block, { kind: 'table' }>, fits: (block: Block) => boolean): Block | null {
  return longest(table.rows.length - 1, fits, (rows) => {
    const gone = new Set(table.rows.slice(rows).map((row) => `participant:${plain(row[0] ?? [])}`))
    const citations = table.citations.filter((citation) => !gone.has(citation.supports))
    return { ...table, rows: table.rows.slice(0, rows), citations }
  })
}

/** Many sentences for one thing: the first ones stay, and a line says how many more there are. */
function withFewerSentences(
  block: Extract<Block, { kind: 'paragraph' | 'entry' }>,
  fits: (block: Block) => boolean,
): Block | null {
  return longest(block.citations.length - 1, fits, (kept) => {
    const missing = block.citations.length - kept
    const line: Span = { text: `(${missing} more sentences would not fit here.)`, style: 'emphasis' }
    const citations = block.citations.slice(0, kept)
    return block.kind === 'entry'
      ? { ...block, citations, details: [...block.details, [line]] }
      : { ...block, citations, spans: [...block.spans, { text: '\n' }, line] }
  })
}

/** The largest part that fits, of 1 to `most` pieces; null when not even one does. */
function longest(most: number, fits: (block: Block) => boolean, part: (pieces: number) => Block): Block | null {
  let [low, high] = [0, most]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(part(middle))) low = middle
    else high = middle - 1
  }
  return low > 0 ? part(low) : null
}

const plain = (spans: readonly Span[]) => spans.map((span) => span.text).join('')

function costOf(blocks: readonly types.KnownBlock[]): Room {
  return { blocks: blocks.length, characters: blocks.reduce((sum, block) => sum + charactersOf(block), 0) }
}

/** Characters that Slack counts: texts and addresses, wherever they stand in the block. */
function charactersOf(node: unknown): number {
  if (Array.isArray(node)) return node.reduce<number>((sum, item) => sum + charactersOf(item), 0)
  if (typeof node !== 'object' || node === null) return 0
  return Object.entries(node).reduce((sum, [name, value]) => {
    if (typeof value !== 'string') return sum + charactersOf(value)
    return name === 'text' || name === 'url' || name === 'alt_text' ? sum + value.length : sum
  }, 0)
}

/** The first lines in plain words: what a phone shows before the message is opened. */
function fallback(title: string | null, message: Message): string {
  const lines = [title ?? '', ...message.blocks.map(wordsOf)].map((line) => clean(line).replace(/\s+/g, ' ').trim())
  // Escaping makes it longer, never more than five times; the limit that counts is the one on what is read.
  return escaped(cut(lines.filter((line) => line !== '').join('\n'), LIMITS.message.fallback)) || 'An answer'
}

/** What a row is about stands out in it: the name of a person, the title of an event. */
function mainCell(cells: readonly (readonly Span[])[]): string {
  const main = cells.find((cell) => cell.some((span) => span.style === 'strong')) ?? cells[0] ?? []
  return plain(main)
}

function wordsOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return plain(block.spans)
    case 'entry':
      return [block.title, ...block.details.slice(0, 1)].map(plain).join(' · ')
    case 'table':
      return block.rows.map(mainCell).join(', ')
    case 'picture':
      return block.alternative
    case 'note':
    case 'buttons':
      return ''
  }
}
