import type { WebClient } from '@slack/web-api'
import { UserError } from '../../../core/errors.ts'
import type { Asker } from '../../../core/question.ts'
import { behind } from '../../../wording/commands.ts'
import { codeOf } from '../errors.ts'
import type { Profiles } from './profiles.ts'

/** Who asks, and where; `channel` is null on the home tab and for a global shortcut. */
export interface Origin {
  readonly workspace: string | null
  readonly channel: string | null
  readonly user: string
  readonly public: boolean
  /** See Asker. */
  readonly conversation?: string
  /** Asked in a message, where no slash stands before the words. */
  readonly written?: boolean
}

export interface AskerOptions {
  readonly client: WebClient
  readonly profiles: Profiles
  /** Who may change digests: the channel's members, or the workspace's admins and owners only. */
  readonly manage: 'members' | 'admins'
  /** Without the slash: `nato`. */
  readonly command: string
}

/** The person's zone and language are read before they are asked for, so that `locale` is there. */
export async function createAsker(origin: Origin, options: AskerOptions): Promise<Asker> {
  const { written, ...place } = origin
  const profile = await options.profiles.of(origin.user)
  return {
    platform: 'slack',
    ...place,
    ...(written ? {} : { spelling: behind(`/${options.command}`) }),
    ...(profile?.name && { name: profile.name }),
    locale: profile?.locale ?? null,
    zone: async () => profile?.zone ?? null,
    mayManage: () => mayManage(origin, options),
    direct: () => isOwn(origin, options),
    oversees: async () => (await options.profiles.fresh(origin.user).catch(() => null))?.isAdmin ?? false,
  }
}

/** A channel that begins with D may be the direct message of two people, of which the bot knows nothing. */
async function isOwn({ user, channel }: Origin, { client }: AskerOptions): Promise<boolean> {
  if (!channel?.startsWith('D')) return false
  const own = await client.conversations.open({ users: user }).catch(() => null)
  return own?.channel?.id === channel
}

async function mayManage({ user, channel }: Origin, { client, profiles, manage }: AskerOptions): Promise<boolean> {
  try {
    if (manage === 'admins') return (await profiles.fresh(user)).isAdmin
    // A direct message with the bot belongs to the one who writes in it.
    if (channel === null || channel.startsWith('D')) return channel !== null
    return await isMember(client, channel, user)
  } catch (error) {
    // A private channel that the bot does not see: only its members can type there.
    if (codeOf(error) === 'channel_not_found') return true
    throw new UserError(`Slack did not tell whether you may do this (${codeOf(error)}); try again in a minute.`)
  }
}

async function isMember(client: WebClient, channel: string, user: string): Promise<boolean> {
  let cursor: string | undefined
  do {
    const page = await client.conversations.members({ channel, limit: 1000, ...(cursor ? { cursor } : {}) })
    if (page.members?.includes(user)) return true
    cursor = page.response_metadata?.next_cursor || undefined
  } while (cursor)
  return false
}
