import { type APIUser, REST, Routes } from 'discord.js'
import { UserError } from '../../core/errors.ts'
import { identified, listed, operatorError } from './errors.ts'
import type { KnownCommand } from './registration/known-command.ts'
import { registration, sameCommands } from './registration/registration.ts'

export interface Looked {
  readonly token: string
  readonly apiUrl: string
  /** The command's name without the slash. */
  readonly command: string
  readonly commands: readonly KnownCommand[]
}

/**
 * What Discord says about the token and the registered commands, without connecting to the gateway. Returns one sentence;
 * throws UserError when something has to be done.
 */
export async function lookAtDiscord({ token, apiUrl, command, commands }: Looked): Promise<string> {
  const rest = new REST({ api: apiUrl, retries: 0, timeout: 10_000 }).setToken(token)
  try {
    const id = identified(await rest.get(Routes.currentApplication()))
    const { username } = (await rest.get(Routes.user())) as APIUser
    const query = new URLSearchParams({ with_localizations: 'true' })
    const found = listed(await rest.get(Routes.applicationCommands(id), { query }))
    if (!sameCommands(registration(command, commands, false), found)) {
      throw new UserError(
        `Discord does not know /${command} as it is now: run "npm run -s register" (unless it is registered in single servers).`,
      )
    }
    return `Discord takes the token: ${username}; /${command} is registered.`
  } catch (error) {
    throw operatorError(error, apiUrl)
  } finally {
    rest.clearHashSweeper()
    rest.clearHandlerSweeper()
  }
}
