import { describe, expect, it } from 'vitest'
import { textOf } from '../../../helpers/discord/people.ts'
import { bits } from '../../../helpers/discord/permissions.ts'
import type { StoredMessage } from '../../../helpers/discord/world.ts'
import { ana, anotherBot, answering, asked, bot, channel, discord, guild, once, said, setTheScene } from '../scene.ts'

setTheScene()

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

  it('where the bot may not write is answered in the direct message', async () => {
    const direct = discord.addDirect(ana)
    channel.overwrites.push({ id: discord.world.bot.id, type: 1, allow: 0n, deny: bits('sendMessages') })
    ana.says(channel, '@bot who attended 2022-02-28')
    const [answer] = await discord.until(() => direct.messages.length > 0 && direct.messages)
    expect(answer && textOf(answer)).toContain('who attended 2022-02-28')
    expect(said().filter((message) => message.author.id === discord.world.bot.id)).toEqual([])
  })

  it.each([
    ['whose answer Discord does not take gets a sentence that says so', 50_035, 'Discord did not take the answer'],
    ['in a locked thread is answered in the direct message', 160_005, 'who attended 2022-02-28'],
  ])('%s', async (_, code, words) => {
    const direct = discord.addDirect(ana)
    discord.faults.add({ route: 'POST /channels/*/messages', fault: { do: 'fail', status: 400, code }, times: 1 })
    ana.says(channel, '@bot who attended 2022-02-28')
    const told = () => [...said(), ...direct.messages].find((message) => message.author.id === discord.world.bot.id)
    expect(textOf(await discord.until(told))).toContain(words)
  })

  it('that was taken back meanwhile is answered all the same', async () => {
    const gate = Promise.withResolvers<void>()
    answering.gate = gate.promise
    const line = ana.says(channel, '@bot who attended 2022-02-28')
    await discord.until(() => answering.asked.length === 1)
    line.deleted = true
    gate.resolve()
    expect(textOf(await reply(line))).toContain('who attended 2022-02-28')
  })

  it('of somebody else beside the bot is read by name, and is no number where nobody knows the name', async () => {
    await reply(ana.says(channel, `@bot who is <@${discord.addPerson('Ben', guild).user.id}> in 2022`))
    await reply(ana.says(channel, '@bot who is <@1234567890123456789> in 2022'))
    expect(asked()).toEqual(['who is Ben in 2022 (1)', 'who is in 2022 (1)'])
  })

  it.each([
    ['@bot <a:wave:123456789012345678> who attended 2022-02-28', 'who attended 2022-02-28'],
    ['@bot who met <@&1234567890123456789> in <#1234567890123456789>', 'who met in'],
    ['@bot </nato who attended:123456789012345678> 2022-02-28', '/nato who attended 2022-02-28'],
  ])('is read without what Discord writes for emojis, roles, channels and commands: %s', async (line, words) => {
    await reply(ana.says(channel, line))
    expect(asked()).toEqual([`${words} (1)`])
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

  it('announces to the channel what was changed, once for all processes, and not where all read the answer', async () => {
    answering.announce = { blocks: [{ kind: 'note', spans: [{ text: 'Every day at nine' }] }] }
    const direct = discord.addDirect(ana)
    await reply(ana.says(direct, 'digest subscribe'), direct)
    const other = await anotherBot()
    await reply(ana.says(channel, '@bot digest subscribe'))
    await other.stop()
    await bot.stop()
    const [told, ...more] = said().filter((message) => message.author.id === discord.world.bot.id)
    expect(told && textOf(told)).toContain('Every day at nine')
    expect(more).toEqual([])
    // Another process would say “already so”: it does not even ask.
    expect(asked()).toEqual(['digest subscribe (1)', 'digest subscribe (1)'])
    expect(direct.messages.filter((message) => message.author.id === discord.world.bot.id)).toHaveLength(1)
  })

  it('is answered once all the same when nobody can tell which process it is for', async () => {
    once.says = new Error('the Ledger is away')
    const other = await anotherBot()
    await reply(ana.says(channel, '@bot who attended 2022-02-28'))
    await Promise.all([bot.stop(), other.stop()])
    expect(asked()).toHaveLength(2)
    expect(said().filter((message) => message.author.id === discord.world.bot.id)).toHaveLength(1)
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
