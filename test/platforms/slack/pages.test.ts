import { afterEach, beforeEach, expect, it } from 'vitest'
import { commands } from '../../../commands/index.ts'
import { SCOPES } from '../../../src/platforms/slack/app.ts'
import { answeringOver } from '../../helpers/asking.ts'
import { crowdedChronicle, MEETINGS, PEOPLE, sentenceOf } from '../../helpers/crowded-chronicle.ts'
import { textsOf } from '../../helpers/slack/block-kit.ts'
import { LoopbackSlack } from '../../helpers/slack/server.ts'
import { BOT } from '../../helpers/slack/workspace.ts'
import { type Bot, makeBot } from './bot.ts'

let slack: LoopbackSlack
let bot: Bot

async function start(): Promise<Bot> {
  const bot = makeBot(slack, {}, [], { answering: answeringOver(crowdedChronicle()), commands })
  await bot.platform.start()
  return bot
}

beforeEach(async () => {
  slack = await LoopbackSlack.start({ scopes: SCOPES.map(([scope]) => scope) })
  slack.workspace.addChannel('C1', { members: [BOT.user, 'U1'] })
  bot = await start()
})
afterEach(async () => {
  await bot.platform.stop()
  await slack.stop()
})

/** Every text of every page, and how many pages there were. */
async function readToTheEnd(
  words: string,
  between = async (_page: number) => {},
): Promise<{ readonly texts: readonly string[]; readonly pages: number }> {
  const ada = slack.person('U1')
  await ada.types('/nato', words, 'C1').acked
  await slack.journal.until('response')
  const message = slack.workspace.onlyFor('U1')[0] ?? expect.unreachable()
  const texts = [...textsOf(message.blocks)]
  let pages = 1
  while (textsOf(message.blocks).some((text) => text.startsWith('More'))) {
    await between(pages)
    const mark = slack.journal.mark
    await ada.presses(/^More/, { message }).acked
    const { error } = await slack.journal.until('response', (one) => one.body.replace_original === true, mark)
    expect(error).toBeNull()
    texts.push(...textsOf(message.blocks))
    pages += 1
  }
  return { texts, pages }
}

it('shows all sixty people of an event, each with the sentence that names them', async () => {
  const { texts, pages } = await readToTheEnd('who attended 2019-05-05')
  expect(pages).toBe(3)
  expect(PEOPLE.filter((name) => !texts.includes(name))).toEqual([])
  expect(PEOPLE.filter((name) => !texts.includes(`“${sentenceOf(name)}”`))).toEqual([])
  expect(texts.filter((text) => text.includes('would not fit'))).toEqual([])
})

it('shows all four hundred events of a year, with the bot started anew in between', async () => {
  const { texts, pages } = await readToTheEnd('what happened 2020', async (page) => {
    if (page !== 3) return
    await bot.platform.stop()
    bot = await start()
  })
  expect(pages).toBe(80)
  expect(MEETINGS.filter((title) => !texts.includes(title))).toEqual([])
})

it('shows the same year as a timeline, a picture for each page', async () => {
  const { texts, pages } = await readToTheEnd('timeline 2020')
  expect(pages).toBe(14)
  expect(MEETINGS.filter((title) => !texts.includes(title))).toEqual([])
  await slack.journal.until('call', () => slack.journal.calls('files.completeUploadExternal').length === 14)
  const names = [...slack.workspace.files.values()].map((file) => file.name)
  expect(new Set(names).size).toBe(14)
  expect(names).toContain('timeline-2020-14.png')
})
