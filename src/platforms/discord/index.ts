import { Client, GatewayIntentBits, Options, Partials } from 'discord.js'
import { type Clock, systemTimer, type Timer } from '../../clock.ts'
import type { Once } from '../../core/once.ts'
import type { Answering } from '../../core/question.ts'
import type { Log } from '../../log.ts'
import type { Platform } from '../platform.ts'
import { within } from '../reach.ts'
import { PLATFORM } from './asked/asker.ts'
import { type Listening, listen } from './asked/inbound.ts'
import { createConnection } from './connection.ts'
import { createPoster } from './poster.ts'
import { type KnownCommand, spellingOf } from './registration/known-command.ts'

export interface DiscordSettings {
  readonly token: string
  /** `https://discord.com/api`, without the version and without a slash at the end. */
  readonly apiUrl: string
  /** Without the slash: `nato`. */
  readonly command: string
}

/** None of them needs Discord's approval: words of messages that mention the bot, and direct ones, come along anyway. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages]

/** What is at hand at the end is finished within this time: a container is killed after ten seconds. */
const FINISHING_MS = 5_000

/**
 * Discord, by the gateway: no public address is needed. Importing this file loads discord.js, so import it only when there is
 * a token. The commands have to be registered once, by `npm run -s register`.
 */
export function createDiscord(options: {
  readonly config: DiscordSettings
  readonly answering: Answering
  readonly once: Once
  readonly commands: readonly KnownCommand[]
  readonly log: Log
  readonly clock: Clock
  readonly timer?: Timer
}): Platform {
  const { config, answering, once, commands, clock, timer = systemTimer } = options
  const log = options.log.child({ platform: PLATFORM })
  const poster = { ...createPoster(config), spelling: spellingOf(config.command, commands) }
  const shared = new Map<string, Promise<boolean>>()
  let listening: Listening | null = null

  function createClient(): Client {
    const client = new Client({
      intents: INTENTS,
      // Direct messages come from channels that nobody has told us about.
      partials: [Partials.Channel],
      // As many connections as Discord recommends: one, below 2,500 servers.
      shards: 'auto',
      // It repeats nothing by itself: see patience.ts.
      rest: { api: config.apiUrl, retries: 0 },
      // The question may be gone when its answer comes.
      failIfNotExists: false,
      allowedMentions: { parse: [], repliedUser: false },
      // Nothing is looked up in old messages: a button holds all it needs.
      makeCache: Options.cacheWithLimits({
        ...Options.DefaultMakeCacheSettings,
        MessageManager: 0,
        PresenceManager: 0,
        ReactionManager: 0,
      }),
    })
    listening = listen({ client, name: config.command, commands, answering, once, log, shared, timer })
    return client
  }

  const connection = createConnection({ token: config.token, createClient, clock, timer, log })
  return {
    name: PLATFORM,
    poster,
    start: () => connection.open(),
    pickUp: async () => listening?.pickUp(),
    async stop() {
      if (listening) await within(timer, FINISHING_MS, listening.stop())
      await connection.close()
      poster.close()
    },
    health: () => connection.health(),
  }
}
