import { type Logger, SocketModeReceiver } from '@slack/bolt'
import type { Clock, Timer } from '../../../clock.ts'
import { UserError } from '../../../core/errors.ts'
import type { Log } from '../../../log.ts'
import { isUnreached, startError } from '../errors.ts'
import type { Connection } from './connection.ts'

const FIRST_WAIT_MS = 1000
const LONGEST_WAIT_MS = 30_000

/**
 * Socket Mode. The library's own way back after a lost connection waits longer and longer without an end, and a token that
 * is refused then ends the process; so reconnecting is done here: at once, then after 1, 2, 4 … 30 seconds, for ever.
 */
export function socketConnection(options: {
  readonly appToken: string
  readonly apiUrl: string
  readonly logger: Logger
  readonly log: Log
  readonly trouble: (error: unknown, fact: string) => void
  readonly clock: Clock
  readonly timer: Timer
}): Connection {
  const { log, clock, timer, apiUrl } = options
  const receiver = new SocketModeReceiver({
    appToken: options.appToken,
    logger: options.logger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: { slackApiUrl: apiUrl, retryConfig: { retries: 0 }, timeout: 10_000 } },
  })
  const { client } = receiver
  const stopping = new AbortController()
  let since: string | null = null
  let keeping: Promise<void> = Promise.resolve()

  /** Resolves when the connection is open, with a promise for its end. */
  async function connect(): Promise<{ readonly ended: Promise<void> }> {
    await client.start()
    since = clock.now().toString()
    return { ended: new Promise((resolve) => client.once('disconnected', () => resolve())) }
  }

  async function keepOpen(first: { readonly ended: Promise<void> }): Promise<void> {
    let connection: { readonly ended: Promise<void> } | null = first
    let wait = 0
    while (!stopping.signal.aborted) {
      if (connection) {
        const opened = timer.elapsed()
        await connection.ended
        since = null
        // A connection that Slack ends right away is not one to open again right away.
        if (timer.elapsed() - opened > LONGEST_WAIT_MS) wait = 0
      }
      if (wait > 0) await timer.sleep(wait, stopping.signal)
      if (stopping.signal.aborted) return
      wait = Math.min(Math.max(wait * 2, FIRST_WAIT_MS), LONGEST_WAIT_MS)
      connection = await reconnect()
    }
  }

  async function reconnect() {
    try {
      const connection = await connect()
      log.info({}, 'connected to Slack again')
      return connection
    } catch (error) {
      options.trouble(error, 'Slack cannot be reached')
      return null
    }
  }

  return {
    receiver,
    port: () => null,
    since: () => since,
    async start() {
      try {
        keeping = keepOpen(await connect())
      } catch (error) {
        if (isUnreached(error)) throw error
        throw startError(error, 'SLACK_APP_TOKEN') ?? new UserError(NOT_OPEN)
      }
    },
    async stop() {
      stopping.abort()
      since = null
      await client.disconnect()
      await keeping
    },
  }
}

const NOT_OPEN =
  'Slack closed the connection before it was open; check that Socket Mode is switched on in the app’s settings, and start again.'
