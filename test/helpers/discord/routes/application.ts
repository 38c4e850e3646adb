import { check } from '../checks.ts'
import type { Gateway } from '../gateway.ts'
import { userJson } from '../messages.ts'
import { Refusal, type Route } from '../router.ts'
import type { Json, World } from '../world.ts'

/** The application itself: the gateway's address, who the bot is, the registered commands. */
export function applicationRoutes(world: World, gateway: Gateway): Route[] {
  const me = { ...userJson(world.bot), verified: true, mfa_enabled: false, email: null, locale: 'en-US' }
  const application = {
    id: world.bot.id,
    name: world.bot.username,
    description: '',
    flags: 0,
    bot: userJson(world.bot),
    icon: null,
    verify_key: '',
  }

  /** Replaces a scope's commands: an unchanged one keeps its id and version. */
  const overwrite = (scope: string, body: unknown) => {
    const wanted = (body ?? []) as Json[]
    for (const command of wanted) check('command', command)
    if (new Set(wanted.map((command) => command.name)).size < wanted.length) {
      throw new Refusal(400, 50_035, 'Invalid Form Body', {
        _errors: [{ code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message: 'Application command names must be unique' }],
      })
    }
    const before = world.commands.get(scope) ?? []
    const commands = wanted.map((command) => ({
      type: 1,
      nsfw: false,
      default_member_permissions: null,
      ...command,
      id: before.find((old) => old.name === command.name)?.id ?? world.id(),
      application_id: world.bot.id,
      version: world.id(),
      ...(scope && { guild_id: scope }),
    }))
    world.commands.set(scope, commands)
    return { status: 200, body: commands }
  }

  /** Translations are left out of a list unless they are asked for. */
  const list = (scope: string, translated: boolean) => ({
    status: 200,
    body: translated ? (world.commands.get(scope) ?? []) : withoutTranslations(world.commands.get(scope) ?? []),
  })

  return [
    {
      method: 'GET',
      path: '/gateway/bot',
      answer: () => ({
        status: 200,
        body: {
          url: gateway.address,
          shards: gateway.shards,
          session_start_limit: {
            total: 1000,
            remaining: gateway.identifiesLeft,
            reset_after: 14_400_000,
            max_concurrency: 1,
          },
        },
      }),
    },
    { method: 'GET', path: '/users/@me', answer: () => ({ status: 200, body: me }) },
    {
      method: 'GET',
      path: '/applications/@me',
      answer: () => ({
        status: 200,
        body: { ...application, integration_types_config: world.userInstall ? { 0: {}, 1: {} } : { 0: {} } },
      }),
    },
    { method: 'GET', path: '/oauth2/applications/@me', answer: () => ({ status: 200, body: application }) },
    {
      method: 'GET',
      path: '/applications/:application/commands',
      answer: (call) => list('', call.query.get('with_localizations') === 'true'),
    },
    { method: 'PUT', path: '/applications/:application/commands', answer: (call) => overwrite('', call.body) },
    {
      method: 'GET',
      path: '/applications/:application/guilds/:guild/commands',
      answer: (call, { guild = '' }) => list(guild, call.query.get('with_localizations') === 'true'),
    },
    {
      method: 'PUT',
      path: '/applications/:application/guilds/:guild/commands',
      answer: (call, { guild = '' }) => {
        if (!world.guilds.get(guild)?.botIsMember) throw new Refusal(403, 50_001, 'Missing Access')
        return overwrite(guild, call.body)
      },
    },
  ]
}

function withoutTranslations(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutTranslations)
  if (!node || typeof node !== 'object') return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !key.endsWith('_localizations'))
      .map(([key, value]) => [key, withoutTranslations(value)]),
  )
}
