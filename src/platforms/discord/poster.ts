import {
  type APIChannel,
  type APIGuild,
  type APIGuildMember,
  type APIMessage,
  type APIUser,
  REST,
  Routes,
} from 'discord.js'
import { DeliveryError } from '../../core/errors.ts'
import type { About, Poster } from '../platform.ts'
import { carriesKey, type Rendered, renderMessage } from './components/render.ts'
import { deliveryError, findError, identified, noAnswer } from './errors.ts'
import { canHoldMessages, isSeenByAll, isThread, lacking } from './permissions.ts'

export interface PosterConfig {
  readonly token: string
  readonly apiUrl: string
  /** After so long without an answer a post counts as ambiguous. */
  readonly timeoutMs?: number
}

/** Discord lets a bot make 50 calls a second; two are left to answers, which share the count. */
const PACE = { platform: 48, workspace: Number.POSITIVE_INFINITY, looks: Number.POSITIVE_INFINITY }

/** How far our clock may be ahead of Discord's, by which messages are looked up. */
const CLOCK_MARGIN_MS = 10 * 60_000
const PAGE = 100
/** "The past few minutes" (docs.discord.com, Create Message, enforce_nonce); one of them is certainly among the few. */
const NONCE_SECONDS = 60
/** 10,000 messages of a busy channel; a digest that is not among them cannot be ruled out. */
const MOST_PAGES = 100

/**
 * Posts digests through a REST client of its own: it retries nothing and waits for nothing, so that no post is ever sent
 * twice behind the ledger's back, and a pause for one channel holds up no other.
 *
 * A digest is known again by its key. Discord compares it as `nonce` for a few minutes and then forgets it: a message that is
 * fetched has no nonce. So the key also stands in the identifiers of the digest's buttons, which nobody sees, or, in a
 * digest without buttons, in a line of small print.
 */
export function createPoster({ token, apiUrl, timeoutMs = 15_000 }: PosterConfig): Poster & { close(): void } {
  const rest = new REST({
    api: apiUrl,
    retries: 0,
    timeout: timeoutMs,
    rejectOnRateLimit: () => true,
    // The caller keeps the pace.
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
  })
  // The client forgets its token on the first 401; without it, it would send nothing and call that an error of its own.
  const client = () => rest.setToken(token)
  let me: string | null = null

  async function get<T>(route: `/${string}`, query?: Record<string, string>): Promise<T> {
    const answer = await client().get(route, query ? { query: new URLSearchParams(query) } : {})
    // The client hands on what is no JSON as bytes.
    if (typeof answer !== 'object' || answer === null || answer instanceof ArrayBuffer) throw noAnswer()
    return answer as T
  }

  async function send(channel: string, content: Rendered, nonce: string | null): Promise<string> {
    const posted = await client().post(Routes.channelMessages(channel), {
      body: { ...bodyOf(content), ...(nonce !== null && { nonce, enforce_nonce: true }) },
      files: content.files.map(({ attachment, name }) => ({ data: attachment, name })),
    })
    return identified(posted)
  }

  /** Also for reading alone: who may not post in a channel may still see what stands there. */
  async function whyNot(channelId: string, of = (_name: string) => true): Promise<string | null> {
    const channel = await get<APIChannel>(Routes.channel(channelId))
    if (!canHoldMessages(channel)) return 'I cannot write in a channel of this kind: choose a text channel or a thread.'
    if (!('guild_id' in channel) || !channel.guild_id) return null
    me ??= (await get<APIUser>(Routes.user('@me'))).id
    const parent = isThread(channel) && 'parent_id' in channel && channel.parent_id ? channel.parent_id : null
    const [guild, member, owner] = await Promise.all([
      get<APIGuild>(Routes.guild(channel.guild_id)),
      get<APIGuildMember>(Routes.guildMember(channel.guild_id, me)),
      parent ? get<APIChannel>(Routes.channel(parent)) : channel,
    ])
    const overwrites = 'permission_overwrites' in owner ? (owner.permission_overwrites ?? []) : []
    const names = lacking(guild, member, overwrites, parent !== null).filter(of)
    if (names.length === 0) return null
    const where = 'name' in channel && channel.name ? `#${channel.name}` : 'this channel'
    return `I lack ${names.length === 1 ? 'the permission' : 'the permissions'} ${names.join(', ')} in ${where}: someone who manages the server can give ${names.length === 1 ? 'it' : 'them'} to my role in the channel's settings.`
  }

  async function about(channelId: string): Promise<About> {
    const channel = await get<APIChannel>(Routes.channel(channelId))
    if (!('guild_id' in channel) || !channel.guild_id) return { workspace: null, seenBy: 'one' }
    const parent = isThread(channel) && 'parent_id' in channel && channel.parent_id ? channel.parent_id : null
    const [guild, owner] = await Promise.all([
      get<APIGuild>(Routes.guild(channel.guild_id)),
      parent ? get<APIChannel>(Routes.channel(parent)) : channel,
    ])
    const overwrites = 'permission_overwrites' in owner ? (owner.permission_overwrites ?? []) : []
    const open = isSeenByAll(guild, overwrites, channel.type)
    return { workspace: channel.guild_id, seenBy: open ? 'everybody' : 'members' }
  }

  return {
    pace: PACE,
    repeatsFor: NONCE_SECONDS,

    async post(address, message, key) {
      try {
        return await send(address.channel, renderMessage(message, key), key)
      } catch (error) {
        throw deliveryError(error)
      }
    },

    async find(address, key, since) {
      try {
        let after = snowflakeAt(Temporal.Instant.from(since).epochMilliseconds - CLOCK_MARGIN_MS)
        let seen = 0
        for (let page = 0; page < MOST_PAGES; page++) {
          const query = { after, limit: String(PAGE) }
          const messages = await get<APIMessage[]>(Routes.channelMessages(address.channel), query)
          const found = messages.find(({ author, components }) => author.bot && carriesKey(components ?? [], key))
          if (found) return found.id
          seen += messages.length
          if (messages.length < PAGE) {
            // Without the permission to read, the list is empty and no error says why.
            const why = seen === 0 ? await whyNot(address.channel, READING) : null
            if (why === null) return null
            throw new DeliveryError('ambiguous', why)
          }
          after = newest(messages)
        }
        throw new DeliveryError('ambiguous', 'Too much was said in the channel since then to look through all of it.')
      } catch (error) {
        throw findError(error)
      }
    },

    async about(address) {
      try {
        return await about(address.channel)
      } catch (error) {
        throw findError(error)
      }
    },

    async whyNot(address) {
      try {
        return await whyNot(address.channel)
      } catch (error) {
        const failed = deliveryError(error)
        if (failed.verdict === 'refused') return failed.message
        throw failed
      }
    },

    async tell(user, message) {
      try {
        const direct = await client().post(Routes.userChannels(), { body: { recipient_id: user } })
        await send(identified(direct), renderMessage(message), null)
      } catch (error) {
        throw deliveryError(error)
      }
    },

    close() {
      rest.clearHashSweeper()
      rest.clearHandlerSweeper()
    },
  }
}

/** A rendered message as it goes over the wire. */
export function bodyOf({ flags, components, files }: Rendered) {
  const attachments = files.map(({ name, description }, i) => ({ id: String(i), filename: name, description }))
  return { flags, components, allowed_mentions: { parse: [] }, ...(files.length > 0 && { attachments }) }
}

const READING = (name: string): boolean => name === 'View Channel' || name === 'Read Message History'

/** The identifier a message of that moment would have (milliseconds since 1970; Discord counts from 2015). */
const snowflakeAt = (milliseconds: number): string =>
  (BigInt(Math.max(0, milliseconds - 1_420_070_400_000)) << 22n).toString()

function newest(messages: readonly APIMessage[]): string {
  return messages
    .map(({ id }) => BigInt(id))
    .reduce((a, b) => (a > b ? a : b))
    .toString()
}
