import { createHmac } from 'node:crypto'
import type { EnvelopeType } from './socket-mode.ts'

/** Where the bot takes requests in HTTP mode. */
export interface HttpBot {
  /** `http://127.0.0.1:PORT/slack/events` */
  readonly url: string
  readonly signingSecret: string
}

/** A request as Slack sends it: a form for commands, a form with one JSON field for actions, JSON for events. */
export function bodyOf(type: EnvelopeType, payload: Record<string, unknown>): { body: string; contentType: string } {
  const form = 'application/x-www-form-urlencoded'
  if (type === 'events_api') return { body: JSON.stringify(payload), contentType: 'application/json' }
  if (type === 'interactive') {
    return { body: String(new URLSearchParams({ payload: JSON.stringify(payload) })), contentType: form }
  }
  const fields = Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, String(value)]))
  return { body: String(new URLSearchParams(fields)), contentType: form }
}

/** Slack's `v0` signature over the time and the body. */
export function signatureOf(secret: string, seconds: number, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex')}`
}

/** Posts a request to the bot. `seconds` is the time it claims to be from; `signature` replaces the right one. */
export async function postSigned(
  bot: HttpBot,
  type: EnvelopeType,
  payload: Record<string, unknown>,
  options: { seconds?: number; signature?: string | null } = {},
): Promise<{ status: number; payload: unknown }> {
  const { body, contentType } = bodyOf(type, payload)
  const seconds = options.seconds ?? Math.floor(Date.now() / 1000)
  const signature = options.signature === undefined ? signatureOf(bot.signingSecret, seconds, body) : options.signature
  const response = await fetch(bot.url, {
    method: 'POST',
    headers: {
      'content-type': contentType,
      'x-slack-request-timestamp': String(seconds),
      ...(signature === null ? {} : { 'x-slack-signature': signature }),
    },
    body,
  })
  const text = await response.text()
  try {
    return { status: response.status, payload: text === '' ? null : JSON.parse(text) }
  } catch {
    return { status: response.status, payload: text }
  }
}
