import { createInterface } from 'node:readline'
import { startDiscord } from './server.ts'
import type { Call } from './world.ts'

/**
 * The loopback Discord as a process of its own: `node test/helpers/discord/main.ts`. Its first line on standard output is
 * `{ api, token, channels: [id, …] }` with `CHANNELS` text channels (1 when not set) in one server; then it answers each
 * line on standard input with one line: `messages` what every channel shows, `calls` how often each route was called and
 * what it answered, `fault {…}` adds a FaultRule, `clear` takes the faults away. It ends with its standard input.
 */
const discord = await startDiscord(
  process.env.RATES === 'off' ? { rates: null } : { rates: { speed: Number(process.env.SPEED ?? 1) } },
)
const guild = discord.addGuild('Newsroom')
const channels = Array.from({ length: Number(process.env.CHANNELS ?? 1) }, (_, i) =>
  discord.addChannel(guild, `channel-${i}`),
)
const say = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`)

say({ api: discord.api, token: discord.token, guild: guild.id, channels: channels.map(({ id }) => id) })
for await (const line of createInterface({ input: process.stdin })) {
  const [order, ...rest] = line.split(' ')
  if (order === 'messages') say(channels.map((channel) => [channel.id, discord.world.messagesIn(channel)]))
  if (order === 'calls') say(tally(discord.world.calls))
  if (order === 'fault') discord.faults.add(JSON.parse(rest.join(' ')))
  if (order === 'clear') discord.faults.clear()
  if (order === 'fault' || order === 'clear') say('done')
}
await discord.close()

/** `{ 'POST /channels/:id/messages 200': 17 }` */
function tally(calls: readonly Call[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { method, path, status } of calls) {
    const route = `${method} ${path.replace(/\d{15,}/g, ':id')} ${status}`
    counts[route] = (counts[route] ?? 0) + 1
  }
  return counts
}
