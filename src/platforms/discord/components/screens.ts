import type { Block, Button, Message } from '../../../core/message.ts'
import { LIMITS } from '../limits.ts'
import { type Unit, unitsOf } from './units.ts'

/** What fits into one message: its pieces, and the buttons that stand below them on every part. */
export interface Screen {
  readonly units: readonly Unit[]
  readonly buttons: readonly Button[]
  /** Entries that are shown on later parts. */
  readonly later: number
}

/** Room that is taken before the first unit: characters of title and small print, components around the units. */
export interface Taken {
  readonly text: number
  readonly components: number
}

/** Buttons below an answer; with them 10, and 2 to turn the parts, the rows stay few. */
const PINNED = 13

/**
 * Lays a message out in parts that each keep Discord's limits. Buttons at the end of the message concern all of it and
 * stand below every part. `quoted`: see unitsOf.
 */
export function screensOf(message: Message, taken: Taken, quoted?: number): readonly Screen[] {
  const { body, buttons } = withoutLastButtons(message.blocks)
  const pinned = buttons.slice(0, PINNED)
  const pieces = withTheirHeadings(body.flatMap((block) => unitsOf(block, quoted)))
  const alone = grouped(pieces, taken, rowed(pinned.length))
  // Otherwise there may be two more buttons, which turn the parts.
  const groups = alone.length > 1 ? grouped(pieces, taken, rowed(pinned.length + 2)) : alone
  const entries = (units: readonly Unit[]) => units.reduce((sum, unit) => sum + unit.entries, 0)
  return groups.map((units, i, all) => ({
    units,
    buttons: pinned,
    later: entries(all.slice(i + 1).flat()),
  }))
}

/** Components that so many buttons become, with their rows. */
const rowed = (buttons: number): number => buttons + Math.ceil(buttons / LIMITS.buttonsInRow)

/** As many pieces in each group as it has room for, `below` components kept free in each. */
function grouped(pieces: readonly Unit[][], taken: Taken, below: number): readonly Unit[][] {
  const groups: Unit[][] = []
  let text = 0
  let components = 0
  for (const units of pieces) {
    const weight = units.reduce((sum, unit) => sum + weightOf(unit), 0)
    const length = units.reduce((sum, unit) => sum + unit.text.length, 0)
    if (groups.length === 0 || text + length > LIMITS.text || components + weight > LIMITS.components) {
      groups.push([])
      text = taken.text
      components = taken.components + below
    }
    groups.at(-1)?.push(...units)
    text += length
    components += weight
  }
  if (groups.length === 0) groups.push([])
  return groups
}

/** A heading stays with what it stands above. */
function withTheirHeadings(units: readonly Unit[]): readonly Unit[][] {
  const together: Unit[][] = []
  for (const unit of units) {
    const last = together.at(-1)
    if (last?.length === 1 && last[0]?.text.startsWith('### ')) last.push(unit)
    else together.push([unit])
  }
  return together
}

/** Components a unit becomes. */
export function weightOf(unit: Unit): number {
  const rows = Math.ceil(unit.buttons.length / LIMITS.buttonsInRow)
  return Number(unit.apart) + Number(unit.text !== '') + Number(unit.picture !== null) + rows + unit.buttons.length
}

function withoutLastButtons(blocks: readonly Block[]): { body: readonly Block[]; buttons: readonly Button[] } {
  const end = blocks.findLastIndex((block) => block.kind !== 'buttons') + 1
  return {
    body: blocks.slice(0, end),
    buttons: blocks.slice(end).flatMap((block) => (block.kind === 'buttons' ? block.buttons : [])),
  }
}
