import type { AddressInfo } from 'node:net'
import { type CustomRoute, HTTPReceiver, type Logger } from '@slack/bolt'
import type { Clock } from '../../../clock.ts'
import { UserError } from '../../../core/errors.ts'
import { REQUESTS_PATH } from '../app.ts'
import type { Connection } from './connection.ts'

/** HTTP mode: Slack's requests, their signature and age checked by Bolt, and the routes of the house (health) beside them. */
export function httpConnection(options: {
  readonly signingSecret: string
  readonly port: number
  readonly routes: readonly CustomRoute[]
  readonly logger: Logger
  readonly clock: Clock
}): Connection {
  const { signingSecret, logger, clock } = options
  if (signingSecret.trim() === '') {
    // With an empty secret anybody could sign.
    throw new UserError(
      'SLACK_SIGNING_SECRET is empty; copy the Signing Secret from "Basic Information" on the app’s page at api.slack.com/apps.',
    )
  }
  const receiver = new HTTPReceiver({
    signingSecret,
    endpoints: [REQUESTS_PATH],
    customRoutes: [...options.routes],
    logger,
  })
  let since: string | null = null
  let port: number | null = null

  return {
    receiver,
    port: () => port,
    since: () => since,
    async start() {
      try {
        const server = await receiver.start(options.port)
        port = (server.address() as AddressInfo).port
        since = clock.now().toString()
      } catch (error) {
        const why = error instanceof Error && 'code' in error ? String(error.code) : String(error)
        throw new UserError(`PORT: ${options.port} cannot be listened on (${why}); choose another one and start again.`)
      }
    },
    async stop() {
      since = null
      if (port !== null) await receiver.stop()
      port = null
    },
  }
}
