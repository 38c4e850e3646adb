import { describe, expect, it } from 'vitest'
import { ana, answered, asked, asks, channel, discord, hasButton, saidByBot, setTheScene } from './scene.ts'

setTheScene()

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
    await hasButton(answer, 'Shared')
    lose('POST /channels/*/messages')
    ana.says(channel, '@bot who attended 2022-02-28')
    await discord.until(() => discord.world.calls.filter((call) => call.path.endsWith('/messages')).length === 4)
    expect(saidByBot()).toHaveLength(2)
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
