import type { types } from '@slack/bolt'
import type { Button } from '../../core/message.ts'
import type { Press } from '../../core/question.ts'
import { LIMITS } from './limits.ts'
import { clean, cut } from './text.ts'

/** Buttons carry all that a press needs in their `value`, so they work after a restart. */
export const PRESS = /^press:/

/** The `action_id`s of one message have to differ; `place` says where the button stands. Null when it cannot be carried. */
export function drawButton(button: Button, place: string): types.Button | null {
  const value = JSON.stringify(shortened(button.press))
  // Nothing is cut here: a press that asks other words than the button says would be worse than no button.
  if (value.length > LIMITS.button.value) return null
  return {
    type: 'button',
    action_id: `press:${place}`,
    text: { type: 'plain_text', text: cut(clean(button.label).trim() || '…', LIMITS.button.label), emoji: false },
    value,
    ...(button.emphasis ? { style: button.emphasis } : {}),
  }
}

/** What a button's value says; null for a value that is not ours. */
export function readPress(value: string | undefined): Press | null {
  const parsed = parse(value ?? '')
  if (!Array.isArray(parsed)) return null
  const [does, words, page] = parsed
  if (typeof words !== 'string') return null
  const paged = typeof page === 'number' && Number.isInteger(page) && page >= 1 ? { page } : {}
  if (does === 'ask' || does === 'share') return { does, words, ...paged }
  return does === 'form' ? { does, words } : null
}

function shortened(press: Press): readonly (string | number)[] {
  const page = press.does === 'form' ? undefined : press.page
  return page === undefined ? [press.does, press.words] : [press.does, press.words, page]
}

function parse(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return null
  }
}
