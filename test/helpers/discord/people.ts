import type { Gateway } from './gateway.ts'
import { memberJson } from './gateway.ts'
import { walk } from './message-limits.ts'
import { channelJson, compose, EPHEMERAL, LOADING, messageJson, userJson } from './messages.ts'
import { permissionsOf } from './permissions.ts'
import type { Channel, Component, Interaction, Json, StoredMessage, User, World } from './world.ts'

/** Somebody in front of a Discord app: what they do becomes events, what comes back can be looked at. */
export class Person {
  readonly user: User
  readonly #world: World
  readonly #gateway: Gateway

  constructor(world: World, gateway: Gateway, user: User) {
    this.#world = world
    this.#gateway = gateway
    this.user = user
  }

  /**
   * Runs a registered command: `runs(channel, ['nato', 'who', 'attended'], { event: '2022-02-28' })`. Throws when Discord
   * would not let one type it: not registered, an unknown option, a required one left out.
   */
  runs(channel: Channel, path: readonly string[], options: Record<string, string> = {}): Interaction {
    return this.#interact(2, channel, { data: commandData(this.#world, channel, path, options) })
  }

  /** What is offered while typing into one option. */
  types(channel: Channel, path: readonly string[], options: Record<string, string>, focused: string): Interaction {
    return this.#interact(4, channel, { data: commandData(this.#world, channel, path, options, focused) })
  }

  /** Presses a button by its label. Throws when there is none, or when it is disabled. */
  presses(channel: Channel, message: StoredMessage, label: string): Interaction {
    const button = buttonsOf(message).find((b) => b.label === label)
    if (!button?.custom_id || button.disabled)
      throw new Error(`No button "${label}" to press: ${buttonsOf(message).map((b) => b.label)}`)
    return this.pressesId(channel, message, button.custom_id)
  }

  pressesId(channel: Channel, message: StoredMessage, customId: string): Interaction {
    const pressed = this.#interact(3, channel, {
      data: { component_type: 2, custom_id: customId },
      message: messageJson(message),
    })
    pressed.original = message
    return pressed
  }

  /** Chooses from the first menu that has an entry with this label. Throws when there is none. */
  chooses(channel: Channel, message: StoredMessage, label: string): Interaction {
    for (const [, menu] of walk(message.components)) {
      const options = (menu.options ?? []) as { label: string; value: string }[]
      const option = options.find((one) => one.label === label)
      if (!option || !menu.custom_id) continue
      const chosen = this.#interact(3, channel, {
        data: { component_type: 3, custom_id: menu.custom_id, values: [option.value] },
        message: messageJson(message),
      })
      chosen.original = message
      return chosen
    }
    throw new Error(`No entry "${label}" to choose`)
  }

  /** Sends the form that an interaction opened, with the given values; fields left out keep what they show. */
  submits(opened: Interaction, values: Record<string, string>): Interaction {
    if (!opened.modal) throw new Error('No form is open')
    // What is only shown comes back without its words.
    const components = opened.modal.components.map((one, index) =>
      one.type === 18
        ? { type: 18, id: one.id ?? index + 1, component: filled(one.component, values) }
        : { type: one.type, id: one.id ?? index + 1 },
    )
    const submitted = this.#interact(5, opened.channel, {
      data: { custom_id: opened.modal.custom_id, components },
      ...(opened.payload.message !== undefined && { message: opened.payload.message }),
    })
    submitted.original = opened.original
    return submitted
  }

  /** Writes into a channel. A mention of the bot is written `@bot`. */
  says(channel: Channel, text: string): StoredMessage {
    const content = text.replaceAll('@bot', `<@${this.#world.bot.id}>`)
    const mentioned = [this.#world.bot, ...this.#world.users.values()].filter(({ id }) => content.includes(`<@${id}>`))
    const message = compose(this.#world, channel, this.user, { content }, [])
    channel.messages.push(message)
    const { guild } = channel
    this.#gateway.dispatch({
      name: 'MESSAGE_CREATE',
      data: {
        ...messageJson(message),
        mentions: [...new Set(mentioned)].map(userJson),
        ...(guild && { member: { ...memberJson(this.#world, guild, this.user.id), user: undefined } }),
      },
      guild: guild?.id ?? null,
      intent: guild ? 'messages' : 'directMessages',
    })
    return message
  }

  #interact(type: number, channel: Channel, more: Json): Interaction {
    const { guild } = channel
    const id = this.#world.id()
    const payload: Json = {
      id,
      application_id: this.#world.bot.id,
      type,
      token: `token-of-${id}`,
      version: 1,
      channel: { ...channelJson(channel), app_permissions: String(this.#botPermissions(channel)), permissions: '0' },
      channel_id: channel.id,
      locale: this.user.locale,
      app_permissions: String(this.#botPermissions(channel)),
      authorizing_integration_owners: guild?.botIsMember ? { 0: guild.id } : { 1: this.user.id },
      context: guild ? 0 : channel.recipient ? 1 : 2,
      attachment_size_limit: 10_485_760,
      entitlements: [],
      ...(guild
        ? {
            guild_id: guild.id,
            guild_locale: guild.locale,
            guild: { id: guild.id, locale: guild.locale, features: [] },
            member: {
              ...memberJson(this.#world, guild, this.user.id),
              permissions: String(permissionsOf(guild, this.user.id, channel)),
            },
          }
        : { user: userJson(this.user) }),
      ...more,
    }
    const interaction: Interaction = {
      id,
      token: `token-of-${id}`,
      type,
      user: this.user,
      channel,
      payload,
      response: null,
      choices: null,
      modal: null,
      original: null,
      followUps: [],
      expired: false,
    }
    this.#world.interactions.set(id, interaction)
    this.#gateway.dispatch({ name: 'INTERACTION_CREATE', data: payload, guild: guild?.id ?? null })
    return interaction
  }

  #botPermissions(channel: Channel): bigint {
    return channel.guild?.botIsMember ? permissionsOf(channel.guild, this.#world.bot.id, channel) : 0n
  }
}

/** The answer of an interaction once it has one: not the "is thinking …" of a deferred reply. */
export function answerOf(interaction: Interaction): StoredMessage | null {
  const { original, response } = interaction
  if (response === null || response === 9 || !original || original.flags & LOADING) return null
  return original
}

export const isEphemeral = (message: StoredMessage) => (message.flags & EPHEMERAL) !== 0

export const buttonsOf = (message: StoredMessage): Component[] =>
  [...walk(message.components)].map(([, component]) => component).filter((component) => component.type === 2)

/** All words that a message shows, line by line. */
export function textOf(message: StoredMessage): string {
  const embeds = message.embeds as {
    title?: string
    description?: string
    fields?: { name: string; value: string }[]
    footer?: { text: string }
  }[]
  return [
    message.content,
    ...embeds.flatMap((e) => [
      e.title,
      e.description,
      ...(e.fields ?? []).flatMap((f) => [f.name, f.value]),
      e.footer?.text,
    ]),
    ...[...walk(message.components)].map(([, component]) => component.content),
  ]
    .filter(Boolean)
    .join('\n')
}

interface Registered extends Json {
  id: string
  name: string
  type: number
  required?: boolean
  options?: Registered[]
}

function commandData(
  world: World,
  channel: Channel,
  path: readonly string[],
  values: Record<string, string>,
  focused?: string,
): Json {
  const known = [
    ...(world.commands.get(channel.guild?.id ?? '') ?? []),
    ...(world.commands.get('') ?? []),
  ] as Registered[]
  const [top, ...subcommands] = path
  const command = known.find(({ name }) => name === top)
  if (!command) throw new Error(`/${top} is not registered`)
  const steps: Registered[] = []
  let at = command
  for (const word of subcommands) {
    const next = at.options?.find((option) => option.name === word && option.type <= 2)
    if (!next) throw new Error(`/${path.join(' ')} is not registered`)
    steps.push(next)
    at = next
  }
  const offered = at.options ?? []
  if (offered.some((option) => option.type <= 2)) throw new Error(`/${path.join(' ')} needs a subcommand`)
  for (const name of Object.keys(values))
    if (!offered.some((o) => o.name === name)) throw new Error(`No option ${name}`)
  for (const o of offered)
    if (o.required && !focused && !(o.name in values)) throw new Error(`Option ${o.name} is required`)
  let options: Json[] = offered
    .filter((o) => o.name in values)
    .map((o) => ({ type: o.type, name: o.name, value: values[o.name], ...(o.name === focused && { focused: true }) }))
  for (const step of steps.toReversed()) options = [{ type: step.type, name: step.name, options }]
  return { id: command.id, name: command.name, type: 1, options }
}

function filled(field: Component | undefined, values: Record<string, string>): Json {
  if (!field?.custom_id) return {}
  const value = values[field.custom_id]
  const base = { type: field.type, id: field.id ?? 1, custom_id: field.custom_id }
  if (field.type === 4) return { ...base, value: value ?? field.value ?? '' }
  const options = (field.options ?? []) as { value: string; default?: boolean }[]
  if (value !== undefined && !options.some((o) => o.value === value))
    throw new Error(`${field.custom_id} has no choice ${value}`)
  return { ...base, values: value !== undefined ? [value] : options.filter((o) => o.default).map((o) => o.value) }
}
