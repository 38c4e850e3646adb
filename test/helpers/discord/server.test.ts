import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { Client, Events, GatewayIntentBits, MessageFlags, Partials, REST, Routes } from 'discord.js'
import * as spec from 'discord-api-spec/zod'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerOf, isEphemeral, textOf } from './people.ts'
import { type LoopbackDiscord, startDiscord } from './server.ts'

let discord: LoopbackDiscord
let client: Client

beforeEach(async () => {
  discord = await startDiscord()
  client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    rest: { api: discord.api },
  })
})

afterEach(async () => {
  await client.destroy()
  await discord.close()
})

async function connect(): Promise<void> {
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve))
  await client.login(discord.token)
  await ready
}

/** A child process that answers each line with a line. */
function launch(args: string[], env: Record<string, string>) {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const line = async () => String((await lines.next()).value)
  return {
    line,
    async ask(order: string): Promise<unknown> {
      child.stdin.write(`${order}\n`)
      return JSON.parse(await line())
    },
    async end() {
      child.stdin.end()
      await once(child, 'exit')
    },
  }
}

const rest = () => new REST({ api: discord.api, retries: 0 }).setToken(discord.token)

describe('the loopback Discord', () => {
  it('lets the real client in, and shows it its servers', async () => {
    discord.addGuild('Newsroom')
    await connect()
    expect(client.guilds.cache.map((guild) => guild.name)).toEqual(['Newsroom'])
  })

  it('shows a wrong token the door without an identify', async () => {
    await expect(client.login('wrong')).rejects.toThrow('invalid token')
    expect(discord.gateway.identifies).toBe(0)
  })

  it('carries a command there and an ephemeral deferred answer back', async () => {
    const guild = discord.addGuild('Newsroom')
    const channel = discord.addChannel(guild, 'general')
    const ana = discord.addPerson('Ana', guild)
    await connect()
    await rest().put(Routes.applicationCommands(discord.world.bot.id), {
      body: [{ name: 'ping', description: 'Answers', options: [{ type: 3, name: 'with', description: 'What' }] }],
    })
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return
      await interaction.deferReply({ flags: MessageFlags.Ephemeral })
      await interaction.editReply({ content: `pong ${interaction.options.getString('with')}` })
    })
    const asked = ana.runs(channel, ['ping'], { with: 'words' })
    const answer = await discord.until(() => answerOf(asked))
    expect(isEphemeral(answer)).toBe(true)
    expect(textOf(answer)).toBe('pong words')
    expect(discord.world.messagesIn(channel)).toEqual([])
  })

  it('hands a socket that comes back all that it missed', async () => {
    const guild = discord.addGuild('Newsroom')
    const channel = discord.addChannel(guild, 'general')
    const ana = discord.addPerson('Ana', guild)
    await connect()
    const heard: string[] = []
    client.on(Events.MessageCreate, (message) => heard.push(message.content))
    discord.gateway.cut()
    await discord.until(() => discord.gateway.connected === 0)
    ana.says(channel, 'are you there, @bot?')
    await discord.until(() => discord.gateway.resumes > 0 && discord.gateway.connected)
    const later = new Promise((resolve) => client.once(Events.MessageCreate, resolve))
    if (heard.length === 0) await later
    expect(heard).toEqual([`are you there, <@${discord.world.bot.id}>?`])
    expect(discord.gateway.identifies).toBe(1)
  })

  it('posts once for one enforced nonce, and forgets the nonce in its history', async () => {
    const channel = discord.addChannel(discord.addGuild('Newsroom'), 'general')
    const post = () =>
      rest().post(Routes.channelMessages(channel.id), { body: { content: 'x', nonce: 'n', enforce_nonce: true } })
    expect(await post()).toMatchObject({ id: ((await post()) as { id: string }).id, nonce: 'n' })
    expect(await rest().get(Routes.channelMessages(channel.id))).toEqual([expect.not.objectContaining({ nonce: 'n' })])
  })

  it.each([
    ['a content of 2,001 characters', { content: 'x'.repeat(2001) }],
    ['embeds of 6,001 characters', { embeds: [0, 1].map(() => ({ description: 'x'.repeat(3001) })) }],
    ['an empty message', {}],
    [
      'a button without a custom_id',
      { content: 'x', components: [{ type: 1, components: [{ type: 2, style: 1, label: 'x' }] }] },
    ],
    [
      'six rows',
      {
        content: 'x',
        components: Array.from({ length: 6 }, (_, i) => ({
          type: 1,
          components: [{ type: 2, style: 1, label: 'x', custom_id: `${i}` }],
        })),
      },
    ],
    [
      'the same custom_id twice',
      {
        content: 'x',
        components: [{ type: 1, components: [0, 1].map(() => ({ type: 2, style: 1, label: 'x', custom_id: 'x' })) }],
      },
    ],
    ['new components without their flag', { components: [{ type: 10, content: 'x' }] }],
    ['new components beside content', { flags: 1 << 15, content: 'x', components: [{ type: 10, content: 'x' }] }],
    [
      '4,001 characters of displayed text',
      { flags: 1 << 15, components: [0, 1, 2].map(() => ({ type: 10, content: 'x'.repeat(1334) })) },
    ],
    [
      '41 components',
      {
        flags: 1 << 15,
        components: [{ type: 17, components: Array.from({ length: 40 }, () => ({ type: 10, content: 'x' })) }],
      },
    ],
    [
      'a picture that is not attached',
      { flags: 1 << 15, components: [{ type: 12, items: [{ media: { url: 'attachment://x.png' } }] }] },
    ],
  ])('refuses %s as Discord does', async (_what, body) => {
    const channel = discord.addChannel(discord.addGuild('Newsroom'), 'general')
    await expect(rest().post(Routes.channelMessages(channel.id), { body })).rejects.toMatchObject({ code: 50_035 })
    expect(channel.messages).toEqual([])
  })

  it('runs as a process of its own', async () => {
    const child = launch(['test/helpers/discord/main.ts'], { CHANNELS: '2' })
    const told = JSON.parse(await child.line()) as { api: string; token: string; channels: [string, string] }
    const posting = new REST({ api: told.api, retries: 0 }).setToken(told.token)
    const post = () => posting.post(Routes.channelMessages(told.channels[1]), { body: { content: 'x' } })
    expect(
      await child.ask('fault {"route":"POST /channels/*/messages","fault":{"do":"accept-and-drop"},"times":1}'),
    ).toBe('done')
    await expect(post()).rejects.toThrow()
    await post()
    expect(await child.ask('messages')).toMatchObject([
      [told.channels[0], []],
      [told.channels[1], [{ content: 'x' }, { content: 'x' }]],
    ])
    expect(await child.ask('calls')).toEqual({
      'POST /channels/:id/messages 0': 1,
      'POST /channels/:id/messages 200': 1,
    })
    await child.end()
  })

  it('answers in the shapes that Discord publishes', async () => {
    const guild = discord.addGuild('Newsroom')
    const channel = discord.addChannel(guild, 'general')
    const thread = discord.addChannel(guild, 'a thread', channel)
    const files = [{ name: 'a.png', data: Buffer.from('png') }]
    const text = { type: 10, content: 'x' }
    const button = { type: 2, style: 2, label: 'x', custom_id: 'x' }
    const gallery = { type: 12, items: [{ media: { url: 'attachment://a.png' } }] }
    const container = { type: 17, components: [text, { type: 14 }, gallery, { type: 1, components: [button] }] }
    const body = { flags: 1 << 15, components: [container] }
    await rest().post(Routes.channelMessages(channel.id), { body, files })
    await rest().put(Routes.applicationCommands(discord.world.bot.id), { body: [{ name: 'ping', description: 'x' }] })
    const first = (list: unknown) => (list as unknown[])[0]
    const direct = discord.addDirect(discord.addPerson('Ana'))
    const found = {
      message: [spec.MessageResponseSchema, first(await rest().get(Routes.channelMessages(channel.id)))],
      channel: [spec.GuildChannelResponseSchema, await rest().get(Routes.channel(channel.id))],
      thread: [spec.ThreadResponseSchema, await rest().get(Routes.channel(thread.id))],
      direct: [spec.PrivateChannelResponseSchema, await rest().get(Routes.channel(direct.id))],
      guild: [spec.GuildWithCountsResponseSchema, await rest().get(Routes.guild(guild.id))],
      member: [spec.GuildMemberResponseSchema, await rest().get(Routes.guildMember(guild.id, discord.world.bot.id))],
      me: [spec.UserPIIResponseSchema, await rest().get(Routes.user())],
      gateway: [spec.GatewayBotResponseSchema, await rest().get(Routes.gatewayBot())],
      command: [spec.ApplicationCommandResponseSchema, first(discord.world.commands.get(''))],
    } as const
    for (const [what, [schema, json]] of Object.entries(found)) {
      expect([what, schema.safeParse(json).error?.issues ?? []]).toEqual([what, []])
    }
  })

  it('answers 429 with headers that the real client obeys', async () => {
    const channel = discord.addChannel(discord.addGuild('Newsroom'), 'general')
    const impatient = new REST({ api: discord.api, retries: 0, rejectOnRateLimit: () => true }).setToken(discord.token)
    const post = () => impatient.post(Routes.channelMessages(channel.id), { body: { content: 'x' } })
    for (let i = 0; i < 5; i++) await post()
    await expect(post()).rejects.toMatchObject({ name: expect.stringMatching(/RateLimitError/) })
    discord.faults.add({ route: 'GET /channels/*', fault: { do: 'limit', afterSeconds: 7.5 } })
    await expect(impatient.get(Routes.channel(channel.id))).rejects.toMatchObject({ retryAfter: 7550 })
  })

  it('keeps a message whose reply is lost, and loses one that is dropped before', async () => {
    const channel = discord.addChannel(discord.addGuild('Newsroom'), 'general')
    const post = () => rest().post(Routes.channelMessages(channel.id), { body: { content: 'x' } })
    discord.faults.add({ route: 'POST /channels/*/messages', fault: { do: 'drop' }, times: 1 })
    await expect(post()).rejects.toThrow()
    expect(channel.messages).toHaveLength(0)
    discord.faults.add({ route: 'POST /channels/*/messages', fault: { do: 'accept-and-drop' }, times: 1 })
    await expect(post()).rejects.toThrow()
    expect(channel.messages).toHaveLength(1)
  })

  it('refuses commands that break the rules of names, order and size', async () => {
    const put = (command: object) =>
      rest().put(Routes.applicationCommands('1'), { body: [{ name: 'x', description: 'x', ...command }] })
    const option = (more: object) => ({ type: 3, name: 'a', description: 'x', ...more })
    await expect(put({ name: 'Not Lower' })).rejects.toMatchObject({ code: 50_035 })
    await expect(put({ options: [option({}), option({})] })).rejects.toMatchObject({ code: 50_035 })
    await expect(
      put({ options: [option({ required: false }), option({ name: 'b', required: true })] }),
    ).rejects.toMatchObject({ code: 50_035 })
    const long = Array.from({ length: 25 }, (_, i) => ({
      type: 1,
      name: `s${i}`,
      description: 'x',
      options: Array.from({ length: 4 }, (_, j) => option({ name: `o${j}`, description: 'd'.repeat(90) })),
    }))
    await expect(put({ options: long })).rejects.toThrow('8000')
  })

  it('calls off an interaction that nobody answered in time', async () => {
    const guild = discord.addGuild('Newsroom')
    const channel = discord.addChannel(guild, 'general')
    await rest().put(Routes.applicationCommands(discord.world.bot.id), { body: [{ name: 'ping', description: 'x' }] })
    const asked = discord.addPerson('Ana', guild).runs(channel, ['ping'])
    asked.expired = true
    const late = rest().post(Routes.interactionCallback(asked.id, asked.token), {
      auth: false,
      body: { type: 4, data: { content: 'x' } },
    })
    await expect(late).rejects.toMatchObject({ code: 10_062 })
  })
})
