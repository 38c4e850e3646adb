import { type ButtonInteraction, MessageFlags, PermissionFlagsBits, Routes } from 'discord.js'
import type { Taken } from '../../../core/once.ts'
import { askerOf } from '../asked/asker.ts'
import { componentsOf } from '../components/components.ts'
import { type Rendered, renderAnswer } from '../components/render.ts'
import { ask, type Desk, sorry, trouble } from '../desk.ts'
import { isForbidden } from '../errors.ts'
import { LIMITS } from '../limits.ts'
import { acknowledge, again } from '../patience.ts'
import { bodyOf } from '../poster.ts'
import type { Answerable } from './answers.ts'

export interface Shared {
  readonly words: string
  readonly page: number
  readonly part: number
}

/**
 * Posts the answer to the channel, once however often the button is pressed and through however many processes: posts are
 * remembered while the process runs, Discord itself compares the nonce for some minutes, what has none is taken in the
 * Ledger, and the first press takes the button away.
 */
export async function share(desk: Desk, interaction: ButtonInteraction, what: Shared): Promise<void> {
  await acknowledge(interaction, () => interaction.deferUpdate())
  const key = keyOf(interaction.message.id, what)
  const posted = desk.shared.get(key) ?? post(desk, interaction, what, key)
  desk.shared.set(key, posted)
  // Old messages have lost their button; the newest thousands are more than anyone presses twice.
  if (desk.shared.size > 5_000) desk.shared.delete(desk.shared.keys().next().value ?? '')
  if (!(await posted)) return
  const components = shownAsShared(componentsOf(interaction), interaction.customId)
  await again(desk.timer, () => interaction.editReply({ components }))
}

/** At most 25 characters, as a nonce may have: pages of one message are shared each on its own. */
const keyOf = (message: string, { page, part }: Shared): string =>
  `s${BigInt(message).toString(36)}.${page}.${part}`.slice(0, LIMITS.nonce)

/** False when it failed, and the person was told; or when another process is at it. */
async function post(desk: Desk, interaction: ButtonInteraction, what: Shared, key: string): Promise<boolean> {
  try {
    const answer = await ask(desk, what.words, what.page, askerOf(desk, interaction, true))
    const taken = await tellChannel(desk, interaction, renderAnswer(answer, what.part, interaction.user.id), key)
    if (taken === 'first') return true
    desk.shared.delete(key)
    if (taken === 'done') await tell(PRESSED)
    return false
  } catch (error) {
    desk.shared.delete(key)
    trouble(desk, error, 'an answer could not be shared')
    await tell(isForbidden(error) ? FORBIDDEN : UNCLEAR)
    return false
  }

  async function tell(sentence: string): Promise<void> {
    const { flags, ...shown } = renderAnswer(sorry('', sentence))
    await interaction.followUp({ ...shown, flags: flags | MessageFlags.Ephemeral })
  }
}

const PRESSED = 'It was shared from here already. When it is not in the channel, ask again and share that answer.'

const FORBIDDEN =
  'I may not write in this channel: ask somebody who manages the server to let me, and press Share again.'
const UNCLEAR = 'Discord did not take it: look whether it is in the channel, and press Share again if it is not.'

/**
 * Says something to everybody in the channel of an interaction. Where the bot is a member it posts by itself, with a nonce;
 * where people brought it along with their own account, the interaction's webhook can post in its place. Anything but
 * `first` means that another process posts it, or has.
 */
export async function tellChannel(
  desk: Desk,
  interaction: Answerable,
  message: Rendered,
  nonce: string,
): Promise<Taken> {
  if (interaction.channelId !== null && mayPost(interaction)) {
    try {
      const files = message.files.map(({ attachment, name }) => ({ data: attachment, name }))
      const body = { ...bodyOf(message), nonce, enforce_nonce: true }
      // The nonce keeps a second try from being a second message.
      const { channelId } = interaction
      await again(desk.timer, () => desk.client.rest.post(Routes.channelMessages(channelId), { body, files }))
      return 'first'
    } catch (error) {
      if (!isForbidden(error)) throw error
    }
  }
  // What a webhook posts has no nonce that Discord compares.
  const key = `discord:share:${nonce}`
  const taken = await desk.once.take(key)
  if (taken !== 'first') return taken
  try {
    await interaction.followUp(message)
  } catch (error) {
    await desk.once.giveBack(key)
    throw error
  }
  return taken
}

function mayPost(interaction: Answerable): boolean {
  const writes = interaction.channel?.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages
  return interaction.inCachedGuild() && interaction.appPermissions.has([PermissionFlagsBits.ViewChannel, writes])
}

/** The same message, its Share button pressed for good. */
function shownAsShared<T>(node: T, customId: string): T {
  return JSON.parse(JSON.stringify(node), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value
    if ('custom_id' in value && value.custom_id === customId) return { ...value, label: 'Shared', disabled: true }
    // A picture is told by the name it was sent with; the address it came back with is no longer its own.
    const sent = 'attachment_id' in value && 'url' in value && typeof value.url === 'string' ? value.url : null
    return sent === null ? value : { url: `attachment://${new URL(sent).pathname.split('/').at(-1)}` }
  })
}
