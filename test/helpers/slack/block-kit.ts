import { list, record } from './wire.ts'

/**
 * The documented limits of Block Kit (docs.slack.dev/reference/block-kit), written down a second time and on purpose: a
 * wrong number in the adapter must not be forgiven by the test tool.
 */
const DOCUMENTED = {
  message: { blocks: 50, text: 40_000, characters: 13_200 },
  modal: { blocks: 100, title: 24, submit: 24, close: 24, privateMetadata: 3000, callbackId: 255 },
  home: { blocks: 100 },
  id: 255,
  header: 150,
  section: { text: 3000, fields: 10, field: 2000 },
  context: { elements: 10, text: 3000 },
  actions: 25,
  button: { text: 75, value: 2000, url: 3000 },
  select: { options: 100, placeholder: 150, optionText: 75, optionValue: 150 },
  input: { label: 2000, hint: 2000, max: 3000 },
  image: { alt: 2000, title: 2000 },
} as const

export type Surface = 'message' | 'modal' | 'home'
type Node = Record<string, unknown>
type Say = (path: string, what: string) => void
type Check = (node: Node, path: string, say: Say) => void

/** Everything wrong with these blocks, as `path: what`; empty when Slack would take them. */
export function problemsOfBlocks(blocks: unknown, surface: Surface): string[] {
  return collect((say) => {
    if (!Array.isArray(blocks)) return say('blocks', 'is not a list')
    const most = DOCUMENTED[surface].blocks
    if (blocks.length > most) say('blocks', `${blocks.length}, at most ${most}`)
    const nodes = blocks.map(record)
    checkIds(nodes, 'block_id', say)
    checkIds(
      nodes.flatMap((block) => [...list(block.elements), block.element, block.accessory].map(record)),
      'action_id',
      say,
    )
    for (const [index, block] of nodes.entries()) {
      const path = `blocks[${index}]`
      if (block.type === 'input' && surface === 'message') say(path, 'an input block in a message')
      checkByType(BLOCKS, block, path, say)
    }
    const characters = textsOf(blocks).join('').length
    if (surface === 'message' && characters > DOCUMENTED.message.characters) {
      say('blocks', `msg_blocks_too_long: ${characters} characters`)
    }
  })
}

/** Everything wrong with a modal or a home tab. */
export function problemsOfView(view: unknown): string[] {
  const node = record(view)
  const limits = DOCUMENTED.modal
  const { type } = node
  if (type !== 'modal' && type !== 'home') return [`type: ${String(type)} is no view`]
  const around = collect((say) => {
    if (type === 'modal') {
      checkText(node.title, 'title', limits.title, say, 'plain_text')
      if (node.submit !== undefined) checkText(node.submit, 'submit', limits.submit, say, 'plain_text')
      if (node.close !== undefined) checkText(node.close, 'close', limits.close, say, 'plain_text')
      const inputs = list(node.blocks).some((block) => record(block).type === 'input')
      if (inputs && node.submit === undefined) say('submit', 'is required where there is an input block')
    }
    checkLength(node.private_metadata, 'private_metadata', 0, limits.privateMetadata, say)
    checkLength(node.callback_id, 'callback_id', 0, limits.callbackId, say)
  })
  return [...around, ...problemsOfBlocks(node.blocks, type)]
}

/** Everything wrong with the answer to a `block_suggestion`: what an external select is given. */
export function problemsOfOptions(payload: unknown): string[] {
  return collect((say) => {
    checkList(record(payload).options, 'options', [0, DOCUMENTED.select.options], say, checkOption)
  })
}

/** Every text a person can read in these blocks, and every address, in their order. */
export function textsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsOf)
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([name, value]) => {
    if (typeof value !== 'string') return textsOf(value)
    return name === 'text' || name === 'alt_text' || name === 'url' ? [value] : []
  })
}

const BLOCKS: Readonly<Record<string, Check>> = {
  divider: () => {},
  header: (block, path, say) => checkText(block.text, `${path}.text`, DOCUMENTED.header, say, 'plain_text'),
  section: (block, path, say) => {
    const { text, fields, field } = DOCUMENTED.section
    if (block.text === undefined && block.fields === undefined) say(path, 'has neither text nor fields')
    if (block.text !== undefined) checkText(block.text, `${path}.text`, text, say)
    checkList(block.fields ?? [], `${path}.fields`, [0, fields], say, (node, at) => checkText(node, at, field, say))
    if (block.accessory !== undefined) checkByType(ELEMENTS, record(block.accessory), `${path}.accessory`, say)
  },
  context: (block, path, say) => {
    const { elements, text } = DOCUMENTED.context
    checkList(block.elements, `${path}.elements`, [1, elements], say, (node, at) => {
      if (node.type === 'image') checkImage(node, at, say)
      else checkText(node, at, text, say)
    })
  },
  actions: (block, path, say) => {
    checkList(block.elements, `${path}.elements`, [1, DOCUMENTED.actions], say, (node, at) => {
      checkByType(ELEMENTS, node, at, say)
    })
  },
  input: (block, path, say) => {
    checkText(block.label, `${path}.label`, DOCUMENTED.input.label, say, 'plain_text')
    if (block.hint !== undefined) checkText(block.hint, `${path}.hint`, DOCUMENTED.input.hint, say, 'plain_text')
    checkByType(ELEMENTS, record(block.element), `${path}.element`, say)
  },
  image: (block, path, say) => checkImage(block, path, say),
  rich_text: (block, path, say) => {
    checkList(block.elements, `${path}.elements`, [1, 500], say, (node, at) => checkByType(RICH_PARTS, node, at, say))
  },
}

const checkLeaves: Check = (part, path, say) => {
  checkList(part.elements, `${path}.elements`, [1, 500], say, (leaf, at) => {
    for (const style of Object.keys(record(leaf.style))) if (!STYLES.has(style)) say(at, `${style} is no style`)
    checkByType(LEAVES, leaf, at, say)
  })
}

const RICH_PARTS: Readonly<Record<string, Check>> = {
  rich_text_section: checkLeaves,
  rich_text_quote: checkLeaves,
  rich_text_list: (part, path, say) => {
    if (part.style !== 'bullet' && part.style !== 'ordered') say(path, 'a list is bullet or ordered')
    checkList(part.elements, `${path}.elements`, [1, 500], say, (item, at) => {
      if (item.type !== 'rich_text_section') say(at, 'a list holds sections')
      checkLeaves(item, at, say)
    })
  },
}

const STYLES: ReadonlySet<string> = new Set(['bold', 'italic', 'strike', 'code', 'underline', 'highlight'])

const LEAVES: Readonly<Record<string, Check>> = {
  text: (leaf, path, say) => checkLength(leaf.text, path, 1, Number.POSITIVE_INFINITY, say),
  link: (leaf, path, say) => {
    if (!/^https?:\/\//.test(String(leaf.url))) say(path, `${String(leaf.url)} is no address`)
    checkLength(leaf.url, path, 1, DOCUMENTED.button.url, say)
    if (leaf.text !== undefined) checkLength(leaf.text, path, 1, Number.POSITIVE_INFINITY, say)
  },
  channel: (leaf, path, say) => {
    if (!/^[CGD][A-Z0-9]+$/.test(String(leaf.channel_id))) say(path, 'is no channel')
  },
  user: (leaf, path, say) => {
    if (!/^[UW][A-Z0-9]+$/.test(String(leaf.user_id))) say(path, 'is no user')
  },
  emoji: (leaf, path, say) => {
    if (!/^[a-z0-9_+-]+$/.test(String(leaf.name))) say(path, 'is no emoji')
  },
}

const ELEMENTS: Readonly<Record<string, Check>> = {
  button: (element, path, say) => {
    const { text, value, url } = DOCUMENTED.button
    checkText(element.text, `${path}.text`, text, say, 'plain_text')
    checkLength(element.accessibility_label, `${path}.accessibility_label`, 0, text, say)
    checkLength(element.value, `${path}.value`, 0, value, say)
    checkLength(element.url, `${path}.url`, 0, url, say)
    if (element.style !== undefined && element.style !== 'primary' && element.style !== 'danger') say(path, 'style')
  },
  plain_text_input: (element, path, say) => {
    checkPlaceholder(element, path, say)
    checkLength(element.initial_value, path, 0, DOCUMENTED.input.max, say)
  },
  static_select: (element, path, say) => {
    checkPlaceholder(element, path, say)
    checkList(element.options, `${path}.options`, [1, DOCUMENTED.select.options], say, checkOption)
    const options = list(element.options).map((option) => JSON.stringify(option))
    if (element.initial_option !== undefined && !options.includes(JSON.stringify(element.initial_option))) {
      say(path, 'the initial option is none of the options')
    }
  },
  external_select: (element, path, say) => {
    checkPlaceholder(element, path, say)
    if (element.initial_option !== undefined) checkOption(record(element.initial_option), path, say)
  },
}

function checkPlaceholder(element: Node, path: string, say: Say): void {
  if (element.placeholder === undefined) return
  checkText(element.placeholder, `${path}.placeholder`, DOCUMENTED.select.placeholder, say, 'plain_text')
}

function checkOption(option: Node, path: string, say: Say): void {
  checkText(option.text, `${path}.text`, DOCUMENTED.select.optionText, say, 'plain_text')
  checkLength(option.value, `${path}.value`, 1, DOCUMENTED.select.optionValue, say)
}

function checkImage(image: Node, path: string, say: Say): void {
  checkLength(image.alt_text, `${path}.alt_text`, 1, DOCUMENTED.image.alt, say)
  if (image.title !== undefined) checkText(image.title, `${path}.title`, DOCUMENTED.image.title, say, 'plain_text')
  if (image.image_url === undefined && image.slack_file === undefined) say(path, 'has no picture')
}

function checkText(node: unknown, path: string, most: number, say: Say, only?: 'plain_text'): void {
  const { type, text } = record(node)
  if (type !== 'plain_text' && (only || type !== 'mrkdwn')) say(path, `${String(type)} is not the right kind of text`)
  checkLength(text, path, 1, most, say)
}

function checkLength(value: unknown, path: string, least: number, most: number, say: Say): void {
  if (value === undefined && least === 0) return
  if (typeof value !== 'string') say(path, 'is no text')
  else if (value.length < least || value.length > most) {
    say(path, `${value.length} characters, ${least} to ${most} are allowed`)
  }
}

function checkList(value: unknown, path: string, [least, most]: [number, number], say: Say, check: Check): void {
  if (!Array.isArray(value)) {
    say(path, 'is not a list')
    return
  }
  if (value.length < least || value.length > most) say(path, `${value.length} items, ${least} to ${most} are allowed`)
  for (const [index, item] of value.entries()) check(record(item), `${path}[${index}]`, say)
}

function checkIds(nodes: readonly Node[], name: 'block_id' | 'action_id', say: Say): void {
  const seen = new Set<unknown>()
  for (const node of nodes) {
    const id = node[name]
    if (id === undefined) continue
    checkLength(id, name, 1, DOCUMENTED.id, say)
    if (seen.has(id)) say(name, `${String(id)} twice`)
    seen.add(id)
  }
}

function checkByType(checks: Readonly<Record<string, Check>>, node: Node, path: string, say: Say): void {
  const check = checks[String(node.type)]
  if (check) check(node, path, say)
  else say(path, `${String(node.type)} is nothing this server knows here`)
}

function collect(check: (say: Say) => void): string[] {
  const problems: string[] = []
  check((path, what) => problems.push(`${path}: ${what}`))
  return problems
}
