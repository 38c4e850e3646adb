import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { Faults } from './faults.ts'
import { Gateway, guildJson, roleJson } from './gateway.ts'
import { channelJson } from './messages.ts'
import { Person } from './people.ts'
import { ALL_PERMISSIONS, bits } from './permissions.ts'
import { RateLimiter, type Rates, REAL_RATES } from './rates.ts'
import { createRest } from './rest.ts'
import { applicationRoutes } from './routes/application.ts'
import { channelRoutes } from './routes/channels.ts'
import { interactionRoutes } from './routes/interactions.ts'
import { type Channel, type Guild, World } from './world.ts'

export interface Options {
  /** What the bot must log in with. */
  token?: string
  /** The moment, in milliseconds since 1970; identifiers and windows follow it. */
  now?: () => number
  /** Rate limits; the real ones when left out, none with `null`. */
  rates?: Partial<Rates> | null
}

/** What everybody may do in a new server, and the bot with them. */
const USUAL = bits(
  'viewChannel',
  'sendMessages',
  'sendMessagesInThreads',
  'embedLinks',
  'attachFiles',
  'readMessageHistory',
  'useApplicationCommands',
  'useExternalApps',
)

/**
 * A Discord of our own for tests: REST and gateway over real sockets on 127.0.0.1, one port, chosen by the system.
 *
 * ```ts
 * const discord = await startDiscord()
 * // the bot: new Client({ rest: { api: discord.api } }), DISCORD_API_URL=… ; nothing else is needed, discord.js takes the
 * // gateway's ws:// address from GET /gateway/bot
 * const server = discord.addGuild('Newsroom')
 * const channel = discord.addChannel(server, 'general')
 * const ana = discord.addPerson('Ana', server)
 * const asked = ana.runs(channel, ['nato', 'who', 'attended'], { event: '2022-02-28' })
 * const answer = await discord.until(() => answerOf(asked))
 * discord.faults.add({ route: 'GET /channels/*', fault: { do: 'accept-and-drop' }, times: 1 })
 * await discord.close()
 * ```
 *
 * Every body is checked against Discord's published schemas and the limits they do not know (checks.ts); what breaks one
 * is answered 400 as Discord words it. What was said and called is in `world` (`world.messagesIn(channel)`, `world.calls`).
 */
export async function startDiscord(options: Options = {}) {
  const now = options.now ?? Date.now
  const world = new World(now)
  const token = options.token ?? `${Buffer.from(world.bot.id).toString('base64url')}.loopback.${'x'.repeat(27)}`
  const faults = new Faults()
  const rates = options.rates === null ? null : new RateLimiter({ ...REAL_RATES, ...options.rates }, now)
  const server = createRest(() => parts)
  const gateway = new Gateway(world, server, token)
  const routes = [
    ...applicationRoutes(world, gateway),
    ...channelRoutes(world, gateway),
    ...interactionRoutes(world, gateway),
  ]
  const parts = { world, faults, rates, routes, token: () => gateway.token }
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  gateway.address = `ws://127.0.0.1:${port}/gateway`

  return {
    /** For `rest: { api }` and DISCORD_API_URL. */
    api: `http://127.0.0.1:${port}/api`,
    token,
    world,
    faults,
    rates,
    gateway,

    /** A server. `installed: false`: the bot is not a member, people brought it along with their own account. */
    addGuild(
      name: string,
      { installed = true, everyone = USUAL, bot = 0n }: { installed?: boolean; everyone?: bigint; bot?: bigint } = {},
    ): Guild {
      const id = world.id()
      const owner = world.addUser(`owner of ${name}`)
      const role = { id: world.id(), name: 'Communiqué', permissions: bot }
      const roles = [{ id, name: '@everyone', permissions: everyone }, role]
      const memberRoles = new Map([[owner.id, []], ...(installed ? [[world.bot.id, [role.id]] as const] : [])] as [
        string,
        string[],
      ][])
      const guild: Guild = { id, name, owner: owner.id, locale: 'en-US', botIsMember: installed, roles, memberRoles }
      world.guilds.set(id, guild)
      if (installed)
        gateway.dispatch({ name: 'GUILD_CREATE', data: guildJson(world, guild), guild: id, intent: 'guilds' })
      return guild
    },

    /** A text channel; with `parent` a thread in it. */
    addChannel(guild: Guild, name: string, parent: Channel | null = null): Channel {
      const channel = world.addChannel({ guild, type: parent ? 11 : 0, name, parent })
      gateway.dispatch({
        name: parent ? 'THREAD_CREATE' : 'CHANNEL_CREATE',
        data: channelJson(channel),
        guild: guild.id,
        intent: 'guilds',
      })
      return channel
    },

    /** A direct message between a person and the bot; with `withBot: false` one between friends that the bot cannot see. */
    addDirect(person: Person, { withBot = true } = {}): Channel {
      return world.addChannel(withBot ? { type: 1, recipient: person.user } : { type: 3 })
    },

    /** Somebody, a member of the servers; `manages` gives them all permissions there. */
    addPerson(name: string, guilds: Guild | Guild[] = [], { manages = false, locale = 'en-GB' } = {}): Person {
      const user = world.addUser(name, { locale })
      for (const guild of [guilds].flat()) {
        const role = { id: world.id(), name: `role of ${name}`, permissions: manages ? ALL_PERMISSIONS & ~8n : 0n }
        guild.roles.push(role)
        guild.memberRoles.set(user.id, [role.id])
        gateway.dispatch({
          name: 'GUILD_ROLE_CREATE',
          data: { guild_id: guild.id, role: roleJson(role) },
          guild: guild.id,
          intent: 'guilds',
        })
      }
      return new Person(world, gateway, user)
    },

    /** Waits until `look` finds something. */
    until: world.changes.until.bind(world.changes),

    async close(): Promise<void> {
      gateway.stop()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

export type LoopbackDiscord = Awaited<ReturnType<typeof startDiscord>>
