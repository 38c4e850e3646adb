import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { launch } from '../helpers/child.ts'
import { answerOf, buttonsOf, isEphemeral, type Person, textOf } from '../helpers/discord/people.ts'
import { startDiscord } from '../helpers/discord/server.ts'
import type { Channel, StoredMessage } from '../helpers/discord/world.ts'
import { folderWith } from '../helpers/folder.ts'

/** A pretended Discord with Ana in a channel, and the settings that lead the bot there, to the documents of the repository. */
async function discordWithAna() {
  const discord = await startDiscord({ rates: null })
  onTestFinished(() => discord.close())
  const guild = discord.addGuild('Newsroom')
  const channel = discord.addChannel(guild, 'general')
  const ana = discord.addPerson('Ana', guild, { manages: true })
  const folder = folderWith({ 'settings.yaml': 'command: nato\n' })
  const env = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
    DATA_DIR: path.join(folder, 'data'),
    SETTINGS_FILE: path.join(folder, 'settings.yaml'),
  }
  const registered = await launch('tools/register', [], env).ended
  expect(registered).toBe(0)
  const start = async () => {
    const bot = launch('main', [], env)
    await bot.says('"fact":"connected"')
    return bot
  }
  const asks = async (path: string[], options: Record<string, string> = {}) => {
    const asked = ana.runs(channel, path, options)
    return discord.until(() => answerOf(asked))
  }
  return { discord, guild, channel, ana, start, asks }
}

/** Presses a button and waits for what it changes in the message that has it. */
async function turns(
  discord: Awaited<ReturnType<typeof startDiscord>>,
  ana: Person,
  channel: Channel,
  message: StoredMessage,
  label: RegExp,
) {
  const before = textOf(message)
  const button = buttonsOf(message).find((one) => label.test(one.label ?? ''))
  ana.presses(channel, message, button?.label ?? String(label))
  return discord.until(() => textOf(message) !== before && textOf(message))
}

describe('the whole bot on Discord, as a process', () => {
  it('answers from the documents, turns pages after it was killed between two of them, and ends when it is told to', async () => {
    const { discord, channel, ana, start, asks } = await discordWithAna()
    const first = await start()

    const answer = await asks(['nato', 'who', 'attended'], { event: '28 Feb 2022' })
    expect(isEphemeral(answer)).toBe(true)
    for (const name of ['Jens Stoltenberg', 'Olaf Scholz', 'Fumio Kishida'])
      expect(textOf(answer)).toContain(`**${name}**`)
    expect(textOf(answer)).toContain('> “The call included British Prime Minister Boris Johnson,')

    const year = await asks(['nato', 'what', 'happened'], { when: '2022' })
    expect(await turns(discord, ana, channel, year, /^More/)).toContain('## ')
    first.process.kill('SIGKILL')
    await first.ended

    const second = await start()
    const third = await turns(discord, ana, channel, year, /^More/)
    expect(third).toContain('what happened 2022')
    second.process.kill('SIGTERM')
    expect(await second.ended).toBe(0)
    expect(discord.world.calls.filter((call) => call.status === 400)).toEqual([])
  })

  it('completes while one types, draws a timeline, and answers a mention in a thread', async () => {
    const { discord, guild, channel, ana, start, asks } = await discordWithAna()
    await start()
    const typing = ana.types(channel, ['nato', 'who', 'attended'], { event: 'biden' }, 'event')
    const [choice] = await discord.until(() => typing.choices)
    expect(choice?.name).toContain('Biden')
    expect(textOf(await asks(['nato', 'who', 'attended'], { event: choice?.value ?? '' }))).toContain('Joe Biden')

    const timeline = await asks(['nato', 'timeline'])
    expect(timeline.files.map(({ name }) => name)).toEqual(['timeline.png'])
    expect([...(timeline.files[0]?.data.subarray(1, 4) ?? [])].map((byte) => String.fromCharCode(byte)).join('')).toBe(
      'PNG',
    )

    const thread = discord.addChannel(guild, 'about the call', channel)
    ana.says(thread, '@bot who attended 2022-02-28')
    const reply = await discord.until(() =>
      discord.world.messagesIn(thread).find((message) => message.message_reference),
    )
    expect(textOf(reply)).toContain('**Justin Trudeau**')
  })

  it('subscribes a channel, changes the subscription in a form, and tells the channel', async () => {
    const { discord, channel, ana, start, asks } = await discordWithAna()
    await start()
    const done = await asks(['nato-digest', 'subscribe'], { zone: 'Europe/Brussels', time: '08:00' })
    expect(textOf(done)).toContain('subscribed')
    const [told] = await discord.until(() => channel.messages.length === 1 && channel.messages)
    expect(told && textOf(told)).toContain('**Ana** subscribed this channel')

    const opened = ana.runs(channel, ['nato-digest', 'settings'])
    const modal = await discord.until(() => opened.modal)
    expect(modal.components[0]?.component).toMatchObject({ value: '08:00' })
    const sent = ana.submits(opened, { time: '07:30', days: 'weekdays' })
    expect(textOf(await discord.until(() => answerOf(sent)))).toContain('on weekdays at 07:30')
  })
})
