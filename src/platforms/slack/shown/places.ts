import type { RespondFn } from '@slack/bolt'
import { withoutShare } from '../../../wording/answers.ts'
import { QUIET, type Rendered, renderAnswer, renderUntitled } from '../blocks/render.ts'
import { call, type Desk, failure, type Shown } from '../desk.ts'
import { answerView, type ViewContext } from '../dialogs/modal.ts'
import { isCertainlyLost, isMalformed } from '../errors.ts'
import { direct, elsewhere, sendPictures } from './pictures.ts'

/** Where an answer is shown. */
export type Place =
  /** To one person in a channel; `replaces` the message whose button was pressed. */
  | {
      readonly kind: 'private'
      readonly channel: string
      readonly user: string
      readonly thread: string | null
      readonly respond: RespondFn
      readonly replaces: boolean
    }
  /** In a thread, or in the direct message; `respond` and `replaces` when a button was pressed there. */
  | {
      readonly kind: 'open'
      readonly channel: string
      readonly user: string
      readonly thread: string | null
      readonly direct: boolean
      readonly respond?: RespondFn
    }
  | { readonly kind: 'view'; readonly id: string; readonly context: ViewContext; readonly user: string }

/** Shows an answer where it belongs, by another way when the first one is closed. Never rejects; what is lost is logged. */
export async function show(desk: Desk, place: Place, answer: Shown, part = 0): Promise<void> {
  try {
    switch (place.kind) {
      case 'private':
        await showPrivately(desk, place, renderAnswer(answer, part, elsewhere))
        break
      case 'open':
        await showOpenly(desk, place, renderAnswer(answer, part, place.direct ? withoutShare : undefined))
        break
      case 'view':
        await call(desk, (client) =>
          client.views.update({ view_id: place.id, view: answerView(answer, place.context, part) }),
        )
        break
    }
    // Pictures stand at the beginning; later parts have none of their own.
    if (part === 0) await sendPictures(desk, place, answer.message)
  } catch (error) {
    desk.trouble(error, 'an answer could not be shown')
    // A limit that nobody has written down: the person is told, once and in one sentence, which breaks no limit.
    if (isMalformed(error) && answer !== NOT_TAKEN) await show(desk, place, NOT_TAKEN)
  }
}

const NOT_TAKEN = failure('Slack did not take the answer as it is built; that is in the log. Ask for less at once.')

async function showPrivately(desk: Desk, place: Extract<Place, { kind: 'private' }>, message: Rendered): Promise<void> {
  const thread = place.thread ? { thread_ts: place.thread } : {}
  try {
    await place.respond({ ...message, ...thread, response_type: 'ephemeral', replace_original: place.replaces })
  } catch (error) {
    // Expired after thirty minutes, used up after five messages, or the message is gone.
    desk.trouble(error, 'a response_url was refused')
    await showAlone(desk, place, { ...message, ...thread })
  }
}

async function showAlone(
  desk: Desk,
  { channel, user }: { readonly channel: string; readonly user: string },
  message: Rendered,
): Promise<void> {
  try {
    await call(desk, (client) => client.chat.postEphemeral({ channel, user, ...message }))
  } catch (error) {
    // Where the bot is no member, or nobody may write, there is one place left in which it reaches the person alone.
    if (!isCertainlyLost(error) || isMalformed(error)) throw error
    await tellDirectly(desk, user, message)
  }
}

/** In the person's direct message with the bot. */
export async function tellDirectly(desk: Desk, user: string, { text, blocks }: Rendered): Promise<void> {
  const { channel } = await direct(desk, user)
  await call(desk, (client) => client.chat.postMessage({ channel, text, blocks, ...QUIET }))
}

async function showOpenly(desk: Desk, place: Extract<Place, { kind: 'open' }>, message: Rendered): Promise<void> {
  if (place.respond) {
    try {
      await place.respond({ ...message, replace_original: true })
      return
    } catch (error) {
      desk.trouble(error, 'a response_url was refused')
    }
  }
  const { channel } = place
  const thread = place.thread ? { thread_ts: place.thread } : {}
  try {
    await call(desk, (client) => client.chat.postMessage({ channel, ...message, ...thread, ...QUIET }))
  } catch (error) {
    if (place.direct) throw error
    // The thread is gone, or the channel takes no messages: the one who asked is told all the same.
    desk.trouble(error, 'an answer could not be posted')
    await showAlone(desk, place, message)
  }
}

/** Tells the whole channel what somebody changed there. */
export async function announce(desk: Desk, channel: string, answer: Shown, respond?: RespondFn): Promise<void> {
  if (!answer.announce) return
  const message = renderUntitled(answer.announce)
  try {
    await call(desk, (client) => client.chat.postMessage({ channel, ...message, ...QUIET }))
  } catch (error) {
    desk.trouble(error, 'an announcement could not be posted')
    if (!isCertainlyLost(error)) return
    // A response_url reaches the channel even where the bot is no member.
    await respond?.({ ...message, ...QUIET, response_type: 'in_channel', replace_original: false }).catch(
      (again: unknown) => desk.trouble(again, 'an announcement was lost'),
    )
  }
}
