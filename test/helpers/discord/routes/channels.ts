import { check } from '../checks.ts'
import { type Gateway, guildJson, memberJson, roleJson } from '../gateway.ts'
import { botMay, change, channelJson, compose, messageJson } from '../messages.ts'
import { Refusal, type Route, unknown } from '../router.ts'
import type { Channel, Json, World } from '../world.ts'

/** For how long `enforce_nonce` answers with the message that was posted before: "the past few minutes". */
const NONCE_WINDOW_MS = 5 * 60_000

/** Servers, channels and what is said in them. */
export function channelRoutes(world: World, gateway: Gateway): Route[] {
  const channelFor = (id: string | undefined): Channel => {
    const channel = world.channel(id ?? '')
    if (!channel) throw unknown(10_003, 'Channel')
    if (!botMay(world, channel, 'viewChannel')) throw new Refusal(403, 50_001, 'Missing Access')
    return channel
  }
  const guildFor = (id: string | undefined) => {
    const guild = world.guilds.get(id ?? '')
    if (!guild) throw unknown(10_004, 'Guild')
    if (!guild.botIsMember) throw new Refusal(403, 50_001, 'Missing Access')
    return guild
  }
  const messageFor = (channel: Channel, id: string | undefined) => {
    const message = world.messagesIn(channel).find((m) => m.id === id)
    if (!message) throw unknown(10_008, 'Message')
    return message
  }

  return [
    {
      method: 'GET',
      path: '/channels/:channel',
      answer: (_, { channel }) => ({ status: 200, body: channelJson(channelFor(channel)) }),
    },
    {
      method: 'GET',
      path: '/channels/:channel/messages',
      answer: (call, { channel: id }) => {
        const channel = channelFor(id)
        const limit = Number(call.query.get('limit') ?? 50)
        if (!(limit >= 1 && limit <= 100)) throw new Refusal(400, 50_035, 'Invalid Form Body')
        // Without the permission the list is empty and no error says why.
        if (!botMay(world, channel, 'readMessageHistory')) return { status: 200, body: [] }
        const after = call.query.get('after')
        const before = call.query.get('before')
        const all = world.messagesIn(channel)
        const found = after
          ? all.filter((m) => BigInt(m.id) > BigInt(after)).slice(0, limit)
          : all.filter((m) => !before || BigInt(m.id) < BigInt(before)).slice(-limit)
        return { status: 200, body: found.toReversed().map((message) => messageJson(message)) }
      },
    },
    {
      method: 'POST',
      path: '/channels/:channel/messages',
      answer: (call, { channel: id }) => {
        const channel = channelFor(id)
        const needed = channel.type === 11 ? 'sendMessagesInThreads' : 'sendMessages'
        if (!botMay(world, channel, needed)) throw new Refusal(403, 50_013, 'Missing Permissions')
        const body = check('message', call.body, call.files)
        refuseReplyToNothing(channel, body)
        const { nonce, enforce_nonce: enforced } = body as { nonce?: string | number; enforce_nonce?: boolean }
        // Compared for the author, whatever the channel: two channels need two nonces.
        const key = String(nonce)
        const earlier = enforced && nonce !== undefined ? world.nonces.get(key) : undefined
        if (earlier && world.now() < earlier.until) return { status: 200, body: messageJson(earlier.message, true) }
        const message = compose(world, channel, world.bot, body, call.files)
        if (nonce !== undefined) {
          message.nonce = String(nonce)
          world.nonces.set(key, { message, until: world.now() + NONCE_WINDOW_MS })
        }
        channel.messages.push(message)
        gateway.dispatch({
          name: 'MESSAGE_CREATE',
          data: messageJson(message, true),
          guild: channel.guild?.id ?? null,
          intent: channel.guild ? 'messages' : 'directMessages',
        })
        return { status: 200, body: messageJson(message, true) }
      },
    },
    {
      method: 'GET',
      path: '/channels/:channel/messages/:message',
      answer: (_, { channel, message }) => ({
        status: 200,
        body: messageJson(messageFor(channelFor(channel), message)),
      }),
    },
    {
      method: 'PATCH',
      path: '/channels/:channel/messages/:message',
      answer: (call, params) => {
        const message = messageFor(channelFor(params.channel), params.message)
        if (message.author.id !== world.bot.id)
          throw new Refusal(403, 50_005, 'Cannot edit a message authored by another user')
        const body = check('edit', { flags: message.flags, ...(call.body as object) }, call.files, message.attachments)
        change(world, message, body, call.files)
        return { status: 200, body: messageJson(message) }
      },
    },
    {
      method: 'DELETE',
      path: '/channels/:channel/messages/:message',
      answer: (_, params) => {
        messageFor(channelFor(params.channel), params.message).deleted = true
        return { status: 204 }
      },
    },
    {
      method: 'POST',
      path: '/channels/:channel/typing',
      answer: (_, { channel }) => {
        channelFor(channel)
        return { status: 204 }
      },
    },
    {
      method: 'POST',
      path: '/users/@me/channels',
      answer: (call) => {
        const recipient = world.users.get((call.body as { recipient_id: string }).recipient_id)
        if (!recipient) throw unknown(10_013, 'User')
        const known = [...world.channels.values()].find((channel) => channel.recipient === recipient)
        return { status: 200, body: channelJson(known ?? world.addChannel({ recipient, type: 1 })) }
      },
    },
    {
      method: 'GET',
      path: '/guilds/:guild',
      answer: (_, { guild }) => ({ status: 200, body: guildJson(world, guildFor(guild)) }),
    },
    {
      method: 'GET',
      path: '/guilds/:guild/roles',
      answer: (_, { guild }) => ({ status: 200, body: guildFor(guild).roles.map(roleJson) }),
    },
    {
      method: 'GET',
      path: '/guilds/:guild/members/:user',
      answer: (_, { guild: id, user = '' }) => {
        const guild = guildFor(id)
        if (!guild.memberRoles.has(user)) throw unknown(10_007, 'Member')
        return { status: 200, body: memberJson(world, guild, user) }
      },
    },
  ]
}

/** A reply to a message that is gone is refused, unless the reply says that it does not matter. */
function refuseReplyToNothing(channel: Channel, body: Json): void {
  const reference = body.message_reference as { message_id: string; fail_if_not_exists?: boolean } | undefined
  if (!reference || reference.fail_if_not_exists === false) return
  const there = channel.messages.some((message) => message.id === reference.message_id && !message.deleted)
  if (!there) throw new Refusal(400, 50_035, 'Invalid Form Body', { message_reference: { _errors: [] } })
}
