import type { Block, Message } from '../../../core/message.ts'
import { clean, cut } from '../blocks/text.ts'
import { call, type Desk } from '../desk.ts'
import type { Place } from './places.ts'

type Picture = Extract<Block, { kind: 'picture' }>

/**
 * Pictures follow their message: in a thread or a direct message as a file there. A file cannot be shown to one person in a
 * channel, so to a private answer it comes in the direct message with the bot; the answer says so (see `elsewhere`).
 */
export async function sendPictures(desk: Desk, place: Place, message: Message): Promise<void> {
  const pictures = message.blocks.filter((block) => block.kind === 'picture')
  if (pictures.length === 0) return
  try {
    const { channel, thread } = place.kind === 'open' ? place : await direct(desk, place.user)
    for (const picture of pictures) await upload(desk, picture, channel, thread)
  } catch (error) {
    desk.trouble(error, 'a picture could not be sent')
    if (place.kind === 'private') {
      await place.respond({ text: LOST, response_type: 'ephemeral', replace_original: false })
    } else if (place.kind === 'open') {
      const thread = place.thread ? { thread_ts: place.thread } : {}
      await call(desk, (client) => client.chat.postMessage({ channel: place.channel, text: LOST, ...thread }))
    }
  }
}

const LOST = 'The picture could not be sent. What it shows stands in the answer.'

/** For answers that one person reads: in place of each picture, where it is. */
export const elsewhere = (message: Message): Message => ({
  blocks: message.blocks.map((block) =>
    block.kind === 'picture' ? { kind: 'note', spans: [{ text: 'The picture comes in our direct message.' }] } : block,
  ),
})

/** The direct message of a person with the bot. */
export async function direct(desk: Desk, user: string) {
  const { channel } = await call(desk, (client) => client.conversations.open({ users: user }))
  return { channel: channel?.id ?? user, thread: null }
}

export async function upload(desk: Desk, picture: Picture, channel: string, thread: string | null): Promise<void> {
  const file = {
    channel_id: channel,
    filename: picture.name,
    title: cut(clean(picture.name), 100),
    alt_text: cut(clean(picture.alternative), 1000) || 'A picture',
    file: Buffer.from(picture.png),
  }
  await call(desk, (client) => client.filesUploadV2(thread ? { ...file, thread_ts: thread } : file))
}
