import { describe, expect, it } from 'vitest'
import { textsOf } from '../../helpers/slack/block-kit.ts'
import { BOT } from '../../helpers/slack/workspace.ts'
import { ada, bob, bot, restart, said, setTheScene, slack } from './scene.ts'

setTheScene()

describe('the slash command', () => {
  it('is acknowledged while the answer is still being made, then answered to the asker alone', async () => {
    const release = bot.answering.hold()
    const sent = ada.types('/nato', 'who attended 2022-02-28', 'C1')
    expect(await sent.acked).toMatchObject({ status: 200 })
    expect(slack.journal.all('response')).toEqual([])
    release()
    const [message] = await slack.privately(ada)
    expect(message).toMatchObject({ channel: 'C1', ephemeralFor: 'U1' })
    expect(textsOf(message?.blocks)).toContain('who attended 2022-02-28, page 1')
    expect(message?.text).toContain('who attended 2022-02-28, page 1')
    expect(said('C1')).toEqual([])
    expect(slack.journal.all('response').map((one) => one.error)).toEqual([null])
  })

  it('tells the questions who asks, where, in which zone and language', async () => {
    await ada.types('/nato', 'help', 'C1').acked
    await slack.privately(ada)
    const asker = bot.answering.asked[0]?.asker
    expect(asker).toMatchObject({ platform: 'slack', workspace: BOT.team, channel: 'C1', user: 'U1', public: false })
    expect(asker?.locale).toBe('de-DE')
    expect(asker?.spelling?.typed('digest resume')).toBe('/nato digest resume')
    expect(await asker?.zone()).toBe('Europe/London')
  })

  it('reads the profile once an hour, and answers without it when Slack does not give it', async () => {
    slack.faults.add({ method: 'users.info', fault: { do: 'status', status: 500 } })
    for (const words of ['one', 'two', 'three']) await ada.types('/nato', words, 'C1').acked
    await slack.privately(ada, 3)
    expect(await bot.answering.asked[0]?.asker.zone()).toBeNull()
    expect(slack.journal.calls('users.info').length).toBeLessThanOrEqual(3)
    await ada.types('/nato', 'four', 'C1').acked
    const before = slack.journal.calls('users.info').length
    await slack.privately(ada, 4)
    expect(slack.journal.calls('users.info').length).toBe(before)
  })

  it('gives the words as they were typed, with what Slack escaped undone', async () => {
    await ada.types('/nato', 'who met A&amp;B &lt;3 <http://biden.in|biden.in>', 'C1').acked
    await slack.privately(ada)
    expect(bot.answering.asked[0]?.words).toBe('who met A&B <3 biden.in')
  })

  it('works where the bot is no member', async () => {
    slack.workspace.addChannel('C2', { members: ['U1'] })
    await ada.types('/nato', 'help', 'C2').acked
    expect(await slack.privately(ada)).toHaveLength(1)
  })

  it('says that something went wrong instead of nothing, and logs it', async () => {
    bot.answering.replies = () => {
      throw new Error('boom')
    }
    await ada.types('/nato', 'help', 'C1').acked
    const [message] = await slack.privately(ada)
    expect(message?.text).toContain('Something went wrong')
    expect(bot.warnings.map((one) => one.fact)).toEqual(['a question could not be answered'])
  })

  it('comes by the other way when the response_url has expired', async () => {
    const release = bot.answering.hold()
    const sent = ada.types('/nato', 'help', 'C1')
    await sent.acked
    slack.responseUrls.expire(sent.responseUrl ?? '')
    release()
    await slack.journal.until('call', (call) => call.method === 'chat.postEphemeral')
    expect(slack.workspace.onlyFor('U1')).toHaveLength(1)
    expect(bot.warnings).toMatchObject([{ fact: 'a response_url was refused', code: 'response_url_404' }])
  })

  it.each([
    { do: 'hang', carriedOut: false },
    { do: 'status', status: 500 },
  ] as const)('comes by the other way when the response_url does not answer: %j', async (fault) => {
    slack.faults.add({ method: 'response_url', fault })
    await ada.types('/nato', 'help', 'C1').acked
    await slack.journal.until('call', (call) => call.method === 'chat.postEphemeral')
    expect(slack.workspace.onlyFor('U1')).toHaveLength(1)
  })

  it('logs once when no way is left, however often it happens', async () => {
    slack.workspace.addChannel('C2', { members: ['U1'] })
    const closed = { do: 'error', error: 'user_disabled' } as const
    slack.faults.decide = (call) => (call.method === 'conversations.open' ? closed : null)
    for (let n = 0; n < 3; n += 1) {
      const release = bot.answering.hold()
      const sent = ada.types('/nato', 'help', 'C2')
      await sent.acked
      slack.responseUrls.expire(sent.responseUrl ?? '')
      release()
      await slack.journal.until('call', () => slack.journal.calls('chat.postEphemeral').length === n + 1)
    }
    await bot.platform.stop()
    expect(bot.warnings.map((one) => one.fact)).toEqual(['a response_url was refused', 'an answer could not be shown'])
  })

  it('announces once when the reply to the announcement is lost', async () => {
    bot.answering.replies = () => ({ announce: { blocks: [{ kind: 'note', spans: [{ text: 'Every day at nine' }] }] } })
    slack.faults.add({ method: 'chat.postMessage', fault: { do: 'drop-reply' } })
    await ada.types('/nato', 'digest subscribe', 'C1').acked
    await slack.journal.until('call', (call) => call.method === 'chat.postMessage')
    await bot.platform.stop()
    expect(said('C1')).toHaveLength(1)
    expect(slack.journal.all('response', (one) => one.body.response_type === 'in_channel')).toEqual([])
  })

  it('comes in the direct message where the bot is no member and the response_url has expired', async () => {
    slack.workspace.addChannel('C2', { members: ['U1'] })
    slack.faults.add({ method: 'response_url', fault: { do: 'status', status: 404 } })
    await ada.types('/nato', 'next', 'C2').acked
    await slack.journal.until('call', (call) => call.method === 'chat.postMessage')
    expect(slack.workspace.in('D1')).toMatchObject([{ text: expect.stringContaining('next, page 1') }])
    expect(slack.workspace.in('C2')).toEqual([])
  })

  it('announces to the channel what was changed there, and by response_url where the bot is no member', async () => {
    slack.workspace.addChannel('C2', { members: ['U1'] })
    bot.answering.replies = () => ({ announce: { blocks: [{ kind: 'note', spans: [{ text: 'Every day at nine' }] }] } })
    await ada.types('/nato', 'digest subscribe', 'C1').acked
    await slack.journal.until('call', (call) => call.method === 'chat.postMessage')
    expect(said('C1').map((one) => textsOf(one.blocks))).toEqual([['Every day at nine']])
    await ada.types('/nato', 'digest subscribe', 'C2').acked
    await slack.journal.until('response', (one) => one.body.response_type === 'in_channel')
    expect(slack.workspace.in('C2').map((one) => textsOf(one.blocks))).toEqual([['Every day at nine']])
  })
})

describe('buttons', () => {
  async function answered() {
    await ada.types('/nato', 'what happened 2022', 'C1').acked
    const [message] = await slack.privately(ada)
    return message ?? expect.unreachable()
  }

  it('asks what the button says, below the answer', async () => {
    const message = await answered()
    const sent = ada.presses('Who attended', { message })
    await sent.acked
    await slack.privately(ada, 2)
    expect(bot.answering.asked.at(-1)).toMatchObject({ words: 'who attended a-call', page: 1 })
    expect(message.text).toContain('what happened 2022, page 1')
  })

  it('tells the channel what a press has changed there', async () => {
    const message = await answered()
    bot.answering.replies = () => ({ announce: { blocks: [{ kind: 'note', spans: [{ text: 'Every day at nine' }] }] } })
    await ada.presses('Who attended', { message }).acked
    await slack.journal.until('call', (call) => call.method === 'chat.postMessage')
    expect(said('C1').map((one) => textsOf(one.blocks))).toEqual([['Every day at nine']])
  })

  it('acknowledges the press before the answer is made', async () => {
    const message = await answered()
    const release = bot.answering.hold()
    await ada.presses('Who attended', { message }).acked
    expect(slack.workspace.onlyFor('U1')).toHaveLength(1)
    release()
    await slack.privately(ada, 2)
  })

  it('turns the page in place, after a restart as well', async () => {
    const message = await answered()
    await ada.presses('More', { message }).acked
    await slack.journal.until('response', () => message.text.includes('page 2'))
    await restart()
    await ada.presses('More', { message }).acked
    await slack.journal.until('response', () => message.text.includes('page 3'))
    expect(slack.workspace.onlyFor('U1')).toHaveLength(1)
  })

  it('shows a page anew when the message with the button is gone', async () => {
    const message = await answered()
    const sent = ada.presses('More', { message })
    message.deleted = true
    await sent.acked
    await slack.journal.until('call', (call) => call.method === 'chat.postEphemeral')
    expect(slack.workspace.onlyFor('U1').map((one) => one.text)).toEqual([expect.stringContaining('page 2')])
  })

  it('answers to the one who pressed when others see the message', async () => {
    const message = slack.workspace.store({
      ...{ channel: 'C1', user: BOT.user, text: 'digest', metadata: null, threadTs: null, ephemeralFor: null },
      blocks: (await answered()).blocks,
    })
    await bob.presses('More', { message }).acked
    await slack.privately(bob)
    expect(message.text).toBe('digest')
    expect(slack.workspace.onlyFor('U2')[0]?.text).toContain('page 2')
  })

  it('answers a value that is not its own with what to do', async () => {
    const message = await answered()
    const forged = slack.workspace.store({
      ...{ channel: 'C1', user: BOT.user, text: 'x', metadata: null, threadTs: null, ephemeralFor: null },
      blocks: [
        {
          type: 'actions',
          elements: [
            { type: 'button', action_id: 'press:0', text: { type: 'plain_text', text: 'Odd' }, value: '{"does":1}' },
          ],
        },
      ],
    })
    await ada.presses('Odd', { message: forged }).acked
    expect((await slack.privately(ada, 2)).at(-1)?.text).toContain('ask again in words')
    expect(bot.answering.asked).toHaveLength(1)
    expect(message.text).toContain('page 1')
  })

  it('turns one page for a double click', async () => {
    const message = await answered()
    await Promise.all([ada.presses('More', { message }).acked, ada.presses('More', { message }).acked])
    await slack.journal.until('response', () => slack.journal.all('response').length === 3)
    expect(message.text).toContain('page 2')
    expect(slack.workspace.onlyFor('U1')).toHaveLength(1)
  })
})
