import type { types } from '@slack/bolt'
import type { Block, Button, Message, Span } from '../../../core/message.ts'
import { headlineOf } from '../../headline.ts'
import { closingButtons } from '../../parts.ts'
import type { Shown } from '../desk.ts'
import { LIMITS, type Room } from '../limits.ts'
import { buttonRow, rich, smallPrint } from './draw.ts'
import { drawn, partsOf } from './layout.ts'
import { drawPages } from './press.ts'
import { isChannel, leaf, section } from './rich.ts'
import { costOf, minus } from './room.ts'
import { clean, cut, escaped } from './text.ts'

/** What Slack shows: blocks, and the words for notifications and for those who read by ear. */
export interface Rendered {
  readonly text: string
  readonly blocks: types.KnownBlock[]
}

/** Goes with every post: each source is a link, and previews of them all would bury the answer. */
export const QUIET = { unfurl_links: false, unfurl_media: false } as const

/** Kept free for the line that says how much is missing, or comes later. */
const SPARE: Room = { blocks: 1, characters: 100 }
/** Kept free for the buttons below an answer, and for the line that says who shared it: the parts are the same for all. */
const BELOW: Room = { blocks: 2, characters: 1200 }

/**
 * A part of an answer in Block Kit, the first one for 0. What does not fit comes in the next one, which a button turns to;
 * the buttons that concern the whole answer stand below each. `adapt` is what this place makes of the message, block by
 * block: no button to share where there is nobody to share with.
 */
export function renderAnswer(
  answer: Shown,
  part = 0,
  adapt: (message: Message) => Message = (message) => message,
  room: Room = LIMITS.message,
): Rendered {
  const { content, closing } = apart(answer.message)
  const head = titled(answer.title)
  const parts = partsOf(content, minus(minus(minus(room, SPARE), BELOW), costOf(head)))
  const at = Math.min(Math.max(0, part), parts.length - 1)
  const { blocks: here = [], lost = 0, later } = parts[at] ?? {}
  const own = adapt({
    blocks: [...here, ...(closing.length > 0 ? [{ kind: 'buttons', buttons: closing } as const] : [])],
  })
  const kept = apart(own)
  const row = closingButtons(answer, kept.closing, at, parts.length)
  const blocks = [
    ...head,
    ...drawn(kept.content, 'b'),
    ...missing(lost, 0, 'that would not fit here'),
    ...missing(later?.things ?? 0, later?.sentences ?? 0, 'behind “More”'),
    ...buttonRow(row, 'bt', drawPages(answer, 'pages')),
  ]
  return { text: fallback(answer.title, own), blocks: someOf(blocks) }
}

/**
 * A Message in one go: what does not fit goes, whole entries with their sentences or rows from the end, and a line says how
 * many. `place` tells the buttons of several messages apart that share one view.
 */
export function render(
  title: string | null,
  message: Message,
  room: Room = LIMITS.message,
  place = 'b',
): Rendered & { readonly whole: boolean } {
  const head = title === null ? [] : titled(title)
  const { content, closing } = apart(message)
  // The buttons that close a message have their place kept, so that they are there even when entries go.
  const tail = buttonRow(
    closing.map((button) => ({ button, part: 0 })),
    `${place}t`,
  )
  const [first] = partsOf(content, minus(minus(room, SPARE), costOf([...head, ...tail])))
  const { things = 0, sentences = 0 } = first?.later ?? {}
  const blocks = [
    ...head,
    ...drawn(first?.blocks ?? [], place),
    ...missing((first?.lost ?? 0) + things, sentences, 'that would not fit here'),
    ...tail,
  ]
  const whole = things + sentences + (first?.lost ?? 0) === 0
  return { text: fallback(title, message), blocks: someOf(blocks), whole }
}

/** `… and 3 more behind “More”.` */
function missing(things: number, sentences: number, where: string): readonly types.KnownBlock[] {
  const more = things > 0 ? `${things} more` : sentences === 1 ? '1 more sentence' : `${sentences} more sentences`
  return things + sentences > 0 ? smallPrint(`… and ${more} ${where}.`) : []
}

/** The buttons that end a message concern all of it. */
function apart({ blocks }: Message): { content: readonly Block[]; closing: readonly Button[] } {
  const last = blocks.at(-1)
  return last?.kind === 'buttons'
    ? { content: blocks.slice(0, -1), closing: last.buttons }
    : { content: blocks, closing: [] }
}

/** Slack takes no message without any block. */
const someOf = (blocks: readonly types.KnownBlock[]): types.KnownBlock[] =>
  blocks.length > 0 ? [...blocks] : [...smallPrint('Nothing to show.')]

/** A digest or an announcement: one message, whatever its length; where something goes, a button shows all of it. */
export function renderUntitled({ blocks, whole }: Message): Rendered {
  const shown = underItsHeading(blocks)
  return shown.whole || !whole ? shown : underItsHeading([...blocks, { kind: 'buttons', buttons: [whole] }])
}

/** The heading a digest begins with, in large letters on top. */
function underItsHeading(blocks: readonly Block[]) {
  const [first, ...rest] = blocks
  return first?.kind === 'heading' ? render(plain(first.spans), { blocks: rest }) : render(null, { blocks })
}

/** A title that a header has no room for goes on below it: it may be the answer itself. */
function titled(title: string): readonly types.KnownBlock[] {
  const { head, rest } = headlineOf(clean(title).replace(/\s+/g, ' ').trim(), LIMITS.header)
  return [...header(head), ...rich(section(leaf(rest, head === '' ? { bold: true } : {})))]
}

export function header(title: string): readonly types.HeaderBlock[] {
  const words = cut(clean(title).replace(/\s+/g, ' ').trim(), LIMITS.header)
  return words === '' ? [] : [{ type: 'header', text: { type: 'plain_text', text: words, emoji: false } }]
}

const plain = (spans: readonly Span[]) => spans.map((span) => span.text).join('')

/** Around a channel's identifier until everything else is escaped; in a text they say nothing. */
const [OPENS, CLOSES] = ['\ue000', '\ue001']
const AROUND = /[\ue000\ue001]/g

/** The same for the fallback, in which Slack puts in the names of channels. */
const named = (spans: readonly Span[]) =>
  spans
    .map(({ text, channel }) => (isChannel(channel) ? `${OPENS}${channel}${CLOSES}` : text.replace(AROUND, '')))
    .join('')

/** The first lines in plain words: what a phone shows before the message is opened. */
function fallback(title: string | null, message: Message): string {
  const lines = [title?.replace(AROUND, '') ?? '', ...message.blocks.map(wordsOf)].map((line) =>
    clean(line).replace(/\s+/g, ' ').trim(),
  )
  // Escaping makes it longer, never more than five times; the limit that counts is the one on what is read.
  const words = escaped(cut(lines.filter((line) => line !== '').join('\n'), LIMITS.message.fallback))
  return words.replace(/\ue000(\w+)\ue001/g, '<#$1>').replace(AROUND, '') || 'An answer'
}

/** What a row is about stands out in it: the name of a person, the title of an event. */
function mainCell(cells: readonly (readonly Span[])[]): string {
  const main = cells.find((cell) => cell.some((span) => span.style === 'strong')) ?? cells[0] ?? []
  return named(main)
}

function wordsOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return named(block.spans)
    case 'entry':
      return [block.title, ...block.details.slice(0, 1)].map(named).join(' · ')
    case 'table':
      return block.rows.map(mainCell).join(', ')
    case 'picture':
      return block.alternative.replace(AROUND, '')
    case 'note':
    case 'buttons':
      return ''
  }
}
