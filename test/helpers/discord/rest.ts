import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Fault, Faults } from './faults.ts'
import type { RateLimiter } from './rates.ts'
import { findRoute, Refusal, type Reply, type Route } from './router.ts'
import type { Call, Upload, World } from './world.ts'

interface Parts {
  world: World
  faults: Faults
  rates: RateLimiter | null
  routes: readonly Route[]
  token: () => string
}

/** The HTTP side: reads a call, lets rates and faults have their say, asks the route, and keeps a journal. */
export function createRest(parts: () => Parts): Server {
  const started = performance.now()
  return createServer(async (request, response) => {
    const { world } = parts()
    const call = await read(request, performance.now() - started)
    world.calls.push(call)
    await serve(parts(), call, response)
    world.changes.announce()
  })
}

async function serve(
  { world, faults, rates, routes, token }: Parts,
  call: Call,
  response: ServerResponse,
): Promise<void> {
  const fault = faults.strike(call)
  if (fault?.do === 'drop') return void response.destroy()
  if (fault?.do === 'hang') return
  if (fault?.do === 'limit') return limited(call, response, fault, {})
  if (fault?.do === 'fail') return send(call, response, failure(fault), {})
  if (fault?.do === 'page') return page(call, response, fault.status)
  const verdict = rates?.judge(call)
  if (verdict?.limited) return limited(call, response, verdict.limited, verdict.headers)
  const reply = answer(routes, call, token())
  world.changes.announce()
  if (fault?.do === 'accept-and-drop') return void response.destroy()
  if (fault?.do === 'accept-and-hang') return
  if (fault?.do === 'accept-and-fail') return send(call, response, failure(fault), {})
  if (fault?.do === 'accept-and-page') return page(call, response, fault.status)
  send(call, response, reply, verdict?.headers ?? {})
}

function page(call: Call, response: ServerResponse, status: number): void {
  call.status = status
  response.writeHead(status, { 'Content-Type': 'text/html', ...(status === 302 && { Location: '/login' }) })
  response.end('<html><body>Something else</body></html>')
}

function answer(routes: readonly Route[], call: Call, token: string): Reply {
  try {
    const found = findRoute(routes, call)
    if (!found) throw new Refusal(404, 0, '404: Not Found')
    if (!found.route.open && call.authorization !== `Bot ${token}`) throw new Refusal(401, 0, '401: Unauthorized')
    return found.route.answer(call, found.params)
  } catch (error) {
    if (error instanceof Refusal) return error.reply()
    throw error
  }
}

function failure({ status, code, message }: Extract<Fault, { do: 'fail' | 'accept-and-fail' }>): Reply {
  return { status, body: { message: message ?? `${status}: failed on purpose`, code: code ?? 0 } }
}

function limited(
  call: Call,
  response: ServerResponse,
  { afterSeconds, global = false }: { afterSeconds: number; global?: boolean },
  headers: Record<string, string>,
): void {
  const body = { message: 'You are being rate limited.', retry_after: afterSeconds, global }
  const scope = global
    ? { 'X-RateLimit-Global': 'true', 'X-RateLimit-Scope': 'global' }
    : { 'X-RateLimit-Scope': 'user' }
  send(call, response, { status: 429, body }, { ...headers, ...scope, 'Retry-After': afterSeconds.toFixed(3) })
}

function send(call: Call, response: ServerResponse, reply: Reply, headers: Record<string, string>): void {
  call.status = reply.status
  call.answer = reply.body
  response.writeHead(reply.status, {
    ...(reply.body !== undefined && { 'Content-Type': 'application/json' }),
    ...headers,
  })
  response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body))
}

async function read(request: IncomingMessage, at: number): Promise<Call> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const type = request.headers['content-type'] ?? ''
  const { body, files } = type.startsWith('multipart/form-data')
    ? await multipart(bytes, type)
    : { body: bytes.length > 0 ? JSON.parse(bytes.toString()) : undefined, files: [] }
  return {
    method: request.method ?? 'GET',
    // `@me` and `@original` arrive as `%40me` and `%40original`.
    path: decodeURIComponent(url.pathname.replace(/^\/api\/v\d+/, '')),
    query: url.searchParams,
    authorization: request.headers.authorization ?? null,
    body,
    files,
    status: 0,
    answer: undefined,
    at,
  }
}

async function multipart(bytes: Buffer<ArrayBuffer>, type: string): Promise<{ body: unknown; files: Upload[] }> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  const files: Upload[] = []
  for (const [, value] of form) {
    if (typeof value === 'string') continue
    files.push({ name: value.name, type: value.type, data: new Uint8Array(await value.arrayBuffer()) })
  }
  return { body: JSON.parse(String(form.get('payload_json') ?? '{}')), files }
}
