import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fixedClock, systemTimer, type Timer } from '../../../src/clock.ts'
import { UserError } from '../../../src/core/errors.ts'
import { createDiscord } from '../../../src/platforms/discord/index.ts'
import type { Platform } from '../../../src/platforms/platform.ts'
import { answerOf } from '../../helpers/discord/people.ts'
import { type LoopbackDiscord, startDiscord } from '../../helpers/discord/server.ts'
import { SharedOnce } from '../../helpers/once.ts'
import { COMMANDS, FakeAnswering, keptLog, startBot } from './bot.ts'

let discord: LoopbackDiscord
let bot: Platform | null = null
let log: ReturnType<typeof keptLog>

beforeEach(async () => {
  discord = await startDiscord()
  log = keptLog()
})

afterEach(async () => {
  await bot?.stop()
  bot = null
  await discord.close()
})

/** The first waits between two tries take no time. */
const hasty: Timer = {
  elapsed: systemTimer.elapsed,
  sleep: (ms, signal) => systemTimer.sleep(ms <= 2_000 ? 0 : ms, signal),
}

function build(timer = hasty, token = discord.token): Platform {
  const config = { token, apiUrl: discord.api, command: 'nato' }
  const clock = fixedClock('2026-11-21T12:00:00Z')
  return createDiscord({
    config,
    answering: new FakeAnswering(),
    once: new SharedOnce(),
    commands: COMMANDS,
    log: log.log,
    clock,
    timer,
  })
}

describe('the connection', () => {
  it('stands when the start is done, and says since when', async () => {
    bot = await startBot(discord)
    expect(bot.health()).toEqual({ connected: true, since: '2026-11-21T12:00:00Z' })
    await bot.stop()
    expect(bot.health()).toEqual({ connected: false, since: null })
  })

  it('refuses a wrong token in one sentence, without an identify', async () => {
    bot = build(hasty, 'wrong')
    const failed = await bot.start().then(
      () => null,
      (error: Error) => error,
    )
    expect(failed).toBeInstanceOf(UserError)
    expect(failed?.message).toMatch(
      /^Discord refuses the token\. Copy the token from .* into DISCORD_TOKEN and start again\.$/,
    )
    expect(failed?.message).not.toContain('wrong')
    expect(discord.gateway.identifies).toBe(0)
  })

  it.each([
    [4004, /refuses the token/],
    [4011, /split over more connections/],
    [4014, /newer version/],
  ])('ends with a sentence when the gateway closes with %i, after one identify', async (code, sentence) => {
    discord.gateway.refuseWith = code
    bot = build()
    await expect(bot.start()).rejects.toThrow(sentence)
    expect(discord.gateway.identifies).toBe(1)
  })

  it('does not try to get in when no start is left today', async () => {
    discord.gateway.identifiesLeft = 0
    bot = build()
    await expect(bot.start()).rejects.toThrow('started too often today')
    expect(discord.gateway.identifies).toBe(0)
  })

  it('does not come back after the token was taken away, and the log says what to do', async () => {
    bot = await startBot(discord, { log: log.log })
    discord.gateway.closeWith(4004)
    await discord.until(() => log.lines.some((line) => line.fact.startsWith('Discord refuses the token.')))
    expect(bot.health().connected).toBe(false)
    expect(discord.gateway.identifies).toBe(1)
  })

  it('comes back after a broken socket with all that happened meanwhile, without identifying anew', async () => {
    const guild = discord.addGuild('Newsroom')
    const channel = discord.addChannel(guild, 'general')
    bot = await startBot(discord)
    discord.gateway.cut()
    await discord.until(() => discord.gateway.connected === 0)
    const asked = discord.addPerson('Ana', guild).runs(channel, ['nato', 'help'])
    await discord.until(() => answerOf(asked))
    expect(discord.gateway).toMatchObject({ identifies: 1, resumes: 1 })
    expect(bot.health().connected).toBe(true)
  })

  it('is split over as many connections as Discord recommends, and stands when all of them do', async () => {
    discord.gateway.shards = 2
    const guilds = Array.from({ length: 4 }, (_, i) => discord.addGuild(`Newsroom ${i}`))
    const shardOf = (id: string) => Number((BigInt(id) >> 22n) % 2n)
    bot = await startBot(discord)
    expect(bot.health().connected).toBe(true)
    expect(discord.gateway).toMatchObject({ identifies: 2, connected: 2 })
    for (const shard of [0, 1]) {
      const guild = guilds.find(({ id }) => shardOf(id) === shard)
      if (!guild) continue
      const asked = discord.addPerson('Ana', guild).runs(discord.addChannel(guild, 'general'), ['nato', 'help'])
      await discord.until(() => answerOf(asked))
    }
  })

  it('reconnects when it is asked to', async () => {
    bot = await startBot(discord)
    discord.gateway.askToReconnect()
    await discord.until(() => discord.gateway.resumes === 1 && discord.gateway.connected === 1)
    expect(discord.gateway.identifies).toBe(1)
  })

  it('identifies once more when its session is lost', async () => {
    bot = await startBot(discord)
    discord.gateway.resumable = false
    discord.gateway.cut()
    await discord.until(() => discord.gateway.identifies === 2 && discord.gateway.connected === 1)
  })

  it.each([
    // The client makes a wrong token of it, which is asked about once more.
    ['a page 401 of a proxy', { do: 'page', status: 401 }, 4],
    ['a page 404 of a proxy', { do: 'page', status: 404 }],
    ['a page 403 of a proxy', { do: 'page', status: 403 }],
    ['a page 200 of a proxy', { do: 'page', status: 200 }],
    ['a network that does not let it through', { do: 'fail', status: 403, code: 40_333 }],
  ] as const)('tries again after %s, for that is no refusal of the token', async (_what, fault, times: number = 2) => {
    discord.faults.add({ route: 'GET /gateway/bot', fault, times })
    bot = build()
    await bot.start()
    expect(bot.health().connected).toBe(true)
    expect(log.lines.filter(({ fact }) => fact === 'Discord cannot be reached')).toHaveLength(2)
  })

  it('tries again and again while Discord cannot be reached', async () => {
    discord.faults.add({ route: 'GET /gateway/bot', fault: { do: 'drop' }, times: 2 })
    bot = build()
    await bot.start()
    expect(bot.health().connected).toBe(true)
    expect(log.lines.filter((line) => line.fact === 'Discord cannot be reached')).toHaveLength(2)
    expect(discord.gateway.identifies).toBe(1)
  })

  it('keeps nobody waiting for a Discord that never answers, and stops all the same', async () => {
    discord.gateway.open = false
    bot = build({ elapsed: systemTimer.elapsed, sleep: (_, signal) => systemTimer.sleep(0, signal) })
    await bot.start()
    expect(bot.health()).toEqual({ connected: false, since: null })
    expect(discord.gateway.identifies).toBe(0)
  })
})
