import type { Channel, Guild } from './world.ts'

/** Bits of https://discord.com/developers/docs/topics/permissions that the server looks at. */
export const PERMISSIONS = {
  administrator: 1n << 3n,
  manageGuild: 1n << 5n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readMessageHistory: 1n << 16n,
  useApplicationCommands: 1n << 31n,
  sendMessagesInThreads: 1n << 38n,
  useExternalApps: 1n << 50n,
} as const
export type Permission = keyof typeof PERMISSIONS

export const ALL_PERMISSIONS = (1n << 53n) - 1n

export const bits = (...names: Permission[]) => names.reduce((sum, name) => sum | PERMISSIONS[name], 0n)

/** What a member may do in a channel (or in the whole server): roles first, then the channel's overwrites. */
export function permissionsOf(guild: Guild, user: string, channel: Channel | null): bigint {
  if (guild.owner === user) return ALL_PERMISSIONS
  const roles = [guild.id, ...(guild.memberRoles.get(user) ?? [])]
  let may = guild.roles.filter((role) => roles.includes(role.id)).reduce((sum, role) => sum | role.permissions, 0n)
  if (may & PERMISSIONS.administrator) return ALL_PERMISSIONS
  const overwrites = (channel?.type === 11 ? channel.parent : channel)?.overwrites ?? []
  const layers = [
    overwrites.filter((o) => o.id === guild.id),
    overwrites.filter((o) => o.type === 0 && o.id !== guild.id && roles.includes(o.id)),
    overwrites.filter((o) => o.type === 1 && o.id === user),
  ]
  for (const layer of layers) {
    may &= ~layer.reduce((sum, o) => sum | o.deny, 0n)
    may |= layer.reduce((sum, o) => sum | o.allow, 0n)
  }
  return may
}
