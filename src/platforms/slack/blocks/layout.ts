import type { types } from '@slack/bolt'
import type { Block } from '../../../core/message.ts'
import type { Room } from '../limits.ts'
import { draw } from './draw.ts'
import { costOf, minus, within } from './room.ts'
import { loosened, split } from './split.ts'

/** What one message shows of an answer. */
export interface Part {
  readonly blocks: readonly Block[]
  /** Entries, paragraphs and rows that stand in no part, each being too long for a whole message. */
  readonly lost: number
  /** The same that come in later parts, and the sentences of what goes on there. */
  readonly later: { readonly things: number; readonly sentences: number }
}

/** Lays blocks out in parts that each keep to the room; every fact keeps the sentences it rests on, or some of them. */
export function partsOf(blocks: readonly Block[], room: Room): readonly Part[] {
  const parts: Omit<Part, 'later'>[] = []
  const begun: number[] = []
  const sentences: number[] = []
  let left: readonly Block[] = blocks.flatMap(loosened)
  let goesOn = false
  do {
    const filled = fill(left, room)
    parts.push(filled)
    // What goes on from the part before was counted there.
    const [first, ...others] = filled.blocks
    begun.push(sizesOf(goesOn && first?.kind !== 'table' ? others : filled.blocks))
    left = filled.rest
    goesOn = filled.goesOn
    sentences.push(goesOn && left[0] && 'citations' in left[0] ? left[0].citations.length : 0)
  } while (left.length > 0)
  return parts.map(({ blocks, lost }, at) => ({
    blocks,
    lost,
    later: {
      things: begun.slice(at + 1).reduce((sum, count) => sum + count, 0),
      sentences: sentences[at] ?? 0,
    },
  }))
}

/** The blocks of a part in Slack's: entries stand apart from one another. */
export function drawn(blocks: readonly Block[], place: string): readonly types.KnownBlock[] {
  return blocks.flatMap((block, index) => [
    ...(isRuled(block, blocks[index - 1]) ? [RULE] : []),
    ...draw(block, `${place}${index}`),
  ])
}

const RULE = { type: 'divider' } as const
const isRuled = (block: Block, before: Block | undefined) => block.kind === 'entry' && before?.kind === 'entry'

/** A block of at most this share of the room is not parted as long as there is a next part for it. */
const WHOLE = 0.5

interface Filled extends Omit<Part, 'later'> {
  readonly rest: readonly Block[]
  /** Is the first of the rest what the last one here begins? */
  readonly goesOn: boolean
}

function fill(blocks: readonly Block[], room: Room): Filled {
  const shown: Block[] = []
  let lost = 0
  let left = room
  for (const [index, block] of blocks.entries()) {
    const before = shown.at(-1)
    const fits = (some: Block) => within(costIn(some, before), left)
    if (fits(block)) {
      left = minus(left, costIn(block, before))
      shown.push(block)
      continue
    }
    // After the first thing that does not fit nothing smaller jumps the queue.
    const alone = shown.every(({ kind }) => kind === 'heading')
    const halves = !alone && staysWhole(block, room) ? null : split(block, fits)
    if (halves) {
      return { blocks: [...shown, halves.head], lost, rest: [halves.rest, ...blocks.slice(index + 1)], goesOn: true }
    }
    if (alone) {
      lost += sizeOf(block)
      continue
    }
    // A heading stays with what it stands above.
    const end = shown.findLastIndex(({ kind }) => kind !== 'heading') + 1
    return { blocks: shown.slice(0, end), lost, rest: [...shown.slice(end), ...blocks.slice(index)], goesOn: false }
  }
  const end = shown.findLastIndex(({ kind }) => kind !== 'heading') + 1
  // A heading whose entries are gone announces nothing.
  return { blocks: lost > 0 ? shown.slice(0, end) : shown, lost, rest: [], goesOn: false }
}

function staysWhole(block: Block, { blocks, characters }: Room): boolean {
  const most = { blocks: blocks * WHOLE, characters: characters * WHOLE }
  return block.kind !== 'table' && within(costIn(block, undefined), most)
}

/** A picture is sent beside the message, and to one person alone a line says where: the parts are the same for all. */
const LINE_FOR_A_PICTURE: Room = { blocks: 1, characters: 60 }

function costIn(block: Block, before: Block | undefined): Room {
  if (block.kind === 'picture') return LINE_FOR_A_PICTURE
  return costOf([...(isRuled(block, before) ? [RULE] : []), ...draw(block, '')])
}

const sizesOf = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + sizeOf(block), 0)

/** How many things a reader misses when the block goes. */
function sizeOf(block: Block): number {
  if (block.kind === 'table') return block.rows.length
  if (block.kind === 'entry') return 1
  // A sentence that was searched for stands alone.
  return block.kind === 'paragraph' && (block.spans.length > 0 || block.citations.length === 1) ? 1 : 0
}
