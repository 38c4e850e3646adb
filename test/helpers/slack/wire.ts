import type { IncomingMessage, ServerResponse } from 'node:http'

/** Fields that Slack takes as JSON inside a form. */
const JSON_FIELDS = new Set(['blocks', 'attachments', 'metadata', 'view', 'files', 'channels'])

export async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** The arguments of a Web API call: a form, JSON, or the query, as Slack takes them all. */
export async function argumentsOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const body = (await bytesOf(request)).toString('utf8')
  const query = Object.fromEntries(new URL(request.url ?? '/', 'http://localhost').searchParams)
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('application/json')) return { ...query, ...(body ? record(JSON.parse(body)) : {}) }
  const fields: Record<string, unknown> = { ...query, ...Object.fromEntries(new URLSearchParams(body)) }
  for (const [name, value] of Object.entries(fields)) {
    if (JSON_FIELDS.has(name) && typeof value === 'string' && /^[[{"]/.test(value)) fields[name] = JSON.parse(value)
    else if (value === 'true' || value === 'false') fields[name] = value === 'true'
  }
  return fields
}

/** Bytes of the one file of an upload: `multipart/form-data`, or the bare body. */
export async function uploadOf(request: IncomingMessage): Promise<Buffer> {
  const bytes = await bytesOf(request)
  const type = request.headers['content-type'] ?? ''
  if (!type.startsWith('multipart/form-data')) return bytes
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData()
  for (const value of form.values()) if (typeof value !== 'string') return Buffer.from(await value.arrayBuffer())
  return Buffer.alloc(0)
}

export function bearer(request: IncomingMessage, args: Record<string, unknown>): string | null {
  const header = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
  return header ?? (typeof args.token === 'string' ? args.token : null)
}

export function reply(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  response.writeHead(status, {
    'content-type': typeof body === 'string' ? 'text/plain' : 'application/json; charset=utf-8',
    ...headers,
  })
  response.end(text)
}

export function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
