import path from 'node:path'
import { afterEach, beforeEach, expect, it, onTestFinished } from 'vitest'
import { createOnce } from '../../../src/ledger/once.ts'
import { openSqliteLedger } from '../../../src/ledger/sqlite/index.ts'
import { type LoopbackDiscord, startDiscord } from '../../helpers/discord/server.ts'
import type { Channel, StoredMessage } from '../../helpers/discord/world.ts'
import { folderWith } from '../../helpers/folder.ts'
import { killedWhileAnswering } from '../../helpers/killed-while-answering.ts'
import { FakeAnswering, startBot } from './bot.ts'

let discord: LoopbackDiscord
beforeEach(async () => {
  discord = await startDiscord()
})
afterEach(() => discord.close())

/** A message is asked of a bot that is killed over it; the next one starts so many seconds later. */
async function askedOfOneThatDied(seconds: number, meanwhile: (asked: StoredMessage) => void = () => {}) {
  const guild = discord.addGuild('Newsroom')
  const channel: Channel = discord.addChannel(guild, 'general')
  const ana = discord.addPerson('Ana', guild)
  const ledger = path.join(folderWith(), 'ledger.sqlite')
  const platform = { name: 'discord', apiUrl: discord.api, token: discord.token } as const
  let asked: StoredMessage | undefined
  await killedWhileAnswering({ ledger, platform }, () => {
    asked = ana.says(channel, '@bot who attended 2022-02-28')
  })
  if (asked) meanwhile(asked)
  const opened = openSqliteLedger(ledger)
  onTestFinished(() => opened.close())
  const once = createOnce(Promise.resolve(opened), () => Temporal.Now.instant().add({ seconds }))
  const answering = new FakeAnswering()
  const bot = await startBot(discord, { answering, once })
  onTestFinished(() => bot.stop())
  await bot.pickUp?.()
  const replies = () =>
    discord.world.messagesIn(channel).filter((message) => message.author.id === discord.world.bot.id)
  return { bot, answering, asked, replies }
}

it('a message over which a process died is answered by the next one, and once', async () => {
  const { bot, answering, asked, replies } = await askedOfOneThatDied(40)
  expect(answering.asked).toMatchObject([{ words: 'who attended 2022-02-28', asker: { public: true } }])
  expect(replies()).toMatchObject([{ message_reference: { message_id: asked?.id } }])
  await bot.pickUp?.()
  expect(replies()).toHaveLength(1)
})

it('a message that was deleted meanwhile is left alone', async () => {
  const { replies } = await askedOfOneThatDied(40, (asked) => {
    asked.deleted = true
  })
  expect(replies()).toEqual([])
})

it('a message of which nobody waits for the answer any more is left alone', async () => {
  const { answering } = await askedOfOneThatDied(660)
  expect(answering.asked).toEqual([])
})
