import type { types } from '@slack/bolt'
import type { Field, Form } from '../../../core/form.ts'
import type { Choice } from '../../../core/question.ts'
import { rich } from '../blocks/draw.ts'
import { render } from '../blocks/render.ts'
import { leaf, section } from '../blocks/rich.ts'
import { clean } from '../blocks/text.ts'
import type { Shown } from '../desk.ts'
import { LIMITS } from '../limits.ts'
import { contextOf, type FormContext, plain, type ViewContext } from './modal.ts'

/** Forms as dialogs: drawn, read when they are sent, and drawn again when what was typed is not taken. */

export const FORM = 'form'
/** `complete:event:field`: which list an external select looks its choices up in; Slack wants each `action_id` once. */
export const COMPLETE = /^complete:(event|person|zone|command):/

export function formView(form: Form, { channel }: ViewContext): types.ModalView {
  const context: FormContext = { channel, path: form.path, fields: form.fields.map((field) => field.name) }
  return {
    type: 'modal',
    callback_id: FORM,
    private_metadata: JSON.stringify(context),
    title: plain(form.title, LIMITS.modal.title),
    submit: plain(form.send, LIMITS.modal.title),
    close: plain('Cancel', LIMITS.modal.title),
    blocks: [...rich(section(leaf(form.note ?? ''))), ...form.fields.map(input)],
  }
}

function input(field: Field): types.InputBlock {
  return {
    type: 'input',
    block_id: blockId(field.name),
    label: plain(field.label, 150),
    optional: !field.required,
    element: element(field),
  }
}

const blockId = (field: string) => `field:${field}`

function element(field: Field): types.InputBlock['element'] {
  const { input: kind, name, value } = field
  switch (kind.kind) {
    case 'text':
      return textInput(name, kind.placeholder, value)
    case 'choice': {
      const options = optionsOf(kind.choices)
      const chosen = options.find((one) => one.value === value)
      // Slack refuses a menu without entries.
      if (options.length === 0) return textInput(name, '', value)
      const initial = chosen ? { initial_option: chosen } : {}
      return {
        type: 'static_select',
        action_id: `value:${name}`,
        options,
        ...initial,
      }
    }
    case 'completed': {
      const chosen = value ? option({ label: value, value }) : null
      return {
        type: 'external_select',
        action_id: `complete:${kind.list}:${name}`,
        min_query_length: 0,
        placeholder: plain(kind.placeholder, LIMITS.select.placeholder),
        ...(chosen ? { initial_option: chosen } : {}),
      }
    }
  }
}

function textInput(name: string, placeholder: string, value: string | null): types.PlainTextInput {
  return {
    type: 'plain_text_input',
    action_id: `value:${name}`,
    ...(placeholder ? { placeholder: plain(placeholder, LIMITS.select.placeholder) } : {}),
    ...(value ? { initial_value: clean(value).slice(0, LIMITS.input) } : {}),
  }
}

/** A menu's entries, each value once and no more than Slack takes. */
export function optionsOf(choices: readonly Choice[]): types.PlainTextOption[] {
  const drawn = choices.map(option).filter((one) => one !== null)
  const first = drawn.filter((one, index) => drawn.findIndex(({ value }) => value === one.value) === index)
  return first.slice(0, LIMITS.select.options)
}

/** A menu's entry; null when Slack could not carry its value whole. */
function option({ label, value }: Choice): types.PlainTextOption | null {
  if (value === '' || value.length > LIMITS.select.value) return null
  return { text: plain(label, LIMITS.select.label), value }
}

type State = Readonly<Record<string, Readonly<Record<string, Filled>>>>
interface Filled {
  readonly value?: string | null
  readonly selected_option?: { readonly text?: { readonly text: string }; readonly value: string } | null
}
interface SentView {
  readonly private_metadata: string
  readonly state: { readonly values: State }
  readonly title: { readonly text: string }
  readonly submit: { readonly text: string } | null
  readonly blocks: readonly (types.KnownBlock | types.Block)[]
}

/** What a sent form asks: its command, then the value of each filled field, in their order. */
export function wordsOf(view: SentView): { readonly words: string; readonly context: ViewContext } {
  const { path, fields, channel } = contextOf(view.private_metadata)
  const values = fields.map((field) => filled(view.state.values[blockId(field)])?.trim() ?? '')
  return { words: [...path, ...values].filter((word) => word !== '').join(' '), context: { channel } }
}

function filled(field: Readonly<Record<string, Filled>> | undefined): string | null {
  const [only] = Object.values(field ?? {})
  return only?.value ?? only?.selected_option?.value ?? null
}

/** The same form with what was typed, and above it why it was not taken. */
export function formAgain(view: SentView, answer: Shown): types.ModalView {
  // The form is what can be done next; a button beside it would take it away.
  const said = answer.message.blocks.filter(({ kind }) => kind !== 'buttons')
  const why = said.length > 0 ? render(null, { blocks: said }, { blocks: 20, characters: 3000 }, 'why').blocks : []
  const fields = view.blocks.filter((block) => block.type === 'input' && 'element' in block)
  const again = fields.map((block) => ({ ...block, element: refilled(block, view.state.values) }))
  return {
    type: 'modal',
    callback_id: FORM,
    private_metadata: view.private_metadata,
    title: plain(view.title.text, LIMITS.modal.title),
    ...(view.submit ? { submit: plain(view.submit.text, LIMITS.modal.title) } : {}),
    close: plain('Cancel', LIMITS.modal.title),
    blocks: [...rich(section(leaf(answer.title, { bold: true }))), ...why, ...again],
  }
}

function refilled(block: types.InputBlock, values: State): types.InputBlock['element'] {
  const [state] = Object.values(values[block.block_id ?? ''] ?? {})
  const { element: old } = block
  if (old.type === 'plain_text_input') {
    const { initial_value: _, ...rest } = old
    return { ...rest, ...(state?.value ? { initial_value: state.value.slice(0, LIMITS.input) } : {}) }
  }
  if (old.type !== 'static_select' && old.type !== 'external_select') return old
  const { initial_option: _, ...rest } = old
  const chosen = state?.selected_option
  const initial = chosen && (old.type === 'static_select' ? known(old, chosen.value) : picked(chosen))
  return { ...rest, ...(initial ? { initial_option: initial } : {}) }
}

const known = (select: types.StaticSelect, value: string) => select.options?.find((one) => one.value === value) ?? null
const picked = ({ text, value }: { text?: { text: string }; value: string }) =>
  option({ label: text?.text ?? value, value })
