import { type APIApplication, PermissionFlagsBits, REST, Routes } from 'discord.js'
import { startError } from './errors.ts'
import type { KnownCommand } from './known-command.ts'
import { isEntryPoint, registration, sameCommands } from './registration.ts'

export interface RegisterOptions {
  readonly token: string
  readonly apiUrl: string
  /** The command's name without the slash. */
  readonly command: string
  readonly commands: readonly KnownCommand[]
  /** A server's identifier: registered there alone, at once; null registers everywhere. */
  readonly guild: string | null
}

export interface Registration {
  readonly names: readonly string[]
  readonly changed: boolean
  /** The address at which somebody adds the bot to a server, with the permissions it needs. */
  readonly invitation: string
}

const PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.AttachFiles

const invitation = (application: string): string =>
  `https://discord.com/oauth2/authorize?client_id=${application}&scope=bot+applications.commands&permissions=${PERMISSIONS}`

/**
 * Registers the commands when they differ from those that are there: Discord allows 200 new commands a day and server.
 * Throws UserError when Discord refuses.
 */
export async function register(options: RegisterOptions): Promise<Registration> {
  const { token, apiUrl, command, commands, guild } = options
  const wanted = registration(command, commands, guild !== null)
  const rest = new REST({ api: apiUrl }).setToken(token)
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as APIApplication
    const route = guild === null ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guild)
    const found = (await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) })) as object[]
    const changed = !sameCommands(wanted, found)
    if (changed) await rest.put(route, { body: [...wanted, ...found.filter(isEntryPoint)] })
    return { names: wanted.map(({ name }) => name), changed, invitation: invitation(id) }
  } catch (error) {
    throw startError(error) ?? error
  } finally {
    rest.clearHashSweeper()
    rest.clearHandlerSweeper()
  }
}
