import { type BaseInteraction, Events, type Interaction } from 'discord.js'
import { type Desk, trouble } from '../desk.ts'
import { submit } from '../dialogs/dialogs.ts'
import { choosePage, press } from './buttons.ts'
import { autocomplete, runCommand } from './commands.ts'
import { answerMessage, pickUpMessages } from './mentions.ts'

export interface Listening {
  /** Answers the messages over which a process died. */
  pickUp(): Promise<void>
  /** Takes nothing new; resolves when what is at hand is done. */
  stop(): Promise<void>
}

/** Everything that people do on Discord arrives here. A listener that fails fails alone. */
export function listen(desk: Desk): Listening {
  const atHand = new Set<Promise<void>>()
  let open = true

  const track = (what: string, work: () => Promise<void>) => {
    if (!open) return
    const done = work()
      .catch((error: unknown) => trouble(desk, error, `${what} could not be answered`))
      .finally(() => atHand.delete(done))
    atHand.add(done)
  }
  desk.client.on(Events.InteractionCreate, (interaction) => track(nameOf(interaction), () => act(desk, interaction)))
  desk.client.on(Events.MessageCreate, (message) => track('a message', () => answerMessage(desk, message)))

  return {
    async pickUp() {
      track('what was left over', () => pickUpMessages(desk))
      await Promise.all(atHand)
    },
    async stop() {
      open = false
      await Promise.all(atHand)
    },
  }
}

async function act(desk: Desk, interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) return autocomplete(desk, interaction)
  if (interaction.isChatInputCommand()) return runCommand(desk, interaction)
  if (interaction.isButton()) return press(desk, interaction)
  if (interaction.isStringSelectMenu()) return choosePage(desk, interaction)
  if (interaction.isModalSubmit()) return submit(desk, interaction)
}

function nameOf(interaction: BaseInteraction): string {
  if (interaction.isAutocomplete()) return 'an autocompletion'
  if (interaction.isChatInputCommand()) return 'a command'
  if (interaction.isStringSelectMenu()) return 'a menu'
  return interaction.isModalSubmit() ? 'a form' : 'a button'
}
