import { describe, expect, it } from 'vitest'
import type { Address } from '../../src/core/subscription.ts'
import { heartbeat } from '../../src/digest/heartbeat.ts'
import { startDigests } from '../../src/digest/start.ts'
import { openSqliteLedger } from '../../src/ledger/sqlite/index.ts'
import { type Log, silentLog } from '../../src/log.ts'
import { createPoster as createDiscordPoster } from '../../src/platforms/discord/poster.ts'
import { boltLog } from '../../src/platforms/slack/connection/bolt-log.ts'
import { createPoster as createSlackPoster } from '../../src/platforms/slack/poster.ts'
import { type Burst, broken, timesAllowed } from '../../src/tools/bench/digest-bound.ts'
import { NINE, subscribeAll } from '../helpers/digest/due-at-nine.ts'
import { everyDay } from '../helpers/digest/every-day.ts'
import { LimitedBoard } from '../helpers/digest/limited-board.ts'
import { VirtualTime } from '../helpers/digest/virtual-time.ts'

/** Of 429, of 500, and of lost replies. */
const SHARE = 0.01

/** What the real posters ask to be kept; they are called by nobody here. */
const paces = (() => {
  const nowhere = { token: 'none', apiUrl: 'http://127.0.0.1:1/api' }
  const discord = createDiscordPoster(nowhere)
  discord.close()
  const slack = createSlackPoster({ ...nowhere, logger: boltLog(silentLog) })
  return { slack: slack.pace, discord: discord.pace, repeatsFor: discord.repeatsFor ?? 0 }
})()

/** As Slack and Discord are to who keeps their pace: one workspace with a cap a minute, one limit over all servers. */
function platforms(time: VirtualTime) {
  const slack = new LimitedBoard(time, {
    pace: paces.slack,
    limit: { calls: 300, seconds: 60, looks: false },
    scope: 'workspace',
    share: SHARE,
    seed: 1,
  })
  const discord = new LimitedBoard(time, {
    pace: paces.discord,
    repeatsFor: paces.repeatsFor,
    limit: { calls: 50, seconds: 1, looks: true },
    scope: 'channel',
    share: SHARE,
    seed: 2,
  })
  return { slack, discord }
}

/** All are due at nine: half of them in one big workspace, half each in a server of its own. In virtual time, so that no machine is too slow. */
async function burst(channels: number) {
  const time = new VirtualTime('2027-03-01T08:59:00Z')
  const boards = platforms(time)
  const half = channels / 2
  const addresses: Address[] = Array.from({ length: channels }, (_, index) =>
    index < half
      ? { platform: 'slack', workspace: 'T1', channel: `C${index}` }
      : { platform: 'discord', workspace: `S${index}`, channel: `D${index}` },
  )
  const ledger = openSqliteLedger(':memory:')
  await subscribeAll(ledger, addresses, '2027-03-01T08:59:00.000Z')

  const last = { slack: 0, discord: 0 }
  let done = 0
  const info = ({ platform }: { platform?: string }, fact: string) => {
    if (!/^digest (sent|found)/.test(fact)) return
    done += 1
    last[platform === 'slack' ? 'slack' : 'discord'] =
      (time.now().epochMilliseconds - Temporal.Instant.from(NINE).epochMilliseconds) / 1000
  }
  const log: Log = { ...silentLog, info }
  const digests = await startDigests({
    ledger,
    posters: new Map(Object.entries(boards)),
    chronicle: () => everyDay,
    clock: time,
    timer: time,
    log,
    declared: [],
    everyMinute: (ticking) => heartbeat(time, time, ticking),
  })
  // Four hours are more than anything here may take.
  for (let minute = 0; minute < 240 && done < channels; minute += 1) await time.pass(60_000)
  await digests.stop()
  await ledger.close()

  const bursts = (['slack', 'discord'] as const).map((name): Burst => {
    const { faults } = boards[name]
    // What became of a lost post is seen by a look, which Slack counts apart from posts.
    const again = faults[429] + faults[500] + (name === 'discord' ? faults.lost : 0)
    return { name, channels: half, perSecond: name === 'slack' ? 5 : 50, again, took: last[name] }
  })
  const messages = addresses.map(({ platform, channel }) => {
    return boards[platform === 'slack' ? 'slack' : 'discord'].messages.get(channel)?.length ?? 0
  })
  return { bursts, messages, boards }
}

describe('10,000 channels due in one minute', () => {
  it('have one message each, in at most 1.1 times the time that the limits allow', { timeout: 600_000 }, async () => {
    const { bursts, messages, boards } = await burst(10_000)
    expect(broken(bursts, messages)).toEqual([])
    // Every fault has come up, and no call was made that the platforms had to refuse.
    for (const { faults, over } of Object.values(boards)) {
      for (const number of Object.values(faults)) expect(number).toBeGreaterThan(30)
      expect(over).toBe(0)
    }
  })
})

describe('what a burst of digests is measured by', () => {
  const slack: Burst = { name: 'slack', channels: 5000, perSecond: 5, again: 20, took: 1104 }
  const discord: Burst = { name: 'discord', channels: 5000, perSecond: 50, again: 20, took: 110 }

  it('counts one call a channel, and one more for each that came to nothing', () => {
    expect(timesAllowed([slack])).toBeCloseTo(1104 / 1004, 9)
    expect(timesAllowed([slack, discord])).toBeCloseTo(1104 / 1004, 9)
    expect(broken([slack, discord], [1, 1, 1])).toEqual([])
  })

  it('is broken by a platform that took too long, though it was not the slowest', () => {
    expect(broken([slack, { ...discord, took: 113 }], [1])).toEqual([
      'discord took 1.125 times as long as the limits ask for; 1.1 is the bound',
    ])
  })

  it('bounds no small number, of which most of the time goes into the waits after the last ones', () => {
    expect(broken([{ ...slack, channels: 60, took: 60 }], [1])).toEqual([])
  })

  it('is broken by a channel without a message, or with two', () => {
    expect(broken([slack], [1, 0, 2, 1])).toEqual(['2 channels have no message, or more than one'])
  })
})
