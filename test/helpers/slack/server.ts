import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Call, type Fault, Faults } from './faults.ts'
import { Journal } from './journal.ts'
import { type Deliver, Person } from './person.ts'
import { ResponseUrls } from './response-urls.ts'
import { type HttpBot, postSigned } from './signed.ts'
import { SocketMode } from './socket-mode.ts'
import { METHODS, Refusal } from './web-api.ts'
import { argumentsOf, bearer, reply, uploadOf } from './wire.ts'
import { type StoredMessage, Workspace } from './workspace.ts'

/** Every bot scope the methods of the server ask for. */
const ALL_SCOPES: readonly string[] = [
  ...['app_mentions:read', 'channels:history', 'channels:read', 'chat:write', 'commands', 'files:write'],
  ...['groups:history', 'groups:read', 'im:history', 'im:read', 'im:write', 'metadata.message:read'],
  ...['mpim:history', 'mpim:read', 'users:read'],
]

export interface SlackOptions {
  /** The only tokens that are taken; every other one is `invalid_auth`. */
  readonly botToken?: string
  readonly appToken?: string
  /** The bot's scopes; a method that needs another answers `missing_scope`. */
  readonly scopes?: readonly string[]
  /** Milliseconds; messages are stamped with it and response_urls expire by it. */
  readonly now?: () => number
  /** Every channel that is named exists, with the bot in it. */
  readonly anyChannel?: boolean
  /** 0, the default, takes a free port. Only 127.0.0.1 is ever listened on. */
  readonly port?: number
}

/**
 * A pretended Slack on a real socket: Web API, Socket Mode, signed requests, response_urls, uploads. The bot under test is
 * the real one, pointed here by `apiUrl`. See README.md in this folder.
 */
export class LoopbackSlack {
  readonly botToken: string
  readonly appToken: string
  readonly journal = new Journal()
  readonly faults = new Faults()
  readonly workspace: Workspace
  readonly responseUrls: ResponseUrls
  readonly socket: SocketMode
  /** Set it to send everything as signed requests instead of envelopes. */
  http: HttpBot | null = null
  scopes: ReadonlySet<string>
  readonly #server: Server
  readonly #held = new Map<ServerResponse, Record<string, unknown> | null>()
  #envelopes = 0

  private constructor(options: SlackOptions) {
    const now = options.now ?? Date.now
    this.botToken = options.botToken ?? 'xoxb-loopback'
    this.appToken = options.appToken ?? 'xapp-loopback'
    this.scopes = new Set(options.scopes ?? ALL_SCOPES)
    this.workspace = new Workspace({ now, anyChannel: options.anyChannel ?? false })
    this.responseUrls = new ResponseUrls(this.workspace, this.journal, now)
    this.socket = new SocketMode(this.journal)
    this.#server = createServer((request, response) => {
      this.#handle(request, response).catch((error: unknown) => reply(response, 500, String(error)))
    })
    this.#server.on('upgrade', (request, socket, head) => this.socket.upgrade(request, socket, head))
  }

  static async start(options: SlackOptions = {}): Promise<LoopbackSlack> {
    const slack = new LoopbackSlack(options)
    await new Promise<void>((resolve, reject) => {
      slack.#server.once('error', reject)
      slack.#server.listen(options.port ?? 0, '127.0.0.1', resolve)
    })
    return slack
  }

  /** `http://127.0.0.1:PORT` */
  get base(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** What goes into `SLACK_API_URL`. */
  get apiUrl(): string {
    return `${this.base}/api/`
  }

  /** A person in the workspace; made when the id is new. */
  person(id: string, options: Parameters<Workspace['addUser']>[1] = {}): Person {
    if (!this.workspace.users.has(id)) this.workspace.addUser(id, options)
    return new Person(id, {
      workspace: this.workspace,
      deliver: this.deliver,
      responseUrl: (user, channel, original) => this.responseUrls.create(this.base, user, channel, original),
    })
  }

  /** What somebody sees alone, newest last; waits until there is as much of it. */
  async privately(person: Person, count = 1): Promise<readonly StoredMessage[]> {
    await this.journal.until('response', () => this.workspace.onlyFor(person.id).length >= count)
    return this.workspace.onlyFor(person.id)
  }

  /** Sends one payload to the bot, by the socket or, when `http` is set, as a signed request. */
  readonly deliver: Deliver = (type, payload) => {
    this.#envelopes += 1
    const id = `envelope-${this.#envelopes}`
    const acked = this.journal.until('ack', (ack) => ack.id === id)
    if (this.http) {
      void postSigned(this.http, type, payload).then(({ status, payload: answer }) =>
        this.journal.push({ what: 'ack', id, payload: answer, status }),
      )
    } else {
      this.socket.send(id, type, payload)
    }
    return { id, acked }
  }

  /** The calls that hang and were carried out are answered after all. */
  letGo(): void {
    for (const [response, body] of this.#held) {
      if (body === null) continue
      this.#held.delete(response)
      reply(response, 200, body)
    }
  }

  /** Ends the server and cuts everything that hangs on it. */
  async stop(): Promise<void> {
    this.socket.cut()
    for (const response of this.#held.keys()) response.destroy()
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()))
    this.#server.closeAllConnections()
    await closed
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', this.base)
    if (pathname.startsWith('/api/')) return this.#call(request, response, pathname.slice('/api/'.length))
    if (pathname.startsWith('/response/')) {
      const args = await argumentsOf(request)
      const fault = this.faults.for({ method: 'response_url', args })
      if (fault?.do === 'hang') {
        if (fault.carriedOut) this.responseUrls.use(pathname, args)
        return void this.#held.set(response, null)
      }
      if (fault?.do === 'status') return reply(response, fault.status, 'upstream trouble')
      const { status, body } = this.responseUrls.use(pathname, args)
      return reply(response, status, body)
    }
    if (pathname.startsWith('/upload/')) {
      const file = this.workspace.files.get(pathname.slice('/upload/'.length))
      if (!file) return reply(response, 404, 'no such upload')
      file.bytes = await uploadOf(request)
      return reply(response, 200, `OK - ${file.bytes.length}`)
    }
    return reply(response, 404, 'nothing here')
  }

  async #call(request: IncomingMessage, response: ServerResponse, method: string): Promise<void> {
    const { token: _, ...args } = await argumentsOf(request)
    const call: Call = { method, args }
    this.journal.push({ what: 'received', ...call })
    const fault = this.faults.for(call)
    const early = fault && this.#refuse(call, fault, response)
    if (early) return

    const token = bearer(request, { ...args, token: _ })
    const body = this.#carryOut(call, token)
    const silent = fault?.do === 'drop-reply' || fault?.do === 'hang'
    const carriedOut = body.ok === true
    this.journal.push({ what: 'call', ...call, status: silent ? null : 200, reply: silent ? null : body, carriedOut })
    if (fault?.do === 'drop-reply') request.socket.destroy()
    else if (fault?.do === 'hang') this.#held.set(response, body)
    else reply(response, 200, body, { 'x-oauth-scopes': [...this.scopes].join(',') })
  }

  /** Faults that come before anything is carried out; true when the call is over. */
  #refuse(call: Call, fault: Fault, response: ServerResponse): boolean {
    const record = (status: number | null, body: Record<string, unknown> | null) =>
      this.journal.push({ what: 'call', ...call, status, reply: body, carriedOut: false })
    switch (fault.do) {
      case 'rate-limit': {
        const body = { ok: false, error: 'ratelimited' }
        record(429, body)
        reply(response, 429, body, { 'retry-after': String(fault.afterSeconds) })
        return true
      }
      case 'status':
        record(fault.status, null)
        reply(response, fault.status, 'upstream trouble')
        return true
      case 'error': {
        const body = { ok: false, error: fault.error }
        record(200, body)
        reply(response, 200, body)
        return true
      }
      case 'drop-request':
        record(null, null)
        response.socket?.destroy()
        return true
      case 'hang':
        if (fault.carriedOut) return false
        record(null, null)
        this.#held.set(response, null)
        return true
      case 'drop-reply':
        return false
    }
  }

  #carryOut({ method, args }: Call, token: string | null): Record<string, unknown> {
    if (token === null) return { ok: false, error: 'not_authed' }
    if (method === 'apps.connections.open') {
      if (token !== this.appToken)
        return { ok: false, error: token.startsWith('xapp-') ? 'invalid_auth' : 'not_allowed_token_type' }
      return { ok: true, url: this.socket.ticket(this.base) }
    }
    if (token !== this.botToken) return { ok: false, error: 'invalid_auth' }
    const known = METHODS[method]
    if (!known) return { ok: false, error: 'unknown_method' }
    const needed = known.scopes(this.workspace.channel(args.channel))
    if (needed.length > 0 && !needed.some((scope) => this.scopes.has(scope))) {
      return { ok: false, error: 'missing_scope', needed: needed.join(','), provided: [...this.scopes].join(',') }
    }
    try {
      return { ok: true, ...known.run(args, { workspace: this.workspace, base: this.base, scopes: this.scopes }) }
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, error: error.message, ...error.detail }
      throw error
    }
  }
}
