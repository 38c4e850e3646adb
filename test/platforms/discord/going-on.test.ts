import path from 'node:path'
import { afterEach, beforeEach, expect, it, onTestFinished } from 'vitest'
import { systemClock } from '../../../src/clock.ts'
import { createConversations } from '../../../src/ledger/conversations.ts'
import { openSqliteLedger } from '../../../src/ledger/sqlite/index.ts'
import type { Platform } from '../../../src/platforms/platform.ts'
import { answeringOver } from '../../helpers/asking.ts'
import { type Person, textOf } from '../../helpers/discord/people.ts'
import { type LoopbackDiscord, startDiscord } from '../../helpers/discord/server.ts'
import type { Channel, Guild } from '../../helpers/discord/world.ts'
import { folderWith } from '../../helpers/folder.ts'
import { smallChronicle } from '../../helpers/small-chronicle.ts'
import { startBot } from './bot.ts'

let discord: LoopbackDiscord
let guild: Guild
let channel: Channel
let ana: Person
let file: string
let bot: Platform

/** The bot with nothing but the Ledger's file from the one before. */
async function start(): Promise<void> {
  const ledger = openSqliteLedger(file)
  const conversations = createConversations(Promise.resolve(ledger), () => systemClock.now())
  const started = await startBot(discord, { answering: answeringOver(smallChronicle(), { conversations }) })
  bot = started
  onTestFinished(async () => {
    await started.stop()
    await ledger.close()
  })
}

beforeEach(async () => {
  discord = await startDiscord()
  guild = discord.addGuild('Newsroom')
  channel = discord.addChannel(guild, 'general')
  ana = discord.addPerson('Ana', guild)
  file = path.join(folderWith(), 'ledger.sqlite')
  await start()
})
afterEach(() => discord.close())

/** What the bot replies to this line. */
async function asks(where: Channel, words: string): Promise<string> {
  const line = ana.says(where, words)
  const replied = () =>
    discord.world.messagesIn(where).find((message) => message.message_reference?.message_id === line.id)
  return textOf(await discord.until(replied))
}

it('a question in a thread goes on from the one before, also after a restart', async () => {
  const thread = discord.addChannel(guild, 'about grain', channel)
  await asks(thread, '@bot who attended 24 january 2022')
  await bot.stop()
  await start()
  const told = await asks(thread, '@bot where was that?')
  expect(told).toContain('Ravenna')
  expect(told).toContain('is read as Meeting on grain')
})

it('a question in a direct message goes on from the one before', async () => {
  const direct = discord.addDirect(ana)
  await asks(direct, 'who attended 24 january 2022')
  expect(await asks(direct, 'and on 28 february?')).toContain('who attended on 28 february 2022')
})

it('a question in a channel, where many talk at once, stands alone', async () => {
  await asks(channel, '@bot who attended 24 january 2022')
  expect(await asks(channel, '@bot where was that?')).toContain('I cannot know what')
})
