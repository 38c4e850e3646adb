import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js'
import { renderAnswer } from '../components/render.ts'
import { type Desk, sorry } from '../desk.ts'
import { choicesOf } from '../dialogs/choices.ts'
import { openForm } from '../dialogs/dialogs.ts'
import { commandAt, type KnownCommand, wordsOf } from '../registration/known-command.ts'
import { answerHere, think } from '../shown/answers.ts'

/** A slash command: acknowledged at once, seen by the asker alone. */
export async function runCommand(desk: Desk, interaction: ChatInputCommandInteraction): Promise<void> {
  const command = commandOf(desk, interaction)
  // A command that is nothing but a dialog opens it; a dialog cannot open after an acknowledgement.
  if (command?.form && command.arguments.length === 0) {
    return openForm(desk, interaction, command.path.join(' '), command.manages ?? false)
  }
  await think(interaction)
  if (!command) {
    const title = `This command is no longer known here; try /${desk.name} help.`
    await interaction.editReply(renderAnswer(sorry(interaction.commandName, title)))
    return
  }
  const words = wordsOf(command, (argument) => interaction.options.getString(argument))
  await answerHere(desk, interaction, { words, page: 1, part: 0, managing: command.manages ?? false })
}

/** What is offered while somebody types: from memory, so before the next keystroke. */
export async function autocomplete(desk: Desk, interaction: AutocompleteInteraction): Promise<void> {
  const { name, value } = interaction.options.getFocused(true)
  const argument = commandOf(desk, interaction)?.arguments.find((one) => one.name === name)
  const choices = argument?.complete ? desk.answering.complete(argument.complete, value) : []
  await interaction.respond(choicesOf(choices).map(({ label, value }) => ({ name: label, value })))
}

function commandOf(
  desk: Desk,
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
): KnownCommand | null {
  const { commandName, options } = interaction
  const place = { top: commandName, group: options.getSubcommandGroup(false), sub: options.getSubcommand(false) ?? '' }
  return commandAt(desk.name, desk.commands, place)
}
