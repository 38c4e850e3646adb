import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { channelJson, userJson } from './messages.ts'
import type { Guild, Json, World } from './world.ts'

const HEARTBEAT_MS = 41_250
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15)
const INTENTS = { guilds: 1 << 0, messages: 1 << 9, directMessages: 1 << 12, content: 1 << 15 }

interface Session {
  id: string
  shard: [number, number]
  intents: number
  seq: number
  /** Everything dispatched so far, so that a client that comes back can be told what it missed. */
  sent: Json[]
  socket: WebSocket | null
}

interface Event {
  name: string
  data: Json
  guild: string | null
  intent?: 'guilds' | 'messages' | 'directMessages'
}

/** The gateway: hello, identify, heartbeat, resume, dispatches by shard and intent. */
export class Gateway {
  readonly #world: World
  readonly #server = new WebSocketServer({ noServer: true })
  readonly #sessions = new Map<string, Session>()
  /** What a client must say to get in. */
  token: string
  address = ''
  /** How many shards are recommended, and how many identifies are left today. */
  shards = 1
  identifiesLeft = 1000
  identifies = 0
  resumes = 0
  heartbeats = 0
  /** When set, an identify is answered by closing with this code: 4004, 4010, 4011, 4013, 4014. */
  refuseWith: number | null = null
  /** False refuses every resume with op 9, so that the client identifies again. */
  resumable = true
  /** While false, nothing answers a WebSocket handshake: an outage. */
  open = true

  constructor(world: World, http: Server, token: string) {
    this.#world = world
    this.token = token
    http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      if (this.open) this.#server.handleUpgrade(request, socket, head, (client) => this.#greet(client))
      else socket.destroy()
    })
  }

  /** How many clients are connected and ready. */
  get connected(): number {
    return [...this.#sessions.values()].filter((session) => session.socket).length
  }

  dispatch(event: Event): void {
    const guild = event.guild === null ? null : this.#world.guilds.get(event.guild)
    for (const session of this.#sessions.values()) {
      const shard = event.guild === null ? 0 : Number((BigInt(event.guild) >> 22n) % BigInt(session.shard[1]))
      if (shard !== session.shard[0]) continue
      if (event.intent && !(session.intents & INTENTS[event.intent])) continue
      // Servers that have only the user's installation send interactions and nothing else.
      if (guild && !guild.botIsMember && event.name !== 'INTERACTION_CREATE') continue
      this.#send(session, event.name, this.#withoutContent(session, event))
    }
  }

  /** Breaks every connection without a word, as a network does. */
  cut(): void {
    for (const session of this.#sessions.values()) session.socket?.terminate()
  }

  /** Asks every client to reconnect (op 7). */
  askToReconnect(): void {
    for (const session of this.#sessions.values()) session.socket?.send(JSON.stringify({ op: 7, d: null }))
  }

  /** Closes every connection with a code. */
  closeWith(code: number): void {
    for (const session of this.#sessions.values()) session.socket?.close(code)
  }

  stop(): void {
    for (const client of this.#server.clients) client.terminate()
    this.#server.close()
  }

  #greet(socket: WebSocket): void {
    let session: Session | null = null
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: HEARTBEAT_MS } }))
    socket.on('message', (data) => {
      const { op, d } = JSON.parse(String(data)) as { op: number; d: Json }
      if (op === 1) {
        this.heartbeats += 1
        socket.send(JSON.stringify({ op: 11, d: null }))
      } else if (op === 2) session = this.#identify(socket, d)
      else if (op === 6) session = this.#resume(socket, d)
      else if (!session) socket.close(4003)
      this.#world.changes.announce()
    })
    socket.on('close', () => {
      if (session?.socket === socket) session.socket = null
      this.#world.changes.announce()
    })
  }

  #identify(socket: WebSocket, d: Json): Session | null {
    this.identifies += 1
    this.identifiesLeft -= 1
    const { token, intents, shard } = d as { token: string; intents: number; shard?: [number, number] }
    const code = this.refuseWith ?? (token === this.token ? (intents & PRIVILEGED ? 4014 : null) : 4004)
    if (code !== null) {
      socket.close(code)
      return null
    }
    const session = { id: this.#world.id(), shard: shard ?? [0, 1], intents, seq: 0, sent: [], socket } as Session
    this.#sessions.set(session.id, session)
    const guilds = [...this.#world.guilds.values()].filter((guild) => guild.botIsMember && onShard(guild, session))
    this.#send(session, 'READY', {
      v: 10,
      user: { ...userJson(this.#world.bot), verified: true, mfa_enabled: false, email: null },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: this.address,
      shard: session.shard,
      application: { id: this.#world.bot.id, flags: 0 },
    })
    for (const guild of guilds) this.#send(session, 'GUILD_CREATE', guildJson(this.#world, guild))
    return session
  }

  #resume(socket: WebSocket, d: Json): Session | null {
    this.resumes += 1
    const { session_id, seq } = d as { session_id: string; seq: number }
    const session = this.#sessions.get(session_id)
    if (!session || !this.resumable) {
      socket.send(JSON.stringify({ op: 9, d: false }))
      return null
    }
    session.socket = socket
    for (const missed of session.sent.filter((payload) => Number(payload.s) > seq)) socket.send(JSON.stringify(missed))
    this.#send(session, 'RESUMED', { _trace: [] })
    return session
  }

  #send(session: Session, t: string, d: Json): void {
    session.seq += 1
    const payload = { op: 0, t, s: session.seq, d }
    session.sent.push(payload)
    if (session.socket?.readyState === 1) session.socket.send(JSON.stringify(payload))
  }

  /** Without the privileged intent a bot reads what mentions it, what it wrote itself, and direct messages. */
  #withoutContent(session: Session, event: Event): Json {
    if (event.name !== 'MESSAGE_CREATE' || event.guild === null || session.intents & INTENTS.content) return event.data
    const { author, mentions } = event.data as { author: { id: string }; mentions: { id: string }[] }
    const mine = author.id === this.#world.bot.id || mentions.some((user) => user.id === this.#world.bot.id)
    return mine ? event.data : { ...event.data, content: '', embeds: [], attachments: [], components: [] }
  }
}

const onShard = (guild: Guild, session: Session) =>
  Number((BigInt(guild.id) >> 22n) % BigInt(session.shard[1])) === session.shard[0]

export function guildJson(world: World, guild: Guild): Json {
  const channels = [...world.channels.values()].filter((channel) => channel.guild === guild && !channel.deleted)
  return {
    id: guild.id,
    name: guild.name,
    unavailable: false,
    icon: null,
    owner_id: guild.owner,
    preferred_locale: guild.locale,
    roles: guild.roles.map(roleJson),
    emojis: [],
    stickers: [],
    features: [],
    channels: channels.filter((channel) => channel.type !== 11).map(channelJson),
    threads: channels.filter((channel) => channel.type === 11).map(channelJson),
    members: [memberJson(world, guild, world.bot.id)],
    member_count: guild.memberRoles.size,
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    joined_at: '2020-01-01T00:00:00.000Z',
    large: false,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    premium_tier: 0,
    nsfw_level: 0,
    system_channel_flags: 0,
    premium_progress_bar_enabled: false,
    premium_subscription_count: 0,
    description: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    application_id: null,
    region: 'deprecated',
    system_channel_id: null,
    widget_enabled: false,
    widget_channel_id: null,
    max_presences: null,
    max_members: 500_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    vanity_url_code: null,
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    public_updates_channel_id: null,
    nsfw: false,
    incidents_data: null,
  }
}

export const roleJson = (role: { id: string; name: string; permissions: bigint }): Json => ({
  id: role.id,
  name: role.name,
  permissions: String(role.permissions),
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  icon: null,
  unicode_emoji: null,
  description: null,
  hoist: false,
  position: 1,
  managed: false,
  mentionable: false,
  flags: 0,
})

export function memberJson(world: World, guild: Guild, user: string): Json {
  const known = world.users.get(user)
  return {
    ...(known && { user: userJson(known) }),
    roles: guild.memberRoles.get(user) ?? [],
    nick: null,
    avatar: null,
    banner: null,
    joined_at: '2020-01-01T00:00:00.000Z',
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
    communication_disabled_until: null,
  }
}
