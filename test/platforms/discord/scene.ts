import { afterEach, beforeEach } from 'vitest'
import { systemTimer, type Timer } from '../../../src/clock.ts'
import type { Platform } from '../../../src/platforms/platform.ts'
import { answerOf, buttonsOf, type Person, textOf } from '../../helpers/discord/people.ts'
import { type LoopbackDiscord, startDiscord } from '../../helpers/discord/server.ts'
import type { Channel, Guild, Interaction, StoredMessage } from '../../helpers/discord/world.ts'
import { SharedOnce } from '../../helpers/once.ts'
import { FakeAnswering, keptLog, startBot } from './bot.ts'

export let discord: LoopbackDiscord
export let answering: FakeAnswering
export let guild: Guild
export let channel: Channel
export let ana: Person
/** Outlives the bot, as the Ledger does. */
export let once: SharedOnce
export let log: ReturnType<typeof keptLog>
export let bot: Platform

/** Before each test of the file: a server with a channel and Ana in it, and the bot connected; all gone after it. */
export function setTheScene(): void {
  beforeEach(async () => {
    discord = await startDiscord()
    guild = discord.addGuild('Newsroom')
    channel = discord.addChannel(guild, 'general')
    ana = discord.addPerson('Ana', guild)
    answering = new FakeAnswering()
    once = new SharedOnce()
    log = keptLog()
    bot = await startBot(discord, { answering, once, log: log.log })
  })

  afterEach(async () => {
    await bot.stop()
    await discord.close()
  })
}

/** Restarts the bot: nothing it remembered is left. */
export async function restart(timer: Timer = systemTimer): Promise<void> {
  await bot.stop()
  bot = await startBot(discord, { answering, once, log: log.log, timer })
}

/** A second process of the same bot: Discord tells both everything. */
export const anotherBot = () => startBot(discord, { answering, once, log: log.log })

/** Ana asks who attended something. */
export const asks = (event = '2022-02-28') => ana.runs(channel, ['nato', 'who', 'attended'], { event })
export const answered = (interaction: Interaction) => discord.until(() => answerOf(interaction))
/** What everybody in the channel reads. */
export const said = () => discord.world.messagesIn(channel)
export const saidByBot = () => said().filter((message) => message.author.id === discord.world.bot.id)
/** The questions that arrived, with their pages. */
export const asked = () => answering.asked.map(({ words, page }) => `${words} (${page})`)
export const shows = (message: StoredMessage, words: string) =>
  discord.until(() => textOf(message).includes(words) && message)
export const hasButton = (message: StoredMessage, label: string) =>
  discord.until(() => buttonsOf(message).some((button) => button.label === label))
