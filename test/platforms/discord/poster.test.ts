import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DeliveryError } from '../../../src/core/errors.ts'
import type { Message } from '../../../src/core/message.ts'
import { createPoster } from '../../../src/platforms/discord/poster.ts'
import { buttonsOf, textOf } from '../../helpers/discord/people.ts'
import { bits } from '../../helpers/discord/permissions.ts'
import { type LoopbackDiscord, startDiscord } from '../../helpers/discord/server.ts'
import type { Channel, Guild } from '../../helpers/discord/world.ts'

const KEY = 'k-0123456789abcdef0123456'
const digest: Message = {
  blocks: [
    { kind: 'heading', spans: [{ text: 'On this day, 24 March' }] },
    {
      kind: 'entry',
      title: [{ text: 'Extraordinary summit' }],
      details: [[{ text: '24 March 2022' }]],
      citations: [],
      buttons: [{ label: 'Who attended', press: { does: 'ask', words: 'who attended 2022-03-24' } }],
    },
  ],
}
const wordsOnly: Message = { blocks: [{ kind: 'note', spans: [{ text: 'Nothing happened on this day.' }] }] }

let discord: LoopbackDiscord
let guild: Guild
let channel: Channel
let poster: ReturnType<typeof createPoster>
const since = () => new Date(Date.now() - 1000).toISOString()
const address = () => ({ platform: 'discord', workspace: guild.id, channel: channel.id })
const posted = () => discord.world.messagesIn(channel)
const failing = async (act: Promise<unknown>) =>
  act.then(
    () => expect.fail('did not fail'),
    (error: DeliveryError) => error,
  )

beforeEach(async () => {
  discord = await startDiscord()
  guild = discord.addGuild('Newsroom')
  channel = discord.addChannel(guild, 'general')
  poster = createPoster({ token: discord.token, apiUrl: discord.api, timeoutMs: 400 })
})

afterEach(async () => {
  poster.close()
  await discord.close()
})

describe('posting a digest', () => {
  it('posts it once for one key, and pings nobody', async () => {
    const id = await poster.post(address(), digest, KEY)
    expect(await poster.post(address(), digest, KEY)).toBe(id)
    expect(posted().map((message) => message.id)).toEqual([id])
    expect(posted()[0]?.pings).toEqual([])
    expect(buttonsOf(posted()[0] as never).map((button) => button.label)).toEqual(['Who attended'])
  })

  it('finds it again by what nobody sees, after Discord has forgotten the nonce', async () => {
    const id = await poster.post(address(), digest, KEY)
    expect(textOf(posted()[0] as never)).not.toContain(KEY)
    expect(await poster.find(address(), KEY, since())).toBe(id)
    expect(await poster.find(address(), 'another', since())).toBeNull()
  })

  it('finds a digest without buttons by its small print', async () => {
    const id = await poster.post(address(), wordsOnly, KEY)
    expect(await poster.find(address(), KEY, since())).toBe(id)
    expect(await poster.find(address(), KEY.slice(0, -1), since())).toBeNull()
  })

  it('is not taken in by a person who writes the key', async () => {
    discord.addPerson('Mallory', guild).says(channel, `-# Digest ${KEY} :${KEY}:`)
    expect(await poster.find(address(), KEY, since())).toBeNull()
  })

  it('turns pages of a busy channel until it is found', async () => {
    const ana = discord.addPerson('Ana', guild)
    for (let i = 0; i < 130; i++) ana.says(channel, `before ${i}`)
    const id = await poster.post(address(), digest, KEY)
    for (let i = 0; i < 130; i++) ana.says(channel, `after ${i}`)
    expect(await poster.find(address(), KEY, since())).toBe(id)
  })

  it('shows a picture as an attachment', async () => {
    const png = new Uint8Array([137, 80, 78, 71])
    await poster.post(
      address(),
      { blocks: [{ kind: 'picture', png, name: 'time line.png', alternative: 'A line' }] },
      KEY,
    )
    expect(posted()[0]).toMatchObject({
      files: [{ name: 'time_line.png', data: png }],
      attachments: [{ description: 'A line' }],
    })
  })

  it('tells a person in private', async () => {
    const ana = discord.addPerson('Ana', guild)
    await poster.tell?.(ana.user.id, wordsOnly)
    const direct = [...discord.world.channels.values()].find(({ recipient }) => recipient === ana.user)
    expect(direct?.messages.map(textOf)).toEqual(['-# Nothing happened on this day.'])
  })
})

describe('a post that fails', () => {
  const post = () => failing(poster.post(address(), digest, KEY))
  const fault = (fault: Parameters<LoopbackDiscord['faults']['add']>[0]['fault']) =>
    discord.faults.add({ route: 'POST /channels/*/messages', fault, times: 1 })

  it.each([
    ['a lost reply', { do: 'accept-and-drop' }, 1],
    ['a reply that never comes', { do: 'accept-and-hang' }, 1],
    ['a broken connection', { do: 'drop' }, 0],
    ['an answer 500', { do: 'fail', status: 500 }, 0],
    ['an answer 503', { do: 'fail', status: 503 }, 0],
    ['an answer 502 to a post that was accepted', { do: 'accept-and-fail', status: 502 }, 1],
    ...[200, 302, 400, 401, 403, 404, 407, 408, 413, 502].flatMap((status) => [
      [`a page ${status} that is not Discord’s`, { do: 'page', status }, 0] as const,
      [`such a page ${status} after the post was accepted`, { do: 'accept-and-page', status }, 1] as const,
    ]),
  ] as const)('is ambiguous after %s', async (_what, how, messages) => {
    fault(how)
    expect(await post()).toMatchObject({ name: 'DeliveryError', verdict: 'ambiguous', afterSeconds: null })
    expect(posted()).toHaveLength(messages)
    expect(await poster.find(address(), KEY, since())).toBe(posted()[0]?.id ?? null)
  })

  it('is about the message alone when Discord does not take how it is built', async () => {
    fault({ do: 'fail', status: 400, code: 50_035, message: 'Invalid Form Body' })
    expect(await post()).toMatchObject({
      verdict: 'unfit',
      message: 'Discord refuses it (50035: Invalid Form Body).',
      afterSeconds: null,
    })
  })

  it('is to be tried again when Discord asks for a pause, after that pause', async () => {
    fault({ do: 'limit', afterSeconds: 7.2 })
    expect(await post()).toMatchObject({ verdict: 'retry', afterSeconds: expect.closeTo(7.3, 0), scope: 'channel' })
    expect(posted()).toEqual([])
  })

  it('holds up the whole platform when the pause is a global one', async () => {
    fault({ do: 'limit', afterSeconds: 3, global: true })
    expect(await post()).toMatchObject({ verdict: 'retry', afterSeconds: expect.closeTo(3.3, 0), scope: 'platform' })
  })

  it('is to be tried again when nobody listens', async () => {
    const nobody = createPoster({ token: 'x', apiUrl: 'http://127.0.0.1:9/api' })
    const failed = await failing(nobody.post(address(), digest, KEY))
    nobody.close()
    expect(failed).toMatchObject({ verdict: 'retry', scope: 'platform' })
  })

  it.each([
    ['what stands before it lets nothing through', { status: 403, code: 40_333, message: 'internal network error' }],
    ['the account has to be verified', { status: 403, code: 40_002, message: 'You need to verify your account' }],
    ['nobody can send messages for a while', { status: 403, code: 40_004, message: 'Sends are disabled' }],
  ])('holds up the platform, and refuses no channel, when %s', async (_what, answer) => {
    fault({ do: 'fail', ...answer })
    const failed = await post()
    expect(failed).toMatchObject({ verdict: 'retry', scope: 'platform', afterSeconds: 600 })
    expect(failed.message).toContain(`(${answer.code}`)
  })

  it('is to be tried again when Discord does not know its own address', async () => {
    fault({ do: 'fail', status: 404, message: '404: Not Found' })
    expect(await post()).toMatchObject({ verdict: 'retry', scope: 'platform', afterSeconds: 600 })
  })

  it('keeps every subscription when the token is refused, and works again with the right one', async () => {
    const right = discord.gateway.token
    discord.gateway.token = 'changed'
    expect(await post()).toMatchObject({ verdict: 'retry', scope: 'platform', afterSeconds: 600 })
    expect((await post()).message).toMatch(/^Discord refuses the token\./)
    discord.gateway.token = right
    await poster.post(address(), digest, KEY)
    expect(posted()).toHaveLength(1)
  })

  it.each([
    ['the channel is gone', () => Object.assign(channel, { deleted: true }), /does not exist any more/],
    ['the bot was removed', () => Object.assign(guild, { botIsMember: false }), /cannot see the channel/],
    ['the bot may not write', () => deny('sendMessages'), /Send Messages/],
  ])('is refused when %s', async (_what, arrange, why) => {
    arrange()
    const failed = await post()
    expect(failed).toMatchObject({ verdict: 'refused', gone: channel.deleted ?? false })
    expect(failed.message).toMatch(why)
  })
})

describe('looking for a digest', () => {
  const find = () => failing(poster.find(address(), KEY, since()))

  it.each([
    ['answers 500', { do: 'fail', status: 500 }],
    ['breaks off', { do: 'drop' }],
    ['hangs', { do: 'hang' }],
    ['asks for a pause', { do: 'limit', afterSeconds: 2 }],
    ...[200, 302, 403, 404].map((status) => [`shows a page ${status}`, { do: 'page', status }] as const),
  ] as const)('is ambiguous while Discord %s', async (_what, fault) => {
    discord.faults.add({ route: 'GET /channels/*/messages', fault, times: 1 })
    expect(await find()).toMatchObject({ verdict: 'ambiguous' })
  })

  it('is certain that nothing stands in a channel that it can read, though it may not post there', async () => {
    deny('sendMessages')
    expect(await poster.find(address(), KEY, since())).toBeNull()
  })

  it('never takes an empty list for an answer when it may not read', async () => {
    await poster.post(address(), digest, KEY)
    deny('readMessageHistory')
    const failed = await find()
    expect(failed.verdict).toBe('ambiguous')
    expect(failed.message).toContain('Read Message History')
  })

  it('is refused when the channel is gone', async () => {
    channel.deleted = true
    expect(await find()).toMatchObject({ verdict: 'refused' })
  })
})

describe('asking what a channel is', () => {
  const seenBy = async () => (await poster.about(address())).seenBy

  it('tells its server, and whether everybody there can see it', async () => {
    expect(await poster.about(address())).toEqual({ workspace: guild.id, seenBy: 'everybody' })
    const general = channel
    channel = discord.addChannel(guild, 'a thread', general)
    expect(await seenBy()).toBe('everybody')
    // The bot itself is let in by a permission of its own, as in any private channel.
    general.overwrites.push({ id: discord.world.bot.id, type: 1, allow: bits('viewChannel'), deny: 0n })
    general.overwrites.push({ id: guild.id, type: 0, allow: 0n, deny: bits('viewChannel') })
    expect(await seenBy()).toBe('members')
    channel = general
    expect(await seenBy()).toBe('members')
  })

  it('keeps direct messages and private threads for those in them', async () => {
    channel = discord.world.addChannel({ guild, type: 12, name: 'private', parent: channel })
    expect(await seenBy()).toBe('members')
    channel = discord.addDirect(discord.addPerson('Ana'))
    expect(await poster.about(address())).toEqual({ workspace: null, seenBy: 'one' })
  })
})

describe('asking whether it can post', () => {
  it('says nothing when it can', async () => {
    expect(await poster.whyNot(address())).toBeNull()
    channel = discord.addChannel(guild, 'a thread', channel)
    expect(await poster.whyNot(address())).toBeNull()
    channel = discord.addDirect(discord.addPerson('Ana'))
    expect(await poster.whyNot(address())).toBeNull()
  })

  it('names the permissions that are missing and where', async () => {
    deny('sendMessages', 'readMessageHistory')
    expect(await poster.whyNot(address())).toBe(
      "I lack the permissions Send Messages, Read Message History in #general: someone who manages the server can give them to my role in the channel's settings.",
    )
  })

  it('asks for its own permission in threads', async () => {
    channel.overwrites.push({ id: guild.id, type: 0, allow: 0n, deny: bits('sendMessagesInThreads') })
    channel = discord.addChannel(guild, 'a thread', channel)
    expect(await poster.whyNot(address())).toContain('Send Messages in Threads in #a thread')
  })

  it.each([200, 302, 403, 404])('does not take a page %i for a no', async (status) => {
    discord.faults.add({ route: 'GET /channels/*', fault: { do: 'page', status }, times: 2 })
    expect(await failing(poster.whyNot(address()))).toMatchObject({ verdict: 'ambiguous' })
    expect(await failing(poster.about(address()))).toMatchObject({ verdict: 'ambiguous' })
  })

  it('says what to do about a channel it cannot see, or that is gone', async () => {
    deny('viewChannel')
    expect(await poster.whyNot(address())).toContain('View Channel')
    channel.deleted = true
    expect(await poster.whyNot(address())).toBe('The channel does not exist any more.')
  })
})

function deny(...names: Parameters<typeof bits>): void {
  channel.overwrites.push({ id: discord.world.bot.id, type: 1, allow: 0n, deny: bits(...names) })
}
