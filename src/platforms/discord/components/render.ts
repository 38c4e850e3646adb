import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIMediaGalleryComponent,
  type APIMessageTopLevelComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js'
import type { Answer, Outcome } from '../../../core/answer.ts'
import type { Block, Button, Message } from '../../../core/message.ts'
import { headlineOf } from '../../headline.ts'
import { closingButtons, type Pressed, pageLabel, pagesToChoose } from '../../parts.ts'
import { LIMITS } from '../limits.ts'
import { briefly } from './briefly.ts'
import { clip, escaped, escapedWithin, plain, unescaped } from './markdown.ts'
import { encodePress, isRepeated } from './press.ts'
import { type Screen, screensOf, type Taken } from './screens.ts'
import type { Unit } from './units.ts'

/**
 * Messages are made of Discord's newer components (a container with text, pictures and buttons), not of embeds: buttons
 * stand right below the event they belong to, on a phone too, and a channel needs no Embed Links permission. Nobody is
 * ever notified: `allowed_mentions` is empty, whatever the text says.
 */
export interface Rendered {
  readonly flags: MessageFlags.IsComponentsV2
  readonly components: APIMessageTopLevelComponent[]
  readonly files: { attachment: Buffer; name: string; description?: string }[]
  /** As discord.js spells it; `allowed_mentions` on the wire. */
  readonly allowedMentions: { readonly parse: []; readonly repliedUser: false }
}

const COLOURS: Record<Outcome | 'digest', number> = {
  answered: 0x2f6db5,
  digest: 0x2f6db5,
  'not-found': 0x8a8f98,
  ambiguous: 0xd9a441,
  invalid: 0xc4483e,
}

/** The number of the line that repeats the question, and of a line with a digest's key. */
const QUESTION_LINE = 1001
const KEY_LINE = 1002

/** An answer, or the part of it that fits into one message; `part` counts from 0. `sharedBy` is the identifier of a user. */
export function renderAnswer(answer: Answer, part = 0, sharedBy: string | null = null): Rendered {
  const heading = titled(answer.title)
  const asked = answer.question.trim() === '' ? null : `-# ${repeated(answer.question)}`
  const above: APIMessageTopLevelComponent[] = sharedBy ? [text(`Shared by <@${sharedBy}>`)] : []
  const pages = pageMenu(answer)
  const taken = { text: heading.length + (asked?.length ?? 0) + 120, components: 5 + above.length + 2 * pages.length }
  const screens = laidOut(answer.message, taken)
  const at = Math.min(Math.max(0, part), screens.length - 1)
  const screen = screens[at] ?? { units: [], buttons: [], later: 0 }
  const row = closingButtons(answer, screen.buttons, at, screens.length)
  const numbered = numberer('', answer.question)
  const inside = [
    ...(heading === '' ? [] : [text(heading)]),
    ...screen.units.flatMap((unit) => shown(unit, (button) => numbered(button, 0))),
    ...(screen.later > 0 ? [text(`-# and ${screen.later} more behind “More”`)] : []),
    ...rows(row.map(({ button, part }) => numbered(button, part))),
    ...pages,
    ...(asked ? [text(asked, QUESTION_LINE)] : []),
  ]
  return rendered([...above, container(COLOURS[answer.outcome], inside)], screen.units)
}

/** In one message where that can be; a page of five that breaks into four and one is no page. */
function laidOut(message: Message, taken: Taken): readonly Screen[] {
  const screens = screensOf(message, taken)
  if (screens.length === 1) return screens
  const brief = screensOf(briefly(message), taken)
  return brief.length === 1 ? brief : screens
}

/** A title that is long for large letters goes on below them: it may be the answer itself. */
function titled(title: string): string {
  const { head, rest } = headlineOf(plain(title).trim(), LIMITS.heading)
  const below = escapedWithin(rest, LIMITS.belowHeading)
  if (head === '') return below && `**${below}**`
  return below === '' ? `## ${escaped(head)}` : `## ${escaped(head)}\n${below}`
}

/** How many characters of a sentence a digest shows: as many as let all of it be seen. */
const QUOTED = [500, 250, 120]

/** A digest or an announcement: one message, whatever its length; what has no room is counted, and a button shows all of it. */
export function renderMessage({ blocks, whole }: Message, key = ''): Rendered {
  const taken = { text: 200, components: 4 }
  const tries = QUOTED.map((quoted) => screensOf({ blocks }, taken, quoted))
  const below: readonly Block[] = whole ? [{ kind: 'buttons', buttons: [whole] }] : []
  const [screen = { units: [], buttons: [], later: 0 }] =
    tries.find((screens) => screens.length === 1) ?? screensOf({ blocks: [...blocks, ...below] }, taken, QUOTED[0])
  const numbered = numberer(key, '')
  const inside = [
    ...screen.units.flatMap((unit) => shown(unit, (button) => numbered(button, 0))),
    ...(screen.later > 0 ? [text(`-# and ${screen.later} more`)] : []),
    ...rows(screen.buttons.map((button) => numbered(button, 0))),
  ]
  // A digest without any button has no other place that its key can be found in again.
  if (key && !JSON.stringify(inside).includes(`:${key}:`)) inside.push(text(`-# Digest ${escaped(key)}`, KEY_LINE))
  return rendered([container(COLOURS.digest, inside)], screen.units)
}

/** The question that a message's last line repeats; null when it has none or not all of it. */
export function questionOf(components: readonly { readonly type: number; readonly id?: number }[]): string | null {
  const line = findLine(components, QUESTION_LINE)
  const question = line === null ? '' : unescaped(line.replace(/^-# /, ''))
  return isRepeated(question) ? question : null
}

/** Does a message of the channel's history carry the digest's key? */
export function carriesKey(
  components: readonly { readonly type: number; readonly id?: number }[],
  key: string,
): boolean {
  if (unescaped(findLine(components, KEY_LINE) ?? '') === `-# Digest ${key}`) return true
  return JSON.stringify(components).includes(`:${key}:`)
}

function findLine(nodes: readonly object[], id: number): string | null {
  for (const node of nodes) {
    if ('id' in node && node.id === id && 'content' in node && typeof node.content === 'string') return node.content
    const found = 'components' in node && Array.isArray(node.components) ? findLine(node.components, id) : null
    if (found !== null) return found
  }
  return null
}

const repeated = (question: string): string =>
  isRepeated(question) ? escaped(plain(question).trim()) : escapedWithin(question, 200)

/** Makes buttons with identifiers that differ within a message. A press that cannot be written down has no button. */
function numberer(key: string, question: string) {
  let number = 0
  return (button: Button, part: number): APIButtonComponent | null => {
    const pressed: Pressed = { press: button.press, part }
    const id = encodePress(pressed, number++, key, question)
    const style = { primary: ButtonStyle.Primary, danger: ButtonStyle.Danger, none: ButtonStyle.Secondary } as const
    const label = clip(button.label, LIMITS.buttonLabel)
    return id === null || label === ''
      ? null
      : { type: ComponentType.Button, style: style[button.emphasis ?? 'none'], label, custom_id: id }
  }
}

/** The number of the menu of pages among the buttons of its message, of which there are never so many. */
const PAGES = 99

/** A menu of the pages where there are many; what is chosen comes back as its value, the question as that of a button. */
function pageMenu({ question, page }: Answer): APIActionRowComponent<APIComponentInMessageActionRow>[] {
  const pages = pagesToChoose(page, LIMITS.choices)
  const id = encodePress({ press: { does: 'ask', words: question }, part: 0 }, PAGES, '', question)
  if (!page || pages.length === 0 || id === null) return []
  const options = pages.map((number) => ({
    label: pageLabel(number, page.of),
    value: String(number),
    default: number === page.number,
  }))
  const menu = { type: ComponentType.StringSelect, custom_id: id, placeholder: 'Go to page', options } as const
  return [{ type: ComponentType.ActionRow, components: [menu] }]
}

function shown(unit: Unit, numbered: (button: Button) => APIButtonComponent | null): APIComponentInContainer[] {
  return [
    ...(unit.apart ? [LINE] : []),
    ...(unit.text === '' ? [] : [text(unit.text)]),
    ...(unit.picture === null ? [] : [gallery(unit.picture.name, unit.picture.alternative)]),
    ...rows(unit.buttons.map(numbered)),
  ]
}

function rows(
  buttons: readonly (APIButtonComponent | null)[],
): APIActionRowComponent<APIComponentInMessageActionRow>[] {
  const left = buttons.filter((button) => button !== null)
  const out: APIActionRowComponent<APIComponentInMessageActionRow>[] = []
  while (left.length > 0) out.push({ type: ComponentType.ActionRow, components: left.splice(0, LIMITS.buttonsInRow) })
  return out
}

const text = (content: string, id?: number): APITextDisplayComponent => ({
  type: ComponentType.TextDisplay,
  content,
  ...(id !== undefined && { id }),
})

const LINE: APISeparatorComponent = { type: ComponentType.Separator, divider: true }

const gallery = (name: string, alternative: string): APIMediaGalleryComponent => ({
  type: ComponentType.MediaGallery,
  items: [{ media: { url: `attachment://${fileName(name)}` }, ...described(alternative) }],
})

function described(alternative: string): { description?: string } {
  const description = clip(alternative, LIMITS.alternative)
  return description === '' ? {} : { description }
}

const container = (accent_color: number, components: APIComponentInContainer[]): APIContainerComponent => ({
  type: ComponentType.Container,
  accent_color,
  components,
})

/** Discord keeps letters, digits, `-`, `_` and `.` of a file's name. */
const fileName = (name: string): string => name.replace(/[^\w.-]/g, '_').slice(-80) || 'picture.png'

function rendered(components: APIMessageTopLevelComponent[], units: readonly Unit[]): Rendered {
  const pictures = units.flatMap((unit) => unit.picture ?? [])
  return {
    flags: MessageFlags.IsComponentsV2,
    components,
    files: pictures.map(({ png, name, alternative }) => ({
      attachment: Buffer.from(png),
      name: fileName(name),
      ...described(alternative),
    })),
    allowedMentions: { parse: [], repliedUser: false },
  }
}
