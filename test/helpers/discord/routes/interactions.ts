import { check } from '../checks.ts'
import type { Gateway } from '../gateway.ts'
import { COMPONENTS_V2, change, compose, EPHEMERAL, LOADING, messageJson } from '../messages.ts'
import { Refusal, type Route, unknown } from '../router.ts'
import type { Call, Component, Interaction, Json, StoredMessage, World } from '../world.ts'

/** The first answer to an interaction, and all that follow through its webhook. */
export function interactionRoutes(world: World, gateway: Gateway): Route[] {
  const byToken = (token: string | undefined): Interaction => {
    const interaction = [...world.interactions.values()].find((i) => i.token === token)
    if (!interaction || interaction.expired) throw new Refusal(401, 50_027, 'Invalid Webhook Token')
    if (interaction.response === null) throw unknown(10_015, 'Webhook')
    return interaction
  }
  const messageOf = (interaction: Interaction, id: string | undefined): StoredMessage => {
    const found = id === '@original' ? interaction.original : interaction.followUps.find((m) => m.id === id)
    if (!found || found.deleted) throw unknown(10_008, 'Message')
    return found
  }

  /** Puts a message where it is seen: in the channel, or before the eyes of the asker alone. */
  const say = (interaction: Interaction, body: Json, call: Call): StoredMessage => {
    const message = compose(world, interaction.channel, world.bot, body, call.files)
    message.interaction_metadata = {
      id: interaction.id,
      type: interaction.type,
      user: { id: interaction.user.id, username: interaction.user.username, discriminator: '0', avatar: null },
      authorizing_integration_owners: {},
    }
    if (!(message.flags & EPHEMERAL)) {
      interaction.channel.messages.push(message)
      const { guild } = interaction.channel
      gateway.dispatch({
        name: 'MESSAGE_CREATE',
        data: messageJson(message),
        guild: guild?.id ?? null,
        intent: guild ? 'messages' : 'directMessages',
      })
    }
    return message
  }

  const respond = (call: Call, interaction: Interaction): void => {
    const { type, data } = call.body as { type: number; data?: Json }
    const fromMessage = interaction.payload.message !== undefined
    if (type === 4) interaction.original = say(interaction, check('followUp', data ?? {}, call.files), call)
    else if (type === 5) {
      const flags = ((data?.flags as number | undefined) ?? 0) & EPHEMERAL
      interaction.original = say(interaction, { flags }, call)
      interaction.original.flags |= LOADING
    } else if ((type === 6 || type === 7) && fromMessage) {
      // The original is the message with the pressed button.
      if (type === 7 && interaction.original) {
        const flags = interaction.original.flags & COMPONENTS_V2
        change(
          world,
          interaction.original,
          check('followUpEdit', { flags, ...data }, call.files, interaction.original.attachments),
          call.files,
        )
      }
    } else if (type === 8 && interaction.type === 4) {
      interaction.choices = (check('choices', call.body).data as { choices: Interaction['choices'] }).choices
    } else if (type === 9 && interaction.type !== 4 && interaction.type !== 5) {
      const modal = check('modal', data) as Json & { custom_id: string; title: string; components: Component[] }
      interaction.modal = modal
    } else
      throw new Refusal(
        400,
        50_035,
        `Invalid Form Body: type ${type} does not answer interaction type ${interaction.type}`,
      )
    interaction.response = type
  }

  return [
    {
      method: 'POST',
      path: '/interactions/:interaction/:token/callback',
      open: true,
      answer: (call, params) => {
        const interaction = world.interactions.get(params.interaction ?? '')
        if (!interaction || interaction.token !== params.token || interaction.expired)
          throw unknown(10_062, 'interaction')
        if (interaction.response !== null) throw new Refusal(400, 40_060, 'Interaction has already been acknowledged.')
        respond(call, interaction)
        if (call.query.get('with_response') !== 'true') return { status: 204 }
        const { id, type, original } = interaction
        const resource = original && { type: interaction.response, message: messageJson(original) }
        return {
          status: 200,
          body: { interaction: { id, type, response_message_id: original?.id }, ...(resource && { resource }) },
        }
      },
    },
    {
      method: 'POST',
      path: '/webhooks/:application/:token',
      open: true,
      answer: (call, { token }) => {
        const interaction = byToken(token)
        const body = check('followUp', call.body, call.files)
        // The first follow-up of a deferred reply is that reply.
        const waiting =
          interaction.response === 5 && interaction.original !== null && interaction.original.flags & LOADING
        if (waiting && interaction.original) {
          change(world, interaction.original, body, call.files)
          return { status: 200, body: messageJson(interaction.original) }
        }
        const message = say(interaction, body, call)
        interaction.followUps.push(message)
        return { status: 200, body: messageJson(message) }
      },
    },
    {
      method: 'GET',
      path: '/webhooks/:application/:token/messages/:message',
      open: true,
      answer: (_, { token, message }) => ({ status: 200, body: messageJson(messageOf(byToken(token), message)) }),
    },
    {
      method: 'PATCH',
      path: '/webhooks/:application/:token/messages/:message',
      open: true,
      answer: (call, params) => {
        const message = messageOf(byToken(params.token), params.message)
        const flags = message.flags & COMPONENTS_V2
        change(
          world,
          message,
          check('followUpEdit', { flags, ...(call.body as object) }, call.files, message.attachments),
          call.files,
        )
        return { status: 200, body: messageJson(message) }
      },
    },
    {
      method: 'DELETE',
      path: '/webhooks/:application/:token/messages/:message',
      open: true,
      answer: (_, params) => {
        messageOf(byToken(params.token), params.message).deleted = true
        return { status: 204 }
      },
    },
  ]
}
