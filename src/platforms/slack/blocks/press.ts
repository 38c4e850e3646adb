import type { types } from '@slack/bolt'
import type { Answer } from '../../../core/answer.ts'
import type { Button } from '../../../core/message.ts'
import type { Press } from '../../../core/question.ts'
import { type Pressed, pageLabel, pagesToChoose } from '../../parts.ts'
import { LIMITS } from '../limits.ts'
import { clean, cut } from './text.ts'

/** Buttons carry all that a press needs in their `value`, so they work after a restart. */
export const PRESS = /^press:/

/**
 * The `action_id`s of one message have to differ; `place` says where the button stands. `about` is what it concerns, for
 * those who hear the fifth "Sources" of a message and do not see it stand below an event. Null when it cannot be carried.
 */
export function drawButton(button: Button, part: number, place: string, about = ''): types.Button | null {
  const value = JSON.stringify(shortened(button.press, part))
  // Nothing is cut here: a press that asks other words than the button says would be worse than no button.
  if (value.length > LIMITS.button.value) return null
  const label = clean(button.label).trim() || '…'
  const heard = about === '' ? {} : { accessibility_label: cut(`${label}: ${about}`, LIMITS.button.label) }
  return {
    type: 'button',
    action_id: `press:${place}`,
    text: { type: 'plain_text', text: cut(label, LIMITS.button.label), emoji: false },
    ...heard,
    value,
    ...(button.emphasis ? { style: button.emphasis } : {}),
  }
}

/**
 * A menu of pages, where there are many; each entry holds all that is needed, as a button does. Null where there are few, or
 * where the question is too long for an entry.
 */
export function drawPages(
  { question, page }: Pick<Answer, 'question' | 'page'>,
  place: string,
): types.StaticSelect | null {
  const option = (number: number): types.PlainTextOption => ({
    text: { type: 'plain_text', text: pageLabel(number, page?.of ?? number), emoji: false },
    value: JSON.stringify(shortened({ does: 'ask', words: question, page: number }, 0)),
  })
  const options = pagesToChoose(page, LIMITS.select.options).map(option)
  const initial = options.find(({ text }) => text.text === pageLabel(page?.number ?? 0, page?.of ?? 0))
  if (!initial || options.some(({ value }) => (value?.length ?? 0) > LIMITS.select.value)) return null
  return {
    type: 'static_select',
    action_id: `press:${place}`,
    placeholder: { type: 'plain_text', text: 'Go to page', emoji: false },
    options,
    initial_option: initial,
  }
}

/** What a button's value says; null for a value that is not ours. */
export function readPress(value: string | undefined): Pressed | null {
  const parsed = parse(value ?? '')
  if (!Array.isArray(parsed)) return null
  const [does, words, page, part] = parsed
  if (typeof words !== 'string') return null
  const paged = isFrom(1, page) ? { page } : {}
  if (does === 'ask' || does === 'share') return { press: { does, words, ...paged }, part: isFrom(0, part) ? part : 0 }
  return does === 'form' ? { press: { does, words }, part: 0 } : null
}

const isFrom = (least: number, value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least

function shortened(press: Press, part: number): readonly (string | number)[] {
  if (press.does === 'form') return [press.does, press.words]
  if (part > 0) return [press.does, press.words, press.page ?? 1, part]
  return press.page === undefined ? [press.does, press.words] : [press.does, press.words, press.page]
}

function parse(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return null
  }
}
