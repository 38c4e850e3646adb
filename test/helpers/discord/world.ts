import { Changes } from './changes.ts'
import { snowflakes } from './snowflake.ts'

/** JSON as it stands on the wire. */
export type Json = Record<string, unknown>

export interface Component {
  type: number
  id?: number
  custom_id?: string
  label?: string
  content?: string
  disabled?: boolean
  url?: string
  style?: number
  components?: Component[]
  component?: Component
  accessory?: Component
  [more: string]: unknown
}

/** A message as Discord keeps it; `files` are what was uploaded with it and never stand on the wire. */
export interface StoredMessage {
  id: string
  channel_id: string
  channel_type: number
  guild_id?: string
  author: Json & { id: string }
  content: string
  embeds: Json[]
  components: Component[]
  attachments: (Json & { id: string; filename: string })[]
  flags: number
  timestamp: string
  edited_timestamp: string | null
  nonce?: string
  message_reference?: { message_id: string; channel_id: string }
  interaction_metadata?: Json
  files: Upload[]
  /** Whether mentions in it notify anybody: the content's, as far as `allowed_mentions` lets them. */
  pings: string[]
  deleted: boolean
}

export interface Upload {
  name: string
  type: string
  data: Uint8Array
}

export interface Role {
  id: string
  name: string
  permissions: bigint
}

export interface Guild {
  id: string
  name: string
  owner: string
  locale: string
  /** False for a server where only a user installed the app: the bot gets no events and may not post. */
  botIsMember: boolean
  /** The first is @everyone, whose id is the guild's. */
  roles: Role[]
  memberRoles: Map<string, string[]>
}

export interface Channel {
  id: string
  guild: Guild | null
  /** 0 text, 1 direct message, 3 group of friends, 11 public thread. */
  type: number
  name: string
  parent: Channel | null
  /** The person at the other end of a direct message. */
  recipient: User | null
  overwrites: { id: string; type: 0 | 1; allow: bigint; deny: bigint }[]
  /** What everybody in the channel can read, oldest first; ephemeral messages are not here. */
  messages: StoredMessage[]
  deleted: boolean
}

export interface User {
  id: string
  username: string
  bot: boolean
  locale: string
}

export interface Interaction {
  id: string
  token: string
  /** 2 command, 3 component, 4 autocomplete, 5 modal submit. */
  type: number
  user: User
  channel: Channel
  payload: Json
  /** The callback's type: 4 message, 5 deferred message, 6 deferred update, 7 update, 8 choices, 9 modal; null before. */
  response: number | null
  choices: { name: string; value: string }[] | null
  modal: (Json & { custom_id: string; title: string; components: Component[] }) | null
  /** What `@original` means. */
  original: StoredMessage | null
  followUps: StoredMessage[]
  /** True makes every further call with its token fail, as after three seconds without an answer or after 15 minutes. */
  expired: boolean
}

export interface Call {
  method: string
  /** Without `/api/v10` and the query. */
  path: string
  query: URLSearchParams
  authorization: string | null
  body: unknown
  files: Upload[]
  /** The answer's status; 0 when the caller never got one. */
  status: number
  answer: unknown
  /** Milliseconds since the server started. */
  at: number
}

/** Everything the server remembers. Tests read and change it freely. */
export class World {
  readonly changes = new Changes()
  readonly id: () => string
  readonly now: () => number
  readonly bot: User
  readonly guilds = new Map<string, Guild>()
  readonly channels = new Map<string, Channel>()
  readonly users = new Map<string, User>()
  readonly interactions = new Map<string, Interaction>()
  /** Registered commands by scope: '' are the global ones, else the guild's id. */
  readonly commands = new Map<string, Json[]>()
  /** Is "User Install" ticked on the application's page Installation? */
  userInstall = true
  /** Every call over REST, in the order of arrival. */
  readonly calls: Call[] = []
  /** Messages by the nonce they were posted with, for as long as `enforce_nonce` looks back. */
  readonly nonces = new Map<string, { message: StoredMessage; until: number }>()

  constructor(now: () => number) {
    this.now = now
    this.id = snowflakes(now)
    this.bot = this.addUser('Communiqué', { bot: true })
  }

  addUser(username: string, options: { bot?: boolean; locale?: string } = {}): User {
    const user = { id: this.id(), username, bot: options.bot ?? false, locale: options.locale ?? 'en-GB' }
    this.users.set(user.id, user)
    return user
  }

  addChannel(more: Partial<Channel> & Pick<Channel, 'type'>): Channel {
    const nothing = {
      guild: null,
      name: '',
      parent: null,
      recipient: null,
      overwrites: [],
      messages: [],
      deleted: false,
    }
    const channel: Channel = { id: this.id(), ...nothing, ...more }
    this.channels.set(channel.id, channel)
    return channel
  }

  channel(id: string): Channel | null {
    const channel = this.channels.get(id)
    return channel && !channel.deleted ? channel : null
  }

  /** All messages that can be read in a channel, oldest first, without the deleted ones. */
  messagesIn(channel: Channel): StoredMessage[] {
    return channel.messages.filter((message) => !message.deleted)
  }
}
