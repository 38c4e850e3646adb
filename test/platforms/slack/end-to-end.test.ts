import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands } from '../../../commands/index.ts'
import { SCOPES } from '../../../src/platforms/slack/app.ts'
import { readSeeds, type Seeds } from '../../helpers/seeds.ts'
import { textsOf } from '../../helpers/slack/block-kit.ts'
import type { Person } from '../../helpers/slack/person.ts'
import { LoopbackSlack } from '../../helpers/slack/server.ts'
import { BOT, type StoredMessage } from '../../helpers/slack/workspace.ts'
import { type Bot, makeBot } from './bot.ts'

/** The seeds, read by the real extractor, asked by the real grammar, shown by the real adapter over a real socket. */
let seeds: Seeds
let slack: LoopbackSlack
let bot: Bot
let ada: Person

beforeAll(async () => {
  seeds = readSeeds()
  slack = await LoopbackSlack.start({ scopes: SCOPES.map(([scope]) => scope) })
  slack.workspace.addChannel('C1', { members: [BOT.user, 'U1'] })
  ada = slack.person('U1')
  bot = makeBot(slack, {}, [], { answering: seeds.answering(), commands })
  await bot.platform.start()
})
afterAll(async () => {
  await bot.platform.stop()
  await slack.stop()
  seeds.close()
})

/** Types the words and waits for what Ada alone then sees. */
async function asked(words: string): Promise<StoredMessage> {
  const mark = slack.journal.mark
  await ada.types('/nato', words, 'C1').acked
  await slack.journal.until('response', undefined, mark)
  return slack.workspace.onlyFor('U1').at(-1) ?? expect.unreachable()
}
const wordsOf = (message: StoredMessage) => textsOf(message.blocks).join('\n')

describe('the seeds, asked in Slack', () => {
  it('tell who attended on 28 February 2022, with offices, a sentence and its source', async () => {
    const words = wordsOf(await asked('who attended 2022-02-28'))
    for (const name of [
      'Jens Stoltenberg',
      'Joe Biden',
      'Boris Johnson',
      'Justin Trudeau',
      'Emmanuel Macron',
      'Fumio Kishida',
    ]) {
      expect(words).toContain(name)
    }
    expect(words).toContain('Chancellor, Germany')
    expect(words).toMatch(/“.*conference call.*”/)
    expect(words).toContain('https://')
  })

  it('say what is not in the documents, with buttons to what is near', async () => {
    const message = await asked('who attended 1999-01-01')
    expect(JSON.stringify(message.blocks)).toContain('press:')
    expect(wordsOf(message)).not.toContain('Biden —')
  })

  it('turn pages, and share one', async () => {
    const message = await asked('what happened 2022')
    await ada.presses(/^More/, { message }).acked
    const before = message.text
    await slack.journal.until('response', () => message.text !== before)
    await ada.presses('Share', { message }).acked
    await slack.journal.until('response', (one) => one.body.response_type === 'in_channel')
    expect(slack.workspace.in('C1').at(-1)?.text).toBe(message.text)
  })

  it('answer a mention in a thread', async () => {
    const line = ada.mentions('did Draghi attend the January meeting?', 'C1')
    await slack.journal.until('call', (call) => call.method === 'chat.postMessage' && call.args.thread_ts === line.ts)
    expect(JSON.stringify(slack.workspace.in('C1').at(-1)?.blocks)).toContain('Draghi')
  })

  it('draw a timeline as a picture', async () => {
    ada.writes('timeline 2022')
    await slack.journal.until('call', (call) => call.method === 'files.completeUploadExternal')
    const [file] = [...slack.workspace.files.values()]
    expect(file?.bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(file).toMatchObject({ channel: 'D1', complete: true })
  })

  it('fill the home tab', async () => {
    await ada.opensHome().acked
    await slack.journal.until('call', (call) => call.method === 'views.publish')
    const texts = textsOf(slack.workspace.homes.get('U1')?.view.blocks)
    expect(texts).toEqual(
      expect.arrayContaining(['Coming anniversaries', 'Digests in this workspace', 'What you can ask']),
    )
    expect(texts.filter((text) => text === 'Coming anniversaries')).toHaveLength(1)
    expect(texts).toContain('/nato who attended <event>')
  })

  it('explain themselves in German to those whose Slack is German', async () => {
    const ben = slack.person('U7', { locale: 'de-DE' })
    slack.workspace.addChannel('C7', { members: [BOT.user, 'U7'] })
    await ben.types('/nato', 'help', 'C7').acked
    await slack.journal.until('response', () => slack.workspace.onlyFor('U7').length === 1)
    const texts = textsOf(slack.workspace.onlyFor('U7')[0]?.blocks)
    expect(texts).toContain('Wer teilnahm, an einem Tag oder bei einem Ereignis')
    expect(texts).toContain('/nato who attended <event>')
    await ben.opensHome().acked
    await slack.journal.until('call', (call) => call.method === 'views.publish' && call.args.user_id === 'U7')
    const home = textsOf(slack.workspace.homes.get('U7')?.view.blocks).join('\n')
    expect(home).toContain('/nato help [<command>]')
    expect(home).not.toContain('would not fit')
  })

  it('offer their events in the shortcut’s picker, and answer about the one that is picked', async () => {
    await ada.usesShortcut('ask').acked
    await slack.journal.until('call', (call) => call.method === 'views.open')
    const view = [...slack.workspace.views.values()].at(-1) ?? expect.unreachable()
    const { payload } = await ada.looksUp('complete:event:event', 'conference call', view).acked
    const [first] = (payload as { options: { value: string }[] }).options
    await ada.submits(view, { 'field:event': first?.value ?? expect.unreachable() }).acked
    await slack.journal.until('call', (call) => call.method === 'views.update')
    expect(textsOf(view.view.blocks).join(' ')).toContain('Biden')
  })

  it.each([
    ['nothing', ''],
    ['an emoji', '👩‍👩‍👧‍👦'],
    ['four thousand characters', 'who attended '.padEnd(4000, 'y')],
    ['four thousand words', 'a '.repeat(2000)],
    ['markup', 'who met &lt;!channel&gt; *_~`&amp;amp; <@U2|ada> <https://evil.example|nato.int>'],
    ['half a character', 'who is \ud83d'],
  ])('are asked %s, and Slack takes the answer', async (_what, words) => {
    const mark = slack.journal.mark
    const message = await asked(words)
    expect(slack.journal.all('response', (one) => one.order >= mark).map((one) => one.error)).toEqual([null])
    expect(message.text).not.toMatch(/<[!@#h]/)
    expect(bot.warnings).toEqual([])
  })

  it('give every command and every example an answer that Slack takes', async () => {
    const help = await asked('help')
    const mark = slack.journal.mark
    for (const { path } of commands) await asked(path.join(' '))
    for (const words of [
      'who is stoltenberg',
      'who met biden',
      'where 2022',
      'search Ukraine',
      'sources',
      'on this day 24 March',
      'next',
    ]) {
      await asked(words)
    }
    expect(help.text).not.toBe('')
    const refused = slack.journal.all('response', (one) => one.error !== null && one.order >= mark)
    expect(refused).toEqual([])
    expect(bot.warnings).toEqual([])
  })
})
