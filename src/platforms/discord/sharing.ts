import { type ButtonInteraction, MessageFlags, PermissionFlagsBits, Routes } from 'discord.js'
import type { Answerable } from './answers.ts'
import { askerOf } from './asker.ts'
import { componentsOf } from './components.ts'
import { ask, type Desk, sorry, trouble } from './desk.ts'
import { isForbidden } from './errors.ts'
import { acknowledge, again } from './patience.ts'
import { bodyOf } from './poster.ts'
import { type Rendered, renderAnswer } from './render.ts'

/**
 * Posts the answer to the channel, once however often the button is pressed: presses are remembered while the process runs,
 * Discord itself compares the nonce for some minutes, and the button goes out with the first press.
 */
export async function share(
  desk: Desk,
  interaction: ButtonInteraction,
  what: { words: string; page: number; part: number },
): Promise<void> {
  await acknowledge(interaction, () => interaction.deferUpdate())
  const key = `${interaction.message.id}`
  if (desk.shared.has(key)) return
  desk.shared.add(key)
  // Old messages have lost their button; the newest thousands are more than anyone presses twice.
  if (desk.shared.size > 5_000) desk.shared.delete(desk.shared.values().next().value ?? '')
  try {
    const answer = await ask(desk, what.words, what.page, askerOf(interaction, true))
    await tellChannel(desk, interaction, renderAnswer(answer, what.part, interaction.user.id), `share${key}`)
  } catch (error) {
    desk.shared.delete(key)
    trouble(desk, error, 'an answer could not be shared')
    const { flags, ...shown } = renderAnswer(
      sorry(
        '',
        'It could not be posted to this channel. Press Share again, or ask somebody who manages the server to let me write here.',
      ),
    )
    await interaction.followUp({ ...shown, flags: flags | MessageFlags.Ephemeral })
    return
  }
  const components = shownAsShared(componentsOf(interaction), interaction.customId)
  await again(desk.timer, () => interaction.editReply({ components }))
}

/**
 * Says something to everybody in the channel of an interaction. Where the bot is a member it posts by itself, with a nonce;
 * where people brought it along with their own account, the interaction's webhook can post in its place.
 */
export async function tellChannel(
  desk: Desk,
  interaction: Answerable,
  message: Rendered,
  nonce: string,
): Promise<void> {
  if (interaction.channelId !== null && mayPost(interaction)) {
    try {
      const files = message.files.map(({ attachment, name }) => ({ data: attachment, name }))
      const body = { ...bodyOf(message), nonce: nonce.slice(-25), enforce_nonce: true }
      // The nonce keeps a second try from being a second message.
      const { channelId } = interaction
      await again(desk.timer, () => desk.client.rest.post(Routes.channelMessages(channelId), { body, files }))
      return
    } catch (error) {
      if (!isForbidden(error)) throw error
    }
  }
  await interaction.followUp(message)
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
    const isButton = typeof value === 'object' && value !== null && 'custom_id' in value && value.custom_id === customId
    return isButton ? { ...value, label: 'Shared', disabled: true } : value
  })
}
