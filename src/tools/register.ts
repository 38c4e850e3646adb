import { commands } from '../../commands/index.ts'
import { loadConfig } from '../config.ts'
import { UserError } from '../core/errors.ts'
import { parsed } from './arguments.ts'
import { print, runTool } from './run-tool.ts'

const USAGE = `Usage: npm run -s register [-- --guild ID]
  Registers the commands with Discord, when they differ from those that are there. With --guild in one server alone, where
  they can be used at once; a command that is registered both ways is shown twice.`

await runTool(async () => {
  const { guild = null } = parsed(USAGE, { options: { guild: { type: 'string' } } }).values
  if (guild !== null && !/^\d{15,20}$/.test(guild))
    throw new UserError(`--guild takes the identifier of a server, a number.\n${USAGE}`)
  const config = loadConfig()
  if (!config.discord)
    throw new UserError('DISCORD_TOKEN is not set: put the token of your Discord application into .env.')
  const { register } = await import('../platforms/discord/registration/register.ts')
  const { names, changed, invitation, personal } = await register({
    ...config.discord,
    command: config.command,
    commands,
    guild,
  })
  const list = names.map((name) => `/${name}`).join(', ')
  const where = guild === null ? 'everywhere' : `in the server ${guild}`
  await print(
    changed
      ? `Registered ${list} ${where}.`
      : `${list} ${names.length === 1 ? 'is' : 'are'} registered ${where} already; nothing was changed.`,
  )
  await print(`Add the bot to a server: ${invitation}`)
  if (guild !== null) return
  await print(
    personal
      ? `Add it to your own account, to ask where it is no member: ${personal}`
      : 'To let people ask where it is no member, tick "User Install" on the application’s page Installation.',
  )
})
