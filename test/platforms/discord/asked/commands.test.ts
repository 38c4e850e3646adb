import { describe, expect, it } from 'vitest'
import { answerOf, isEphemeral, textOf } from '../../../helpers/discord/people.ts'
import { ana, answered, answering, asked, asks, channel, discord, guild, log, said, setTheScene } from '../scene.ts'

setTheScene()

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

  it('whose answer Discord does not take for a reason nobody knows gets a sentence that says so', async () => {
    const unfit = { do: 'fail', status: 400, code: 50_035 } as const
    discord.faults.add({ route: 'PATCH /webhooks/*/*/messages/@original', fault: unfit, times: 1 })
    expect(textOf(await answered(asks()))).toContain('Discord did not take the answer as it is built')
    expect(log.lines.map((line) => line.fact)).toContain('an answer could not be shown')
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

  it('of the managers may be used by whomever Discord shows it to, and no other changes anything for them', async () => {
    await answered(ana.runs(channel, ['nato-digest', 'subscribe']))
    await answered(asks())
    expect(await Promise.all(answering.asked.map(({ asker }) => asker.mayManage()))).toEqual([true, false])
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
