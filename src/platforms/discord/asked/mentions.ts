import { ChannelType, type Message, MessageType, type OmitPartialGroupDMChannel } from 'discord.js'
import { withoutShare } from '../../../wording/answers.ts'
import { certainly, type MayPost, takeLine } from '../../lines.ts'
import { renderAnswer, renderMessage } from '../components/render.ts'
import { ask, type Desk, sorry, trouble } from '../desk.ts'
import { isForbidden, isUnfit } from '../errors.ts'
import { again } from '../patience.ts'
import { NOT_TAKEN } from '../shown/answers.ts'
import { authorOf } from './asker.ts'

/**
 * A mention in a channel or thread, or a direct message, answered where it was written. Discord delivers the words of both
 * without the privileged intent for message content.
 */
export async function answerMessage(desk: Desk, message: OmitPartialGroupDMChannel<Message>): Promise<void> {
  const written = message.type === MessageType.Default || message.type === MessageType.Reply
  if (message.author.bot || message.webhookId !== null || !written) return
  // Only a mention that was written: a reply to one of our messages mentions us too, and may be meant for others.
  if (message.guildId !== null && !mentionOf(message).test(message.content)) return
  const todo: Heard = { channel: message.channelId, message: message.id }
  const mayPost = await takeLine(desk.once, `${LINES}${message.id}`, JSON.stringify(todo), (error) =>
    trouble(desk, error, 'whose message it is could not be found out'),
  )
  if (mayPost) await reply(desk, message, mayPost)
}

async function reply(desk: Desk, message: OmitPartialGroupDMChannel<Message>, mayPost: MayPost): Promise<void> {
  const mention = mentionOf(message)
  const words = typedWords(message.content.replace(mention, ' ').replace(SOMEBODY, nameIn(message)))
  const answer = await ask(desk, words === '' ? 'help' : words, 1, authorOf(message))
  if (!(await mayPost())) return
  // The nonce keeps a second try from being a second reply.
  const once = (kind: string) => ({ nonce: `${kind}${message.id}`, enforceNonce: true })
  // Everybody there reads it already: what they are to know of a change is the answer as well.
  const told = message.guildId === null ? undefined : answer.announce
  const shown = told ? renderMessage(told) : renderAnswer({ ...answer, message: withoutShare(answer.message) })
  try {
    await again<unknown>(desk.timer, () => message.reply({ ...shown, ...once('r') }))
  } catch (error) {
    const unfit = isUnfit(error)
    if (!unfit && (message.guildId === null || !isForbidden(error))) throw error
    trouble(desk, error, 'an answer could not be posted')
    if (unfit) {
      await message.reply({ ...renderAnswer(sorry('', NOT_TAKEN)), ...once('u') })
      return
    }
    // The bot may read there and not write: the one who asked is told all the same.
    await again<unknown>(desk.timer, () => message.author.send({ ...shown, ...once('d') }))
  }
}

/** Where a message stands: its words are read again when another process answers it. */
interface Heard {
  readonly channel: string
  readonly message: string
}

/** Every process hears every message, and one answers: of two, the second would answer a change with "already so". */
const LINES = 'discord:line:'

/** Answers the messages over which a process died; one that was deleted meanwhile, or may not be read, is left alone. */
export async function pickUpMessages(desk: Desk): Promise<void> {
  for (const todo of await desk.once.leftOver(LINES)) {
    try {
      const { channel, message }: Heard = JSON.parse(todo)
      const place = await desk.client.channels.fetch(channel)
      const asked = place?.isTextBased() ? await place.messages.fetch(message) : null
      if (asked && isAnswerable(asked)) await reply(desk, asked, certainly)
    } catch (error) {
      trouble(desk, error, 'a message that was left over could not be answered')
    }
  }
}

/** The bot is never in a group of direct messages. */
const isAnswerable = (message: Message): message is OmitPartialGroupDMChannel<Message> =>
  message.channel.type !== ChannelType.GroupDM

const mentionOf = ({ client }: OmitPartialGroupDMChannel<Message>) => new RegExp(`<@!?${client.user.id}>`, 'g')
const SOMEBODY = /<@!?(\d+)>/g
/** "Who is @Ben" is asked by name: the number that Discord writes for it says nothing. */
const nameIn =
  ({ mentions }: OmitPartialGroupDMChannel<Message>) =>
  (_: string, id: string) =>
    ` ${mentions.members?.get(id)?.displayName ?? mentions.users.get(id)?.displayName ?? ''} `

/** What Discord writes for emojis, roles, channels and links to a command: `<:wave:123>`, `<@&123>`, `<#123>`, `</nato next:123>`. */
const typedWords = (content: string): string =>
  content
    .replace(/<\/([^:<>]+):\d+>/g, ' /$1 ')
    .replace(/<a?:\w+:\d+>|<@&\d+>|<#\d+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
