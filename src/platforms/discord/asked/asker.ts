import {
  ApplicationIntegrationType,
  type BaseInteraction,
  InteractionContextType,
  type Message,
  PermissionFlagsBits,
} from 'discord.js'
import type { Asker } from '../../../core/question.ts'
import type { Desk } from '../desk.ts'
import { spellingOf } from '../registration/known-command.ts'

export const PLATFORM = 'discord'

const SERVER = 'server'

/** Where only the person brought the bot along, Discord does not offer the managers’ command. */
const isVisiting = ({ context, authorizingIntegrationOwners }: BaseInteraction): boolean =>
  context !== InteractionContextType.BotDM &&
  authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] === undefined

type Known = Pick<Desk, 'name' | 'commands'>

/** Who asks by a command, a button or a form. `managing`: Discord itself has let the person use the managers' command. */
export function askerOf(desk: Known, interaction: BaseInteraction, isPublic: boolean, managing = false): Asker {
  const { guildId, channelId, user, memberPermissions, locale, member, context } = interaction
  const nick = member && 'displayName' in member ? member.displayName : member?.nick
  return {
    platform: PLATFORM,
    workspace: guildId,
    channel: channelId,
    user: user.id,
    name: nick ?? user.displayName,
    locale,
    zone: unknownZone,
    // Direct messages belong to those who are in them.
    mayManage: async () =>
      managing || guildId === null || (memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false),
    oversees: async () => memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    direct: async () => context === InteractionContextType.BotDM,
    spelling: spellingOf(desk.name, desk.commands),
    workspaceCalled: SERVER,
    visiting: isVisiting(interaction),
    public: isPublic,
  }
}

/** Who asks by writing a message. */
export function authorOf(message: Message): Asker {
  const { guildId, channelId, author, member } = message
  const isOneTalk = guildId === null || message.channel.isThread()
  return {
    platform: PLATFORM,
    workspace: guildId,
    channel: channelId,
    user: author.id,
    name: member?.displayName ?? author.displayName,
    locale: message.guild?.preferredLocale ?? null,
    zone: unknownZone,
    ...(isOneTalk && { conversation: channelId }),
    mayManage: async () => guildId === null || (member?.permissions.has(PermissionFlagsBits.ManageGuild) ?? false),
    oversees: async () => member?.permissions.has(PermissionFlagsBits.ManageGuild) ?? false,
    direct: async () => guildId === null,
    workspaceCalled: SERVER,
    public: guildId !== null,
  }
}

/** Discord does not tell. */
const unknownZone = async () => null
