import { expect, it, onTestFinished } from 'vitest'
import { type Health, serveHealth } from '../src/health.ts'

const well: Health = {
  ok: true,
  version: '1.0.0',
  platforms: {},
  chronicle: { events: 1, documents: 1 },
  lastTick: null,
}

it('answers 200 with the report while all is well and 503 when it is not, and knows no other page', async () => {
  let health = well
  const server = await serveHealth(0, () => health)
  onTestFinished(() => server.stop())
  const at = (page: string) => fetch(`http://127.0.0.1:${server.port}${page}`)

  const good = await at('/health')
  expect([good.status, await good.json()]).toEqual([200, well])
  health = { ...well, ok: false }
  expect((await at('/health')).status).toBe(503)
  expect((await at('/metrics')).status).toBe(404)
})
