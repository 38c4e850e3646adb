/** What the pretended Slack workspace holds. Everything is plain data that a test may read and change. */
export interface Channel {
  readonly id: string
  readonly name: string
  readonly isPrivate: boolean
  /** A direct message with the bot. */
  readonly isIm: boolean
  isArchived: boolean
  /** User ids, the bot's among them when it was invited. */
  readonly members: Set<string>
}

export interface User {
  readonly id: string
  readonly name: string
  tz: string
  locale: string
  isAdmin: boolean
}

export interface StoredMessage {
  readonly ts: string
  readonly channel: string
  readonly user: string
  text: string
  blocks: readonly unknown[]
  metadata: unknown
  readonly threadTs: string | null
  /** The only one who sees it; null when the whole channel does. */
  readonly ephemeralFor: string | null
  deleted: boolean
}

export interface StoredFile {
  readonly id: string
  readonly name: string
  readonly alt: string | null
  readonly length: number
  bytes: Buffer
  title: string | null
  /** Set once `files.completeUploadExternal` was called. */
  complete: boolean
  channel: string | null
  threadTs: string | null
}

export interface StoredView {
  readonly id: string
  hash: string
  readonly user: string
  view: Readonly<Record<string, unknown>>
}

export const BOT = { user: 'U0BOT00000', bot: 'B0BOT00000', team: 'T0TEAM0000', app: 'A0APP00000' } as const

export class Workspace {
  readonly channels = new Map<string, Channel>()
  readonly users = new Map<string, User>()
  /** Oldest first; ephemeral ones as well. */
  readonly messages: StoredMessage[] = []
  readonly files = new Map<string, StoredFile>()
  /** Open modals and home tabs, by view id. */
  readonly views = new Map<string, StoredView>()
  readonly homes = new Map<string, StoredView>()
  /** trigger_id → is it still good? */
  readonly triggers = new Map<string, 'good' | 'used' | 'expired'>()
  /** When true, every channel that is named exists and the bot is in it: for tests with thousands of channels. */
  anyChannel: boolean
  #byChannel = new Map<string, StoredMessage[]>()
  #count = 0
  readonly #now: () => number

  constructor(options: { readonly now: () => number; readonly anyChannel?: boolean }) {
    this.#now = options.now
    this.anyChannel = options.anyChannel ?? false
    this.addUser(BOT.user, { name: 'communique' })
  }

  addChannel(
    id: string,
    options: {
      name?: string
      isPrivate?: boolean
      isIm?: boolean
      isArchived?: boolean
      members?: readonly string[]
    } = {},
  ): Channel {
    const channel: Channel = {
      id,
      name: options.name ?? id.toLowerCase(),
      isPrivate: options.isPrivate ?? false,
      isIm: options.isIm ?? false,
      isArchived: options.isArchived ?? false,
      members: new Set(options.members ?? [BOT.user]),
    }
    this.channels.set(id, channel)
    return channel
  }

  addUser(id: string, options: { name?: string; tz?: string; locale?: string; isAdmin?: boolean } = {}): User {
    const user: User = {
      id,
      name: options.name ?? id.toLowerCase(),
      tz: options.tz ?? 'Europe/Brussels',
      locale: options.locale ?? 'en-GB',
      isAdmin: options.isAdmin ?? false,
    }
    this.users.set(id, user)
    return user
  }

  channel(id: unknown): Channel | null {
    if (typeof id !== 'string') return null
    const known = this.channels.get(id)
    if (known) return known
    // A user's id in place of a channel's means the direct message with that user.
    if (this.users.has(id)) return this.direct(id)
    return this.anyChannel && id.startsWith('C') ? this.addChannel(id) : null
  }

  /** The direct message between the bot and a user. */
  direct(user: string): Channel {
    const id = `D${user.slice(1)}`
    return this.channels.get(id) ?? this.addChannel(id, { isIm: true, members: [user, BOT.user] })
  }

  store(message: Omit<StoredMessage, 'ts' | 'deleted'>): StoredMessage {
    const stored: StoredMessage = { ...message, ts: this.stamp(), deleted: false }
    this.messages.push(stored)
    const list = this.#byChannel.get(stored.channel)
    if (list) list.push(stored)
    else this.#byChannel.set(stored.channel, [stored])
    return stored
  }

  find(channel: unknown, ts: unknown): StoredMessage | null {
    const list = typeof channel === 'string' ? this.#byChannel.get(channel) : undefined
    return list?.find((message) => message.ts === ts && !message.deleted) ?? null
  }

  /** What everybody in the channel sees, oldest first, threads included. */
  in(channel: string): StoredMessage[] {
    return (this.#byChannel.get(channel) ?? []).filter((message) => message.ephemeralFor === null && !message.deleted)
  }

  /** What one user alone sees, oldest first. */
  onlyFor(user: string): StoredMessage[] {
    return this.messages.filter((message) => message.ephemeralFor === user && !message.deleted)
  }

  /** A message identifier as Slack gives them: seconds, a dot, six digits; unique and growing. */
  stamp(): string {
    this.#count += 1
    return `${Math.floor(this.#now() / 1000)}.${String(this.#count % 1_000_000).padStart(6, '0')}`
  }

  id(letter: string): string {
    this.#count += 1
    return `${letter}${String(this.#count).padStart(9, '0')}`
  }

  trigger(): string {
    const id = `${this.id('')}.trigger`
    this.triggers.set(id, 'good')
    return id
  }
}
