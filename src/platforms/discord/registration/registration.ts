import {
  type APIApplicationCommandOption,
  type APIApplicationCommandStringOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js'
import type { Argument, Text } from '../../../core/command.ts'
import { UserError } from '../../../core/errors.ts'
import type { Choice } from '../../../core/question.ts'
import { clip } from '../components/markdown.ts'
import { LIMITS } from '../limits.ts'
import { type KnownCommand, placeOf } from './known-command.ts'

export type Registered = RESTPostAPIChatInputApplicationCommandsJSONBody

const EVERYWHERE = [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel]
const EVERYBODY = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall]

/**
 * What is registered with Discord: `/nato`, and `/nato-digest` for those who may. A command that is registered for one
 * server alone (`forGuild`) says nothing of where it may be used. Throws UserError when a command is longer than Discord
 * takes.
 */
export function registration(name: string, commands: readonly KnownCommand[], forGuild = false): Registered[] {
  const tops = [...new Set(commands.map((command) => placeOf(name, command).top))]
  return tops.map((top) => {
    const mine = commands.filter((command) => placeOf(name, command).top === top)
    const manages = mine.some((command) => command.manages)
    const registered: Registered = {
      type: ApplicationCommandType.ChatInput,
      name: top,
      ...described(manages ? MANAGE : ASK),
      options: optionsOf(name, mine),
      default_member_permissions: manages ? String(PermissionFlagsBits.ManageGuild) : null,
      ...(forGuild ? {} : scope(manages)),
    }
    if ((registered.options ?? []).length > LIMITS.command.options) {
      throw new UserError(
        `The command /${top} has more than ${LIMITS.command.options} commands below it, and Discord takes no more.`,
      )
    }
    const size = characters(registered)
    if (size <= LIMITS.command.characters) return registered
    throw new UserError(
      `The command /${top} has ${size} characters, and Discord takes ${LIMITS.command.characters}: shorten the descriptions in commands/.`,
    )
  })
}

const ASK: Text = {
  en: 'Who, what, when and where, from press releases, each with its sentence',
  de: 'Wer, was, wann und wo, aus Pressemitteilungen, jeweils mit dem Satz dazu',
}
const MANAGE: Text = { en: 'The digest of this channel', de: 'Die Übersicht dieses Kanals' }

/** A digest belongs to a channel that the bot can post to by itself: no servers and chats it is not installed in. */
function scope(manages: boolean): Partial<Registered> {
  return manages
    ? { contexts: EVERYWHERE.slice(0, 2), integration_types: EVERYBODY.slice(0, 1) }
    : { contexts: EVERYWHERE, integration_types: EVERYBODY }
}

function optionsOf(name: string, commands: readonly KnownCommand[]): APIApplicationCommandOption[] {
  const options: APIApplicationCommandOption[] = []
  for (const command of commands) {
    const { group, sub } = placeOf(name, command)
    if (group === null) options.push(subcommand(sub, command))
    else {
      const inner = commands.filter((other) => placeOf(name, other).group === group)
      if (inner[0] !== command) continue
      const subs = inner.map((other) => subcommand(placeOf(name, other).sub, other))
      options.push({
        type: ApplicationCommandOptionType.SubcommandGroup,
        name: group,
        ...described({ en: inShort(inner, ({ en }) => en), de: inShort(inner, ({ en, de }) => de ?? en) }),
        options: subs,
      })
    }
  }
  return options
}

/** A group is described by what its commands do, each up to its first comma: "Who took part · A person". */
const inShort = (commands: readonly KnownCommand[], say: (text: Text) => string): string =>
  [...new Set(commands.map(({ summary }) => say(summary).split(/[,:;]/u)[0] ?? ''))].join(' · ')

function subcommand(name: string, command: KnownCommand): APIApplicationCommandSubcommandOption {
  // Discord wants the required ones first; a sort keeps the order otherwise.
  const options = command.arguments.toSorted((a, b) => Number(b.required) - Number(a.required)).map(option)
  return { type: ApplicationCommandOptionType.Subcommand, name, ...described(command.summary), options }
}

function option({ name, description, required, complete, choices }: Argument): APIApplicationCommandStringOption {
  const base = { type: ApplicationCommandOptionType.String as const, name, ...described(description), required }
  if (choices) return { ...base, choices: choices.map(choice) }
  return complete ? { ...base, autocomplete: true } : base
}

const choice = ({ label, de, value }: Choice) => ({
  name: label,
  ...(de !== undefined && { name_localizations: { de } }),
  value,
})

function described({ en, de }: Text): { description: string; description_localizations?: { de: string } } {
  const description = clip(en, LIMITS.command.description)
  return de === undefined
    ? { description }
    : { description, description_localizations: { de: clip(de, LIMITS.command.description) } }
}

/** As Discord counts: names, values, and descriptions in their longest translation. */
function characters(node: object): number {
  let sum = 0
  for (const [key, value] of Object.entries(node)) {
    if (key === 'value') sum += String(value).length
    if (key === 'name' || key === 'description') sum += Math.max(String(value).length, longestTranslation(node, key))
    if (Array.isArray(value) && (key === 'options' || key === 'choices')) {
      for (const inner of value) sum += characters(inner)
    }
  }
  return sum
}

function longestTranslation(node: object, key: 'name' | 'description'): number {
  const translations = Object.values(Object.entries(node).find(([name]) => name === `${key}_localizations`)?.[1] ?? {})
  return Math.max(0, ...translations.map((text) => String(text).length))
}

/** Is this what is registered? What Discord adds of itself, and leaves out because it is the default, makes no difference. */
export function sameCommands(wanted: readonly Registered[], found: readonly object[]): boolean {
  const ours = found.filter((command) => !isEntryPoint(command))
  const there = new Map(ours.map((command) => ['name' in command ? command.name : null, command]))
  const same = (command: Registered) => {
    const keys = Object.keys(command)
    const mine = Object.entries(there.get(command.name) ?? {}).filter(([key]) => keys.includes(key))
    return JSON.stringify(essence(command)) === JSON.stringify(essence(Object.fromEntries(mine)))
  }
  return wanted.length === ours.length && wanted.every(same)
}

/** An application that is also an Activity has such a command, and Discord lets nobody take it away. */
export const isEntryPoint = (command: object): boolean =>
  'type' in command && command.type === ApplicationCommandType.PrimaryEntryPoint

/** The fields in one order, without those that say the same as nothing. */
function essence(node: unknown): unknown {
  if (Array.isArray(node)) return node.every((one) => typeof one === 'number') ? node.toSorted() : node.map(essence)
  if (node === null || typeof node !== 'object') return node
  const says = ([, value]: [string, unknown]) =>
    value !== null && value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0)
  const entries = Object.entries(node).filter(says)
  return Object.fromEntries(
    entries.map(([key, value]) => [key, essence(value)] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}
