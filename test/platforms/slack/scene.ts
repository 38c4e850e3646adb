import { beforeEach, onTestFinished } from 'vitest'
import { SCOPES } from '../../../src/platforms/slack/app.ts'
import type { Person } from '../../helpers/slack/person.ts'
import { LoopbackSlack } from '../../helpers/slack/server.ts'
import { BOT } from '../../helpers/slack/workspace.ts'
import { type Bot, startBot } from './bot.ts'

export let slack: LoopbackSlack
export let bot: Bot
export let ada: Person
export let bob: Person

/** Before each test of the file: the bot in a workspace with all that it asks for, Ada and Bob in its channel C1; gone after it. */
export function setTheScene(): void {
  beforeEach(async () => {
    slack = await LoopbackSlack.start({ scopes: SCOPES.map(([scope]) => scope) })
    onTestFinished(() => slack.stop())
    ada = slack.person('U1', { tz: 'Europe/London', locale: 'de-DE' })
    bob = slack.person('U2')
    slack.workspace.addChannel('C1', { members: [BOT.user, 'U1', 'U2'] })
    bot = await startBot(slack)
  })
}

/** Restarts the bot: nothing is left but what the Ledger knows. */
export async function restart(): Promise<void> {
  await bot.platform.stop()
  bot = await startBot(slack, {}, bot.once)
}

/** What the bot has posted for everybody in the channel. */
export const said = (channel: string) => slack.workspace.in(channel).filter((message) => message.user === BOT.user)
