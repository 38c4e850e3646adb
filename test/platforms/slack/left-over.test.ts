import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { Once } from '../../../src/core/once.ts'
import { createOnce } from '../../../src/ledger/once.ts'
import { openSqliteLedger } from '../../../src/ledger/sqlite/index.ts'
import { SCOPES } from '../../../src/platforms/slack/app.ts'
import { folderWith } from '../../helpers/folder.ts'
import { killedWhileAnswering } from '../../helpers/killed-while-answering.ts'
import { LoopbackSlack } from '../../helpers/slack/server.ts'
import { BOT } from '../../helpers/slack/workspace.ts'
import { makeBot } from './bot.ts'

/** A line is asked of a bot that is killed over it; the next one starts so many seconds later. */
async function askedOfOneThatDied(seconds: number, directly = false) {
  const slack = await LoopbackSlack.start({ scopes: SCOPES.map(([scope]) => scope) })
  onTestFinished(() => slack.stop())
  const ada = slack.person('U1')
  slack.workspace.addChannel('C1', { members: [BOT.user, 'U1'] })
  const ledger = path.join(folderWith(), 'ledger.sqlite')
  let ts = ''
  const channel = directly ? slack.workspace.direct('U1').id : 'C1'
  const { apiUrl, botToken, appToken } = slack
  await killedWhileAnswering({ ledger, platform: { name: 'slack', apiUrl, botToken, appToken } }, () => {
    ts = (directly ? ada.writes('who attended 2022-02-28') : ada.mentions('who attended 2022-02-28', 'C1')).ts
  })
  const opened = openSqliteLedger(ledger)
  onTestFinished(() => opened.close())
  const once: Once = createOnce(Promise.resolve(opened), () => Temporal.Now.instant().add({ seconds }))
  const bot = makeBot(slack, {}, [], undefined, once)
  onTestFinished(() => bot.platform.stop())
  await bot.platform.start()
  await bot.platform.pickUp?.()
  const posts = () => slack.workspace.in(channel).filter((message) => message.user === BOT.user)
  return { bot, ts, posts }
}

it('a line over which a process died is answered in its thread by the next one, and once', async () => {
  const { bot, ts, posts } = await askedOfOneThatDied(40)
  expect(bot.answering.asked.map(({ words }) => words)).toEqual(['who attended 2022-02-28'])
  expect(posts()).toMatchObject([{ threadTs: ts, ephemeralFor: null }])
  await bot.platform.pickUp?.()
  expect(posts()).toHaveLength(1)
})

it('a direct message over which a process died is answered where it was written', async () => {
  const { posts } = await askedOfOneThatDied(40, true)
  expect(posts()).toMatchObject([{ threadTs: null }])
})

it('a line that another process may still be at is left to it', async () => {
  const { posts } = await askedOfOneThatDied(10)
  expect(posts()).toEqual([])
})

it('a line of which nobody waits for the answer any more is left alone', async () => {
  const { bot, posts } = await askedOfOneThatDied(660)
  expect(posts()).toEqual([])
  expect(bot.answering.asked).toEqual([])
})
