import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { NINE, subscribeAll } from '../../../test/helpers/digest/due-at-nine.ts'
import { everyDay } from '../../../test/helpers/digest/every-day.ts'
import type { LimitedCount, LimitedOrders, LimitedPlaces } from '../../../test/helpers/digest/limited-platforms.ts'
import { projectDir } from '../../config.ts'
import { UserError } from '../../core/errors.ts'
import type { Address } from '../../core/subscription.ts'
import { heartbeat } from '../../digest/heartbeat.ts'
import { stamp } from '../../digest/schedule.ts'
import { startDigests } from '../../digest/start.ts'
import { openSqliteLedger } from '../../ledger/sqlite/index.ts'
import { type Log, silentLog } from '../../log.ts'
import { createPoster as createDiscordPoster } from '../../platforms/discord/poster.ts'
import type { Poster } from '../../platforms/platform.ts'
import { boltLog } from '../../platforms/slack/connection/bolt-log.ts'
import { createPoster as createSlackPoster } from '../../platforms/slack/poster.ts'
import type { Bench } from './bench.ts'
import { allowed, type Burst, broken, timesAllowed } from './digest-bound.ts'
import { scaledTime } from './scaled-time.ts'

/** Calls a second: Discord's global limit, and what "several hundred a minute" of Slack's documentation comes to. */
const LIMITS = { slack: 5, discord: 50 }
const SHARE = 0.01

/**
 * Ten thousand channels due in one minute, against pretended platforms with the real limits and 1 % each of 429, 500 and
 * lost replies. The clock runs faster for both sides alike, so that limits and waits keep their proportion. Throws UserError
 * when a channel has no message or two, or when it took longer than the bound allows: a fast machine and a low factor hold it,
 * and test/digest/burst.test.ts does, on any machine.
 */
export const digestBench: Bench = {
  name: 'digest',
  summary: 'posts to 10,000 channels due in one minute (or as many as named), the clock 10 times as fast (--factor=N)',
  run: async (args, tell) => {
    const factor = Number(args.find((arg) => arg.startsWith('--factor='))?.slice('--factor='.length) ?? 10)
    const channels = Number(args.find((arg) => !arg.startsWith('--')) ?? 10_000)
    const root = mkdtempSync(path.join(tmpdir(), 'communique-bench-'))
    try {
      await measure(channels, factor, root, tell)
    } finally {
      rmSync(root, { recursive: true, force: true })
    }
  },
}

async function measure(channels: number, factor: number, root: string, tell: (line: string) => void): Promise<void> {
  const ledger = openSqliteLedger(path.join(root, 'ledger.db'))
  const nine = Temporal.Instant.from(NINE)
  // Enough time before nine to make all channels and write all subscriptions down: it is not measured.
  const time = scaledTime(nine.subtract({ milliseconds: Math.round((3000 + channels) * factor) }), factor)
  const half = Math.floor(channels / 2)
  const platforms = fork(path.join(projectDir, 'test/helpers/digest/limited-platforms.ts'))
  const orders: LimitedOrders = {
    slackChannels: half,
    discordChannels: channels - half,
    clock: time.origin,
    share: SHARE,
    slackPerMinute: LIMITS.slack * 60,
  }
  platforms.send(orders)
  const [places] = (await once(platforms, 'message')) as [LimitedPlaces]

  const addresses: Address[] = [
    ...places.slack.channels.map((channel) => ({ platform: 'slack', workspace: 'T1', channel })),
    ...places.discord.channels.map((place) => ({ platform: 'discord', ...place })),
  ]
  await subscribeAll(ledger, addresses, stamp(time.now()))
  if (Temporal.Instant.compare(time.now(), nine) > 0) throw new UserError('This machine is too busy to measure on.')

  const last = { slack: 0, discord: 0 }
  let done = 0
  const all = Promise.withResolvers<void>()
  const counting = (fields: { platform?: string }, fact: string) => {
    if (!/^digest (sent|found)/.test(fact)) return
    done += 1
    const platform = fields.platform === 'slack' ? 'slack' : 'discord'
    last[platform] = (time.now().epochMilliseconds - nine.epochMilliseconds) / 1000
    if (done === channels) all.resolve()
  }
  const log: Log = { ...silentLog, info: counting }
  const discord = createDiscordPoster(places.discord)
  const digests = await startDigests({
    ledger,
    posters: new Map<string, Poster>([
      ['slack', createSlackPoster({ ...places.slack, logger: boltLog(silentLog) })],
      ['discord', discord],
    ]),
    chronicle: () => everyDay,
    clock: time,
    timer: time,
    log,
    declared: [],
    everyMinute: (ticking) => heartbeat(time, time, ticking),
  })
  tell(
    `${many(channels)} channels due at 09:00, with 1 % each of 429, 500 and lost replies; the clock ${factor} times as fast`,
  )
  await all.promise
  await digests.stop()
  discord.close()
  await ledger.close()

  platforms.send('count')
  const [count] = (await once(platforms, 'message')) as [LimitedCount]
  const bursts = (['slack', 'discord'] as const).map((name): Burst => {
    const { 429: slowed, 500: failed, lost } = count.faults[name]
    // What became of a lost post is seen by a look, which Slack counts apart from posts.
    const again = slowed + failed + (name === 'discord' ? lost : 0)
    const burst = { name, channels: places[name].channels.length, perSecond: LIMITS[name], again, took: last[name] }
    const faults = `${slowed} × 429, ${failed} × 500, ${lost} × lost reply, ${count.refused[name]} over the limit`
    tell(`  ${name}: ${many(burst.channels)} channels and ${again} calls once more, ${over([burst])}; ${faults}`)
    return burst
  })
  const messages = [...Object.values(count.messages.slack), ...Object.values(count.messages.discord)]
  const single = messages.filter((number) => number === 1).length
  tell(`all: ${many(single)} of ${many(channels)} channels have exactly one message, ${over(bursts)}`)
  const wrong = broken(bursts, messages)
  if (wrong.length > 0) throw new UserError(`The promise is broken: ${wrong.join('; ')}.`)
}

function over(bursts: readonly Burst[]): string {
  const took = Math.max(...bursts.map((burst) => burst.took))
  const limits = Math.max(...bursts.map(allowed))
  return `${took.toFixed(0)} s where the limits allow ${limits.toFixed(0)} s: ${timesAllowed(bursts).toFixed(3)} times`
}
const many = (number: number): string => number.toLocaleString('en')
