import { beforeEach, describe, expect, it } from 'vitest'
import { textsOf } from '../../helpers/slack/block-kit.ts'
import { BOT } from '../../helpers/slack/workspace.ts'
import { ada, bot, said, setTheScene, slack } from './scene.ts'

setTheScene()

const posted = (count = 1) => slack.journal.until('call', () => slack.journal.calls('chat.postMessage').length >= count)

describe('a mention', () => {
  it('in a channel is answered in a thread under it, for all to see, without a button to share', async () => {
    const line = ada.mentions('who attended 2022-02-28?', 'C1')
    await line.acked
    await posted()
    const [message] = said('C1')
    expect(message).toMatchObject({ threadTs: line.ts, ephemeralFor: null })
    expect(bot.answering.asked[0]).toMatchObject({ words: 'who attended 2022-02-28?', asker: { public: true } })
    expect(bot.answering.asked[0]?.asker.spelling).toBeUndefined()
    expect(JSON.stringify(message?.blocks)).not.toContain('"Share"')
  })

  it('without words gets the help, as the bare command does', async () => {
    await ada.mentions('', 'C1').acked
    await posted()
    await ada.types('/nato', ' ', 'C1').acked
    await slack.journal.until('response')
    expect(bot.answering.asked.map((question) => question.words)).toEqual(['help', 'help'])
  })

  it('in a thread is answered in that thread', async () => {
    const root = slack.workspace.store({
      ...{ channel: 'C1', user: 'U2', text: 'hm', blocks: [], metadata: null, threadTs: null, ephemeralFor: null },
    })
    await ada.mentions('help', 'C1', root.ts).acked
    await posted()
    expect(said('C1')[0]?.threadTs).toBe(root.ts)
  })

  it('is acknowledged before the answer is made', async () => {
    const release = bot.answering.hold()
    await ada.mentions('help', 'C1').acked
    expect(said('C1')).toEqual([])
    release()
    await posted()
  })

  it('is answered once when Slack delivers it twice', async () => {
    const line = ada.mentions('help', 'C1')
    await line.acked
    const event = { type: 'app_mention', channel: 'C1', user: 'U1', text: `<@${BOT.user}> help`, ts: line.ts }
    await ada.event(event).acked
    await ada.mentions('next', 'C1').acked
    await posted(2)
    expect(bot.answering.asked.map((question) => question.words)).toEqual(['help', 'next'])
  })

  it('by a bot or in an edited message is left alone', async () => {
    await ada.mentions('help', 'C1', undefined, { bot_id: 'B9' }).acked
    await ada.mentions('help', 'C1', undefined, { edited: { user: 'U1', ts: '1.1' } }).acked
    await ada.mentions('next', 'C1').acked
    await posted()
    expect(bot.answering.asked.map((question) => question.words)).toEqual(['next'])
  })

  it('has its buttons answered to the one who presses, in the thread', async () => {
    const line = ada.mentions('help', 'C1')
    await posted()
    const [message] = said('C1')
    const bob = slack.person('U2')
    await bob.presses('More', { message: message ?? expect.unreachable() }).acked
    await slack.journal.until('response')
    expect(slack.workspace.onlyFor('U2')).toMatchObject([
      { threadTs: line.ts, text: expect.stringContaining('page 2') },
    ])
    expect(message?.text).toContain('page 1')
  })

  it('waits as long as a 429 says, and posts once', async () => {
    slack.faults.add({ method: 'chat.postMessage', times: 2, fault: { do: 'rate-limit', afterSeconds: 3 } })
    await ada.mentions('help', 'C1').acked
    await slack.journal.until('call', (call) => call.method === 'chat.postMessage' && call.carriedOut)
    expect(bot.waits).toEqual([3000, 3000])
    expect(said('C1')).toHaveLength(1)
  })

  it('cannot be answered with a revoked token, which is logged once', async () => {
    const revoked = { do: 'error', error: 'token_revoked' } as const
    slack.faults.decide = (call) => (call.method.startsWith('chat.') ? revoked : null)
    for (let n = 1; n <= 3; n += 1) {
      await ada.mentions('help', 'C1').acked
      await slack.journal.until('call', () => slack.journal.calls('chat.postEphemeral').length === n)
    }
    await bot.platform.stop()
    expect(bot.warnings).toMatchObject([
      { fact: 'an answer could not be posted', code: 'token_revoked' },
      { fact: 'an answer could not be shown', code: 'token_revoked' },
    ])
  })

  it('whose answer Slack does not take for a reason nobody knows gets a sentence that says so', async () => {
    const refused = { do: 'error', error: 'invalid_blocks' } as const
    slack.faults.add({ method: 'chat.postMessage', fault: refused })
    slack.faults.add({ method: 'chat.postEphemeral', fault: refused })
    await ada.mentions('help', 'C1').acked
    await slack.journal.until('call', (call) => call.method === 'chat.postMessage' && call.carriedOut)
    expect(said('C1')[0]?.text).toContain('did not take the answer')
  })

  it('whose thread is gone is answered to the one who asked', async () => {
    slack.faults.add({ method: 'chat.postMessage', fault: { do: 'error', error: 'thread_not_found' } })
    await ada.mentions('help', 'C1').acked
    await slack.journal.until('call', (call) => call.method === 'chat.postEphemeral')
    expect(slack.workspace.onlyFor('U1')).toMatchObject([{ threadTs: null, text: expect.stringContaining('page 1') }])
  })

  it('in a channel that takes no messages any more is answered in the direct message', async () => {
    for (const method of ['chat.postMessage', 'chat.postEphemeral']) {
      slack.faults.add({ method, channel: 'C1', fault: { do: 'error', error: 'is_archived' } })
    }
    ada.mentions('who attended 2022-02-28', 'C1')
    await slack.journal.until('call', (call) => call.method === 'chat.postMessage' && call.carriedOut)
    expect(slack.workspace.in('D1').at(-1)?.text).toContain('who attended 2022-02-28')
  })

  it('is never answered twice when the reply of the post is lost', async () => {
    slack.faults.add({ method: 'chat.postMessage', fault: { do: 'drop-reply' } })
    await ada.mentions('help', 'C1').acked
    await slack.journal.until('call', (call) => call.method === 'chat.postEphemeral')
    expect(slack.journal.calls('chat.postMessage')).toHaveLength(1)
    expect(said('C1')).toHaveLength(1)
  })
})

describe('a direct message', () => {
  it('is answered where it was written, without a button to share', async () => {
    await ada.writes('who met biden').acked
    await posted()
    const [message] = said('D1')
    expect(message).toMatchObject({ threadTs: null, text: expect.stringContaining('who met biden') })
    expect(JSON.stringify(message?.blocks)).not.toContain('"Share"')
  })

  it('is told once what was changed', async () => {
    bot.answering.replies = () => ({ announce: { blocks: [{ kind: 'note', spans: [{ text: 'Every day at nine' }] }] } })
    await ada.writes('digest subscribe').acked
    await posted()
    await bot.platform.stop()
    expect(said('D1')).toHaveLength(1)
  })

  it('may begin with the command’s name', async () => {
    await ada.writes('/nato help').acked
    await posted()
    expect(bot.answering.asked[0]?.words).toBe('help')
  })

  it('in a thread is answered there', async () => {
    const line = ada.writes('help')
    await posted()
    await ada.writes('next', line.ts).acked
    await posted(2)
    expect(said('D1').map((message) => message.threadTs)).toEqual([null, line.ts])
  })

  it('turns its pages in place and answers other buttons below', async () => {
    await ada.writes('help').acked
    await posted()
    const message = said('D1')[0] ?? expect.unreachable()
    await ada.presses('More', { message }).acked
    await slack.journal.until('response', () => message.text.includes('page 2'))
    await ada.presses('Who attended', { message }).acked
    await posted(2)
    expect(said('D1').map((one) => one.text)).toEqual([
      expect.stringContaining('help, page 2'),
      expect.stringContaining('who attended a-call'),
    ])
  })

  it('between two people has its buttons answered to the one who presses, and stays as it is for the other', async () => {
    slack.workspace.addChannel('D777', { isIm: true, isPrivate: true, members: ['U1', 'U2'] })
    const bob = slack.person('U2')
    await ada.types('/nato', 'help', 'D777').acked
    const [message = expect.unreachable()] = await slack.privately(ada)
    await ada.presses('Who attended', { message }).acked
    await slack.journal.until('response', () => slack.workspace.onlyFor('U1').length === 2)
    expect(slack.workspace.onlyFor('U1').at(-1)?.text).toContain('who attended a-call')
    await ada.presses('More', { message }).acked
    await slack.journal.until('response', () => message.text.includes('page 2'))
    expect(JSON.stringify(message.blocks)).toContain('"Share"')
    await ada.presses('Share', { message }).acked
    await slack.journal.until('response', (one) => one.body.response_type === 'in_channel')
    const shared = slack.workspace.in('D777').find((one) => one.ephemeralFor === null) ?? expect.unreachable()
    const before = shared.text
    await bob.presses('More', { message: shared }).acked
    await slack.journal.until('response', () => slack.workspace.onlyFor('U2').length === 1)
    expect(shared.text).toBe(before)
  })

  it('is not answered for an edit, a bot, or a line in a channel', async () => {
    await ada.writes('help', undefined, { subtype: 'message_changed' }).acked
    await ada.writes('help', undefined, { bot_id: 'B9' }).acked
    await ada.writes('help', undefined, { channel_type: 'channel' }).acked
    await ada.writes('next').acked
    await posted()
    expect(bot.answering.asked.map((question) => question.words)).toEqual(['next'])
  })

  it('may bring a file along', async () => {
    await ada.writes('help', undefined, { subtype: 'file_share' }).acked
    await posted()
    expect(bot.answering.asked.map((question) => question.words)).toEqual(['help'])
  })
})

describe('pictures', () => {
  const picture = { kind: 'picture', png: Buffer.from('png'), name: 'timeline.png', alternative: 'A timeline' } as const
  const uploaded = () => slack.journal.until('call', (call) => call.method === 'files.completeUploadExternal')
  const files = () => [...slack.workspace.files.values()]

  beforeEach(() => {
    bot.answering.replies = () => ({ message: { blocks: [picture] } })
  })

  it('follow the answer into the thread', async () => {
    const line = ada.mentions('timeline', 'C1')
    await uploaded()
    expect(files()).toMatchObject([
      { name: 'timeline.png', alt: 'A timeline', complete: true, channel: 'C1', threadTs: line.ts },
    ])
    expect(files()[0]?.bytes.toString()).toBe('png')
  })

  it('come in the direct message when the answer was for one person, and the answer says so', async () => {
    await ada.types('/nato', 'timeline', 'C1').acked
    await uploaded()
    expect(files()).toMatchObject([{ complete: true, channel: 'D1' }])
    const [answer, ...more] = slack.workspace.onlyFor('U1')
    expect(textsOf(answer?.blocks)).toContain('The picture comes in our direct message.')
    expect(more).toEqual([])
  })

  it('that cannot be sent are told of, and in the log', async () => {
    slack.faults.add({ method: 'conversations.open', fault: { do: 'error', error: 'missing_scope' } })
    await ada.types('/nato', 'timeline', 'C1').acked
    await slack.journal.until('response', () => slack.journal.all('response').length === 2)
    expect(slack.workspace.onlyFor('U1').at(-1)?.text).toContain('could not be sent')
    expect(bot.warnings).toMatchObject([{ fact: 'a picture could not be sent', code: 'missing_scope' }])
  })

  it('that cannot be put into a thread are told of there', async () => {
    slack.faults.add({ method: 'files.getUploadURLExternal', fault: { do: 'error', error: 'missing_scope' } })
    const line = ada.mentions('timeline', 'C1')
    await posted(2)
    expect(said('C1').map((message) => message.threadTs)).toEqual([line.ts, line.ts])
    expect(said('C1')[1]?.text).toContain('could not be sent')
  })

  it('are shared with their answer', async () => {
    bot.answering.replies = ({ asker }) => {
      const button = { label: 'Share', press: { does: 'share', words: 'timeline' } } as const
      return {
        message: { blocks: [picture, ...(asker.public ? [] : [{ kind: 'buttons' as const, buttons: [button] }])] },
      }
    }
    await ada.types('/nato', 'timeline', 'C1').acked
    await uploaded()
    await ada.presses('Share', { message: slack.workspace.onlyFor('U1')[0] ?? expect.unreachable() }).acked
    await slack.journal.until('call', () => slack.journal.calls('files.completeUploadExternal').length === 2)
    expect(files().map((file) => file.channel)).toEqual(['D1', 'C1'])
  })
})

it('shows every text of a hostile answer as it is written', async () => {
  const hostile = '<!channel> <@U2> <https://evil.example|here> *bold* _it_ ~no~ `code` &amp; :wave: @here'
  bot.answering.replies = () => ({
    title: hostile,
    message: {
      blocks: [{ kind: 'paragraph', spans: [{ text: hostile, link: 'javascript:alert(1)' }], citations: [] }],
    },
  })
  await ada.mentions('help', 'C1').acked
  await posted()
  const [message] = said('C1')
  expect(message?.text).not.toMatch(/<[!@#h]/)
  const written = textsOf(message?.blocks).filter((text) => !/^(?:Page \d of 9|Go to page)$/.test(text))
  expect(written).toEqual([hostile, hostile])
  expect(JSON.stringify(message?.blocks)).not.toMatch(/"mrkdwn"|"link"|"broadcast"|"user"/)
})
