import type { RespondFn } from '@slack/bolt'
import type { Message } from '../../../core/message.ts'
import { withoutShare } from '../../../wording/answers.ts'
import { smallPrint } from '../blocks/draw.ts'
import { QUIET, type Rendered, renderAnswer } from '../blocks/render.ts'
import { clean, cut } from '../blocks/text.ts'
import { ask, call, type Desk, failure, manages, type Shown } from '../desk.ts'
import { isCertainlyLost } from '../errors.ts'
import { elsewhere, upload } from './pictures.ts'
import { show } from './places.ts'

export interface Sharing {
  readonly words: string
  readonly page: number
  readonly part: number
  readonly workspace: string | null
  readonly channel: string
  readonly user: string
  readonly thread: string | null
  /** The message whose button was pressed. */
  readonly message: string
  readonly respond: RespondFn
}

/**
 * Posts the answer to the channel, once however often the button is pressed and through however many processes: the first
 * press counts, and the button goes with it. A response_url reaches the channel even where the bot is no member.
 */
export async function share(desk: Desk, what: Sharing): Promise<void> {
  const { words, page, part, workspace, channel, user, thread, respond } = what
  if (manages(desk, words)) return
  const tell = (sentence: string) =>
    show(desk, { kind: 'private', channel, user, thread, respond, replaces: false }, failure(sentence))
  const key = `slack:share:${channel}:${what.message}:${user}:${page}.${part}:${words}`
  try {
    const taken = await desk.once.take(key)
    if (taken === 'done') await tell(PRESSED)
    if (taken !== 'first') return
  } catch (error) {
    desk.trouble(error, 'whether an answer was shared could not be found out')
    return tell(UNTOLD)
  }
  const origin = { workspace, channel, user }
  const answer = await ask(desk, words, page, { ...origin, public: true })
  const sent = { ...renderShared(answer, part, user, words), ...(thread ? { thread_ts: thread } : {}), ...QUIET }
  try {
    await postOnce(desk, sent, channel, respond)
  } catch (error) {
    desk.trouble(error, 'an answer could not be shared')
    await desk.once.giveBack(key).catch((again: unknown) => desk.trouble(again, 'a press could not be taken back'))
    return tell(isCertainlyLost(error) ? LOST : UNCLEAR)
  }
  if (part === 0) await sharePictures(desk, answer.message, what)
  await withoutButton(desk, what)
}

const PRESSED = 'It was shared from here already. When it is not in the channel, ask again and share that answer.'
const UNTOLD = 'Nothing was posted: I cannot tell at the moment whether it was shared already. Press Share again later.'
const LOST = 'It could not be posted to this channel. Invite me with /invite and press Share again.'
const UNCLEAR = 'Slack did not say whether it was posted. Look at the channel before you press Share again.'

/** By response_url, and by the Web API where Slack has said no to the first; never both when the first may have worked. */
async function postOnce(desk: Desk, message: Rendered, channel: string, respond: RespondFn): Promise<void> {
  try {
    await respond({ ...message, response_type: 'in_channel', replace_original: false })
  } catch (error) {
    if (!isCertainlyLost(error)) throw error
    desk.trouble(error, 'a response_url was refused')
    await call(desk, (client) => client.chat.postMessage({ channel, ...message }))
  }
}

/** The answer as everybody sees it, and below it who shared it. */
export function renderShared(answer: Shown, part: number, user: string, words: string): Rendered {
  const { text, blocks } = renderAnswer(answer, part)
  return { text, blocks: [...blocks, sharedBy(user, words)] }
}

/** Who shared it, and the words that anyone can type. The one mention that is ever made, of the one who pressed the button. */
function sharedBy(user: string, words: string) {
  return {
    type: 'rich_text' as const,
    elements: [
      {
        type: 'rich_text_section' as const,
        elements: [
          { type: 'text' as const, text: 'Shared by ', style: { italic: true } },
          { type: 'user' as const, user_id: user },
          { type: 'text' as const, text: ` who asked: ${cut(clean(words), 200)}`, style: { italic: true } },
        ],
      },
    ],
  }
}

/** The private answer stays, and says that it was shared. Slack does not send its content along, so it is asked again. */
async function withoutButton(desk: Desk, what: Sharing): Promise<void> {
  const { words, page, part, workspace, channel, user, respond } = what
  const answer = await ask(desk, words, page, { workspace, channel, user, public: false })
  const { text, blocks } = renderAnswer(answer, part, (message) => withoutShare(elsewhere(message)))
  try {
    await respond({ text, blocks: [...blocks, ...smallPrint('Shared in the channel.')], replace_original: true })
  } catch (error) {
    // Somebody closed it; what was shared is shared.
    desk.trouble(error, 'a response_url was refused')
  }
}

async function sharePictures(desk: Desk, message: Message, { channel, thread, respond }: Sharing): Promise<void> {
  try {
    for (const block of message.blocks) if (block.kind === 'picture') await upload(desk, block, channel, thread)
  } catch (error) {
    desk.trouble(error, 'a picture could not be shared')
    // A response_url carries no file: where the bot is no member, the words are shared and the picture is not.
    const text = 'The picture could not be posted to this channel: invite me with /invite, ask again and share it.'
    await respond({ text, response_type: 'ephemeral', replace_original: false }).catch((again: unknown) =>
      desk.trouble(again, 'a response_url was refused'),
    )
  }
}
