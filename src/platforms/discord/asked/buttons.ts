import { type ButtonInteraction, InteractionContextType, MessageFlags } from 'discord.js'
import { componentsOf } from '../components/components.ts'
import { decodePress } from '../components/press.ts'
import { questionOf, renderAnswer } from '../components/render.ts'
import { type Desk, sorry } from '../desk.ts'
import { openForm } from '../dialogs/dialogs.ts'
import { acknowledge } from '../patience.ts'
import { answerHere, think } from '../shown/answers.ts'
import { share } from '../shown/sharing.ts'

/** A press holds all it needs, so it works after a restart, and on messages of any age. */
export async function press(desk: Desk, interaction: ButtonInteraction): Promise<void> {
  const pressed = decodePress(interaction.customId, () => questionOf(componentsOf(interaction)))
  if (!pressed) {
    await think(interaction)
    await interaction.editReply(
      renderAnswer(sorry('', `This button is from an older version; ask again with /${desk.name}.`)),
    )
    return
  }
  const { press, part } = pressed
  switch (press.does) {
    case 'form':
      return openForm(desk, interaction, press.words, false)
    case 'share':
      return share(desk, interaction, { words: press.words, page: press.page ?? 1, part })
    case 'ask': {
      // Pages turn in place where nobody else reads; what others read stays as it is.
      if (press.page !== undefined && isPrivate(interaction))
        await acknowledge(interaction, () => interaction.deferUpdate())
      else await think(interaction)
      return answerHere(desk, interaction, { words: press.words, page: press.page ?? 1, part, managing: false })
    }
  }
}

/** In a group's direct message, and in that of two people, others read along as in a server. */
const isPrivate = ({ message, context }: ButtonInteraction): boolean =>
  message.flags.has(MessageFlags.Ephemeral) || context === InteractionContextType.BotDM
