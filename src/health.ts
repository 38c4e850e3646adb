import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What an operator's monitoring sees: one verdict, and what it rests on. */
export interface Health {
  readonly ok: boolean
  readonly version: string
  /** Per platform that is switched on: is it connected, and since when (ISO 8601). */
  readonly platforms: Readonly<Record<string, { readonly connected: boolean; readonly since: string | null }>>
  readonly chronicle: { readonly events: number; readonly documents: number }
  /** The last tick of the digests (ISO 8601); null before the first and on the console. */
  readonly lastTick: string | null
}

export const HEALTH_PATH = '/health'

/** The one answer to `GET /health`: 200 when all is well, 503 when it is not, with the report as JSON either way. */
export function healthAnswer(health: Health): { status: number; body: string } {
  return { status: health.ok ? 200 : 503, body: `${JSON.stringify(health)}\n` }
}

/** Serves `/health` on `port` (0 picks a free one). Resolves with the port and a function that stops it. */
export async function serveHealth(
  port: number,
  report: () => Health,
): Promise<{ readonly port: number; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    const known = request.method === 'GET' && request.url === HEALTH_PATH
    const { status, body } = known ? healthAnswer(report()) : { status: 404, body: `only ${HEALTH_PATH} is here\n` }
    response.writeHead(status, { 'content-type': known ? 'application/json' : 'text/plain' }).end(body)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  }
}
