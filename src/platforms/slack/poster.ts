import type { Logger } from '@slack/bolt'
import { WebClient } from '@slack/web-api'
import { DeliveryError } from '../../core/errors.ts'
import type { Message } from '../../core/message.ts'
import type { Address } from '../../core/subscription.ts'
import type { About, Poster } from '../platform.ts'
import { QUIET, renderUntitled } from './blocks/render.ts'
import { codeOf, deliveryError, readingError } from './errors.ts'
import { PER_SECOND } from './limits.ts'

/** What marks a digest in its metadata; letters, digits, `_` (docs.slack.dev/messaging/message-metadata). */
const DIGEST = 'communique_digest'
/** The key stands in the first block's identifier as well: metadata is not shown to an app that was installed without its scope. */
const blockIdOf = (key: string) => `${DIGEST}:${key}`

/** The Ledger's clock and Slack's may differ; looking a little further back costs nothing, the key is unique. */
const SKEW_SECONDS = 300
/** 20 pages of 200: more messages than a channel sees in a day of digests. Beyond that nobody can say. */
const PAGES = 20
const PER_PAGE = 200
const TIMEOUT_MS = 15_000

/**
 * Digests have a client of their own: it never tries again by itself (a lost reply would be posted twice), a 429 comes back
 * at once (it would hold up every other call), and no call hangs for ever.
 */
export function createPoster(options: {
  readonly token: string
  readonly apiUrl: string
  readonly logger: Logger
  /** Milliseconds; for tests of what is lost. */
  readonly timeout?: number
}): Poster {
  const client = new WebClient(options.token, {
    slackApiUrl: options.apiUrl,
    logger: options.logger,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: options.timeout ?? TIMEOUT_MS,
    // Thousands of channels may be due at once; who calls keeps the pace.
    maxRequestConcurrency: 1000,
  })
  let self: { readonly name: string; readonly team: string | null } | null = null

  async function post(address: Address, message: Message, key: string): Promise<string> {
    try {
      const { text, blocks } = renderUntitled(message)
      const metadata = { event_type: DIGEST, event_payload: { key } }
      const [first, ...rest] = blocks
      const marked = first ? [{ ...first, block_id: blockIdOf(key) }, ...rest] : []
      const { ts } = await client.chat.postMessage({
        channel: address.channel,
        text,
        blocks: marked,
        metadata,
        ...QUIET,
      })
      if (ts) return ts
    } catch (error) {
      throw deliveryError(error)
    }
    throw new DeliveryError('ambiguous', 'Slack took the message and did not name it.')
  }

  async function find(address: Address, key: string, since: string): Promise<string | null> {
    const oldest = Math.floor(Temporal.Instant.from(since).epochMilliseconds / 1000) - SKEW_SECONDS
    let cursor: string | undefined
    for (let page = 0; page < PAGES; page += 1) {
      const found = await readPage(address.channel, String(oldest), cursor)
      const hit = found.messages?.find(
        ({ metadata, blocks }) => keyOf(metadata) === key || blocks?.[0]?.block_id === blockIdOf(key),
      )
      if (hit?.ts) return hit.ts
      cursor = found.response_metadata?.next_cursor || undefined
      if (!cursor) return null
    }
    throw new DeliveryError('ambiguous', 'The channel has too many messages to look through.')
  }

  async function readPage(channel: string, oldest: string, cursor: string | undefined) {
    try {
      const page = { limit: PER_PAGE, ...(cursor ? { cursor } : {}) }
      return await client.conversations.history({
        channel,
        oldest,
        inclusive: true,
        include_all_metadata: true,
        ...page,
      })
    } catch (error) {
      throw readingError(error)
    }
  }

  async function whyNot(address: Address): Promise<string | null> {
    try {
      const info = await client.conversations.info({ channel: address.channel })
      const channel = info.channel
      if (channel?.is_archived) return 'This channel is archived; unarchive it first.'
      if (channel?.is_im) return null
      if (!channel?.is_member) return `I am not in this channel yet: type /invite @${await ownName()} there first.`
      // To tell whether a digest is already there I have to read the channel.
      const history = channel.is_mpim ? 'mpim:history' : channel.is_private ? 'groups:history' : 'channels:history'
      const lacks = ['chat:write', history].filter((scope) => info.response_metadata?.scopes?.includes(scope) === false)
      if (lacks.length === 0) return null
      return `The app lacks ${lacks.join(' and ')}: an administrator has to install it again from config/slack.manifest.json.`
    } catch (error) {
      if (codeOf(error) === 'channel_not_found') {
        return `I cannot see this channel: if it is private, type /invite @${await ownName()} there first.`
      }
      const failure = deliveryError(error)
      if (failure.verdict === 'refused') return failure.message
      throw failure
    }
  }

  /** What to type behind `/invite @`. */
  async function ownName(): Promise<string> {
    try {
      return (await ownSelf()).name
    } catch {
      // The sentence is good enough without it.
      return 'Communiqué'
    }
  }

  async function ownSelf() {
    if (self === null) {
      const { user, team_id } = await client.auth.test()
      self = { name: user ?? 'Communiqué', team: team_id ?? null }
    }
    return self
  }

  async function about(address: Address): Promise<About> {
    try {
      const { channel } = await client.conversations.info({ channel: address.channel })
      const closed = !channel || channel.is_private || channel.is_mpim
      const seenBy = channel?.is_im ? 'one' : closed ? 'members' : 'everybody'
      return { workspace: (await ownSelf()).team, seenBy }
    } catch (error) {
      throw readingError(error)
    }
  }

  return {
    pace: { platform: Number.POSITIVE_INFINITY, ...PER_SECOND },
    post,
    find,
    whyNot,
    about,
    /** The Messages tab of the app: a user's identifier in place of a channel's. */
    async tell(user, message) {
      try {
        const { text, blocks } = renderUntitled(message)
        await client.chat.postMessage({ channel: user, text, blocks, ...QUIET })
      } catch (error) {
        throw deliveryError(error)
      }
    },
  }
}

function keyOf(metadata: { event_type?: string; event_payload?: object } | undefined): unknown {
  if (metadata?.event_type !== DIGEST) return null
  const payload: { key?: unknown } = metadata.event_payload ?? {}
  return payload.key
}
