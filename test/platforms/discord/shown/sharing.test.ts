import { describe, expect, it } from 'vitest'
import { buttonsOf, isEphemeral, textOf } from '../../../helpers/discord/people.ts'
import { bits } from '../../../helpers/discord/permissions.ts'
import type { StoredMessage } from '../../../helpers/discord/world.ts'
import {
  ana,
  answered,
  answering,
  asks,
  bot,
  channel,
  discord,
  hasButton,
  once,
  restart,
  saidByBot,
  setTheScene,
  shows,
} from '../scene.ts'

setTheScene()

describe('the Share button', () => {
  it('posts once however often it is pressed, with the name of who shared, and notifies nobody', async () => {
    const answer = await answered(asks())
    const twice = [ana.presses(channel, answer, 'Share'), ana.presses(channel, answer, 'Share')]
    await discord.until(
      () => twice.every((press) => press.response === 6) && buttonsOf(answer).some((b) => b.label === 'Shared'),
    )
    expect(saidByBot()).toHaveLength(1)
    expect(textOf(saidByBot()[0] as StoredMessage)).toMatch(`Shared by <@${ana.user.id}>`)
    expect(saidByBot()[0]?.pings).toEqual([])
    expect(isEphemeral(saidByBot()[0] as StoredMessage)).toBe(false)
    expect(buttonsOf(saidByBot()[0] as StoredMessage).map((b) => b.label)).not.toContain('Share')
    expect(() => ana.presses(channel, answer, 'Share')).toThrow()
    expect(answering.asked.at(-1)?.asker.public).toBe(true)
  })

  it('is not there in the direct message with the bot, and is where friends talk', async () => {
    const direct = discord.addDirect(ana)
    const alone = ana.runs(direct, ['nato', 'help'])
    const friends = ana.runs(discord.addDirect(ana, { withBot: false }), ['nato', 'help'])
    const labels = (message: StoredMessage) => buttonsOf(message).map((button) => button.label)
    expect(labels(await answered(alone))).not.toContain('Share')
    expect(labels(await answered(friends))).toContain('Share')
    ana.says(direct, 'help')
    const written = await discord.until(() => direct.messages.find((message) => message.message_reference))
    expect(labels(written)).toEqual(['More', 'Sources', 'Change'])
  })

  it('posts once although the bot was restarted before it could take the button away', async () => {
    const answer = await answered(asks())
    discord.faults.add({ route: 'PATCH /webhooks/*/*/messages/@original', fault: { do: 'drop' } })
    ana.presses(channel, answer, 'Share')
    await discord.until(() => saidByBot().length === 1)
    await restart()
    discord.faults.clear()
    ana.presses(channel, answer, 'Share')
    await hasButton(answer, 'Shared')
    expect(saidByBot()).toHaveLength(1)
  })

  it('works where the bot is no member, and where it may not write', async () => {
    const elsewhere = discord.addChannel(discord.addGuild('Elsewhere', { installed: false }), 'talk')
    const asking = ana.runs(elsewhere, ['nato', 'help'])
    ana.presses(elsewhere, await answered(asking), 'Share')
    await discord.until(() => discord.world.messagesIn(elsewhere).length === 1)
    channel.overwrites.push({ id: discord.world.bot.id, type: 1, allow: 0n, deny: bits('sendMessages') })
    ana.presses(channel, await answered(asks()), 'Share')
    await discord.until(() => saidByBot().length === 1)
  })

  it('posts once for a double click where no nonce can help, since the bot is no member', async () => {
    const elsewhere = discord.addChannel(discord.addGuild('Elsewhere', { installed: false }), 'talk')
    const answer = await answered(ana.runs(elsewhere, ['nato', 'help']))
    const twice = [ana.presses(elsewhere, answer, 'Share'), ana.presses(elsewhere, answer, 'Share')]
    await hasButton(answer, 'Shared')
    await discord.until(() => twice.every((press) => press.response === 6))
    await bot.stop()
    expect(discord.world.messagesIn(elsewhere)).toHaveLength(1)
  })

  it.each([
    ['that another process has taken in this moment', 'at it' as const, []],
    ['that was taken a while ago, which it says', 'done' as const, ['It was shared from here already']],
  ])('posts nothing for a press where no nonce can help, and %s', async (_, says, told) => {
    const elsewhere = discord.addChannel(discord.addGuild('Elsewhere', { installed: false }), 'talk')
    const answer = await answered(ana.runs(elsewhere, ['nato', 'help']))
    once.says = says
    const press = ana.presses(elsewhere, answer, 'Share')
    await discord.until(() => press.response === 6)
    await bot.stop()
    expect(
      press.followUps.map((line) => isEphemeral(line) && /It was shared from here already/.exec(textOf(line))?.[0]),
    ).toEqual(told)
    expect(discord.world.messagesIn(elsewhere)).toEqual([])
    expect(buttonsOf(answer).map(({ label }) => label)).toContain('Share')
  })

  it('shares a picture along, and leaves it where it was', async () => {
    const png = new Uint8Array([137, 80, 78, 71])
    answering.blocks = () => [{ kind: 'picture', png, name: 'line.png', alternative: 'A line' }]
    const answer = await answered(asks())
    ana.presses(channel, answer, 'Share')
    await hasButton(answer, 'Shared')
    expect(saidByBot()[0]?.files.map(({ name }) => name)).toEqual(['line.png'])
    const [attached, ...more] = answer.attachments
    expect(more).toEqual([])
    expect(JSON.stringify(answer.components)).toContain(`"attachment_id":"${attached?.id}"`)
  })

  it('shares each page on its own', async () => {
    const answer = await answered(asks())
    ana.presses(channel, answer, 'Share')
    await hasButton(answer, 'Shared')
    ana.presses(channel, answer, 'More')
    await shows(answer, '## Answer 2')
    ana.presses(channel, answer, 'Share')
    await discord.until(() => saidByBot().length === 2)
    expect(saidByBot().map((message) => /## (.*)/.exec(textOf(message))?.[1])).toEqual(['Answer 1', 'Answer 2'])
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
    await discord.until(() => saidByBot().length === 1)
  })

  it('posts once although a page of a proxy came in place of the answer', async () => {
    const answer = await answered(asks())
    discord.faults.add({
      route: 'POST /channels/*/messages',
      fault: { do: 'accept-and-page', status: 403 },
      times: 1,
    })
    const shared = ana.presses(channel, answer, 'Share')
    await hasButton(answer, 'Shared')
    expect(saidByBot()).toHaveLength(1)
    expect(shared.followUps).toEqual([])
  })
})
