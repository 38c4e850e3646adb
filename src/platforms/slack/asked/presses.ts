import type { BlockAction, ButtonAction, RespondFn, StaticSelectAction, types } from '@slack/bolt'
import { UserError } from '../../../core/errors.ts'
import type { Press } from '../../../core/question.ts'
import type { Pressed } from '../../parts.ts'
import { readPress } from '../blocks/press.ts'
import { ask, call, type Desk, failure } from '../desk.ts'
import { notOpened } from '../dialogs/dialogs.ts'
import { formView } from '../dialogs/form.ts'
import { answerView, contextOf, type ViewContext, waitingView } from '../dialogs/modal.ts'
import { direct, sendPictures } from '../shown/pictures.ts'
import { announce, type Place, show } from '../shown/places.ts'
import { share } from '../shown/sharing.ts'
import type { Origin } from './asker.ts'

const OLD = 'This button is from an older version of me; ask again in words.'

/** A button, or an entry of a menu: what is pressed says the same. */
export type Control = ButtonAction | StaticSelectAction

/** A press of one of our buttons, or a choice of a page, wherever it stands. */
export async function onPress(desk: Desk, body: BlockAction, action: Control, respond: RespondFn): Promise<void> {
  const read = readPress(action.type === 'button' ? action.value : action.selected_option.value)
  if (body.view) return read ? inView(desk, body, body.view, read) : undefined

  const channel = body.channel?.id
  if (!channel) return
  const thread: string | null = body.container.thread_ts ?? null
  const common = { channel, user: body.user.id, thread, respond }
  const workspace = body.team?.id ?? null
  if (!read) return show(desk, { ...common, kind: 'private', replaces: false }, failure(OLD))
  const { press, part } = read
  switch (press.does) {
    case 'share': {
      const message: string = body.container.message_ts ?? body.trigger_id
      return share(desk, { ...common, words: press.words, page: press.page ?? 1, part, workspace, message })
    }
    case 'form':
      return openForm(desk, body, press.words, { ...common, kind: 'private', replaces: false })
    case 'ask': {
      const answer = await ask(desk, press.words, press.page ?? 1, {
        workspace,
        channel,
        user: body.user.id,
        public: false,
      })
      await show(desk, await placeOf(desk, press, body.container.is_ephemeral === true, common), answer, part)
      await announce(desk, channel, answer, respond)
    }
  }
}

type Common = {
  readonly channel: string
  readonly user: string
  readonly thread: string | null
  readonly respond: RespondFn
}

/**
 * A page replaces the one before it, where nobody else reads along; what others see stays as it is, and the one who
 * pressed gets the answer alone. A direct message may be that of two people, of which the bot knows nothing.
 */
async function placeOf(
  desk: Desk,
  press: Extract<Press, { does: 'ask' }>,
  ephemeral: boolean,
  common: Common,
): Promise<Place> {
  const turns = press.page !== undefined
  if (ephemeral || !(await isOwn(desk, common))) return { kind: 'private', ...common, replaces: turns && ephemeral }
  const { respond, ...open } = common
  return turns ? { kind: 'open', direct: true, ...open, respond } : { kind: 'open', direct: true, ...open }
}

/** Is it the direct message of this person with the bot? Where that is not told, others may read along. */
async function isOwn(desk: Desk, { channel, user }: Common): Promise<boolean> {
  if (!channel.startsWith('D')) return false
  try {
    return (await direct(desk, user)).channel === channel
  } catch (error) {
    desk.trouble(error, 'whose direct message it is could not be found out')
    return false
  }
}

/** In a dialog an answer takes the place of the one before; on the home tab it opens a dialog. */
async function inView(
  desk: Desk,
  body: BlockAction,
  view: NonNullable<BlockAction['view']>,
  { press, part }: Pressed,
): Promise<void> {
  // There is no channel around a dialog to share in.
  if (press.does === 'share') return
  const context: ViewContext = { channel: contextOf(view.private_metadata).channel }
  const user = body.user.id
  const origin = { workspace: body.team?.id ?? null, channel: context.channel, user, public: false }
  const put = async (modal: types.ModalView) => {
    if (view.type === 'home') await desk.client.views.open({ trigger_id: body.trigger_id, view: modal })
    else await call(desk, (client) => client.views.update({ view_id: view.id, view: modal }))
  }
  try {
    if (press.does === 'form') return await put(await formOf(desk, press.words, origin, context))
    const answer = await ask(desk, press.words, press.page ?? 1, origin)
    await put(answerView(answer, context, part))
    if (part === 0) await sendPictures(desk, { kind: 'view', id: view.id, context, user }, answer.message)
    if (context.channel) await announce(desk, context.channel, answer)
  } catch (error) {
    if (view.type === 'home') return notOpened(desk, error, user, 'Press the button once more.')
    desk.trouble(error, 'a dialog could not be shown')
  }
}

/** The form behind a button, or why this person does not get it. Never rejects. */
async function formOf(desk: Desk, words: string, origin: Origin, context: ViewContext): Promise<types.ModalView> {
  try {
    return formView(await desk.answering.form(words, await desk.askerOf(origin)), context)
  } catch (error) {
    if (error instanceof UserError) return answerView(failure(error.message), context)
    desk.trouble(error, 'a form could not be made')
    return answerView(failure('Something went wrong on my side; it is in the log.'), context)
  }
}

/** A dialog has to open within three seconds of the press: when its form is not there by half of that, it opens without. */
export const FORM_WITHIN_MS = 1500

async function openForm(desk: Desk, body: BlockAction, words: string, place: Place): Promise<void> {
  const context: ViewContext = { channel: body.channel?.id ?? null }
  try {
    const origin = { workspace: body.team?.id ?? null, channel: context.channel, user: body.user.id, public: false }
    const form = formOf(desk, words, origin, context)
    const late = desk.timer.sleep(FORM_WITHIN_MS, desk.stopping).then(() => null)
    const view = await Promise.race([form, late])
    const opened = await desk.client.views.open({ trigger_id: body.trigger_id, view: view ?? waitingView(context) })
    const id = opened.view?.id
    if (view === null && id) await desk.client.views.update({ view_id: id, view: await form })
  } catch (error) {
    desk.trouble(error, 'a dialog could not be opened')
    await show(desk, place, failure('The dialog did not open in time. Press the button once more.'))
  }
}
