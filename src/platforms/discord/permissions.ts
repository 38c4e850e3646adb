import {
  type APIChannel,
  type APIGuild,
  type APIGuildMember,
  type APIOverwrite,
  ChannelType,
  PermissionFlagsBits,
} from 'discord.js'

/** What a digest needs, as people read it in a channel's settings. */
const NEEDED = [
  ['View Channel', PermissionFlagsBits.ViewChannel],
  ['Send Messages', PermissionFlagsBits.SendMessages],
  ['Read Message History', PermissionFlagsBits.ReadMessageHistory],
] as const
const IN_THREADS = ['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads] as const

const WRITABLE: readonly ChannelType[] = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildVoice,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
  ChannelType.DM,
]
const THREADS: readonly ChannelType[] = [
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]

export const canHoldMessages = (channel: APIChannel): boolean => WRITABLE.includes(channel.type)
export const isThread = (channel: APIChannel): boolean => THREADS.includes(channel.type)

/** The names of the permissions that a member lacks in a channel; for a thread `overwrites` are its parent channel's. */
export function lacking(
  guild: APIGuild,
  member: APIGuildMember,
  overwrites: readonly APIOverwrite[],
  thread: boolean,
): string[] {
  const may = permissionsIn(guild, member, overwrites)
  const needed = thread ? NEEDED.map((one) => (one[0] === 'Send Messages' ? IN_THREADS : one)) : NEEDED
  return needed.filter(([, bit]) => (may & bit) === 0n).map(([name]) => name)
}

/** May everybody on the server see it? For a thread `overwrites` are its parent channel's. */
export function isSeenByAll(guild: APIGuild, overwrites: readonly APIOverwrite[], type: ChannelType): boolean {
  if (type === ChannelType.PrivateThread) return false
  // The role of everybody has the server's own identifier.
  const everyone = BigInt(guild.roles.find(({ id }) => id === guild.id)?.permissions ?? 0)
  const own = overwrites.find(({ id }) => id === guild.id)
  const may = (everyone & ~BigInt(own?.deny ?? 0)) | BigInt(own?.allow ?? 0)
  return (may & PermissionFlagsBits.ViewChannel) !== 0n
}

/** https://discord.com/developers/docs/topics/permissions#permission-overwrites */
function permissionsIn(guild: APIGuild, member: APIGuildMember, overwrites: readonly APIOverwrite[]): bigint {
  const all = ~0n
  if (guild.owner_id === member.user.id) return all
  const mine = [guild.id, ...member.roles]
  let may = guild.roles
    .filter((role) => mine.includes(role.id))
    .reduce((sum, role) => sum | BigInt(role.permissions), 0n)
  if (may & PermissionFlagsBits.Administrator) return all
  const layers = [
    overwrites.filter((o) => o.id === guild.id),
    overwrites.filter((o) => o.id !== guild.id && member.roles.includes(o.id)),
    overwrites.filter((o) => o.id === member.user.id),
  ]
  for (const layer of layers) {
    may &= ~layer.reduce((sum, o) => sum | BigInt(o.deny), 0n)
    may |= layer.reduce((sum, o) => sum | BigInt(o.allow), 0n)
  }
  return may
}
