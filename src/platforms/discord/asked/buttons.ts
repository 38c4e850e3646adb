import {
  type ButtonInteraction,
  InteractionContextType,
  MessageFlags,
  type StringSelectMenuInteraction,
} from 'discord.js'
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
    return tellOld(desk, interaction)
  }
  const { press, part } = pressed
  switch (press.does) {
    case 'form':
      return openForm(desk, interaction, press.words, false)
    case 'share':
      return share(desk, interaction, { words: press.words, page: press.page ?? 1, part })
    case 'ask': {
      if (press.page === undefined) await think(interaction)
      else await turn(interaction)
      return answerHere(desk, interaction, { words: press.words, page: press.page ?? 1, part, managing: false })
    }
  }
}

/** A page that was chosen from the menu of them; it holds as much as a button does. */
export async function choosePage(desk: Desk, interaction: StringSelectMenuInteraction): Promise<void> {
  const pressed = decodePress(interaction.customId, () => questionOf(componentsOf(interaction)))
  const page = Number(interaction.values[0])
  if (!pressed || !Number.isInteger(page)) return tellOld(desk, interaction)
  await turn(interaction)
  return answerHere(desk, interaction, { words: pressed.press.words, page, part: 0, managing: false })
}

type Control = ButtonInteraction | StringSelectMenuInteraction

/** Pages turn in place where nobody else reads; what others read stays as it is. */
async function turn(interaction: Control): Promise<void> {
  if (isPrivate(interaction)) await acknowledge(interaction, () => interaction.deferUpdate())
  else await think(interaction)
}

async function tellOld(desk: Desk, interaction: Control): Promise<void> {
  await think(interaction)
  const title = `This button is from an older version; ask again with /${desk.name}.`
  await interaction.editReply(renderAnswer(sorry('', title)))
}

/** In a group's direct message, and in that of two people, others read along as in a server. */
const isPrivate = ({ message, context }: Control): boolean =>
  message.flags.has(MessageFlags.Ephemeral) || context === InteractionContextType.BotDM
