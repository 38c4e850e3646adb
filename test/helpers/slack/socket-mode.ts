import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Journal } from './journal.ts'
import { record } from './wire.ts'
import { BOT } from './workspace.ts'

export type EnvelopeType = 'slash_commands' | 'interactive' | 'events_api'

/**
 * The WebSocket side of Socket Mode: a ticket from `apps.connections.open` opens one connection, which begins with `hello`
 * and then carries envelopes; the client acknowledges each by its id. An envelope that is sent while no connection is open
 * waits for the next one, and an event whose acknowledgement never came is delivered again, as on Slack's side.
 */
export class SocketMode {
  readonly #journal: Journal
  readonly #server = new WebSocketServer({ noServer: true })
  readonly #tickets = new Set<string>()
  readonly #open = new Map<number, WebSocket>()
  /** Envelopes go over each connection in its turn, and not over the newest. */
  inTurn = false
  #count = 0
  #turn = 0
  #waiting: (() => void)[] = []
  /** Events by id that were sent and not acknowledged, with the connection they went over. */
  readonly #unsure = new Map<
    string,
    { readonly connection: number; readonly payload: unknown; readonly attempt: number }
  >()

  constructor(journal: Journal) {
    this.#journal = journal
  }

  /** The address for one connection; each is good once. */
  ticket(base: string): string {
    this.#count += 1
    const ticket = `ticket-${this.#count}`
    this.#tickets.add(ticket)
    return `${base.replace(/^http/, 'ws')}/link/?ticket=${ticket}&app_id=${BOT.app}`
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const ticket = new URL(request.url ?? '/', 'http://localhost').searchParams.get('ticket') ?? ''
    if (!this.#tickets.delete(ticket)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    this.#server.handleUpgrade(request, socket, head, (client) => this.#welcome(client, ticket))
  }

  #welcome(client: WebSocket, ticket: string): void {
    const connection = Number(ticket.split('-')[1])
    client.on('error', () => client.terminate())
    client.on('message', (data) => {
      const { envelope_id: id, payload } = record(JSON.parse(String(data)))
      this.#unsure.delete(String(id))
      this.#journal.push({ what: 'ack', id: String(id), payload: payload ?? null, status: 200 })
    })
    client.on('close', () => {
      this.#open.delete(connection)
      this.#journal.push({ what: 'disconnected', connection })
      for (const [id, { payload, attempt, ...sent }] of this.#unsure) {
        if (sent.connection === connection) this.send(id, 'events_api', payload, attempt + 1)
      }
    })
    client.send(
      JSON.stringify({
        type: 'hello',
        num_connections: this.#open.size + 1,
        connection_info: { app_id: BOT.app },
        debug_info: { host: 'loopback', approximate_connection_time: 18_060 },
      }),
    )
    this.#open.set(connection, client)
    this.#journal.push({ what: 'connected', connection })
    for (const send of this.#waiting.splice(0)) send()
  }

  /** Sends an envelope over an open connection; its acknowledgement appears in the journal as `ack` with this id. */
  send(id: string, type: EnvelopeType, payload: unknown, attempt = 0): void {
    this.#turn += 1
    const at = this.inTurn ? this.#turn % Math.max(1, this.#open.size) : -1
    const [connection, client] = [...this.#open].at(at) ?? []
    if (client === undefined || connection === undefined) {
      this.#waiting.push(() => this.send(id, type, payload, attempt))
      return
    }
    const again = attempt > 0 ? { retry_attempt: attempt, retry_reason: 'timeout' } : {}
    const takesPayload = type !== 'events_api'
    if (type === 'events_api') this.#unsure.set(id, { connection, payload, attempt })
    client.send(JSON.stringify({ envelope_id: id, type, payload, accepts_response_payload: takesPayload, ...again }))
  }

  /** Tells every connection to go, as Slack does when it refreshes a host: `warning`, `refresh_requested`, `link_disabled`. */
  disconnect(reason: string): void {
    for (const client of this.#open.values()) {
      client.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'loopback' } }))
    }
  }

  /** Cuts every connection without a word, as a network does. */
  cut(): void {
    for (const client of this.#open.values()) client.terminate()
  }

  get connections(): number {
    return this.#open.size
  }
}
