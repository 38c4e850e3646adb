import type { types } from '@slack/bolt'
import type { Block, Button, Span } from '../../../core/message.ts'
import { LIMITS } from '../limits.ts'
import { drawButton } from './press.ts'
import { type Leaf, leaf, leaves, type Part, quotes, says, section } from './rich.ts'
import { clean, cut } from './text.ts'

/** One neutral block in Slack's: facts and the sentences they rest on stay in one piece. `place` is unique in the message. */
export function draw(block: Block, place: string): readonly types.KnownBlock[] {
  switch (block.kind) {
    case 'heading':
      return rich(section(leaves(block.spans, { bold: true })))
    case 'paragraph':
      return rich([...section(leaves(block.spans)), ...quotes(block.citations)])
    case 'entry': {
      const lines = [leaves(block.title, { bold: true }), ...block.details.map((line) => leaves(line))]
      return [
        ...rich([...section(joined(lines)), ...quotes(block.citations, block.title)]),
        ...buttonRow(whole(block.buttons, clean(block.title.map(({ text }) => text).join('')).trim()), place),
      ]
    }
    case 'table':
      return [
        ...rich([...bullets(block.rows), ...quotes(block.citations)]),
        ...buttonRow(whole(block.buttons ?? []), place),
      ]
    case 'note':
      return note(block.spans)
    case 'picture':
      // The picture itself is sent right after the message: see pictures.ts.
      return []
    case 'buttons':
      return buttonRow(whole(block.buttons), place)
  }
}

export function rich(parts: readonly Part[]): readonly types.RichTextBlock[] {
  return parts.length > 0 ? [{ type: 'rich_text', elements: [...parts] }] : []
}

/** Small print. `plain_text` cannot link, so a note with a link is set in italics instead. */
function note(spans: readonly Span[]): readonly types.KnownBlock[] {
  if (spans.some((span) => span.link)) return rich(section(leaves(spans, { italic: true })))
  const words = cut(clean(spans.map((span) => span.text).join('')).trim(), LIMITS.note)
  return words === '' ? [] : [{ type: 'context', elements: [{ type: 'plain_text', text: words, emoji: false }] }]
}

export const smallPrint = (words: string): readonly types.KnownBlock[] => note([{ text: words }])

/** A row for each line, as a list, which a phone shows better than columns: `Joe Biden — President, United States · organised it`. */
function bullets(rows: readonly (readonly (readonly Span[])[])[]): readonly Part[] {
  const items = rows.flatMap((cells) => {
    const filled = cells.map((cell) => leaves(cell)).filter((cell) => cell.some(says))
    const line = filled.flatMap((cell, index) => [...(index === 0 ? [] : leaf(index === 1 ? ' — ' : ' · ')), ...cell])
    return line.length > 0 ? [{ type: 'rich_text_section' as const, elements: line }] : []
  })
  return items.length > 0 ? [{ type: 'rich_text_list', style: 'bullet', elements: items }] : []
}

function joined(lines: readonly (readonly Leaf[])[]): readonly Leaf[] {
  return lines.filter((line) => line.length > 0).flatMap((line, index) => [...(index === 0 ? [] : leaf('\n')), ...line])
}

const whole = (buttons: readonly Button[], about = '') => buttons.map((button) => ({ button, part: 0, about }))

/** Buttons in a row, each with the part of the answer that it concerns, and behind them a menu of its pages. */
export function buttonRow(
  buttons: readonly { readonly button: Button; readonly part: number; readonly about?: string }[],
  place: string,
  pages: types.StaticSelect | null = null,
): readonly types.ActionsBlock[] {
  const drawn = buttons
    .map(({ button, part, about }, index) => drawButton(button, part, `${place}.${index}`, about))
    .filter((button) => button !== null)
  const elements = pages ? [...drawn.slice(0, LIMITS.actions - 1), pages] : drawn.slice(0, LIMITS.actions)
  return elements.length > 0 ? [{ type: 'actions', elements }] : []
}
