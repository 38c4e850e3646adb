import path from 'node:path'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { commands } from '../../../commands/index.ts'
import { systemClock } from '../../../src/clock.ts'
import { createConversations } from '../../../src/ledger/conversations.ts'
import { openSqliteLedger } from '../../../src/ledger/sqlite/index.ts'
import { SCOPES } from '../../../src/platforms/slack/app.ts'
import { answeringOver } from '../../helpers/asking.ts'
import { folderWith } from '../../helpers/folder.ts'
import { LoopbackSlack } from '../../helpers/slack/server.ts'
import { BOT } from '../../helpers/slack/workspace.ts'
import { smallChronicle } from '../../helpers/small-chronicle.ts'
import { type Bot, makeBot } from './bot.ts'

let slack: LoopbackSlack
let file: string
let bot: Bot['platform']

/** The bot with all commands, and nothing but the Ledger's file from the one before. */
async function start(): Promise<void> {
  const ledger = openSqliteLedger(file)
  const conversations = createConversations(Promise.resolve(ledger), () => systemClock.now())
  const real = { answering: answeringOver(smallChronicle(), { conversations }), commands }
  const started = makeBot(slack, {}, [], real).platform
  bot = started
  onTestFinished(async () => {
    await started.stop()
    await ledger.close()
  })
  await started.start()
}

beforeEach(async () => {
  slack = await LoopbackSlack.start({ scopes: SCOPES.map(([scope]) => scope) })
  onTestFinished(() => slack.stop())
  slack.workspace.addChannel('C1', { members: [BOT.user, 'U1', 'U2'] })
  file = path.join(folderWith(), 'ledger.sqlite')
  await start()
})

const answers = (channel: string) => slack.workspace.in(channel).filter((message) => message.user === BOT.user)
const answered = async (channel: string, count: number) => {
  await slack.journal.until('call', () => answers(channel).length >= count)
  return JSON.stringify(answers(channel)[count - 1]?.blocks)
}

it('a question in a thread goes on from the one before, whoever asked it, also after a restart', async () => {
  const [ada, bob] = [slack.person('U1'), slack.person('U2')]
  const line = ada.mentions('who attended 24 january 2022', 'C1')
  await answered('C1', 1)
  await bot.stop()
  await start()
  bob.mentions('where was that?', 'C1', line.ts)
  const told = await answered('C1', 2)
  expect(told).toContain('Ravenna')
  expect(told).toContain('is read as Meeting on grain')
  expect(answers('C1')[1]?.threadTs).toBe(line.ts)
})

it('a question in another thread knows nothing of it', async () => {
  const ada = slack.person('U1')
  ada.mentions('who attended 24 january 2022', 'C1')
  await answered('C1', 1)
  ada.mentions('where was that?', 'C1')
  expect(await answered('C1', 2)).toContain('I cannot know what')
})

it('a question in a direct message goes on from the one before', async () => {
  const ada = slack.person('U1')
  const { id } = slack.workspace.direct('U1')
  ada.writes('who attended 24 january 2022')
  await answered(id, 1)
  ada.writes('and on 28 february?')
  expect(await answered(id, 2)).toContain('who attended on 28 february 2022')
})
