import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { PermissionsBitField } from 'discord.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commands } from '../../../../commands/index.ts'
import type { KnownCommand } from '../../../../src/platforms/discord/registration/known-command.ts'
import { register } from '../../../../src/platforms/discord/registration/register.ts'
import { registration } from '../../../../src/platforms/discord/registration/registration.ts'
import { type LoopbackDiscord, startDiscord } from '../../../helpers/discord/server.ts'
import { COMMANDS } from '../bot.ts'

let discord: LoopbackDiscord

beforeEach(async () => {
  discord = await startDiscord()
})

afterEach(() => discord.close())

const options = (more: Partial<Parameters<typeof register>[0]> = {}) => ({
  token: discord.token,
  apiUrl: discord.api,
  command: 'nato',
  commands: COMMANDS,
  guild: null,
  ...more,
})
const puts = () => discord.world.calls.filter((call) => call.method === 'PUT')

describe('what is registered', () => {
  it('is one command for everybody and one for those who manage the server', () => {
    const [all, managers] = registration('nato', COMMANDS)
    expect(all).toMatchObject({
      name: 'nato',
      default_member_permissions: null,
      contexts: [0, 1, 2],
      integration_types: [0, 1],
    })
    expect(managers).toMatchObject({
      name: 'nato-digest',
      default_member_permissions: '32',
      contexts: [0, 1],
      integration_types: [0],
    })
    const paths = (command: typeof all) =>
      command?.options?.map((one) => [
        one.name,
        ...('options' in one ? (one.options ?? []).map((inner) => inner.name) : []),
      ])
    expect(paths(all)).toEqual([['who', 'attended', 'met'], ['help'], ['digest', 'status']])
    expect(paths(managers)).toEqual([['subscribe', 'zone', 'days'], ['settings']])
  })

  it('completes where there is a list, offers choices where they are few, and speaks German', () => {
    const [, managers] = registration('nato', COMMANDS)
    expect(managers?.options?.[0]).toMatchObject({
      description_localizations: { de: 'Every morning auf Deutsch' },
      options: [
        { name: 'zone', autocomplete: true, required: false },
        { name: 'days', choices: [{ name: 'Every day', value: 'daily' }] },
      ],
    })
  })

  it('explains every command and every option in German as well', () => {
    const texts = commands.flatMap((command) => [command.summary, ...command.arguments.map((one) => one.description)])
    expect(texts.filter(({ en, de }) => !de || de === en || de.length > 100 || en.length > 100)).toEqual([])
  })

  it('registers nothing to read without its German: groups and the entries of menus have it, too', () => {
    const read: { type?: number; name: string; description?: string }[] = []
    const collect = (node: unknown) => {
      if (typeof node !== 'object' || node === null) return
      if ('name' in node && typeof node.name === 'string') read.push(node as (typeof read)[number])
      for (const value of Object.values(node)) collect(value)
    }
    collect(registration('nato', commands))
    const german = (one: object, key: string) => key in one
    const groups = read.filter(({ type }) => type === 2)
    const choices = read.filter(({ description }) => description === undefined)
    expect(groups.map(({ name }) => name)).toContain('who')
    expect(choices.length).toBeGreaterThan(10)
    expect(read.filter((one) => one.description && !german(one, 'description_localizations'))).toEqual([])
    expect(choices.filter((one) => !german(one, 'name_localizations'))).toEqual([])
    expect(groups.find(({ name }) => name === 'who')).toMatchObject({
      description: 'Who took part · A person · Meetings of one person',
      description_localizations: { de: 'Wer teilnahm · Eine Person · Treffen einer Person oder zweier miteinander' },
    })
  })

  it('is accepted by Discord for all commands there are, and stays below 8,000 characters', async () => {
    await register(options({ commands }))
    expect(discord.world.commands.get('')?.map(({ name }) => name)).toEqual(['nato', 'nato-digest'])
    expect(puts()[0]?.status).toBe(200)
  })

  it('says so when it is too long', () => {
    const many = Array.from(
      { length: 25 },
      (_, i): KnownCommand => ({
        path: [`c${i}`],
        summary: { en: 'x'.repeat(100) },
        arguments: ['a', 'b', 'c'].map((name) => ({ name, description: { en: 'x'.repeat(100) }, required: false })),
      }),
    )
    expect(() => registration('nato', many)).toThrow('Discord takes 8000')
  })
})

describe('registering', () => {
  it('changes something only when something differs', async () => {
    expect(await register(options())).toMatchObject({ names: ['nato', 'nato-digest'], changed: true })
    expect((await register(options())).changed).toBe(false)
    expect(puts()).toHaveLength(1)
    const [first, ...rest] = COMMANDS
    const changed = [{ ...first, summary: { en: 'Who took part', de: 'Wer dabei war' } } as KnownCommand, ...rest]
    expect((await register(options({ commands: changed }))).changed).toBe(true)
    expect((await register(options({ command: 'memo' }))).names).toEqual(['memo', 'memo-digest'])
  })

  it('leaves the entry point of an Activity where it is', async () => {
    const launch = { id: '1', name: 'launch', description: '', type: 4, handler: 2 }
    discord.world.commands.set('', [launch])
    expect((await register(options())).changed).toBe(true)
    expect(discord.world.commands.get('')?.map(({ name }) => name)).toEqual(['nato', 'nato-digest', 'launch'])
    expect((await register(options())).changed).toBe(false)
  })

  it('registers in one server', async () => {
    const guild = discord.addGuild('Newsroom')
    expect((await register(options({ guild: guild.id }))).changed).toBe(true)
    expect((await register(options({ guild: guild.id }))).changed).toBe(false)
    expect(discord.world.commands.get(guild.id)).toHaveLength(2)
    expect(discord.world.commands.has('')).toBe(false)
  })

  it('says what to do about a wrong token and a server it is not in', async () => {
    await expect(register(options({ token: 'wrong' }))).rejects.toThrow('Discord refuses the token.')
    await expect(register(options({ guild: discord.addGuild('Elsewhere', { installed: false }).id }))).rejects.toThrow(
      'Missing Access',
    )
  })

  it.each([200, 401, 404])('says that something else answered when a page %i of a proxy did', async (status) => {
    discord.faults.add({ route: 'GET /applications/@me', fault: { do: 'page', status } })
    await expect(register(options())).rejects.toThrow(/^Discord cannot be reached at http.*; check the network and/)
  })

  it('tells how to add the bot to a server, with the permissions it needs, and to one’s own account', async () => {
    const { invitation, personal } = await register(options())
    const server = new URL(invitation).searchParams
    expect(server.get('scope')).toBe('bot applications.commands')
    expect(server.get('integration_type')).toBe('0')
    expect(new PermissionsBitField(BigInt(server.get('permissions') ?? 0)).toArray()).toEqual([
      'ViewChannel',
      'SendMessages',
      'AttachFiles',
      'ReadMessageHistory',
      'SendMessagesInThreads',
    ])
    expect(new URL(personal ?? '').searchParams.get('integration_type')).toBe('1')
    discord.world.userInstall = false
    expect((await register(options())).personal).toBeNull()
  })

  it('is what npm run register does', async () => {
    const env = { ...process.env, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api }
    const run = (...args: string[]) =>
      promisify(execFile)(process.execPath, ['src/launch.js', 'tools/register', ...args], {
        env,
        cwd: path.join(import.meta.dirname, '../../../..'),
      })
    expect((await run()).stdout).toMatch(
      /^Registered \/nato, \/nato-digest everywhere\.\nAdd the bot to a server: https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+&/,
    )
    expect((await run()).stdout).toMatch(
      /^\/nato, \/nato-digest are registered everywhere already; nothing was changed\.\n/,
    )
    await expect(run('--guild', 'x')).rejects.toMatchObject({
      stderr: expect.stringContaining('--guild takes'),
      code: 1,
    })
  })
})
