import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commands } from '../../../commands/index.ts'
import { SCOPES, SHORTCUT } from '../../../src/platforms/slack/app.ts'
import { answeringOver } from '../../helpers/asking.ts'
import {
  crowdedChronicle,
  MEETINGS,
  PEOPLE,
  sentenceOf,
  TALES,
  wordyChronicle,
} from '../../helpers/crowded-chronicle.ts'
import { textsOf } from '../../helpers/slack/block-kit.ts'
import { LoopbackSlack } from '../../helpers/slack/server.ts'
import { BOT } from '../../helpers/slack/workspace.ts'
import { type Bot, makeBot } from './bot.ts'

let slack: LoopbackSlack
let bot: Bot

async function start(chronicle = crowdedChronicle()): Promise<Bot> {
  const bot = makeBot(slack, {}, [], { answering: answeringOver(chronicle), commands })
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
  const onward = /^More/
  while (textsOf(message.blocks).some((text) => onward.test(text))) {
    await between(pages)
    const mark = slack.journal.mark
    await ada.presses(onward, { message }).acked
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

it('goes to any page of a year from a menu, with the bot started anew in between, and on from there', async () => {
  const ada = slack.person('U1')
  await ada.types('/nato', 'what happened 2020', 'C1').acked
  await slack.journal.until('response')
  const message = slack.workspace.onlyFor('U1')[0] ?? expect.unreachable()
  const after = async (done: { readonly acked: Promise<unknown> }) => {
    const mark = slack.journal.mark
    await done.acked
    await slack.journal.until('response', (one) => one.body.replace_original === true, mark)
    return textsOf(message.blocks)
  }
  const last = await after(ada.chooses('Page 80 of 80', { message }))
  expect(last).toContain(MEETINGS[0])
  expect(last.filter((text) => text.startsWith('More'))).toEqual([])
  await bot.platform.stop()
  bot = await start()
  expect(await after(ada.chooses('Page 41 of 80', { message }))).toContain('More (42 of 80)')
  expect(await after(ada.presses('More (42 of 80)', { message }))).toContain('More (43 of 80)')
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

describe('a page that is too long for one message', () => {
  beforeEach(async () => {
    await bot.platform.stop()
    bot = await start(wordyChronicle())
  })

  it('is shown in parts, with the bot started anew in between, and goes on to the next page after the last', async () => {
    const { texts, pages } = await readToTheEnd('what happened March 2021', async (part) => {
      if (part !== 1) return
      await bot.platform.stop()
      bot = await start(wordyChronicle())
    })
    expect(pages).toBe(3)
    const quotes = texts.filter((text) => text.startsWith('“')).map((text) => text.slice(1, 40))
    expect(quotes.sort()).toEqual(TALES.map(([first = '']) => first.slice(0, 39)).sort())
    expect(texts.filter((text) => text.includes('would not fit'))).toEqual([])
  })

  it('is shared part by part: what is seen is what the channel gets', async () => {
    const ada = slack.person('U1')
    await ada.types('/nato', 'what happened March 2021', 'C1').acked
    await slack.journal.until('response')
    const message = slack.workspace.onlyFor('U1')[0] ?? expect.unreachable()
    const titles = () => textsOf(message.blocks).filter((text) => /^Meeting \d/.test(text))
    const first = titles()
    await ada.presses(/^More/, { message }).acked
    await slack.journal.until('response', (one) => one.body.replace_original === true)
    const second = titles()
    expect(second).not.toEqual(first)
    const mark = slack.journal.mark
    await ada.presses('Share', { message }).acked
    await slack.journal.until('response', (one) => one.body.replace_original === true, mark)
    const posted = slack.workspace.in('C1').find((one) => one.user === BOT.user)
    expect(textsOf(posted?.blocks).filter((text) => /^Meeting \d/.test(text))).toEqual(second)
    expect(titles()).toEqual(second)
    // Whoever reads the channel can turn back to what comes before, for themselves.
    expect(textsOf(posted?.blocks)).toContain('← Back')
  })

  it('goes on in a dialog as well', async () => {
    const ada = slack.person('U1')
    await ada.usesShortcut(SHORTCUT).acked
    await slack.journal.until('call', (call) => call.method === 'views.open')
    const view = [...slack.workspace.views.values()].at(-1) ?? expect.unreachable()
    const texts = async (change: Promise<unknown>, sign: string) => {
      await change
      await slack.journal.until('call', (call) => JSON.stringify(call.args.view)?.includes(sign) ?? false)
      return textsOf(view.view.blocks)
    }
    const form = { 'field:question': 'sources', 'field:event': 'March 2021' }
    const first = await texts(ada.submits(view, form).acked, 'More of page 1')
    const second = await texts(ada.presses(/^More/, { view }).acked, '← Back')
    expect(first.filter((text) => text.startsWith('“')).length).toBeGreaterThan(0)
    const quotes = [...first, ...second].filter((text) => text.startsWith('“'))
    expect(new Set(quotes).size).toBe(quotes.length)
  })

  it('is opened whole from the home tab, which has room for a beginning only', async () => {
    const ada = slack.person('U1')
    await ada.opensHome().acked
    await slack.journal.until('call', (call) => call.method === 'views.publish')
    const home = slack.workspace.homes.get('U1') ?? expect.unreachable()
    expect(textsOf(home.view.blocks).filter((text) => text.startsWith('More'))).toEqual([])
    await ada.presses('Show all', { view: home }).acked
    const call = await slack.journal.until('call', (call) => call.method === 'views.open')
    expect(JSON.stringify(call.args.view)).toContain('More of page 1')
  })
})
