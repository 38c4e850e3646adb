import { problemsOfBlocks, problemsOfView } from './block-kit.ts'
import { list, record } from './wire.ts'
import { BOT, type Channel, type StoredMessage, type StoredView, type Workspace } from './workspace.ts'

/** What a method gives back besides `ok: true`. */
export type Reply = Record<string, unknown>
export type Args = Readonly<Record<string, unknown>>

/** A refusal as Slack words it: `{ok: false, error}`. */
export class Refusal extends Error {
  readonly detail: Reply
  constructor(error: string, detail: Reply = {}) {
    super(error)
    this.detail = detail
  }
}

/** What every method is given. */
export interface Ground {
  readonly workspace: Workspace
  /** Where the server listens: `http://127.0.0.1:PORT`. */
  readonly base: string
  /** What the app was granted. */
  readonly scopes: ReadonlySet<string>
}

interface Method {
  /** Any one of these bot scopes suffices; none is needed when it is empty. */
  readonly scopes: (channel: Channel | null) => readonly string[]
  run(args: Args, ground: Ground): Reply
}

const none = () => []
const history = (channel: Channel | null) =>
  channel?.isIm ? ['im:history'] : channel?.isPrivate ? ['groups:history'] : ['channels:history']
const read = (channel: Channel | null) =>
  channel?.isIm ? ['im:read'] : channel?.isPrivate ? ['groups:read'] : ['channels:read']

/** The Web API as far as a bot like ours uses it. Scopes after the reference of each method. */
export const METHODS: Readonly<Record<string, Method>> = {
  'auth.test': {
    scopes: none,
    run: () => ({
      url: 'https://loopback.slack.test/',
      team: 'Loopback',
      user: 'communique',
      team_id: BOT.team,
      user_id: BOT.user,
      bot_id: BOT.bot,
      is_enterprise_install: false,
    }),
  },
  'chat.postMessage': {
    scopes: () => ['chat:write'],
    run(args, { workspace }) {
      const channel = writable(args, workspace)
      const message = workspace.store({ ...content(args), channel: channel.id, ephemeralFor: null })
      return { channel: channel.id, ts: message.ts, message: shown(message, true) }
    },
  },
  'chat.postEphemeral': {
    scopes: () => ['chat:write'],
    run(args, { workspace }) {
      const channel = writable(args, workspace)
      const user = String(args.user)
      if (!channel.members.has(user)) throw new Refusal('user_not_in_channel')
      return { message_ts: workspace.store({ ...content(args), channel: channel.id, ephemeralFor: user }).ts }
    },
  },
  'chat.update': {
    scopes: () => ['chat:write'],
    run(args, { workspace }) {
      const message = mine(args, workspace)
      const { text, blocks } = content(args)
      Object.assign(message, { text, blocks })
      return { channel: message.channel, ts: message.ts, text, message: shown(message, true) }
    },
  },
  'chat.delete': {
    scopes: () => ['chat:write'],
    run(args, { workspace }) {
      const message = mine(args, workspace)
      message.deleted = true
      return { channel: message.channel, ts: message.ts }
    },
  },
  'conversations.history': { scopes: history, run: readHistory },
  'conversations.info': {
    scopes: read,
    run(args, { workspace }) {
      const channel = visible(args, workspace)
      return {
        channel: {
          id: channel.id,
          name: channel.name,
          is_channel: !channel.isIm && !channel.isPrivate,
          is_group: channel.isPrivate,
          is_im: channel.isIm,
          is_private: channel.isPrivate || channel.isIm,
          is_archived: channel.isArchived,
          is_member: channel.members.has(BOT.user),
        },
      }
    },
  },
  'conversations.members': {
    scopes: read,
    run(args, { workspace }) {
      const members = [...visible(args, workspace).members]
      const from = Number(args.cursor || 0)
      const limit = Number(args.limit ?? 100)
      return {
        members: members.slice(from, from + limit),
        response_metadata: { next_cursor: from + limit < members.length ? String(from + limit) : '' },
      }
    },
  },
  'conversations.open': {
    scopes: () => ['im:write'],
    run(args, { workspace }) {
      const user = String(args.users)
      if (!workspace.users.has(user)) throw new Refusal('user_not_found')
      return { channel: { id: workspace.direct(user).id } }
    },
  },
  'users.info': {
    scopes: () => ['users:read'],
    run(args, { workspace }) {
      const user = workspace.users.get(String(args.user))
      if (!user) throw new Refusal('user_not_found')
      return {
        user: {
          id: user.id,
          team_id: BOT.team,
          name: user.name,
          tz: user.tz,
          is_admin: user.isAdmin,
          is_owner: false,
          ...(args.include_locale ? { locale: user.locale } : {}),
        },
      }
    },
  },
  'views.open': { scopes: none, run: (args, ground) => openView(args, ground) },
  'views.push': { scopes: none, run: (args, ground) => openView(args, ground) },
  'views.update': {
    scopes: none,
    run(args, { workspace }) {
      const view = workspace.views.get(String(args.view_id))
      if (!view) throw new Refusal('not_found')
      if (args.hash !== undefined && args.hash !== view.hash) throw new Refusal('hash_conflict')
      view.view = checkedView(args.view)
      view.hash = workspace.stamp()
      return { view: viewReply(view) }
    },
  },
  'views.publish': {
    scopes: none,
    run(args, { workspace }) {
      const user = String(args.user_id)
      const home: StoredView = { id: workspace.id('V'), hash: workspace.stamp(), user, view: checkedView(args.view) }
      workspace.homes.set(user, home)
      return { view: viewReply(home) }
    },
  },
  'files.getUploadURLExternal': {
    scopes: () => ['files:write'],
    run(args, { workspace, base }) {
      const length = Number(args.length)
      if (!(length > 0) || typeof args.filename !== 'string') throw new Refusal('invalid_arguments')
      const id = workspace.id('F')
      const alt = typeof args.alt_text === 'string' ? args.alt_text : null
      workspace.files.set(id, {
        ...{ id, name: args.filename, alt, length, bytes: Buffer.alloc(0), title: null },
        ...{ complete: false, channel: null, threadTs: null },
      })
      return { upload_url: `${base}/upload/${id}`, file_id: id }
    },
  },
  'files.completeUploadExternal': {
    scopes: () => ['files:write'],
    run(args, { workspace }) {
      const channel = args.channel_id === undefined ? null : writable({ channel: args.channel_id }, workspace)
      const files = list(args.files).map((item) => {
        const file = workspace.files.get(String(record(item).id))
        if (!file || file.bytes.length !== file.length) throw new Refusal('file_not_found')
        const title = record(item).title
        Object.assign(file, { complete: true, title: typeof title === 'string' ? title : null })
        if (channel) Object.assign(file, { channel: channel.id, threadTs: args.thread_ts ?? null })
        return { id: file.id, title: file.title, name: file.name, mimetype: 'image/png' }
      })
      return { files }
    },
  },
}

/** The channel a message may be posted to, or the refusal that Slack gives. */
function writable(args: Args, workspace: Workspace): Channel {
  const channel = workspace.channel(args.channel)
  if (!channel) throw new Refusal('channel_not_found')
  if (channel.isPrivate && !channel.members.has(BOT.user)) throw new Refusal('channel_not_found')
  if (channel.isArchived) throw new Refusal('is_archived')
  if (!channel.members.has(BOT.user)) throw new Refusal('not_in_channel')
  return channel
}

function visible(args: Args, workspace: Workspace): Channel {
  const channel = workspace.channel(args.channel)
  if (!channel || (channel.isPrivate && !channel.members.has(BOT.user))) throw new Refusal('channel_not_found')
  return channel
}

/** The words and blocks of a message, checked as Slack checks them. */
export function content(args: Args): Pick<StoredMessage, 'user' | 'text' | 'blocks' | 'metadata' | 'threadTs'> {
  const blocks = args.blocks ?? []
  const text = typeof args.text === 'string' ? args.text : ''
  if (text === '' && list(blocks).length === 0) throw new Refusal('no_text')
  const problems = problemsOfBlocks(blocks, 'message')
  if (text.length > 40_000) problems.push('text: over 40,000 characters')
  if (problems.length > 0) throw new Refusal('invalid_blocks', { response_metadata: { messages: problems } })
  const threadTs = typeof args.thread_ts === 'string' ? args.thread_ts : null
  return { user: BOT.user, text, blocks: list(blocks), metadata: args.metadata ?? null, threadTs }
}

function mine(args: Args, workspace: Workspace): StoredMessage {
  const message = workspace.find(args.channel, args.ts)
  if (!message) throw new Refusal('message_not_found')
  if (message.user !== BOT.user || message.ephemeralFor) throw new Refusal('cant_update_message')
  return message
}

/** As `conversations.history` and events show a message. */
export function shown(message: StoredMessage, withMetadata: boolean): Reply {
  return {
    type: 'message',
    user: message.user,
    ...(message.user === BOT.user ? { bot_id: BOT.bot, app_id: BOT.app } : {}),
    text: message.text,
    ts: message.ts,
    blocks: message.blocks,
    ...(message.threadTs ? { thread_ts: message.threadTs } : {}),
    ...(withMetadata && message.metadata ? { metadata: message.metadata } : {}),
  }
}

/** Newest first, threads left out, `oldest` and `latest` exclusive unless `inclusive`, 999 a page at most. */
function readHistory(args: Args, { workspace, scopes }: Ground): Reply {
  const channel = visible(args, workspace)
  if (!channel.members.has(BOT.user)) throw new Refusal('not_in_channel')
  const oldest = Number(args.oldest ?? 0)
  const latest = Number(args.latest ?? Number.POSITIVE_INFINITY)
  const within = ({ ts }: StoredMessage) =>
    (Number(ts) > oldest && Number(ts) < latest) ||
    (args.inclusive === true && (Number(ts) === oldest || Number(ts) === latest))
  const all = workspace
    .in(channel.id)
    .filter((message) => message.threadTs === null && within(message))
    .reverse()
  const from = Number(args.cursor || 0)
  const limit = Math.min(Number(args.limit ?? 100), 999)
  const more = from + limit < all.length
  const withMetadata = args.include_all_metadata === true && scopes.has('metadata.message:read')
  return {
    messages: all.slice(from, from + limit).map((message) => shown(message, withMetadata)),
    has_more: more,
    response_metadata: { next_cursor: more ? String(from + limit) : '' },
  }
}

function openView(args: Args, { workspace }: Ground): Reply {
  const trigger = String(args.trigger_id)
  const state = workspace.triggers.get(trigger)
  if (!state) throw new Refusal('invalid_trigger_id')
  if (state === 'expired') throw new Refusal('expired_trigger_id')
  if (state === 'used') throw new Refusal('exchanged_trigger_id')
  const view = checkedView(args.view)
  workspace.triggers.set(trigger, 'used')
  const stored: StoredView = { id: workspace.id('V'), hash: workspace.stamp(), user: '', view }
  workspace.views.set(stored.id, stored)
  return { view: viewReply(stored) }
}

function checkedView(view: unknown): Readonly<Record<string, unknown>> {
  const problems = problemsOfView(view)
  if (problems.length > 0) throw new Refusal('invalid_arguments', { response_metadata: { messages: problems } })
  return record(view)
}

export function viewReply(view: StoredView): Reply {
  return { ...view.view, id: view.id, hash: view.hash, team_id: BOT.team, app_id: BOT.app, bot_id: BOT.bot }
}
