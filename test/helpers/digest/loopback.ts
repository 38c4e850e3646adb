import type { Address } from '../../../src/core/subscription.ts'
import { startDiscord } from '../discord/server.ts'
import { LoopbackSlack } from '../slack/server.ts'

/** What the tests of digests need of a pretended platform on a real socket, whichever it is. */
export interface Loopback {
  readonly name: 'slack' | 'discord'
  /** What a process needs to reach it. */
  readonly access: { readonly apiUrl: string; readonly token: string }
  /** A new channel in a workspace of its own, in which the bot may post. */
  channel(): Address
  /** How many messages stand in the channel. */
  messages(address: Address): number
  /** The next post is carried out and never answered; resolves when that has happened. */
  holdReply(address: Address): Promise<void>
  /** The next post is never answered nor carried out; resolves when it has come. */
  holdPost(address: Address): Promise<void>
  /** The next post is carried out, and the connection breaks. */
  dropReply(address: Address): void
  /** The next look at the channel while so many messages stand there is never answered; resolves when it has come. */
  holdLook(address: Address, standing: number): Promise<void>
  stop(): Promise<void>
}

/** A condition for a fault, and when it was met by a call for the first time. */
function comes(met: () => boolean) {
  const { promise, resolve } = Promise.withResolvers<void>()
  const when = () => {
    if (!met()) return false
    resolve()
    return true
  }
  return { promise, when }
}

export async function loopbackSlack(): Promise<Loopback> {
  const slack = await LoopbackSlack.start({ anyChannel: true })
  let channels = 0
  const stands = ({ channel }: Address) =>
    slack.workspace.messages.filter((message) => message.channel === channel).length
  const arrived = async (method: string, { channel }: Address) => {
    await slack.journal.until('call', (call) => call.method === method && call.args.channel === channel)
  }
  const post = 'chat.postMessage'
  return {
    name: 'slack',
    access: { apiUrl: slack.apiUrl, token: slack.botToken },
    channel() {
      channels += 1
      return { platform: 'slack', workspace: `T${channels}`, channel: `C${String(channels).padStart(8, '0')}` }
    },
    messages: stands,
    holdReply(address) {
      slack.faults.add({ method: post, channel: address.channel, fault: { do: 'hang', carriedOut: true } })
      return arrived(post, address)
    },
    holdPost(address) {
      slack.faults.add({ method: post, channel: address.channel, fault: { do: 'hang', carriedOut: false } })
      return arrived(post, address)
    },
    dropReply({ channel }) {
      slack.faults.add({ method: post, channel, fault: { do: 'drop-reply' } })
    },
    holdLook(address, standing) {
      const come = comes(() => stands(address) === standing)
      const [method, fault] = ['conversations.history', { do: 'hang', carriedOut: false }] as const
      slack.faults.add({ method, channel: address.channel, when: come.when, fault })
      return come.promise
    },
    stop: () => slack.stop(),
  }
}

export async function loopbackDiscord(): Promise<Loopback> {
  const discord = await startDiscord({ rates: null })
  const calls = (method: string, { channel }: Address) =>
    discord.world.calls.filter((call) => call.method === method && call.path === `/channels/${channel}/messages`)
  const strike = (
    method: string,
    address: Address,
    what: 'hang' | 'accept-and-hang' | 'accept-and-drop',
    when = () => true,
  ) =>
    discord.faults.add({
      when,
      route: `${method} /channels/${address.channel}/messages`,
      fault: { do: what },
      times: 1,
    })
  const stands = ({ channel }: Address) => discord.world.channels.get(channel)?.messages.length ?? 0
  return {
    name: 'discord',
    access: { apiUrl: discord.api, token: discord.token },
    channel() {
      const guild = discord.addGuild('Newsroom')
      return { platform: 'discord', workspace: guild.id, channel: discord.addChannel(guild, 'general').id }
    },
    messages: stands,
    async holdReply(address) {
      strike('POST', address, 'accept-and-hang')
      await discord.until(() => stands(address) > 0, 'the call', 60_000)
    },
    async holdPost(address) {
      strike('POST', address, 'hang')
      await discord.until(() => calls('POST', address).length > 0, 'the call', 60_000)
    },
    dropReply(address) {
      strike('POST', address, 'accept-and-drop')
    },
    holdLook(address, standing) {
      const come = comes(() => stands(address) === standing)
      strike('GET', address, 'hang', come.when)
      return come.promise
    },
    stop: () => discord.close(),
  }
}
