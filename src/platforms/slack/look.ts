import { webApi } from '@slack/bolt'
import { UserError } from '../../core/errors.ts'
import { SCOPES } from './app.ts'
import { startError } from './errors.ts'

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
  const client = new webApi.WebClient(botToken, { slackApiUrl: apiUrl, retryConfig: { retries: 0 }, timeout: 10_000 })
  const asking = async <T>(setting: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN', call: Promise<T>): Promise<T> => {
    try {
      return await call
    } catch (error) {
      throw startError(error, setting, apiUrl) ?? error
    }
  }
  const { user, team, response_metadata } = await asking('SLACK_BOT_TOKEN', client.auth.test())
  const scopes = response_metadata?.scopes
  const missing = scopes ? SCOPES.map(([scope]) => scope).filter((scope) => !scopes.includes(scope)) : []
  if (missing.length > 0) {
    throw new UserError(
      `Slack: the app lacks ${missing.join(', ')}; bring its manifest up to date with config/slack.manifest.json and install it again.`,
    )
  }
  // A ticket that nobody uses expires by itself.
  if (appToken) await asking('SLACK_APP_TOKEN', client.apps.connections.open({ token: appToken }))
  return `Slack takes the tokens: ${user} in ${team}.`
}
