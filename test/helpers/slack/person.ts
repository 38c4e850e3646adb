import type { EnvelopeType } from './socket-mode.ts'
import { shown, viewReply } from './web-api.ts'
import { list, record } from './wire.ts'
import { BOT, type StoredMessage, type StoredView, type Workspace } from './workspace.ts'

/** Something that was sent to the bot. */
export interface Sent {
  /** The envelope's id: look for the `ack` with this id in the journal. */
  readonly id: string
  /** Resolves when the bot acknowledged it, with what it sent along. */
  readonly acked: Promise<{ readonly payload: unknown; readonly status: number; readonly order: number }>
  readonly responseUrl: string | null
  readonly trigger: string | null
}

/** How an envelope gets to the bot: over the socket or as a signed request. */
export type Deliver = (type: EnvelopeType, payload: Record<string, unknown>) => Pick<Sent, 'id' | 'acked'>

export interface Ground {
  readonly workspace: Workspace
  readonly deliver: Deliver
  responseUrl(user: string, channel: string, original: StoredMessage | null): string
}

/** Where an action was pressed: in a message, or in a modal or home tab. */
export type Place = { readonly message: StoredMessage } | { readonly view: StoredView }

/** Someone in the workspace; every method does what a click or a line does in Slack's client. */
export class Person {
  readonly id: string
  readonly #ground: Ground

  constructor(id: string, ground: Ground) {
    this.id = id
    this.#ground = ground
  }

  /** `types('/nato', 'who attended 2022-02-28', 'C1')` */
  types(command: string, text: string, channel: string): Sent {
    const { workspace } = this.#ground
    const url = this.#ground.responseUrl(this.id, channel, null)
    const trigger = workspace.trigger()
    const sent = this.#ground.deliver('slash_commands', {
      token: 'verification',
      team_id: BOT.team,
      team_domain: 'loopback',
      channel_id: channel,
      channel_name: workspace.channel(channel)?.name ?? 'unknown',
      user_id: this.id,
      user_name: workspace.users.get(this.id)?.name ?? this.id,
      command,
      text,
      api_app_id: BOT.app,
      is_enterprise_install: 'false',
      response_url: url,
      trigger_id: trigger,
    })
    return { ...sent, responseUrl: url, trigger }
  }

  /** Presses the first button whose label fits, in a message or a view. Throws when there is none: it could not be pressed. */
  presses(label: string | RegExp, place: Place): Sent {
    const blocks = 'message' in place ? place.message.blocks : list(place.view.view.blocks)
    for (const block of blocks) {
      const { elements, accessory, block_id } = record(block)
      for (const element of [...list(elements), accessory]) {
        const button = record(element)
        if (button.type !== 'button') continue
        const text = String(record(button.text).text)
        if (typeof label === 'string' ? text === label : label.test(text)) return this.#acts(button, block_id, place)
      }
    }
    throw new Error(`No button ${label} in ${JSON.stringify(blocks)}`)
  }

  /** Chooses an entry of the first menu that has it, in a message or a view. Throws when there is none. */
  chooses(label: string, place: Place): Sent {
    const blocks = 'message' in place ? place.message.blocks : list(place.view.view.blocks)
    for (const block of blocks) {
      const { elements, block_id } = record(block)
      for (const menu of list(elements).map(record)) {
        const option = list(menu.options).find((one) => record(record(one).text).text === label)
        const { type, action_id } = menu
        if (option) return this.#acts({ type, action_id, selected_option: option }, block_id, place)
      }
    }
    throw new Error(`No entry ${label} in ${JSON.stringify(blocks)}`)
  }

  /** Sends an action as the client does; for buttons that are no longer there as well. */
  #acts(element: Record<string, unknown>, blockId: unknown, place: Place): Sent {
    const { workspace } = this.#ground
    const trigger = workspace.trigger()
    const common = {
      type: 'block_actions',
      user: { id: this.id, team_id: BOT.team },
      api_app_id: BOT.app,
      team: { id: BOT.team, domain: 'loopback' },
      enterprise: null,
      is_enterprise_install: false,
      trigger_id: trigger,
      actions: [{ ...element, block_id: blockId ?? 'made', action_ts: workspace.stamp() }],
    }
    if ('view' in place) {
      const view = viewReply(place.view)
      const container = { type: 'view', view_id: place.view.id }
      return { ...this.#ground.deliver('interactive', { ...common, container, view }), responseUrl: null, trigger }
    }
    const { message } = place
    const url = this.#ground.responseUrl(this.id, message.channel, message)
    const ephemeral = message.ephemeralFor !== null
    const sent = this.#ground.deliver('interactive', {
      ...common,
      channel: { id: message.channel, name: workspace.channel(message.channel)?.name ?? 'unknown' },
      container: {
        type: 'message',
        message_ts: message.ts,
        channel_id: message.channel,
        is_ephemeral: ephemeral,
        ...(message.threadTs ? { thread_ts: message.threadTs } : {}),
      },
      // Slack does not send the content of an ephemeral message along.
      ...(ephemeral ? {} : { message: shown(message, true) }),
      response_url: url,
    })
    return { ...sent, responseUrl: url, trigger }
  }

  /** Writes `@bot …` in a channel, or in the thread under `thread`. */
  mentions(text: string, channel: string, thread?: string, extra: Record<string, unknown> = {}): Sent & { ts: string } {
    return this.#says('app_mention', `<@${BOT.user}> ${text}`, channel, thread, extra)
  }

  /** Writes to the bot in the direct message. */
  writes(text: string, thread?: string, extra: Record<string, unknown> = {}): Sent & { ts: string } {
    const { id } = this.#ground.workspace.direct(this.id)
    return this.#says('message', text, id, thread, { channel_type: 'im', ...extra })
  }

  #says(
    type: string,
    text: string,
    channel: string,
    thread: string | undefined,
    extra: Record<string, unknown>,
  ): Sent & { ts: string } {
    const { workspace } = this.#ground
    const message = workspace.store({
      ...{ channel, user: this.id, text, blocks: [], metadata: null, threadTs: thread ?? null, ephemeralFor: null },
    })
    const event = {
      ...{ type, channel, user: this.id, text, ts: message.ts, event_ts: message.ts },
      ...(thread ? { thread_ts: thread } : {}),
      ...extra,
    }
    return { ...this.event(event), ts: message.ts }
  }

  opensHome(): Sent {
    return this.event({ type: 'app_home_opened', user: this.id, channel: `D${this.id.slice(1)}`, tab: 'home' })
  }

  /** Any event of the Events API; with the same `eventId` it is a redelivery. */
  event(event: Record<string, unknown>, eventId = this.#ground.workspace.id('Ev')): Sent {
    const sent = this.#ground.deliver('events_api', {
      token: 'verification',
      team_id: BOT.team,
      api_app_id: BOT.app,
      type: 'event_callback',
      event_id: eventId,
      event_time: 1_600_000_000,
      event,
      authorizations: [{ team_id: BOT.team, user_id: BOT.user, is_bot: true, is_enterprise_install: false }],
    })
    return { ...sent, responseUrl: null, trigger: null }
  }

  /** A global shortcut, from the lightning menu or the search bar. */
  usesShortcut(callbackId: string): Sent {
    const trigger = this.#ground.workspace.trigger()
    const sent = this.#ground.deliver('interactive', {
      type: 'shortcut',
      callback_id: callbackId,
      trigger_id: trigger,
      ...this.#who(),
      action_ts: this.#ground.workspace.stamp(),
    })
    return { ...sent, responseUrl: null, trigger }
  }

  /** Types into an external select of a view; the answer comes as the payload of the acknowledgement. */
  looksUp(actionId: string, value: string, view: StoredView): Sent {
    const sent = this.#ground.deliver('interactive', {
      type: 'block_suggestion',
      action_id: actionId,
      block_id: 'made',
      value,
      ...this.#who(),
      view: viewReply(view),
      container: { type: 'view', view_id: view.id },
    })
    return { ...sent, responseUrl: null, trigger: null }
  }

  /** Sends a modal's form; `values` by block_id: a text for inputs, an option's value for selects, null for nothing. */
  submits(view: StoredView, values: Readonly<Record<string, string | null>>): Sent {
    const { workspace } = this.#ground
    const state: Record<string, unknown> = {}
    for (const block of list(view.view.blocks).map(record)) {
      if (block.type !== 'input') continue
      const element = record(block.element)
      const blockId = String(block.block_id)
      const value = blockId in values ? values[blockId] : undefined
      state[blockId] = { [String(element.action_id)]: stateOf(element, value) }
    }
    const trigger = workspace.trigger()
    const sent = this.#ground.deliver('interactive', {
      type: 'view_submission',
      ...this.#who(),
      trigger_id: trigger,
      view: { ...viewReply(view), state: { values: state } },
      response_urls: [],
    })
    return { ...sent, responseUrl: null, trigger }
  }

  #who(): Record<string, unknown> {
    return {
      user: { id: this.id, team_id: BOT.team },
      team: { id: BOT.team, domain: 'loopback' },
      api_app_id: BOT.app,
      enterprise: null,
      is_enterprise_install: false,
    }
  }
}

/** The state of one input as Slack reports it; `undefined` keeps what the view was opened with. */
function stateOf(element: Record<string, unknown>, value: string | null | undefined): Record<string, unknown> {
  const type = element.type
  if (type === 'plain_text_input') {
    return { type, value: value === undefined ? (element.initial_value ?? null) : value }
  }
  if (value === undefined) return { type, selected_option: element.initial_option ?? null }
  if (value === null) return { type, selected_option: null }
  const known = list(element.options).find((option) => record(option).value === value)
  if (type === 'static_select' && !known) throw new Error(`${value} is none of the options`)
  return { type, selected_option: known ?? { text: { type: 'plain_text', text: value.slice(0, 75) }, value } }
}
