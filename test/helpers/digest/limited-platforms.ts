import { startDiscord } from '../discord/server.ts'
import { type Call, type Fault, postingLimits } from '../slack/faults.ts'
import { LoopbackSlack } from '../slack/server.ts'
import { seeded } from './chance.ts'

/**
 * A pretended Slack and Discord with the real limits and with faults by (seeded) chance, as a process of their own, so that
 * a measurement does not share its processor with them: one message of orders in, one with where they are out; then `count`
 * in, what stands there out.
 */
export interface LimitedOrders {
  readonly slackChannels: number
  readonly discordChannels: number
  /** The scaled clock: at `real` (milliseconds since 1970) it was `scaled`, and runs `factor` times as fast. */
  readonly clock: { readonly real: number; readonly scaled: number; readonly factor: number }
  /** Share of each fault: 429, 500, a lost reply. */
  readonly share: number
  /** Posts a minute in Slack's workspace, besides one a second in a channel. */
  readonly slackPerMinute: number
}

export interface LimitedPlaces {
  readonly slack: { readonly apiUrl: string; readonly token: string; readonly channels: readonly string[] }
  readonly discord: {
    readonly apiUrl: string
    readonly token: string
    readonly channels: readonly { readonly workspace: string; readonly channel: string }[]
  }
}

/** Messages by channel, and how often what went wrong. */
export interface LimitedCount {
  readonly messages: { readonly slack: Record<string, number>; readonly discord: Record<string, number> }
  readonly faults: Record<'slack' | 'discord', Record<'429' | '500' | 'lost', number>>
  /** Calls that the limits themselves refused. */
  readonly refused: { readonly slack: number; readonly discord: number }
}

const faults: LimitedCount['faults'] = {
  slack: { 429: 0, 500: 0, lost: 0 },
  discord: { 429: 0, 500: 0, lost: 0 },
}
const refused = { slack: 0, discord: 0 }

// Nobody is left to measure for.
process.once('disconnect', () => process.exit())

process.once('message', async (orders: LimitedOrders) => {
  const { clock, share } = orders
  const now = () => clock.scaled + (Date.now() - clock.real) * clock.factor

  const slack = await LoopbackSlack.start({ anyChannel: true, now })
  const perChannel = postingLimits({ now })
  const minutes = new Map<number, number>()
  const limits = (call: Call): Fault | null => {
    const minute = Math.floor(now() / 60_000)
    const used = (minutes.get(minute) ?? 0) + 1
    minutes.set(minute, used)
    const left = Math.ceil(60 - ((now() / 1000) % 60))
    return used > orders.slackPerMinute ? { do: 'rate-limit', afterSeconds: left } : perChannel(call)
  }
  const chance = seeded(1)
  slack.faults.decide = (call: Call) => {
    if (call.method !== 'chat.postMessage') return null
    const limited = limits(call)
    if (limited) {
      refused.slack += 1
      return limited
    }
    const drawn = chance() / share
    if (drawn < 1) return strike('slack', '429', { do: 'rate-limit', afterSeconds: 1 })
    if (drawn < 2) return strike('slack', '500', { do: 'status', status: 500 })
    if (drawn < 3) return strike('slack', 'lost', { do: 'drop-reply' })
    return null
  }

  const discord = await startDiscord({ now })
  const route = 'POST /channels/*/messages'
  const throwing = seeded(2)
  let drawn = 1
  discord.faults.add({
    route,
    fault: { do: 'limit', afterSeconds: 1 },
    when: () => {
      drawn = throwing() / share
      return drawn < 1 && strike('discord', '429', true)
    },
  })
  discord.faults.add({
    route,
    fault: { do: 'fail', status: 500 },
    when: () => drawn >= 1 && drawn < 2 && strike('discord', '500', true),
  })
  discord.faults.add({
    route,
    fault: { do: 'accept-and-drop' },
    when: () => drawn >= 2 && drawn < 3 && strike('discord', 'lost', true),
  })

  const places: LimitedPlaces = {
    slack: {
      apiUrl: slack.apiUrl,
      token: slack.botToken,
      channels: Array.from({ length: orders.slackChannels }, (_, index) => `C${String(index).padStart(8, '0')}`),
    },
    discord: {
      apiUrl: discord.api,
      token: discord.token,
      channels: Array.from({ length: orders.discordChannels }, () => {
        const guild = discord.addGuild('Newsroom')
        return { workspace: guild.id, channel: discord.addChannel(guild, 'general').id }
      }),
    },
  }
  process.send?.(places)

  process.once('message', () => {
    const count: LimitedCount = {
      messages: {
        slack: tally(slack.workspace.messages.map(({ channel }) => channel)),
        discord: Object.fromEntries(
          [...discord.world.channels.values()].map(({ id, messages }) => [id, messages.length]),
        ),
      },
      faults,
      refused: { slack: refused.slack, discord: discord.rates?.refused ?? 0 },
    }
    process.send?.(count, () => process.exit())
  })
})

function strike<T>(platform: 'slack' | 'discord', what: '429' | '500' | 'lost', fault: T): T {
  faults[platform][what] += 1
  return fault
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}
