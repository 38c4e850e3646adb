import { commands } from '../../commands/index.ts'
import type { Config } from '../config.ts'
import { UserError } from '../core/errors.ts'

type Look = (config: Config) => Promise<string>

export const lookAtSlack: Look = async ({ slack }) => {
  if (!slack) return 'Slack is off: SLACK_BOT_TOKEN is not set.'
  const { lookAtSlack } = await import('../platforms/slack/look.ts')
  return lookAtSlack({ ...slack, appToken: slack.signingSecret ? null : slack.appToken })
}

export const lookAtDiscord: Look = async ({ discord, command }) => {
  if (!discord) return 'Discord is off: DISCORD_TOKEN is not set.'
  const { lookAtDiscord } = await import('../platforms/discord/look.ts')
  return lookAtDiscord({ ...discord, command, commands })
}

/** Everything that somebody has to mend about the platforms, a sentence each. */
export async function problemsOfPlatforms(config: Config): Promise<readonly string[]> {
  const looks = await Promise.allSettled([lookAtSlack(config), lookAtDiscord(config)])
  return looks.flatMap((look) => {
    if (look.status === 'fulfilled') return []
    if (look.reason instanceof UserError) return [look.reason.message]
    throw look.reason
  })
}
