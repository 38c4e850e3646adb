import { App, LogLevel, SocketModeReceiver } from '@slack/bolt'
import { ErrorCode, WebClient } from '@slack/web-api'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { postingLimits } from './faults.ts'
import { LoopbackSlack } from './server.ts'
import { BOT } from './workspace.ts'

/** The test tool is a program like others: it is tried with the clients it is made for. */
let slack: LoopbackSlack
let client: WebClient

beforeEach(async () => {
  slack = await LoopbackSlack.start()
  slack.workspace.addChannel('C1', { members: [BOT.user, 'U1'] })
  client = new WebClient(slack.botToken, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logLevel: LogLevel.ERROR,
  })
})
afterEach(() => slack.stop())

describe('the Web API', () => {
  it('knows its token, and no other', async () => {
    expect(await client.auth.test()).toMatchObject({ ok: true, user_id: BOT.user, team_id: BOT.team })
    await expect(client.auth.test({ token: 'xoxb-wrong' })).rejects.toMatchObject({ data: { error: 'invalid_auth' } })
  })

  it('stores what is posted and gives it back newest first, metadata only when asked, page by page', async () => {
    for (const text of ['one', 'two', 'three']) {
      const metadata = { event_type: 'numbered', event_payload: { text } }
      await client.chat.postMessage({ channel: 'C1', text, metadata })
    }
    const first = await client.conversations.history({ channel: 'C1', limit: 2, include_all_metadata: true })
    expect(first.messages?.map((message) => message.text)).toEqual(['three', 'two'])
    expect(first.messages?.[0]?.metadata?.event_payload).toEqual({ text: 'three' })
    const cursor = first.response_metadata?.next_cursor ?? ''
    const second = await client.conversations.history({ channel: 'C1', limit: 2, cursor })
    expect(second.messages?.map((message) => [message.text, message.metadata])).toEqual([['one', undefined]])
    expect(second.has_more).toBe(false)
  })

  it.each([
    ['channel_not_found', 'C404'],
    ['is_archived', 'C2'],
    ['not_in_channel', 'C3'],
    ['channel_not_found', 'C4'],
  ])('refuses with %s in %s', async (error, channel) => {
    slack.workspace.addChannel('C2', { isArchived: true })
    slack.workspace.addChannel('C3', { members: ['U1'] })
    slack.workspace.addChannel('C4', { members: ['U1'], isPrivate: true })
    await expect(client.chat.postMessage({ channel, text: 'x' })).rejects.toMatchObject({ data: { error } })
  })

  it('refuses blocks that break a documented limit, and says which', async () => {
    const section = { type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(3001) } } as const
    const post = client.chat.postMessage({ channel: 'C1', text: 'x', blocks: [section] })
    await expect(post).rejects.toMatchObject({ data: { error: 'invalid_blocks' } })
    expect(JSON.stringify(slack.journal.calls('chat.postMessage').at(-1)?.reply)).toContain('3001 characters')
  })

  it('asks for the scope a method needs', async () => {
    slack.scopes = new Set(['chat:write'])
    const read = client.conversations.history({ channel: 'C1' })
    await expect(read).rejects.toMatchObject({ data: { error: 'missing_scope', needed: 'channels:history' } })
  })

  it('takes an upload in three steps', async () => {
    await client.filesUploadV2({ channel_id: 'C1', filename: 'a.png', file: Buffer.from('picture'), alt_text: 'A' })
    expect([...slack.workspace.files.values()]).toMatchObject([
      { name: 'a.png', complete: true, channel: 'C1', alt: 'A' },
    ])
    expect([...slack.workspace.files.values()][0]?.bytes.toString()).toBe('picture')
  })
})

describe('faults', () => {
  const post = () => client.chat.postMessage({ channel: 'C1', text: 'x' })

  it('rate-limits, fails, and is well again', async () => {
    slack.faults.add({ method: 'chat.postMessage', fault: { do: 'rate-limit', afterSeconds: 7 } })
    slack.faults.add({ channel: 'C1', fault: { do: 'status', status: 503 } })
    slack.faults.add({ fault: { do: 'error', error: 'fatal_error' } })
    await expect(post()).rejects.toMatchObject({ code: ErrorCode.RateLimitedError, retryAfter: 7 })
    await expect(post()).rejects.toMatchObject({ code: ErrorCode.HTTPError, statusCode: 503 })
    await expect(post()).rejects.toMatchObject({ data: { error: 'fatal_error' } })
    expect(slack.workspace.in('C1')).toHaveLength(0)
    await post()
    expect(slack.workspace.in('C1')).toHaveLength(1)
  })

  it('accepts and drops the reply, or drops the request', async () => {
    slack.faults.add({ fault: { do: 'drop-reply' } })
    slack.faults.add({ fault: { do: 'drop-request' } })
    await expect(post()).rejects.toMatchObject({ code: ErrorCode.RequestError })
    expect(slack.workspace.in('C1')).toHaveLength(1)
    await expect(post()).rejects.toMatchObject({ code: ErrorCode.RequestError })
    expect(slack.workspace.in('C1')).toHaveLength(1)
  })

  it('hangs before or after the post', async () => {
    slack.faults.add({ fault: { do: 'hang', carriedOut: false } })
    slack.faults.add({ fault: { do: 'hang', carriedOut: true } })
    const [first, second] = [post().catch(() => 'cut'), post().catch(() => 'cut')]
    await slack.journal.until('call', (call) => call.carriedOut)
    expect(slack.workspace.in('C1')).toHaveLength(1)
    await slack.stop()
    expect(await Promise.all([first, second])).toEqual(['cut', 'cut'])
    slack = await LoopbackSlack.start()
  })

  it('keeps one post a second a channel by a clock of the test', async () => {
    let now = 5000
    slack.faults.decide = postingLimits({ now: () => now })
    await post()
    await expect(post()).rejects.toMatchObject({ retryAfter: 1 })
    now += 1000
    await post()
  })
})

describe('Socket Mode', () => {
  it('carries a slash command to a real app, sees the acknowledgement, and takes the answer by response_url', async () => {
    const receiver = new SocketModeReceiver({
      appToken: slack.appToken,
      logLevel: LogLevel.ERROR,
      installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl } },
    })
    const app = new App({
      token: slack.botToken,
      receiver,
      logLevel: LogLevel.ERROR,
      clientOptions: { slackApiUrl: slack.apiUrl },
    })
    app.command('/nato', async ({ ack, respond, command }) => {
      await ack()
      await respond(`you said ${command.text}`)
    })
    await app.start()
    const ada = slack.person('U1')
    const sent = ada.types('/nato', 'help', 'C1')
    const ack = await sent.acked
    const response = await slack.journal.until('response')
    expect(ack.order).toBeLessThan(response.order)
    expect(slack.workspace.onlyFor('U1')).toMatchObject([{ text: 'you said help', channel: 'C1', ephemeralFor: 'U1' }])
    await app.stop()
    await slack.journal.until('disconnected')
  })

  it('ends a response_url after five uses, and when it is told to', async () => {
    const url = slack.responseUrls.create(slack.base, 'U1', 'C1', null)
    const use = async () => (await fetch(url, { method: 'POST', body: JSON.stringify({ text: 'x' }), headers })).status
    const headers = { 'content-type': 'application/json' }
    const statuses = []
    for (let n = 0; n < 6; n += 1) statuses.push(await use())
    expect(statuses).toEqual([200, 200, 200, 200, 200, 404])
    const other = slack.responseUrls.create(slack.base, 'U1', 'C1', null)
    slack.responseUrls.expire(other)
    expect((await fetch(other, { method: 'POST', body: '{"text":"x"}', headers })).status).toBe(404)
  })
})
