import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commands } from '../../../commands/index.ts'
import type { Platform } from '../../../src/platforms/platform.ts'
import { answeringOver } from '../../helpers/asking.ts'
import { answerOf, buttonsOf, type Person, textOf } from '../../helpers/discord/people.ts'
import { type LoopbackDiscord, startDiscord } from '../../helpers/discord/server.ts'
import type { Channel, Guild } from '../../helpers/discord/world.ts'
import { smallChronicle } from '../../helpers/small-chronicle.ts'
import { startBot } from './bot.ts'

/** The real commands, through every door that Discord has. */
let discord: LoopbackDiscord
let guild: Guild
let channel: Channel
let ana: Person
let bot: Platform

beforeEach(async () => {
  discord = await startDiscord({ rates: null })
  guild = discord.addGuild('Newsroom')
  channel = discord.addChannel(guild, 'general')
  ana = discord.addPerson('Ana', guild)
  bot = await startBot(discord, { answering: answeringOver(smallChronicle()), commands })
})
afterEach(async () => {
  await bot.stop()
  await discord.close()
})

const runs = async (where: Channel, path: string[], options: Record<string, string> = {}) => {
  const asked = ana.runs(where, path, options)
  return textOf(await discord.until(() => answerOf(asked)))
}
const reply = (where: Channel) =>
  discord.until(() => discord.world.messagesIn(where).find((message) => message.message_reference))

describe('help', () => {
  it('names every command as it is typed in the menu', async () => {
    const text = await runs(channel, ['nato', 'help'])
    expect(text).toContain('**/nato who attended event:** · Who took part')
    expect(text).toContain('/nato who attended event:2022-02-28')
    expect(text).toContain('**/nato-digest subscribe \\[time:\\]')
    expect(text).toContain('**/nato digest status**')
    expect(text).toContain('**/nato on this-day \\[date:\\]**')
  })

  it('names no command that cannot be had where only the person brought the bot', async () => {
    const elsewhere = discord.addChannel(discord.addGuild('Elsewhere', { installed: false }), 'talk')
    expect(await runs(elsewhere, ['nato', 'help'])).not.toContain('nato-digest')
    expect(await runs(discord.addDirect(ana, { withBot: false }), ['nato', 'help'])).not.toContain('nato-digest')
    expect(await runs(discord.addDirect(ana), ['nato', 'help'])).toContain('nato-digest')
  })

  it('behind a mention names the words', async () => {
    ana.says(channel, '@bot help')
    const text = textOf(await reply(channel))
    expect(text).toContain('**who attended \\<event\\>**')
    expect(text).not.toContain('/nato')
  })

  it('is in German for those whose Discord is, as are the menu’s descriptions', async () => {
    ana.user.locale = 'de'
    expect(await runs(channel, ['nato', 'help'])).toContain('Wer teilnahm, an einem Tag oder bei einem Ereignis')
    const [registered] = discord.world.commands.get('') ?? []
    expect(JSON.stringify(registered)).toContain('"description_localizations":{"de":"Wer teilnahm')
  })
})

describe('the same question', () => {
  it('has the same answer in a server, a thread, a direct message, and where only the person brought the bot', async () => {
    const elsewhere = discord.addChannel(discord.addGuild('Elsewhere', { installed: false }), 'talk')
    const places = [
      channel,
      discord.addChannel(guild, 'a thread', channel),
      discord.addDirect(ana),
      discord.addDirect(ana, { withBot: false }),
      elsewhere,
    ]
    for (const place of places) {
      expect(await runs(place, ['nato', 'who', 'attended'], { event: '2022-02-28' })).toContain('**Ada Lindqvist**')
    }
  })

  it('is completed while it is typed, at every argument that has a list', async () => {
    const typed = async (path: string[], name: string, value: string) => {
      const typing = ana.types(channel, path, { [name]: value }, name)
      return discord.until(() => typing.choices)
    }
    expect(await typed(['nato', 'who', 'attended'], 'event', '2022-02')).toEqual([
      { name: '28 February 2022 · Conference call organised by Ada Lindqvist', value: 'ca110228' },
    ])
    expect(await typed(['nato', 'who', 'met'], 'other', 'sor')).toEqual([
      { name: 'Søren Ødegård', value: 'Søren Ødegård' },
    ])
    expect((await typed(['nato-digest', 'subscribe'], 'zone', 'bruss')).map(({ value }) => value)).toContain(
      'Europe/Brussels',
    )
    for (const value of ['UTC', 'gmt', 'Etc'])
      expect((await typed(['nato-digest', 'subscribe'], 'zone', value))[0]).toEqual({ name: 'UTC', value: 'UTC' })
    expect((await typed(['nato-digest', 'subscribe'], 'zone', 'CET')).map((zone) => zone.value)).toContain(
      'Europe/Brussels',
    )
    expect((await typed(['nato', 'help'], 'command', 'who')).map(({ value }) => value)).toContain('who attended')
    expect(await typed(['nato', 'who', 'attended'], 'event', '@everyone `zzz`')).toEqual([])
  })
})

describe('a hostile question', () => {
  it.each([
    ['nothing', ''],
    ['an emoji', '👩‍👩‍👧‍👦'],
    ['three thousand characters', 'who attended '.padEnd(3000, 'y')],
    ['a thousand words', 'a '.repeat(1000)],
    ['markup', 'who met @everyone <@&1234567890123456789> ||x|| [a](https://evil.example) ```js https://evil.example'],
    ['signs that turn a line around', 'who is \u202eneitsirK\u0000'],
    ['half a character', 'who is \ud83d'],
  ])('of %s has an answer that Discord takes, links to nothing, and notifies nobody', async (_what, words) => {
    const line = ana.says(channel, `@bot ${words}`)
    const answer = await discord.until(() =>
      discord.world.messagesIn(channel).find((message) => message.message_reference?.message_id === line.id),
    )
    expect(answer.pings).toEqual([])
    expect(textOf(answer)).not.toMatch(/(?<!\\)(?:<@|@everyone|\]\(https:\/\/evil|:\/\/evil)/)
    if (words.trim() !== '') {
      const option = await runs(channel, ['nato', 'search'], { words })
      expect(option).not.toMatch(/(?<!\\)(?:<@|@everyone|\]\(https:\/\/evil|:\/\/evil)/)
    }
    expect(discord.world.calls.filter((call) => call.status >= 400)).toEqual([])
  })
})

describe('a name that is spelt nearly so', () => {
  it('is offered by a button, which asks again', async () => {
    const asked = ana.runs(channel, ['nato', 'who', 'is'], { name: 'Lindqvst' })
    const answer = await discord.until(() => answerOf(asked))
    expect(textOf(answer)).toContain('Did you mean Ada Lindqvist?')
    const label = buttonsOf(answer)[0]?.label ?? ''
    const pressed = ana.presses(channel, answer, label)
    expect(textOf(await discord.until(() => pressed.response === 5 && answerOf(pressed)))).toContain('Prime Minister')
  })
})
