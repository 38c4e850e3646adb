import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DeliveryError } from '../../../src/core/errors.ts'
import type { Message } from '../../../src/core/message.ts'
import { silentLog } from '../../../src/log.ts'
import type { Poster } from '../../../src/platforms/platform.ts'
import { boltLog } from '../../../src/platforms/slack/connection/bolt-log.ts'
import { createPoster } from '../../../src/platforms/slack/poster.ts'
import type { Fault } from '../../helpers/slack/faults.ts'
import { LoopbackSlack } from '../../helpers/slack/server.ts'
import { BOT } from '../../helpers/slack/workspace.ts'

const C1 = { platform: 'slack', workspace: BOT.team, channel: 'C1' } as const
const at = (channel: string) => ({ ...C1, channel })
const message: Message = { blocks: [{ kind: 'heading', spans: [{ text: 'On this day' }] }] }
const LONG_AGO = '2020-01-01T00:00:00Z'

let slack: LoopbackSlack
let poster: Poster

function makePoster(options: { token?: string; apiUrl?: string; timeout?: number } = {}): Poster {
  const { token = slack.botToken, apiUrl = slack.apiUrl, timeout = 5000 } = options
  return createPoster({ token, apiUrl, timeout, logger: boltLog(silentLog) })
}
const failureOf = (promise: Promise<unknown>): Promise<DeliveryError> =>
  promise.then(
    () => expect.unreachable('it should have failed'),
    (error: unknown) => {
      expect(error).toBeInstanceOf(DeliveryError)
      return error as DeliveryError
    },
  )

beforeEach(async () => {
  slack = await LoopbackSlack.start()
  slack.workspace.addChannel('C1')
  poster = makePoster()
})
afterEach(() => slack.stop())

describe('posting a digest', () => {
  it('posts once, without previews, and finds the post again by its key', async () => {
    const ts = await poster.post(C1, message, 'key-1')
    expect(slack.workspace.in('C1').map((one) => one.ts)).toEqual([ts])
    expect(slack.journal.calls('chat.postMessage')[0]?.args).toMatchObject({ unfurl_links: false, unfurl_media: false })
    expect(await poster.find(C1, 'key-1', LONG_AGO)).toBe(ts)
    expect(await poster.find(C1, 'key-2', LONG_AGO)).toBeNull()
  })

  it('finds a post whose reply was lost, behind hundreds of later messages', async () => {
    slack.faults.add({ method: 'chat.postMessage', fault: { do: 'drop-reply' } })
    expect((await failureOf(poster.post(C1, message, 'lost'))).verdict).toBe('ambiguous')
    expect(slack.journal.calls('chat.postMessage')).toHaveLength(1)
    const chatter = { channel: 'C1', user: 'U1', text: 'chat', blocks: [], metadata: null, threadTs: null }
    for (let n = 0; n < 450; n += 1) slack.workspace.store({ ...chatter, ephemeralFor: null })
    expect(await poster.find(C1, 'lost', LONG_AGO)).toBe(slack.workspace.in('C1')[0]?.ts)
    expect(slack.journal.calls('conversations.history')).toHaveLength(3)
  })

  it('is found by its block as well, where the app may not read metadata', async () => {
    const ts = await poster.post(C1, message, 'key-1')
    slack.scopes = new Set(['channels:history'])
    expect(await poster.find(C1, 'key-1', LONG_AGO)).toBe(ts)
    expect(await poster.find(C1, 'key-2', LONG_AGO)).toBeNull()
  })

  it.each<[string, Fault, DeliveryError['verdict'], number | null]>([
    ['429', { do: 'rate-limit', afterSeconds: 30 }, 'retry', 30],
    ['an unknown error code', { do: 'error', error: 'some_new_trouble' }, 'retry', null],
    ['service_unavailable', { do: 'error', error: 'service_unavailable' }, 'retry', null],
    ['a removed app', { do: 'error', error: 'account_inactive' }, 'refused', null],
    ['a bad token', { do: 'error', error: 'invalid_auth' }, 'retry', 300],
    ['a missing permission', { do: 'error', error: 'missing_scope' }, 'retry', 300],
    ['refused blocks', { do: 'error', error: 'invalid_blocks' }, 'unfit', null],
    ['fatal_error', { do: 'error', error: 'fatal_error' }, 'ambiguous', null],
    ['HTTP 403', { do: 'status', status: 403 }, 'ambiguous', null],
    ['HTTP 408', { do: 'status', status: 408 }, 'ambiguous', null],
    ['HTTP 500', { do: 'status', status: 500 }, 'ambiguous', null],
    ['HTTP 503', { do: 'status', status: 503 }, 'ambiguous', null],
    ['a lost reply', { do: 'drop-reply' }, 'ambiguous', null],
    ['a cut connection', { do: 'drop-request' }, 'ambiguous', null],
  ])('after %s never tries again by itself and says what it means', async (_what, fault, verdict, afterSeconds) => {
    slack.faults.add({ method: 'chat.postMessage', fault })
    expect(await failureOf(poster.post(C1, message, 'k'))).toMatchObject({ verdict, afterSeconds })
    expect(slack.journal.calls('chat.postMessage')).toHaveLength(1)
  })

  it.each([
    ['invalid_auth', 'platform'],
    ['missing_scope', 'channel'],
    ['ratelimited', 'workspace'],
  ] as const)('says what has to wait after %s: the %s', async (error, scope) => {
    const fault: Fault = error === 'ratelimited' ? { do: 'rate-limit', afterSeconds: 1 } : { do: 'error', error }
    slack.faults.add({ method: 'chat.postMessage', fault })
    expect((await failureOf(poster.post(C1, message, 'k'))).scope).toBe(scope)
  })

  it('does not hang on a server that never answers', async () => {
    slack.faults.add({ method: 'chat.postMessage', fault: { do: 'hang', carriedOut: true } })
    expect((await failureOf(makePoster({ timeout: 50 }).post(C1, message, 'k'))).verdict).toBe('ambiguous')
  })

  it('knows that nothing was sent when there was nobody to connect to', async () => {
    const dead = await LoopbackSlack.start()
    const apiUrl = dead.apiUrl
    await dead.stop()
    expect(await failureOf(makePoster({ apiUrl }).post(C1, message, 'k'))).toMatchObject({ verdict: 'retry' })
  })

  it('is not held up by a 429 for another channel', async () => {
    slack.workspace.addChannel('C2')
    slack.faults.add({ channel: 'C1', fault: { do: 'rate-limit', afterSeconds: 3600 } })
    const [first, second] = await Promise.allSettled([
      poster.post(C1, message, 'a'),
      poster.post(at('C2'), message, 'b'),
    ])
    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled'])
  })

  it.each([
    ['C404', 'channel_not_found'],
    ['C-archived', 'is_archived'],
    ['C-alone', 'not_in_channel'],
  ])('is refused in %s (%s)', async (channel, code) => {
    slack.workspace.addChannel('C-archived', { isArchived: true })
    slack.workspace.addChannel('C-alone', { members: ['U1'] })
    const failure = await failureOf(poster.post(at(channel), message, 'k'))
    expect(failure).toMatchObject({ verdict: 'refused' })
    expect(failure.message).toContain(code)
  })
})

describe('looking for a digest', () => {
  it.each<Fault>([
    { do: 'rate-limit', afterSeconds: 9 },
    { do: 'status', status: 500 },
    { do: 'error', error: 'internal_error' },
    { do: 'error', error: 'missing_scope' },
    { do: 'drop-reply' },
  ])('never says "not there" when it could not read: %j', async (fault) => {
    slack.faults.add({ method: 'conversations.history', fault })
    expect(await failureOf(poster.find(C1, 'k', LONG_AGO))).toMatchObject({
      verdict: 'ambiguous',
      afterSeconds: fault.do === 'rate-limit' ? 9 : 'error' in fault && fault.error === 'missing_scope' ? 300 : null,
    })
  })

  it('is refused where the channel itself is out of reach', async () => {
    slack.workspace.addChannel('C2', { members: ['U1'] })
    expect((await failureOf(poster.find(at('C2'), 'k', LONG_AGO))).verdict).toBe('refused')
    expect((await failureOf(poster.find(at('C404'), 'k', LONG_AGO))).verdict).toBe('refused')
  })

  it('does not take somebody else’s metadata for its own', async () => {
    const other = { event_type: 'other_app', event_payload: { key: 'k' } }
    const said = { channel: 'C1', user: 'U1', text: 'x', blocks: [], threadTs: null, ephemeralFor: null }
    slack.workspace.store({ ...said, metadata: other })
    expect(await poster.find(C1, 'k', LONG_AGO)).toBeNull()
  })
})

describe('what a channel is', () => {
  it('tells its workspace, and who can see it', async () => {
    slack.workspace.addChannel('C3', { members: [BOT.user], isPrivate: true })
    slack.workspace.addChannel('D1', { members: [BOT.user, 'U1'], isIm: true })
    const about = await Promise.all([C1, at('C3'), at('D1')].map((address) => poster.about(address)))
    expect(about).toEqual([
      { workspace: BOT.team, seenBy: 'everybody' },
      { workspace: BOT.team, seenBy: 'members' },
      { workspace: BOT.team, seenBy: 'one' },
    ])
  })

  it('is not guessed where Slack does not show it', async () => {
    slack.workspace.addChannel('C3', { members: ['U1'], isPrivate: true })
    await expect(poster.about(at('C3'))).rejects.toMatchObject({ name: 'DeliveryError' })
  })
})

describe('why it cannot post', () => {
  it('has nothing to say where it can', async () => {
    expect(await poster.whyNot(C1)).toBeNull()
  })

  it('says how to invite it, by its name', async () => {
    slack.workspace.addChannel('C2', { members: ['U1'] })
    slack.workspace.addChannel('C3', { members: ['U1'], isPrivate: true })
    expect(await poster.whyNot(at('C2'))).toContain('/invite @communique')
    expect(await poster.whyNot(at('C3'))).toContain('/invite @communique')
  })

  it('names an archived channel and a missing permission', async () => {
    slack.workspace.addChannel('C2', { isArchived: true })
    expect(await poster.whyNot(at('C2'))).toContain('archived')
    slack.scopes = new Set(['chat:write', 'channels:read'])
    expect(await poster.whyNot(C1)).toContain('channels:history')
  })

  it('throws when Slack cannot be asked', async () => {
    slack.faults.add({ method: 'conversations.info', fault: { do: 'status', status: 500 } })
    expect((await failureOf(poster.whyNot(C1))).verdict).toBe('ambiguous')
  })
})

it('tells the person in the direct message why a digest was paused', async () => {
  slack.person('U1')
  await poster.tell?.('U1', message)
  expect(slack.workspace.in('D1')).toHaveLength(1)
})
