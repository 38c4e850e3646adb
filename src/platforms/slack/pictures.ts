import type { Block, Message } from '../../core/message.ts'
import { call, type Desk } from './desk.ts'
import type { Place } from './places.ts'
import { clean, cut, escaped } from './text.ts'

type Picture = Extract<Block, { kind: 'picture' }>

/**
 * Pictures follow their message: in a thread or a direct message as a file there. A file cannot be shown to one person in a
 * channel, so to a private answer it comes in the direct message with the bot.
 */
export async function sendPictures(desk: Desk, place: Place, message: Message): Promise<void> {
  const pictures = message.blocks.filter((block) => block.kind === 'picture')
  if (pictures.length === 0) return
  if (place.kind === 'open') {
    for (const picture of pictures) await upload(desk, picture, place.channel, place.thread)
    return
  }
  const direct = await call(desk, (client) => client.conversations.open({ users: place.user }))
  const channel = direct.channel?.id
  if (!channel) return
  for (const picture of pictures) await upload(desk, picture, channel, null)
  if (place.kind === 'view') return
  const sentence =
    pictures.length === 1 ? 'The picture is in our direct message.' : 'The pictures are in our direct message.'
  await place.respond({ text: escaped(sentence), response_type: 'ephemeral', replace_original: false })
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
