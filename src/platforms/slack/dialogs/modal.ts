import type { types } from '@slack/bolt'
import type { Message } from '../../../core/message.ts'
import { withoutShare } from '../../../wording/answers.ts'
import { smallPrint } from '../blocks/draw.ts'
import { renderAnswer } from '../blocks/render.ts'
import { clean, cut } from '../blocks/text.ts'
import type { Shown } from '../desk.ts'
import { LIMITS } from '../limits.ts'
import { elsewhere } from '../shown/pictures.ts'

/** Dialogs. What a dialog has to know later travels in its `private_metadata`, so it works after a restart. */

/** Where the dialog was opened from: what is asked in it is asked there. */
export interface ViewContext {
  readonly channel: string | null
}

export interface FormContext extends ViewContext {
  readonly path: readonly string[]
  readonly fields: readonly string[]
}

const ANSWER = 'answer'
const NAME = 'Communiqué'

export const plain = (text: string, most: number) => ({
  type: 'plain_text' as const,
  text: cut(clean(text).trim(), most) || '…',
  emoji: false,
})

/** Reads what `formView` and `answerView` wrote; a view of an older version has none of it. */
export function contextOf(metadata: string): FormContext {
  try {
    const parsed: Partial<FormContext> = JSON.parse(metadata)
    return { channel: parsed.channel ?? null, path: parsed.path ?? [], fields: parsed.fields ?? [] }
  } catch {
    return { channel: null, path: [], fields: [] }
  }
}

const forOne = (message: Message): Message => withoutShare(elsewhere(message))

export function answerView(answer: Shown, context: ViewContext, part = 0): types.ModalView {
  return {
    type: 'modal',
    callback_id: ANSWER,
    private_metadata: JSON.stringify({ channel: context.channel }),
    title: plain(NAME, LIMITS.modal.title),
    close: plain('Close', LIMITS.modal.title),
    blocks: renderAnswer(answer, part, forOne, LIMITS.modal).blocks,
  }
}

/** Shown in place of a sent form at once, until its answer is there. */
export function waitingView(context: ViewContext): types.ModalView {
  return {
    type: 'modal',
    callback_id: ANSWER,
    private_metadata: JSON.stringify({ channel: context.channel }),
    title: plain(NAME, LIMITS.modal.title),
    close: plain('Close', LIMITS.modal.title),
    blocks: [...smallPrint('One moment …')],
  }
}
