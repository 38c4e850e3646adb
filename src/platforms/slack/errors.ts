import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api'
import { DeliveryError, UserError } from '../../core/errors.ts'

/** The one place that knows what Slack's library throws. */

/** It will never be posted as things are; the sentence says what a person can do. */
const REFUSED: Readonly<Record<string, string>> = {
  channel_not_found: 'Slack does not show me this channel: it is gone, or private and I was not invited.',
  is_archived: 'The channel is archived.',
  not_in_channel: 'I am not in the channel: type /invite @bot there, with my name.',
  restricted_action: 'The workspace does not let me post in this channel.',
  restricted_action_read_only_channel: 'The channel is read-only.',
  restricted_action_thread_only_channel: 'The channel takes only replies in threads.',
  restricted_action_non_threadable_channel: 'The channel takes no such messages.',
  user_not_found: 'Slack does not know this person any more.',
  user_is_restricted: 'Slack does not let me write to this person.',
  cannot_dm_bot: 'Slack does not let me write to a bot.',
  messages_tab_disabled: 'Direct messages to me are switched off in the app’s settings.',
  account_inactive: 'The app was removed from the workspace.',
  no_permission: 'The app may not post here.',
  access_denied: 'The app may not post here.',
}

/**
 * What the operator or an administrator can mend for all channels at once: nothing is posted meanwhile, and no channel loses
 * its digest for good.
 */
const MENDABLE: Readonly<Record<string, string>> = {
  invalid_auth: 'Slack does not take the bot token any more.',
  not_authed: 'Slack misses the bot token.',
  token_revoked: 'The bot token was revoked.',
  token_expired: 'The bot token has expired.',
  missing_scope: 'The app lacks a permission: install it again from config/slack.manifest.json.',
  team_access_not_granted: 'The app has no access to this workspace.',
  org_login_required: 'The workspace is moving to another organisation.',
  ekm_access_denied: 'The administrators have suspended messages.',
}
const MENDING_SECONDS = 300

/** Slack does not take this one message; the channel's next one may be fine, so the channel is not given up. */
const MALFORMED: ReadonlySet<string> = new Set([
  ...['invalid_blocks', 'invalid_blocks_format', 'invalid_arguments', 'msg_blocks_too_long', 'msg_too_long', 'no_text'],
  ...['invalid_metadata_format', 'metadata_too_large'],
])

export const isMalformed = (error: unknown): boolean => MALFORMED.has(codeOf(error))

/** Slack's own words: "it is possible some aspect of the operation succeeded before the error was raised". */
const PERHAPS: ReadonlySet<string> = new Set(['internal_error', 'fatal_error'])

/** The connection was never made, so nothing was sent. Everything else that breaks a connection may come after the post. */
const NEVER_SENT: ReadonlySet<string> = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN', 'UND_ERR_CONNECT_TIMEOUT'],
  ...[
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  ],
  ...['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'ERR_TLS_CERT_ALTNAME_INVALID'],
])

/** What a failed `chat.postMessage` means for the message. */
export function deliveryError(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error
  if (error instanceof WebAPIRateLimitedError) {
    // A 429 of chat.postMessage is the channel's one message a second or the workspace's cap; Slack does not say which.
    const options = { afterSeconds: error.retryAfter, scope: 'workspace', cause: error } as const
    return new DeliveryError('retry', `Slack asks to wait ${error.retryAfter} s.`, options)
  }
  if (error instanceof WebAPIPlatformError) {
    const code = error.data.error
    const refused = REFUSED[code]
    if (refused) return new DeliveryError('refused', withCode(refused, code), { cause: error })
    const mendable = MENDABLE[code]
    if (mendable) {
      // A permission may be missing for one kind of channel alone; a token is amiss for all.
      const scope = code === 'missing_scope' ? 'channel' : 'platform'
      const options = { afterSeconds: MENDING_SECONDS, scope, cause: error } as const
      return new DeliveryError('retry', withCode(mendable, code), options)
    }
    if (MALFORMED.has(code)) {
      return new DeliveryError('unfit', `Slack refuses how the message is built (${code}).`, { cause: error })
    }
    // An answer that is no error code is a page of some proxy: nobody knows what stands behind it.
    const known = isCode(code) && !PERHAPS.has(code)
    return new DeliveryError(known ? 'retry' : 'ambiguous', `Slack answered ${known ? code : codeOf(error)}.`, {
      cause: error,
    })
  }
  if (error instanceof WebAPIHTTPError) {
    // Slack says what is wrong with status 200; any other is a failure on the way, and nobody knows what stands behind it.
    return new DeliveryError('ambiguous', `Slack answered with HTTP status ${error.statusCode}.`, { cause: error })
  }
  if (error instanceof WebAPIRequestError && NEVER_SENT.has(causeCode(error.original))) {
    return new DeliveryError('retry', `Slack cannot be reached (${causeCode(error.original)}).`, { cause: error })
  }
  return new DeliveryError('ambiguous', 'The connection to Slack broke before its reply came.', { cause: error })
}

/** `The channel is archived (is_archived).`: what a person reads, and what can be looked up. */
const withCode = (sentence: string, code: string): string => `${sentence.replace(/\.$/, '')} (${code}).`

/** Was the message certainly not posted? Only then may it go out by another way. */
export function isCertainlyLost(error: unknown): boolean {
  if (isRespondError(error)) return error.statusCode < 500
  return deliveryError(error).verdict !== 'ambiguous'
}

/** A failed look at the history: nobody knows whether the message is there, unless the channel itself is out of reach. */
export function readingError(error: unknown): DeliveryError {
  const failure = deliveryError(error)
  if (failure.verdict === 'refused') return failure
  const wait = failure.afterSeconds === null ? {} : { afterSeconds: failure.afterSeconds, scope: failure.scope }
  return new DeliveryError('ambiguous', `The channel cannot be read: ${failure.message}`, { ...wait, cause: error })
}

const TOKEN: Readonly<Record<string, string>> = {
  invalid_auth: 'does not know it',
  not_authed: 'does not see it',
  account_inactive: 'says that the app was removed from the workspace',
  token_revoked: 'says that it was revoked',
  token_expired: 'says that it has expired',
  not_allowed_token_type: 'says that it is a token of another kind',
  no_permission: 'says that it may not do this',
  missing_scope: 'says that a permission is missing from it',
  team_access_not_granted: 'says that it has no access to the workspace',
}

const WHERE = {
  SLACK_BOT_TOKEN:
    'copy the Bot User OAuth Token (xoxb-…) from "OAuth & Permissions" on the app’s page at api.slack.com/apps',
  SLACK_APP_TOKEN:
    'make an app-level token (xapp-…) with the scope connections:write under "Basic Information" on the app’s page at api.slack.com/apps',
} as const

/** Why Slack does not let the bot in, in one sentence that says what to do; null when it is worth another try. */
export function startError(error: unknown, setting: keyof typeof WHERE): UserError | null {
  if (!(error instanceof WebAPIPlatformError) || isUnreached(error)) return null
  const code = error.data.error
  const says = TOKEN[code]
  if (says) return new UserError(`${setting}: Slack ${says} (${code}); ${WHERE[setting]} and start again.`)
  return new UserError(`Slack refuses to start (${code}); look it up at docs.slack.dev and start again.`)
}

/** Did the call come to nothing for a reason that passes by itself: the network, a proxy, a Slack that is down? */
export function isUnreached(error: unknown): boolean {
  if (error instanceof WebAPIPlatformError) return !isCode(error.data.error) || PERHAPS.has(error.data.error)
  return [WebAPIRequestError, WebAPIHTTPError, WebAPIRateLimitedError].some((kind) => error instanceof kind)
}

/** What to tell an operator whose call at `apiUrl` failed: why it is refused, or that Slack was not reached; a fault of ours stays what it is. */
export function operatorError(error: unknown, setting: keyof typeof WHERE, apiUrl: string): unknown {
  const refusal = startError(error, setting)
  if (refusal || !isUnreached(error)) return refusal ?? error
  const why = error instanceof WebAPIHTTPError ? `HTTP ${error.statusCode}` : codeOf(error)
  return new UserError(
    `Slack cannot be reached at ${apiUrl} (${why}); check the network and SLACK_API_URL, and start again.`,
  )
}

/** A short name of what went wrong, for the log: Slack's code, an HTTP status or the network's code; never a body. */
export function codeOf(error: unknown): string {
  if (error instanceof WebAPIPlatformError) {
    return isCode(error.data.error) ? error.data.error : 'an unreadable answer'
  }
  if (error instanceof WebAPIRateLimitedError) return 'rate_limited'
  if (error instanceof WebAPIHTTPError) return `http_${error.statusCode}`
  if (error instanceof WebAPIRequestError) return causeCode(error.original) || 'connection_broken'
  if (isRespondError(error)) return `response_url_${error.statusCode}`
  return error instanceof Error ? error.name : 'unknown'
}

const isCode = (error: string): boolean => /^[a-z][a-z_]*$/.test(error)

/** Bolt's error for a response_url that is expired, used up or not answered well. */
function isRespondError(error: unknown): error is Error & { statusCode: number } {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
}

/** `fetch failed` hides what happened in its cause. */
function causeCode(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  if (error instanceof AggregateError) return error.errors.map(causeCode).find((code) => code !== '') ?? ''
  return causeCode(error.cause)
}
