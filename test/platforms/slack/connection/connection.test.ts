import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { UserError } from '../../../../src/core/errors.ts'
import { lookAtSlack } from '../../../../src/platforms/slack/look.ts'
import { LoopbackSlack } from '../../../helpers/slack/server.ts'
import { postSigned, signatureOf } from '../../../helpers/slack/signed.ts'
import { BOT } from '../../../helpers/slack/workspace.ts'
import { type Bot, makeBot, startBot } from '../bot.ts'

let slack: LoopbackSlack
const bots: Bot[] = []

beforeEach(async () => {
  slack = await LoopbackSlack.start()
  slack.workspace.addChannel('C1', { members: [BOT.user, 'U1'] })
})
afterEach(async () => {
  for (const bot of bots.splice(0)) await bot.platform.stop()
  await slack.stop()
})

async function started(settings: Parameters<typeof startBot>[1] = {}): Promise<Bot> {
  const bot = await startBot(slack, settings)
  bots.push(bot)
  return bot
}
/** Where no Slack is any more. */
async function nowhere(): Promise<string> {
  const gone = await LoopbackSlack.start()
  const { apiUrl } = gone
  await gone.stop()
  return apiUrl
}
const answers = (count = 1) => slack.journal.until('response', () => slack.workspace.onlyFor('U1').length >= count)

describe('Socket Mode', () => {
  it('opens a new connection when Slack refreshes the old one, and answers what came in between', async () => {
    const bot = await started()
    expect(bot.platform.health().connected).toBe(true)
    const mark = slack.journal.mark
    slack.socket.disconnect('refresh_requested')
    await slack.journal.until('disconnected', undefined, mark)
    slack.person('U1').types('/nato', 'help', 'C1')
    await slack.journal.until('connected', undefined, mark)
    await answers()
    expect(bot.platform.health().connected).toBe(true)
  })

  it('comes back when the network cuts the connection, again and again', async () => {
    const bot = await started()
    for (let n = 1; n <= 3; n += 1) {
      const mark = slack.journal.mark
      slack.socket.cut()
      await slack.journal.until('connected', undefined, mark)
      await slack.person('U1').types('/nato', `help ${n}`, 'C1').acked
      await answers(n)
    }
    expect(bot.waits).toEqual([1000, 2000])
  })

  it('keeps trying while Slack is down, with longer waits up to half a minute', async () => {
    const bot = await started()
    slack.faults.add({ method: 'apps.connections.open', times: 8, fault: { do: 'status', status: 503 } })
    const mark = slack.journal.mark
    slack.socket.cut()
    await slack.journal.until('connected', undefined, mark)
    expect(bot.waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000])
  })

  it('lives on when its token is refused later', async () => {
    await started()
    slack.faults.add({ method: 'apps.connections.open', fault: { do: 'error', error: 'invalid_auth' } })
    const mark = slack.journal.mark
    slack.socket.cut()
    await slack.journal.until('connected', undefined, mark)
    await slack.person('U1').types('/nato', 'help', 'C1').acked
    await answers()
  })

  it('stops taking questions at once and finishes those at hand', async () => {
    const bot = await startBot(slack)
    const release = bot.answering.hold()
    await slack.person('U1').types('/nato', 'help', 'C1').acked
    const stopped = bot.platform.stop()
    await slack.journal.until('disconnected')
    expect(bot.platform.health().connected).toBe(false)
    release()
    await stopped
    expect(slack.workspace.onlyFor('U1')).toHaveLength(1)
    expect(slack.socket.connections).toBe(0)
  })
})

describe('a start that cannot work', () => {
  const failure = (settings: Parameters<typeof makeBot>[1]) => makeBot(slack, settings).platform.start()

  it.each([
    ['SLACK_BOT_TOKEN', { botToken: 'xoxb-wrong' }, 'OAuth & Permissions'],
    ['SLACK_APP_TOKEN', { appToken: 'xapp-wrong' }, 'connections:write'],
    ['SLACK_APP_TOKEN', { appToken: 'xoxb-loopback' }, 'another kind'],
  ])('says which token, in one sentence: %s %j', async (name, settings, advice) => {
    const error = await failure(settings).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(UserError)
    expect(String(error)).toContain(name)
    expect(String(error)).toContain(advice)
    for (const secret of Object.values(settings)) expect(String(error)).not.toContain(secret)
  })

  it('is tried again while Slack cannot be reached, and the log says where and why', async () => {
    slack.faults.add({ method: 'auth.test', fault: { do: 'status', status: 503 } })
    slack.faults.add({ method: 'auth.test', fault: { do: 'error', error: 'internal_error' } })
    slack.faults.add({ method: 'apps.connections.open', fault: { do: 'drop-request' } })
    const bot = await started()
    expect(bot.platform.health().connected).toBe(true)
    expect(bot.waits).toEqual([1000, 2000, 5000])
    const fact = 'Slack cannot be reached'
    expect(bot.warnings.filter((line) => line.fact === fact)).toMatchObject([
      { at: slack.apiUrl, code: 'http_503', againInMs: 1000 },
      { code: 'internal_error', againInMs: 2000 },
      { againInMs: 5000 },
    ])
  })

  it('that waits for a Slack that nobody reaches can be stopped', async () => {
    const { platform } = makeBot(slack, { apiUrl: await nowhere() })
    const starting = platform.start()
    await platform.stop()
    await starting
    expect(platform.health().connected).toBe(false)
  })

  it('warns of permissions that are missing', async () => {
    slack.scopes = new Set(['chat:write', 'commands'])
    const bot = await started()
    expect(bot.warnings[0]?.fact).toContain('config/slack.manifest.json')
  })
})

describe('a look at Slack', () => {
  it('says where it looked when nobody is there', async () => {
    const apiUrl = await nowhere()
    const looked = lookAtSlack({ botToken: slack.botToken, appToken: slack.appToken, apiUrl })
    await expect(looked).rejects.toThrow(`cannot be reached at ${apiUrl} (ECONNREFUSED); check the network`)
  })
})

describe('HTTP mode', () => {
  const signingSecret = 'shhh'
  const health = {
    path: '/health',
    method: 'GET',
    handler: (_: unknown, response: { end(text: string): void }) => response.end('well'),
  }

  async function overHttp(): Promise<Bot> {
    const bot = makeBot(slack, { signingSecret, port: 0, appToken: null }, [health])
    bots.push(bot)
    await bot.platform.start()
    slack.http = { url: `http://127.0.0.1:${bot.platform.port()}/slack/events`, signingSecret }
    return bot
  }
  const body = { command: '/nato', text: 'help', channel_id: 'C1', user_id: 'U1', team_id: BOT.team }

  it('answers a signed command, acknowledged while the answer is made', async () => {
    const bot = await overHttp()
    const release = bot.answering.hold()
    const sent = slack.person('U1').types('/nato', 'help', 'C1')
    expect(await sent.acked).toMatchObject({ status: 200 })
    expect(slack.workspace.onlyFor('U1')).toEqual([])
    release()
    await answers()
  })

  it('takes buttons, dialogs and events in the same way', async () => {
    const bot = await overHttp()
    const ada = slack.person('U1')
    ada.mentions('help', 'C1')
    await slack.journal.until('call', (call) => call.method === 'chat.postMessage')
    const message = slack.workspace.in('C1').find((one) => one.user === BOT.user) ?? expect.unreachable()
    expect((await ada.presses('Settings', { message }).acked).status).toBe(200)
    await slack.journal.until('call', (call) => call.method === 'views.open')
    const view = [...slack.workspace.views.values()][0] ?? expect.unreachable()
    expect(JSON.stringify((await ada.looksUp('complete:zone:zone', 'br', view).acked).payload)).toContain('zone one br')
    expect((await ada.submits(view, {}).acked).payload).toMatchObject({ response_action: 'update' })
    expect(bot.warnings).toEqual([])
  })

  it.each([
    ['a wrong signature', { signature: signatureOf('other', 1, 'x') }],
    ['no signature', { signature: null }],
    ['another version of the signature', { signature: 'v1=abc' }],
    ['a time six minutes ago', { seconds: Math.floor(Date.now() / 1000) - 360 }],
  ])('refuses %s and asks nothing', async (_what, options) => {
    const bot = await overHttp()
    const { status } = await postSigned(slack.http ?? expect.unreachable(), 'slash_commands', body, options)
    expect(status).toBe(401)
    expect(bot.answering.asked).toEqual([])
  })

  it('does not start with an empty secret', () => {
    expect(() => makeBot(slack, { signingSecret: '  ', port: 0 })).toThrow(/SLACK_SIGNING_SECRET is empty/)
  })

  it('proves to Slack that the address is ours, and serves the routes of the house', async () => {
    const bot = await overHttp()
    const challenge = { type: 'url_verification', token: 'x', challenge: 'prove it' }
    const http = slack.http ?? expect.unreachable()
    expect(await postSigned(http, 'events_api', challenge)).toMatchObject({
      status: 200,
      payload: { challenge: 'prove it' },
    })
    expect(await (await fetch(`http://127.0.0.1:${bot.platform.port()}/health`)).text()).toBe('well')
    expect((await fetch(`http://127.0.0.1:${bot.platform.port()}/else`)).status).toBe(404)
  })

  it('says that the port is taken', async () => {
    const first = await overHttp()
    const port = first.platform.port()
    await expect(makeBot(slack, { signingSecret, port }).platform.start()).rejects.toThrow(`PORT: ${port} cannot`)
  })
})

describe('who may change digests', () => {
  async function mayManage(user: string, channel: string, settings: Parameters<typeof startBot>[1] = {}) {
    const bot = await started(settings)
    slack.person(user).types('/nato', 'digest subscribe', channel)
    await slack.journal.until('response', () => bot.answering.asked.length > 0)
    return bot.answering.asked[0]?.asker.mayManage()
  }

  it('is a member of the channel, found behind two thousand others', async () => {
    const crowd = Array.from({ length: 2500 }, (_, n) => `U9${n}`)
    slack.workspace.addChannel('C2', { members: [BOT.user, ...crowd, 'U1'] })
    expect(await mayManage('U1', 'C2')).toBe(true)
  })

  it('is not somebody who only looks in', async () => {
    slack.person('U3')
    expect(await mayManage('U3', 'C1')).toBe(false)
  })

  it('is only an admin where the settings say so', async () => {
    slack.person('U4', { isAdmin: true })
    expect(await mayManage('U1', 'C1', { manage: 'admins' })).toBe(false)
    expect(await mayManage('U4', 'C1', { manage: 'admins' })).toBe(true)
  })

  it('is anybody who can type in a private channel that the bot does not see', async () => {
    slack.workspace.addChannel('C5', { isPrivate: true, members: ['U1'] })
    expect(await mayManage('U1', 'C5')).toBe(true)
  })

  it('is nobody while Slack cannot be asked, and that is said', async () => {
    slack.faults.add({ method: 'conversations.members', fault: { do: 'status', status: 500 } })
    await expect(mayManage('U1', 'C1')).rejects.toThrow(/try again/)
  })
})
