import { type APIApplication, ApplicationIntegrationType, PermissionFlagsBits, REST, Routes } from 'discord.js'
import { identified, listed, operatorError } from '../errors.ts'
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
  /**
   * The address at which somebody adds it to their own account, to ask in servers and chats that it is not in; null where
   * "User Install" is not ticked on the application's page Installation.
   */
  readonly personal: string | null
}

const PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.AttachFiles

const AUTHORIZE = 'https://discord.com/oauth2/authorize'
const invitation = (application: string): string =>
  `${AUTHORIZE}?client_id=${application}&integration_type=${ApplicationIntegrationType.GuildInstall}&scope=bot+applications.commands&permissions=${PERMISSIONS}`
const personal = (application: string): string =>
  `${AUTHORIZE}?client_id=${application}&integration_type=${ApplicationIntegrationType.UserInstall}&scope=applications.commands`

/**
 * Registers the commands when they differ from those that are there: Discord allows 200 new commands a day and server.
 * Throws UserError when Discord refuses.
 */
export async function register(options: RegisterOptions): Promise<Registration> {
  const { token, apiUrl, command, commands, guild } = options
  const wanted = registration(command, commands, guild !== null)
  const rest = new REST({ api: apiUrl }).setToken(token)
  try {
    const application = (await rest.get(Routes.currentApplication())) as APIApplication
    const id = identified(application)
    const ways = application.integration_types_config
    const route = guild === null ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guild)
    const found = listed(await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) }))
    const changed = !sameCommands(wanted, found)
    if (changed) await rest.put(route, { body: [...wanted, ...found.filter(isEntryPoint)] })
    return {
      names: wanted.map(({ name }) => name),
      changed,
      invitation: invitation(id),
      personal: ways?.[ApplicationIntegrationType.UserInstall] ? personal(id) : null,
    }
  } catch (error) {
    throw operatorError(error, apiUrl)
  } finally {
    rest.clearHashSweeper()
    rest.clearHandlerSweeper()
  }
}
