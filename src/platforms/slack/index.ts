import { App, type CustomRoute } from '@slack/bolt'
import { type Clock, systemTimer, type Timer } from '../../clock.ts'
import { UserError } from '../../core/errors.ts'
import type { Once } from '../../core/once.ts'
import type { Answering } from '../../core/question.ts'
import type { Log } from '../../log.ts'
import { behind } from '../../wording/commands.ts'
import type { Platform } from '../platform.ts'
import { reach } from '../reach.ts'
import { missingScopes } from './app.ts'
import { createAsker } from './asked/asker.ts'
import { listen } from './asked/inbound.ts'
import { createProfiles } from './asked/profiles.ts'
import { createTroubles } from './asked/troubles.ts'
import { boltLog } from './connection/bolt-log.ts'
import type { Connection } from './connection/connection.ts'
import { httpConnection } from './connection/http.ts'
import { socketConnection } from './connection/socket.ts'
import type { Desk, KnownCommand } from './desk.ts'
import { codeOf, isUnreached, startError } from './errors.ts'
import { createPoster } from './poster.ts'

export interface SlackSettings {
  readonly botToken: string
  /** For Socket Mode. */
  readonly appToken: string | null
  /** Together with `port` it switches to HTTP mode. */
  readonly signingSecret: string | null
  readonly port: number | null
  /** Ends with a slash: `https://slack.com/api/`. */
  readonly apiUrl: string
  /** Who may change digests. */
  readonly manage: 'members' | 'admins'
  /** Without the slash: `nato`. */
  readonly command: string
}

export interface SlackPlatform extends Platform {
  /** The port that takes Slack's requests and the routes of the house; null in Socket Mode and before the start. */
  port(): number | null
}

const TIMEOUT_MS = 10_000

/**
 * Slack. Throws a UserError for settings that cannot work; `start` rejects with one for tokens that Slack refuses.
 * `routes` are served beside Slack's requests in HTTP mode, where this platform listens on the port.
 */
export function createSlack(options: {
  readonly config: SlackSettings
  readonly answering: Answering
  readonly once: Once
  readonly commands: readonly KnownCommand[]
  readonly log: Log
  readonly clock: Clock
  readonly timer?: Timer
  readonly routes?: readonly CustomRoute[]
  /** Milliseconds that one call to Slack may take. */
  readonly timeout?: number
}): SlackPlatform {
  const { config, answering, once, commands, clock, timer = systemTimer, routes = [], timeout = TIMEOUT_MS } = options
  const log = options.log.child({ platform: 'slack' })
  const logger = boltLog(log, clock)
  const trouble = createTroubles(log, clock)
  const connection = connect()
  const app = new App({
    token: config.botToken,
    receiver: connection.receiver,
    logger,
    // What a question in a thread goes on from is in the Ledger.
    convoStore: false,
    deferInitialization: true,
    // A person waits: one try, a 429 is waited for by our own rule (patience.ts), and no call hangs.
    clientOptions: {
      slackApiUrl: config.apiUrl,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      timeout,
      // A response_url is called without a limit of its own.
      fetch: (url, init) => fetch(url, { ...init, signal: init?.signal ?? AbortSignal.timeout(timeout) }),
    },
  })
  const stopping = new AbortController()
  const underWay = new Set<Promise<void>>()
  const { client } = app
  const profiles = createProfiles(client, clock, log)
  const desk: Desk = {
    answering,
    once,
    commands,
    client,
    log,
    trouble,
    timer,
    stopping: stopping.signal,
    askerOf: (origin) => createAsker(origin, { client, profiles, manage: config.manage, command: config.command }),
  }

  function connect(): Connection {
    const { signingSecret, port, appToken, apiUrl } = config
    if (signingSecret !== null && port !== null) return httpConnection({ signingSecret, port, routes, logger, clock })
    if (appToken) return socketConnection({ appToken, apiUrl, logger, log, trouble, clock, timer })
    throw new UserError(
      'SLACK_APP_TOKEN is missing: set it, or SLACK_SIGNING_SECRET and PORT to take requests over HTTP.',
    )
  }

  async function work(job: Promise<void>): Promise<void> {
    const kept = job.catch((error: unknown) => trouble(error, 'something that a person did was lost'))
    underWay.add(kept)
    await kept
    underWay.delete(kept)
  }

  /** Says once what the app may not do, instead of failing at the first digest. */
  async function checkToken(): Promise<void> {
    try {
      await app.init()
      const { response_metadata } = await client.auth.test()
      const missing = missingScopes(response_metadata?.scopes)
      if (missing.length > 0) {
        log.warn({ missing }, 'the app lacks permissions: install it again from config/slack.manifest.json')
      }
    } catch (error) {
      throw startError(error, 'SLACK_BOT_TOKEN') ?? error
    }
  }

  /** What comes before the connection is not done again when only that one fails. */
  let checked = false
  async function begin(): Promise<void> {
    if (!checked) await checkToken()
    checked = true
    await connection.start()
    log.info({ mode: connection.port() === null ? 'socket' : 'http' }, 'Slack is connected')
  }

  function failed(error: unknown): { at: string; code: string } {
    if (!isUnreached(error)) throw error
    return { at: config.apiUrl, code: codeOf(error) }
  }

  const listening = listen(app, desk, { command: config.command, work })
  app.error(async (error) => trouble(error.original ?? error, `Slack’s library reports a failure (${codeOf(error)})`))

  return {
    name: 'slack',
    poster: {
      ...createPoster({ token: config.botToken, apiUrl: config.apiUrl, logger }),
      spelling: behind(`/${config.command}`),
    },
    port: () => connection.port(),
    pickUp: () => listening.pickUp(),
    health: () => ({ connected: connection.since() !== null, since: connection.since() }),
    start: () => reach({ name: 'Slack', connect: begin, failed, stopping: stopping.signal, timer, log }),
    async stop() {
      // Nobody waits for a rate limit any more; what is under way has one try left.
      stopping.abort()
      await connection.stop()
      await Promise.all(underWay)
    },
  }
}
