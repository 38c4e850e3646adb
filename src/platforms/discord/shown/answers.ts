import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js'
import { withoutShare } from '../../../wording/answers.ts'
import { askerOf } from '../asked/asker.ts'
import { renderAnswer, renderMessage } from '../components/render.ts'
import { ask, type Desk, sorry, trouble } from '../desk.ts'
import { isGone, isUnfit } from '../errors.ts'
import { acknowledge, again } from '../patience.ts'
import { tellChannel } from './sharing.ts'

export type Answerable =
  | ChatInputCommandInteraction
  | ButtonInteraction
  | StringSelectMenuInteraction
  | ModalSubmitInteraction

export interface Wanted {
  readonly words: string
  readonly page: number
  readonly part: number
  /** Discord has let the person use the managers' command. */
  readonly managing: boolean
}

/** Acknowledges within the three seconds Discord gives, before any work; the answer will be seen by the asker alone. */
export async function think(interaction: Answerable): Promise<void> {
  await acknowledge(interaction, () => interaction.deferReply({ flags: MessageFlags.Ephemeral }))
}

/** Puts the answer where the acknowledgement stands, and tells the channel what it is to know. */
export async function answerHere(desk: Desk, interaction: Answerable, wanted: Wanted): Promise<void> {
  const asked = await ask(desk, wanted.words, wanted.page, askerOf(desk, interaction, false, wanted.managing))
  // In the direct message with the bot there is nobody to share with.
  const alone = interaction.context === InteractionContextType.BotDM
  const answer = alone ? { ...asked, message: withoutShare(asked.message) } : asked
  // An answer in place of another one takes that one's pictures away.
  const shown = renderAnswer(answer, wanted.part)
  try {
    await again(desk.timer, () => interaction.editReply({ ...shown, attachments: [] }))
  } catch (error) {
    if (isUnfit(error)) {
      trouble(desk, error, 'an answer could not be shown')
      await interaction.editReply({ ...renderAnswer(sorry('', NOT_TAKEN)), attachments: [] })
    } else if (isGone(error)) {
      // The message was taken away meanwhile; whoever asked still waits.
      await interaction.followUp({ ...shown, flags: shown.flags | MessageFlags.Ephemeral })
    } else throw error
  }
  if (!answer.announce) return
  try {
    await tellChannel(desk, interaction, renderMessage(answer.announce), `a${interaction.id}`)
  } catch (error) {
    trouble(desk, error, 'the channel could not be told')
  }
}

/** A limit that nobody has written down: the person is told, in one sentence, which breaks no limit. */
export const NOT_TAKEN = 'Discord did not take the answer as it is built; that is in the log. Ask for less at once.'
