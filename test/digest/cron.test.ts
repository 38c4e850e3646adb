import { afterEach, describe, expect, it, vi } from 'vitest'
import { cron } from '../../src/digest/cron.ts'

/** So that a test need not wait for minutes. */
const EVERY_SECOND = { pattern: '* * * * * *', every: 1000 }

describe('what ticks', { timeout: 30_000 }, () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it('goes on when the clock is set back by an hour, where node-cron alone is silent for that hour', async () => {
    let ticks = 0
    let heard = () => {}
    const { stop } = cron(() => {
      ticks += 1
      heard()
    }, EVERY_SECOND)
    const next = () => new Promise<void>((resolve) => (heard = resolve))
    await next()
    // The wall clock alone: timers go on by themselves, as in a machine whose clock is set.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 3_600_000, shouldAdvanceTime: true })
    await next()
    await next()
    stop()
    expect(ticks).toBe(3)
  })
})
