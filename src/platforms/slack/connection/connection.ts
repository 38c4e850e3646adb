import type { Receiver } from '@slack/bolt'

/** How Slack's payloads get here: over a WebSocket (socket.ts) or as signed requests (http.ts). */
export interface Connection {
  readonly receiver: Receiver
  /** Rejects with a UserError that says what to do, or with the library's error where another try may work. */
  start(): Promise<void>
  stop(): Promise<void>
  /** Since when it is up (ISO 8601); null while it is not. */
  since(): string | null
  /** The port that takes Slack's requests; null in Socket Mode. */
  port(): number | null
}
