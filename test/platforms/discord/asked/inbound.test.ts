import { describe, expect, it } from 'vitest'
import { answerOf } from '../../../helpers/discord/people.ts'
import { startBot } from '../bot.ts'
import {
  ana,
  answered,
  answering,
  asked,
  asks,
  bot,
  channel,
  discord,
  log,
  saidByBot,
  setTheScene,
  shows,
} from '../scene.ts'

setTheScene()

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
    expect(saidByBot()).toHaveLength(1)
    expect(log.lines.filter((line) => line.level >= 40)).toEqual([])
  })
})
