import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  type APITextInputComponent,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js'
import type { Field, Form } from '../../../core/form.ts'
import { clip, plain } from '../components/markdown.ts'
import { LIMITS } from '../limits.ts'
import { choicesOf } from './choices.ts'

const { modal: MODAL } = LIMITS

/** The dialog; its identifier holds the path of the command that is asked when it is sent. */
export function renderForm(form: Form, managing: boolean): APIModalInteractionResponseCallbackData {
  return {
    custom_id: `${managing ? MANAGING : ASKING}${form.path.join(' ')}`.slice(0, LIMITS.customId),
    title: named(form.title, MODAL.title),
    // Discord has no room for more than five, fields and notes together.
    components: [...noted(form), ...form.fields.map(labelled)].slice(0, MODAL.fields),
  }
}

const ASKING = 'form:'
/** Opened by the managers' command, which Discord shows only to those who may use it. */
const MANAGING = 'managers-form:'

/** The words a sent form asks: the command's path, then the value of each filled field, in their order. */
export function sentWords(sent: ModalSubmitInteraction): { words: string; managing: boolean } | null {
  const managing = sent.customId.startsWith(MANAGING)
  const prefix = managing ? MANAGING : ASKING
  if (!sent.customId.startsWith(prefix)) return null
  const values = [...sent.fields.fields.values()].flatMap((field) => {
    if ('values' in field) return [...field.values]
    return 'value' in field && typeof field.value === 'string' ? [field.value] : []
  })
  return {
    words: [sent.customId.slice(prefix.length), ...values.map((value) => value.trim())].filter(Boolean).join(' '),
    managing,
  }
}

/** Discord takes no blank note, and gives every dialog the same button, so that a note is the place to say what it does. */
function noted({ note = '', fields }: Form): APITextDisplayComponent[] {
  const content = clip(note, MODAL.note)
  return content === '' || fields.length >= MODAL.fields ? [] : [{ type: ComponentType.TextDisplay, content }]
}

function labelled(field: Field): APILabelComponent {
  return { type: ComponentType.Label, label: named(field.label, MODAL.label), component: control(field) }
}

/** Discord takes no blank titles and labels. */
const named = (text: string, most: number): string => clip(text, most) || '…'

/**
 * Discord's dialogs have menus of up to 25 entries and no menu that looks up while one types: what would need one is typed,
 * and read by the one parser.
 */
function control(field: Field): APIStringSelectComponent | APITextInputComponent {
  const base = { custom_id: field.name, required: field.required }
  switch (field.input.kind) {
    case 'choice': {
      const options = choicesOf(field.input.choices).map(
        ({ label, value }): APISelectMenuOption => ({ label, value, default: value === field.value }),
      )
      return options.length > 0 ? { ...base, type: ComponentType.StringSelect, options } : typed(field, '')
    }
    case 'text':
    case 'completed':
      return typed(field, clip(field.input.placeholder, MODAL.placeholder))
  }
}

function typed({ name, required, value }: Field, placeholder: string): APITextInputComponent {
  return {
    custom_id: name,
    required,
    type: ComponentType.TextInput,
    style: TextInputStyle.Short,
    ...(placeholder !== '' && { placeholder }),
    max_length: MODAL.typed,
    ...(value && { value: plain(value).slice(0, MODAL.typed).toWellFormed() }),
  }
}
