import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import { DeliveryError, UserError } from '../../core/errors.ts'

/** Codes of https://discord.com/developers/docs/topics/opcodes-and-status-codes that will not change by waiting. */
const REFUSALS: Readonly<Record<number, string>> = {
  10003: 'The channel does not exist any more.',
  10004: 'The server does not exist any more, or the bot was removed from it.',
  50001: 'The bot cannot see the channel: give it the permission View Channel there, or invite it again.',
  50007: 'The person takes no direct messages from the bot.',
  50008: 'The bot cannot write in a channel of this kind: choose a text channel or a thread.',
  50013: 'The bot may not write in the channel: give it the permission Send Messages there.',
  50083: 'The thread is archived: open it again, or choose another channel.',
  160005: 'The thread is locked: unlock it, or choose another channel.',
}

/** Codes of the same page that concern the whole bot, and no channel: nothing was posted, and somebody has to mend it. */
const HELD_UP: Readonly<Record<number, string>> = {
  0: 'Discord does not take the call',
  40002: 'The bot’s account has to be verified',
  40004: 'Discord takes no messages for the moment',
  40006: 'Discord has switched this off for the moment',
  40333: 'What stands before Discord does not let the bot through',
}

/** Those of them that pass by themselves. */
const PASSING: ReadonlySet<number> = new Set([40_004, 40_006, 40_333])

/** Errors of the connection that come before anything was sent. */
const BEFORE = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']

/** Nobody is asked again for so long when the whole bot is refused: each refusal counts towards a ban of the address. */
const HELD_UP_SECONDS = 600

/** What Discord asks for is told to the millisecond; clocks and ways differ. */
const LEAST_PAUSE_SECONDS = 0.1

/**
 * Is this an answer of Discord itself? Its errors bear a number; the client makes the same error of any page with a status
 * of 4xx, and a page of some proxy says nothing about what stands behind it.
 */
export const isAnswer = (error: unknown): error is DiscordAPIError & { readonly code: number } =>
  error instanceof DiscordAPIError && typeof error.code === 'number'

/** What an error means for a post. */
export function deliveryError(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error
  if (error instanceof RateLimitError) {
    const scope = error.global ? 'platform' : 'channel'
    const afterSeconds = Math.max(LEAST_PAUSE_SECONDS, Math.max(error.retryAfter, error.timeToReset) / 1000)
    return new DeliveryError('retry', 'Discord asks for a pause.', { afterSeconds, scope, cause: error })
  }
  if (isAnswer(error)) return refused(error)
  if (error instanceof DiscordAPIError) {
    const message = `What answered (${error.status}) is not Discord: it may or may not have been posted.`
    return new DeliveryError('ambiguous', message, { cause: error })
  }
  if (error instanceof HTTPError) {
    return new DeliveryError('ambiguous', `Discord answered ${error.status}: it may or may not have been posted.`, {
      cause: error,
    })
  }
  if (BEFORE.includes(codeOf(error))) {
    return new DeliveryError('retry', 'Discord cannot be reached.', {
      scope: 'platform',
      afterSeconds: 30,
      cause: error,
    })
  }
  return new DeliveryError(
    'ambiguous',
    'The connection broke before Discord answered: it may or may not have been posted.',
    { cause: error },
  )
}

/** An answer without what it was asked for, such as a page of a proxy that says 200. */
export const noAnswer = (): DeliveryError =>
  new DeliveryError('ambiguous', 'What answered is not Discord: it may or may not have been posted.')

/** The identifier that everything of Discord's bears; the client takes a page of a proxy that says 200, or 302, for an answer too. */
export function identified(answer: unknown): string {
  if (typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string') return answer.id
  throw noAnswer()
}

/** The same for a list. */
export function listed(answer: unknown): readonly object[] {
  if (Array.isArray(answer)) return answer
  throw noAnswer()
}

function refused(error: DiscordAPIError & { readonly code: number }): DeliveryError {
  if (error.status === 401) {
    // A token that was changed by mistake must not switch off every subscription: they wait for the right one.
    const options = { afterSeconds: HELD_UP_SECONDS, scope: 'platform', cause: error } as const
    return new DeliveryError('retry', `Discord refuses the token. ${NEW_TOKEN}`, options)
  }
  const known = REFUSALS[error.code]
  const aboutMessage = error.status === 400 || error.status === 413
  const why = error.message.split('\n')[0]?.replace(/\[?\.?$/, '') ?? ''
  const heldUp = HELD_UP[error.code]
  if (heldUp !== undefined && !(error.code === 0 && aboutMessage)) {
    const options = { afterSeconds: HELD_UP_SECONDS, scope: 'platform', cause: error } as const
    return new DeliveryError('retry', `${heldUp} (${error.code}: ${why}).`, options)
  }
  // 400 and 413 are about the message (how it is built, its size, a filter on words), and not about the channel.
  const unfit = known === undefined && aboutMessage
  return new DeliveryError(unfit ? 'unfit' : 'refused', known ?? `Discord refuses it (${error.code}: ${why}).`, {
    gone: error.code === 10_003,
    cause: error,
  })
}

/** The same for reading: whatever keeps us from looking leaves open what stands there, unless the channel is gone. */
export function findError(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error
  const refusal = deliveryError(error)
  const { verdict, message, afterSeconds, scope } = refusal
  const gone = error instanceof DiscordAPIError && (error.code === 10_003 || error.code === 10_004)
  if (verdict === 'refused' && gone) return refusal
  const options = { ...(afterSeconds !== null && { afterSeconds }), scope, cause: error }
  return new DeliveryError('ambiguous', `The channel's messages cannot be read. ${message}`, options)
}

const NEW_TOKEN =
  'Copy the token from the page Bot of your application at https://discord.com/developers/applications into DISCORD_TOKEN and start again.'

/** The client's own word for any answer 401, also for a page of some proxy. */
export const saysTokenInvalid = (error: unknown): boolean => codeOf(error) === 'TokenInvalid'

/** Why the connection at start failed for good; null when it is worth another try. */
export function startError(error: unknown): UserError | null {
  const message = error instanceof Error ? error.message : ''
  if (saysTokenInvalid(error) || message === 'Authentication failed' || (isAnswer(error) && error.status === 401)) {
    return new UserError(`Discord refuses the token. ${NEW_TOKEN}`)
  }
  if (/^(Sharding is required|Invalid shard)/.test(message)) {
    return new UserError(
      'Discord wants this bot to be split over more connections, since it is in many servers: start it again, and it is.',
    )
  }
  if (/^Used (disallowed|invalid) intents|invalid API version/.test(message)) {
    return new UserError(`Discord refuses the connection (${message}): update Communiqué to a newer version.`)
  }
  if (/^Not enough sessions remaining/.test(message)) {
    return new UserError(
      'This bot was started too often today, and Discord lets it in again only after some hours: stop what restarts it, and start it later.',
    )
  }
  if (!isAnswer(error) || PASSING.has(error.code)) return null
  return new UserError(`Discord refuses the connection: ${error.message}`)
}

/** What to tell an operator whose call at `apiUrl` failed: why it is refused, or that Discord was not reached; a fault of ours stays what it is. */
export function operatorError(error: unknown, apiUrl: string): unknown {
  if (error instanceof UserError) return error
  const refusal = startError(error)
  if (refusal) return refusal
  const status = error instanceof DiscordAPIError || error instanceof HTTPError ? `HTTP ${error.status}` : null
  const why = status ?? (error instanceof DeliveryError ? 'what answered is not Discord' : codeOf(error))
  if (why === '') return error
  return new UserError(
    `Discord cannot be reached at ${apiUrl} (${why}); check the network and DISCORD_API_URL, and start again.`,
  )
}

/** The interaction's token is used up or too old: nothing can be said there any more. */
export const isTooLate = (error: unknown): boolean =>
  error instanceof DiscordAPIError && [10_008, 10_015, 10_062, 50_027].includes(Number(error.code))

/** The message that was to be changed does not exist any more. */
export const isGone = (error: unknown): boolean => error instanceof DiscordAPIError && error.code === 10_008

/** The bot may not post where it was asked to; the interaction's own webhook still may. */
export const isForbidden = (error: unknown): boolean =>
  isAnswer(error) &&
  !(error.code in HELD_UP && error.code !== 0) &&
  (error.status === 403 || error.status === 404 || error.code in REFUSALS)

/** Discord does not take the message as it is built. */
export const isUnfit = (error: unknown): boolean => isAnswer(error) && deliveryError(error).verdict === 'unfit'

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
