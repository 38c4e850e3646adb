import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Platform } from '../../../src/platforms/platform.ts'
import { answerOf, buttonsOf, isEphemeral, type Person, textOf } from '../../helpers/discord/people.ts'
import { bits } from '../../helpers/discord/permissions.ts'
import { type LoopbackDiscord, startDiscord } from '../../helpers/discord/server.ts'
import type { Channel, Guild, Interaction, StoredMessage } from '../../helpers/discord/world.ts'
import { FakeAnswering, keptLog, startBot } from './bot.ts'

let discord: LoopbackDiscord
let answering: FakeAnswering
let bot: Platform
let guild: Guild
let channel: Channel
let ana: Person
let log: ReturnType<typeof keptLog>

beforeEach(async () => {
  discord = await startDiscord()
  guild = discord.addGuild('Newsroom')
  channel = discord.addChannel(guild, 'general')
  ana = discord.addPerson('Ana', guild)
  answering = new FakeAnswering()
  log = keptLog()
  bot = await startBot(discord, { answering, log: log.log })
})

afterEach(async () => {
  await bot.stop()
  await discord.close()
})

const answered = (interaction: Interaction) => discord.until(() => answerOf(interaction))
const asks = (event = '2022-02-28') => ana.runs(channel, ['nato', 'who', 'attended'], { event })
const said = () => discord.world.messagesIn(channel)
const asked = () => answering.asked.map(({ words, page }) => `${words} (${page})`)
const shows = (message: StoredMessage, words: string) => discord.until(() => textOf(message).includes(words) && message)
/** Restarts the bot: nothing it remembered is left. */
async function restart(): Promise<void> {
  await bot.stop()
  bot = await startBot(discord, { answering, log: log.log })
}

describe('a slash command', () => {
  it('is acknowledged before any work is done, and answered for the asker alone', async () => {
    const gate = Promise.withResolvers<void>()
    answering.gate = gate.promise
    const asking = asks()
    await discord.until(() => asking.response === 5 && answering.asked.length === 1)
    expect(answerOf(asking)).toBeNull()
    gate.resolve()
    const answer = await answered(asking)
    expect(isEphemeral(answer)).toBe(true)
    expect(textOf(answer)).toContain('You asked: who attended 2022\\-02-28.'.replace('\\', ''))
    expect(said()).toEqual([])
  })

  it('becomes the words that a person would type, in the order of the arguments', async () => {
    await answered(ana.runs(channel, ['nato', 'who', 'met'], { other: ' Draghi ', name: 'Biden' }))
    await answered(ana.runs(channel, ['nato', 'who', 'met'], { name: 'Biden' }))
    await answered(ana.runs(channel, ['nato', 'help']))
    expect(asked()).toEqual(['who met Biden and Draghi (1)', 'who met Biden (1)', 'help (1)'])
  })

  it('tells who asks, from where, and in which language', async () => {
    await answered(asks())
    const [question] = answering.asked
    expect(question?.asker).toMatchObject({
      platform: 'discord',
      workspace: guild.id,
      channel: channel.id,
      user: ana.user.id,
      name: 'Ana',
      locale: 'en-GB',
      public: false,
    })
    expect(await question?.asker.zone()).toBeNull()
    expect(await question?.asker.mayManage()).toBe(false)
  })

  it('ends in a sentence when something breaks inside, and the log has it', async () => {
    expect(textOf(await answered(asks('break')))).toContain('Something went wrong on this side')
    expect(log.lines.map((line) => line.fact)).toContain('a question could not be answered')
  })

  it('leaves an expired interaction alone', async () => {
    const gate = Promise.withResolvers<void>()
    answering.gate = gate.promise
    const late = asks()
    await discord.until(() => answering.asked.length === 1)
    late.expired = true
    gate.resolve()
    await discord.until(() => discord.world.calls.some((call) => call.status === 401))
    answering.gate = null
    await answered(asks())
    expect(log.lines.filter((line) => line.level >= 50)).toEqual([])
  })

  it('survives an interaction that Discord has already forgotten', async () => {
    discord.faults.add({
      route: 'POST /interactions/*/*/callback',
      fault: { do: 'fail', status: 404, code: 10_062 },
      times: 1,
    })
    asks()
    await discord.until(() => log.lines.some((line) => line.fact.endsWith('too late')))
    expect(answering.asked).toEqual([])
    await answered(asks())
  })

  it('waits for its turn when Discord asks for a pause', async () => {
    discord.faults.add({
      route: 'PATCH /webhooks/*/*/messages/@original',
      fault: { do: 'limit', afterSeconds: 0.3 },
      times: 1,
    })
    await answered(asks())
    expect(discord.world.calls.filter((call) => call.status === 429)).toHaveLength(1)
  })

  it('announces to the channel what the channel is to know', async () => {
    answering.announce = {
      blocks: [{ kind: 'paragraph', spans: [{ text: 'Subscribed by @everyone.' }], citations: [] }],
    }
    await answered(asks())
    const [message] = await discord.until(() => said().length > 0 && said())
    expect(message && textOf(message)).toContain('Subscribed by \\@everyone.')
    expect(message?.pings).toEqual([])
  })

  it('works where the bot is brought along by the person, and in direct messages', async () => {
    const elsewhere = discord.addChannel(discord.addGuild('Elsewhere', { installed: false }), 'talk')
    await answered(ana.runs(elsewhere, ['nato', 'help']))
    await answered(ana.runs(discord.addDirect(ana), ['nato', 'help']))
    await answered(ana.runs(discord.addDirect(ana, { withBot: false }), ['nato', 'help']))
    expect(answering.asked.map(({ asker }) => asker.workspace)).toEqual([elsewhere.guild?.id, null, null])
    expect(await answering.asked[1]?.asker.mayManage()).toBe(true)
  })
})

describe('autocompletion', () => {
  it('offers at most 25 choices of at most 100 characters, from the list of the argument', async () => {
    const typing = ana.types(channel, ['nato', 'who', 'met'], { name: 'Bid' }, 'name')
    const choices = await discord.until(() => typing.choices)
    expect(choices).toHaveLength(25)
    expect(choices[0]?.name).toMatch(/^person Bid 0 long .*…$/)
    expect(choices.every(({ name, value }) => name.length <= 100 && value.length <= 100)).toBe(true)
  })

  it('offers zones in the managers’ command', async () => {
    const typing = ana.types(channel, ['nato-digest', 'subscribe'], { zone: 'Br' }, 'zone')
    expect((await discord.until(() => typing.choices))[0]?.value).toBe('Br-0')
  })
})

describe('buttons', () => {
  it('turn pages in place, also after a restart', async () => {
    const answer = await answered(asks())
    ana.presses(channel, answer, 'More')
    await shows(answer, '## Answer 2')
    await restart()
    ana.presses(channel, answer, 'More')
    await shows(answer, '## Answer 3')
    expect(asked()).toEqual([
      'who attended 2022-02-28 (1)',
      'who attended 2022-02-28 (2)',
      'who attended 2022-02-28 (3)',
    ])
  })

  it('turn pages of a question that is too long for a button, after a restart', async () => {
    const event = `the call ${'of the leaders '.repeat(20)}about [it](https://x.example) *and* more`
    const answer = await answered(asks(event))
    await restart()
    ana.presses(channel, answer, 'More')
    await shows(answer, '## Answer 2')
    expect(asked()).toEqual([`who attended ${event} (1)`, `who attended ${event} (2)`])
  })

  it('show another answer below, for the one who pressed alone', async () => {
    const answer = await answered(asks())
    const pressed = ana.presses(channel, answer, 'Sources')
    const sources = await discord.until(() => pressed.response === 5 && answerOf(pressed))
    expect(isEphemeral(sources)).toBe(true)
    expect(textOf(sources)).toContain('sources 2022-02-28')
    expect(textOf(answer)).toContain('## Answer 1')
  })

  it('leave what others read as it is, and answer the one who pressed', async () => {
    ana.says(channel, '@bot who attended 2022-02-28')
    const reply = await discord.until(() => said().find((message) => message.author.id === discord.world.bot.id))
    const ben = discord.addPerson('Ben', guild)
    const own = await answered(ben.presses(channel, reply, 'More'))
    expect(isEphemeral(own)).toBe(true)
    expect(textOf(own)).toContain('## Answer 2')
    expect(textOf(reply)).toContain('## Answer 1')
  })

  it('go through all parts of an answer that is too long for one message', async () => {
    answering.blocks = () => [
      {
        kind: 'table',
        rows: Array.from({ length: 120 }, (_, i) => [
          [{ text: `Somebody called number ${i}. ${'of a long name '.repeat(4)}` }],
        ]),
        citations: [],
      },
    ]
    const answer = await answered(asks())
    let seen = textOf(answer)
    for (let next = nextPart(answer); next; next = nextPart(answer)) {
      const before = textOf(answer)
      ana.presses(channel, answer, next)
      await discord.until(() => textOf(answer) !== before)
      seen += textOf(answer)
    }
    for (let i = 0; i < 120; i++) expect(seen).toContain(`number ${i}.`)
  })

  it('of an unknown kind are answered with what to do', async () => {
    const answer = await answered(asks())
    const pressed = ana.pressesId(channel, answer, 'from-another-time')
    expect(textOf(await discord.until(() => pressed.response === 5 && answerOf(pressed)))).toContain('older version')
  })
})

const nextPart = (message: StoredMessage) =>
  buttonsOf(message).find((button) => button.label?.startsWith('Next part'))?.label

describe('the Share button', () => {
  const shared = () => said().filter((message) => message.author.id === discord.world.bot.id)

  it('posts once however often it is pressed, with the name of who shared, and notifies nobody', async () => {
    const answer = await answered(asks())
    const twice = [ana.presses(channel, answer, 'Share'), ana.presses(channel, answer, 'Share')]
    await discord.until(
      () => twice.every((press) => press.response === 6) && buttonsOf(answer).some((b) => b.label === 'Shared'),
    )
    expect(shared()).toHaveLength(1)
    expect(textOf(shared()[0] as StoredMessage)).toMatch(`Shared by <@${ana.user.id}>`)
    expect(shared()[0]?.pings).toEqual([])
    expect(isEphemeral(shared()[0] as StoredMessage)).toBe(false)
    expect(buttonsOf(shared()[0] as StoredMessage).map((b) => b.label)).not.toContain('Share')
    expect(() => ana.presses(channel, answer, 'Share')).toThrow()
    expect(answering.asked.at(-1)?.asker.public).toBe(true)
  })

  it('posts once although the bot was restarted before it could take the button away', async () => {
    const answer = await answered(asks())
    discord.faults.add({ route: 'PATCH /webhooks/*/*/messages/@original', fault: { do: 'drop' } })
    ana.presses(channel, answer, 'Share')
    await discord.until(() => shared().length === 1)
    await restart()
    discord.faults.clear()
    ana.presses(channel, answer, 'Share')
    await discord.until(() => buttonsOf(answer).some((button) => button.label === 'Shared'))
    expect(shared()).toHaveLength(1)
  })

  it('works where the bot is no member, and where it may not write', async () => {
    const elsewhere = discord.addChannel(discord.addGuild('Elsewhere', { installed: false }), 'talk')
    const asking = ana.runs(elsewhere, ['nato', 'help'])
    ana.presses(elsewhere, await answered(asking), 'Share')
    await discord.until(() => discord.world.messagesIn(elsewhere).length === 1)
    channel.overwrites.push({ id: discord.world.bot.id, type: 1, allow: 0n, deny: bits('sendMessages') })
    ana.presses(channel, await answered(asks()), 'Share')
    await discord.until(() => shared().length === 1)
  })

  it('shares each page on its own', async () => {
    const answer = await answered(asks())
    ana.presses(channel, answer, 'Share')
    await discord.until(() => buttonsOf(answer).some((button) => button.label === 'Shared'))
    ana.presses(channel, answer, 'More')
    await shows(answer, '## Answer 2')
    ana.presses(channel, answer, 'Share')
    await discord.until(() => shared().length === 2)
    expect(shared().map((message) => /## (.*)/.exec(textOf(message))?.[1])).toEqual(['Answer 1', 'Answer 2'])
  })

  it('can be pressed again when the post failed, and says so', async () => {
    const answer = await answered(asks())
    discord.faults.add({
      route: 'POST /channels/*/messages',
      fault: { do: 'fail', status: 400, code: 50_035 },
      times: 1,
    })
    const failed = ana.presses(channel, answer, 'Share')
    const [told] = await discord.until(() => failed.followUps.length > 0 && failed.followUps)
    expect(told && isEphemeral(told) && textOf(told)).toContain('press Share again')
    ana.presses(channel, answer, 'Share')
    await discord.until(() => shared().length === 1)
  })
})

describe('a form', () => {
  it('opens at once from a button, with the present choices, and asks one question when sent', async () => {
    const boss = discord.addPerson('Boss', guild, { manages: true })
    const answer = await answered(boss.runs(channel, ['nato', 'help']))
    const opened = boss.presses(channel, answer, 'Change')
    const modal = await discord.until(() => opened.modal)
    expect(modal.title).toBe('Daily digest')
    expect(modal.components.map((label) => label.label)).toEqual(['Time', 'Zone', 'Days'])
    await answered(boss.submits(opened, { zone: 'Europe/Brussels' }))
    expect(asked().at(-1)).toBe('digest subscribe 09:00 Europe/Brussels weekdays (1)')
  })

  it('opens from its command, for those whom Discord shows it to, and they may send it', async () => {
    const opened = ana.runs(channel, ['nato-digest', 'settings'])
    await discord.until(() => opened.modal)
    await answered(ana.submits(opened, { time: '08:00', days: 'daily' }))
    expect(asked()).toEqual(['digest subscribe 08:00 daily (1)'])
    expect(await answering.asked[0]?.asker.mayManage()).toBe(true)
  })

  it('stays closed for those who may not, with the reason', async () => {
    const answer = await answered(asks())
    const pressed = ana.presses(channel, answer, 'Change')
    const told = await discord.until(() => pressed.response === 4 && pressed.original)
    expect(textOf(told)).toContain('You may not change this.')
    expect(isEphemeral(told)).toBe(true)
  })
})

describe('a mention', () => {
  const reply = (to: StoredMessage, where = channel) =>
    discord.until(() =>
      discord.world.messagesIn(where).find((message) => message.message_reference?.message_id === to.id),
    )

  it('in a channel is answered as a reply that all can read', async () => {
    const answer = await reply(ana.says(channel, 'hey @bot who attended 2022-02-28'))
    expect(textOf(answer)).toContain('hey who attended 2022-02-28')
    expect(answer.pings).toEqual([])
    expect(answering.asked[0]?.asker).toMatchObject({ public: true, user: ana.user.id, channel: channel.id })
  })

  it('in a thread is answered in the thread', async () => {
    const thread = discord.addChannel(guild, 'about the call', channel)
    await reply(ana.says(thread, '@bot who attended 2022-02-28'), thread)
    expect(said()).toEqual([])
  })

  it('without words gets the help', async () => {
    await reply(ana.says(channel, '@bot'))
    expect(asked()).toEqual(['help (1)'])
  })

  it('in a direct message needs no name', async () => {
    const direct = discord.addDirect(ana)
    await reply(ana.says(direct, 'who attended 2022-02-28'), direct)
    expect(answering.asked[0]?.asker).toMatchObject({ public: false, workspace: null })
    expect(await answering.asked[0]?.asker.mayManage()).toBe(true)
  })

  it('lets those manage who manage the server', async () => {
    await reply(ana.says(channel, '@bot one'))
    await reply(discord.addPerson('Boss', guild, { manages: true }).says(channel, '@bot two'))
    expect(await Promise.all(answering.asked.map(({ asker }) => asker.mayManage()))).toEqual([false, true])
  })

  it('is not seen in what people say to each other, nor in what bots say', async () => {
    ana.says(channel, 'nothing for you')
    const robot = discord.addPerson('Robot', guild)
    robot.user.bot = true
    robot.says(channel, '@bot who attended 2022-02-28')
    await reply(ana.says(channel, '@bot last'))
    expect(asked()).toEqual(['last (1)'])
  })
})

describe('stopping', () => {
  it('finishes what is at hand and takes nothing new', async () => {
    const gate = Promise.withResolvers<void>()
    answering.gate = gate.promise
    const asking = asks()
    await discord.until(() => answering.asked.length === 1)
    const stopped = bot.stop()
    gate.resolve()
    await stopped
    expect(answerOf(asking)).not.toBeNull()
    expect(discord.gateway.connected).toBe(0)
  })
})

describe('a reply of Discord that is lost', () => {
  const lose = (route: string) => discord.faults.add({ route, fault: { do: 'accept-and-drop' }, times: 1 })

  it('leaves no question unanswered', async () => {
    lose('POST /interactions/*/*/callback')
    lose('PATCH /webhooks/*/*/messages/@original')
    await answered(asks())
    expect(asked()).toEqual(['who attended 2022-02-28 (1)'])
  })

  it('makes no second post of a shared answer, nor of a reply to a mention', async () => {
    const answer = await answered(asks())
    lose('POST /channels/*/messages')
    ana.presses(channel, answer, 'Share')
    await discord.until(() => buttonsOf(answer).some((button) => button.label === 'Shared'))
    lose('POST /channels/*/messages')
    ana.says(channel, '@bot who attended 2022-02-28')
    await discord.until(() => discord.world.calls.filter((call) => call.path.endsWith('/messages')).length === 4)
    expect(said().filter((message) => message.author.id === discord.world.bot.id)).toHaveLength(2)
  })

  it('leaves it to the person to share again where a second post could not be told', async () => {
    const elsewhere = discord.addChannel(discord.addGuild('Elsewhere', { installed: false }), 'talk')
    const asking = ana.runs(elsewhere, ['nato', 'help'])
    const answer = await answered(asking)
    discord.faults.add({ route: 'POST /webhooks/*/*', fault: { do: 'accept-and-fail', status: 502 }, times: 1 })
    const shared = ana.presses(elsewhere, answer, 'Share')
    await discord.until(() => shared.followUps.length === 2)
    expect(discord.world.messagesIn(elsewhere)).toHaveLength(1)
  })
})

describe('two replicas', () => {
  it('answer each question once', async () => {
    const other = await startBot(discord, { answering, log: log.log })
    const answer = await answered(asks())
    ana.presses(channel, answer, 'More')
    await shows(answer, '## Answer 2')
    ana.says(channel, '@bot who attended 2022-02-28')
    await discord.until(() => discord.world.calls.filter((call) => call.path.endsWith('/messages')).length === 2)
    await other.stop()
    expect(asked().filter((words) => words === 'who attended 2022-02-28 (2)')).toHaveLength(1)
    expect(said().filter((message) => message.author.id === discord.world.bot.id)).toHaveLength(1)
    expect(log.lines.filter((line) => line.level >= 40)).toEqual([])
  })
})
