import { once } from 'node:events'
import { type Client, Events, GatewayCloseCodes, Routes } from 'discord.js'
import type { Clock, Timer } from '../../clock.ts'
import type { Log } from '../../log.ts'
import { reach, within } from '../reach.ts'
import { saysTokenInvalid, startError } from './errors.ts'

export interface Connection {
  /** Resolves when the connection stands; while Discord cannot be reached, after a while. Rejects with a UserError. */
  open(): Promise<void>
  close(): Promise<void>
  health(): { readonly connected: boolean; readonly since: string | null }
}

export interface ConnectionOptions {
  readonly token: string
  /** Makes a client with its listeners; one whose login failed cannot be used again. */
  readonly createClient: () => Client
  readonly clock: Clock
  readonly timer: Timer
  readonly log: Log
}

const CLOSING_MS = 5_000

/** What a close code says to startError, for the codes after which discord.js does not come back. */
const FINAL: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: 'Authentication failed',
  [GatewayCloseCodes.InvalidShard]: 'Invalid shard',
  [GatewayCloseCodes.ShardingRequired]: 'Sharding is required',
  [GatewayCloseCodes.InvalidAPIVersion]: 'Used an invalid API version',
  [GatewayCloseCodes.InvalidIntents]: 'Used invalid intents',
  [GatewayCloseCodes.DisallowedIntents]: 'Used disallowed intents',
}

/**
 * The gateway. discord.js keeps the connection up and resumes it by itself; this sees to its beginning and its end and
 * knows how it is. After a refusal for good there is no new try: each would count towards the 1,000 a day after which
 * Discord takes the token away.
 */
export function createConnection({ token, createClient, clock, timer, log }: ConnectionOptions): Connection {
  const stopping = new AbortController()
  let client: Client | null = null
  let since: string | null = null
  let refused = false

  function watch(client: Client): void {
    const standing = new Set<number>()
    const up = (shard: number) => {
      standing.add(shard)
      if (standing.size === client.ws.shards.size) since ??= clock.now().toString()
    }
    const down = (shard: number) => {
      if (since !== null && !stopping.signal.aborted) log.warn({ shard }, 'connection lost, coming back')
      standing.delete(shard)
      since = null
    }
    client.on(Events.ShardReady, up)
    client.on(Events.ShardResume, up)
    client.on(Events.ShardReconnecting, down)
    client.on(Events.ShardError, (error) => log.warn({ reason: error.message }, 'the connection has a fault'))
    client.on(Events.Error, (error) => log.error({ err: error }, 'the client has a fault'))
    client.on(Events.ShardDisconnect, ({ code }, shard) => {
      standing.delete(shard)
      since = null
      refused = true
      const why = startError(new Error(FINAL[code] ?? ''))
      if (why && !stopping.signal.aborted) log.error({ code }, why.message)
    })
  }

  /** Nothing is used up by a try that fails: nobody identifies before Discord is reached. */
  async function connect(): Promise<void> {
    client = createClient()
    watch(client)
    const ready = new Promise((resolve) => client?.once(Events.ClientReady, resolve))
    await login(client)
    await ready
    log.info({ bot: client.user?.tag, servers: client.guilds.cache.size }, 'connected')
  }

  /** The client tells the same of a wrong token and of a page of some proxy: only Discord's own answer is final. */
  async function login(client: Client): Promise<void> {
    try {
      await client.login(token)
    } catch (error) {
      if (refused || !saysTokenInvalid(error)) throw error
      await client.rest.setToken(token).get(Routes.gatewayBot())
      throw new Error('What refused the token was not Discord')
    }
  }

  function failed(error: unknown): { reason: string } {
    const fatal = startError(error)
    if (fatal) throw fatal
    return { reason: error instanceof Error ? error.message : '' }
  }

  return {
    open: () => reach({ name: 'Discord', connect, failed, stopping: stopping.signal, timer, log }),
    async close() {
      stopping.abort()
      if (!client) return
      if (client.token && since === null && !refused) {
        const isIn = Promise.race([once(client, Events.ShardReady), once(client, Events.ShardResume)])
        await within(
          timer,
          CLOSING_MS,
          isIn.catch(() => {}),
        )
      }
      if (since === null && !refused) leadNowhere(client)
      else await within(timer, CLOSING_MS, client.destroy())
      since = null
    },
    health: () => ({ connected: since !== null, since }),
  }
}

/**
 * A client that is on its way in cannot be destroyed: what is left of it connects again, or throws where nobody catches. So
 * its next try waits for ever for the session it would take up, which holds nothing open.
 */
function leadNowhere(client: Client): void {
  const never = new Promise<never>(() => {})
  for (const [id, shard] of client.ws.shards) {
    client.ws.shards.set(id, Object.create(shard, { sessionInfo: { get: () => never, set: () => {} } }))
  }
  client.rest.clearHashSweeper()
  client.rest.clearHandlerSweeper()
}
