import { type Message, MessageType, type OmitPartialGroupDMChannel } from 'discord.js'
import { withoutShare } from '../../../wording/answers.ts'
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
  const me = message.client.user.id
  const written = message.type === MessageType.Default || message.type === MessageType.Reply
  if (message.author.bot || message.webhookId !== null || !written) return
  // Only a mention that was written: a reply to one of our messages mentions us too, and may be meant for others.
  const mention = new RegExp(`<@!?${me}>`, 'g')
  if (message.guildId !== null && !mention.test(message.content)) return
  if (!(await isMine(desk, message.id))) return
  const words = typedWords(message.content.replace(mention, ' ').replace(SOMEBODY, nameIn(message)))
  const answer = await ask(desk, words === '' ? 'help' : words, 1, authorOf(message))
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

/**
 * Every process hears every message, and one answers: of two, the second would answer a change with "already so". Where nobody
 * can tell whose it is, the nonce keeps the second reply away.
 */
async function isMine(desk: Desk, message: string): Promise<boolean> {
  try {
    return (await desk.once.take(`discord:line:${message}`)) === 'first'
  } catch (error) {
    trouble(desk, error, 'whose message it is could not be found out')
    return true
  }
}

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
