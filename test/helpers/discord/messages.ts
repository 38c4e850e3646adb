import { walk } from './message-limits.ts'
import { PERMISSIONS, permissionsOf } from './permissions.ts'
import type { Channel, Component, Json, StoredMessage, Upload, User, World } from './world.ts'

export const EPHEMERAL = 1 << 6
export const LOADING = 1 << 7
export const COMPONENTS_V2 = 1 << 15

export const userJson = (user: User) => ({
  id: user.id,
  username: user.username,
  discriminator: '0',
  global_name: user.username,
  primary_guild: null,
  avatar_decoration_data: null,
  avatar: null,
  bot: user.bot,
  public_flags: 0,
  flags: 0,
})

/** Makes a message of what was sent. It is not yet in any channel. */
export function compose(
  world: World,
  channel: Channel,
  author: User,
  body: Json,
  files: readonly Upload[],
): StoredMessage {
  const message: StoredMessage = {
    id: world.id(),
    channel_id: channel.id,
    channel_type: channel.type,
    ...(channel.guild && { guild_id: channel.guild.id }),
    author: userJson(author),
    content: '',
    embeds: [],
    components: [],
    attachments: [],
    flags: 0,
    timestamp: new Date(world.now()).toISOString(),
    edited_timestamp: null,
    files: [],
    pings: [],
    deleted: false,
  }
  const reference = body.message_reference as { message_id: string } | undefined
  if (reference) message.message_reference = { channel_id: channel.id, ...reference }
  change(world, message, body, files)
  message.edited_timestamp = null
  return message
}

/** Edits: what the body does not name stays. */
export function change(world: World, message: StoredMessage, body: Json, files: readonly Upload[]): void {
  if (body.content !== undefined) message.content = (body.content ?? '') as string
  if (body.embeds !== undefined) message.embeds = (body.embeds ?? []) as Json[]
  if (body.components !== undefined) message.components = numbered((body.components ?? []) as Component[])
  if (typeof body.flags === 'number') message.flags = message.flags | body.flags
  message.flags &= ~LOADING
  const keep = body.attachments as { id: string; filename?: string }[] | undefined
  if (keep) message.attachments = message.attachments.filter((a) => keep.some((k) => k.id === a.id))
  files.forEach((file, i) => {
    const described = (body.attachments as { id: string; description?: string }[] | undefined)?.find(
      (a) => a.id === String(i),
    )
    const id = world.id()
    message.attachments.push({
      id,
      filename: file.name,
      size: file.data.byteLength,
      content_type: file.type,
      url: `https://cdn.discordapp.com/attachments/${message.channel_id}/${id}/${file.name}`,
      proxy_url: `https://media.discordapp.net/attachments/${message.channel_id}/${id}/${file.name}`,
      ...(described?.description && { description: described.description }),
    })
    message.files.push(file)
  })
  for (const [, component] of walk(message.components)) {
    for (const item of (component.items ?? []) as { media: Json }[]) {
      const name = /^attachment:\/\/(.+)$/.exec(String(item.media.url))?.[1]
      const attached = message.attachments.findLast((a) => a.filename === name)
      if (!attached) continue
      const { id, url, proxy_url, content_type } = attached
      item.media = { id, url, proxy_url, content_type, attachment_id: id }
    }
  }
  message.edited_timestamp = new Date(world.now()).toISOString()
  message.pings = pingsOf(message, body.allowed_mentions as AllowedMentions | undefined)
  world.changes.announce()
}

/** Every component gets a number and what Discord adds where nothing was said. */
function numbered(components: readonly Component[]): Component[] {
  const copy = structuredClone(components) as Component[]
  let next = 1
  for (const [, component] of walk(copy)) {
    if (!component.id) component.id = next++
    if (component.type === 17) Object.assign(component, { accent_color: null, spoiler: false, ...component })
    if (component.type === 14) Object.assign(component, { spacing: 1, divider: true, ...component })
    if (component.type === 12) {
      component.items = (component.items as Json[]).map((item) => ({ description: null, spoiler: false, ...item }))
    }
  }
  return copy
}

interface AllowedMentions {
  parse?: string[]
  users?: string[]
  roles?: string[]
}

/** Who would hear of it: embeds never notify, content and text displays do unless `allowed_mentions` forbids. */
function pingsOf(message: StoredMessage, allowed: AllowedMentions | undefined): string[] {
  const text = [
    message.content,
    ...[...walk(message.components)].map(([, c]) => (c.type === 10 ? (c.content ?? '') : '')),
  ].join('\n')
  // A backslash before it, as our renderer writes, keeps it from being a mention.
  const found = [...text.matchAll(/(?<!\\)(@everyone|@here|<@!?(\d+)>|<@&(\d+)>)/g)]
  return found
    .filter(([whole, , user, role]) => {
      if (!allowed) return true
      if (user) return allowed.parse?.includes('users') || allowed.users?.includes(user)
      if (role) return allowed.parse?.includes('roles') || allowed.roles?.includes(role)
      return whole && allowed.parse?.includes('everyone')
    })
    .map(([whole]) => whole)
}

/**
 * A message as it stands on the wire. The nonce comes back with the answer to the post and with MESSAGE_CREATE, and never
 * again: a message that is fetched has none.
 */
export function messageJson(message: StoredMessage, withNonce = false): Json {
  const { files: _files, pings: _pings, deleted: _deleted, nonce, ...json } = message
  return {
    ...json,
    ...(withNonce && nonce !== undefined && { nonce }),
    type: message.message_reference ? 19 : 0,
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
  }
}

export function channelJson(channel: Channel): Json {
  return {
    id: channel.id,
    type: channel.type,
    ...(channel.guild
      ? {
          guild_id: channel.guild.id,
          name: channel.name,
          position: 0,
          nsfw: false,
          parent_id: channel.parent?.id ?? null,
          last_message_id: null,
          rate_limit_per_user: 0,
          flags: 0,
          ...(channel.type === 11
            ? {
                owner_id: channel.guild.owner,
                message_count: 0,
                total_message_sent: 0,
                member_count: 1,
                thread_metadata: {
                  archived: false,
                  auto_archive_duration: 1440,
                  archive_timestamp: '2020-01-01T00:00:00.000Z',
                  locked: false,
                },
              }
            : {
                topic: null,
                permission_overwrites: channel.overwrites.map((o) => ({
                  ...o,
                  allow: String(o.allow),
                  deny: String(o.deny),
                })),
              }),
        }
      : { recipients: channel.recipient ? [userJson(channel.recipient)] : [], last_message_id: null, flags: 0 }),
  }
}

/** What the bot may do in a channel. In direct messages it may all it needs. */
export function botMay(world: World, channel: Channel, ...names: (keyof typeof PERMISSIONS)[]): boolean {
  if (!channel.guild) return channel.recipient !== null
  if (!channel.guild.botIsMember) return false
  const may = permissionsOf(channel.guild, world.bot.id, channel)
  return names.every((name) => may & PERMISSIONS[name])
}
