import { WebClient } from '@slack/web-api'
import { UserError } from '../../core/errors.ts'
import { silentLog } from '../../log.ts'
import { missingScopes } from './app.ts'
import { boltLog } from './connection/bolt-log.ts'
import { operatorError } from './errors.ts'

export interface Looked {
  readonly botToken: string
  readonly appToken: string | null
  readonly apiUrl: string
}

/**
 * What Slack says about the tokens, without connecting: a bot that runs elsewhere is not disturbed. Returns one sentence;
 * throws UserError when something has to be done.
 */
export async function lookAtSlack({ botToken, appToken, apiUrl }: Looked): Promise<string> {
  const client = new WebClient(botToken, {
    slackApiUrl: apiUrl,
    retryConfig: { retries: 0 },
    timeout: 10_000,
    // What goes wrong is told in one sentence, not in the library's own lines as well.
    logger: boltLog(silentLog),
  })
  const asking = async <T>(setting: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN', call: Promise<T>): Promise<T> => {
    try {
      return await call
    } catch (error) {
      throw operatorError(error, setting, apiUrl)
    }
  }
  const { user, team, response_metadata } = await asking('SLACK_BOT_TOKEN', client.auth.test())
  const missing = missingScopes(response_metadata?.scopes)
  if (missing.length > 0) {
    throw new UserError(
      `Slack: the app lacks ${missing.join(', ')}; bring its manifest up to date with config/slack.manifest.json and install it again.`,
    )
  }
  // A ticket that nobody uses expires by itself.
  if (appToken) await asking('SLACK_APP_TOKEN', client.apps.connections.open({ token: appToken }))
  return `Slack takes the tokens: ${user} in ${team}.`
}
