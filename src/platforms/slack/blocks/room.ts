import type { types } from '@slack/bolt'
import type { Room } from '../limits.ts'

/** What blocks take of the room that a surface has. */
export function costOf(blocks: readonly types.KnownBlock[]): Room {
  return { blocks: blocks.length, characters: blocks.reduce((sum, block) => sum + charactersOf(block), 0) }
}

export const within = (cost: Room, room: Room): boolean =>
  cost.blocks <= room.blocks && cost.characters <= room.characters

export const minus = (room: Room, cost: Room): Room => ({
  blocks: room.blocks - cost.blocks,
  characters: room.characters - cost.characters,
})

/** Characters that Slack counts: texts and addresses, wherever they stand in the block. */
function charactersOf(node: unknown): number {
  if (Array.isArray(node)) return node.reduce<number>((sum, item) => sum + charactersOf(item), 0)
  if (typeof node !== 'object' || node === null) return 0
  return Object.entries(node).reduce((sum, [name, value]) => {
    if (typeof value !== 'string') return sum + charactersOf(value)
    return name === 'text' || name === 'url' || name === 'alt_text' ? sum + value.length : sum
  }, 0)
}
