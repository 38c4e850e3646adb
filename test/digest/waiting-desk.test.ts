import { describe, expect, it } from 'vitest'
import type { DigestDesk } from '../../src/core/desk.ts'
import { createWaitingDesk } from '../../src/digest/waiting-desk.ts'

const address = { platform: 'somewhere', workspace: null, channel: 'c' }
const desk = (mark: string): DigestDesk => {
  const fails = async () => {
    throw new Error(mark)
  }
  const preview = () => ({ blocks: [{ kind: 'note' as const, spans: [{ text: mark }] }] })
  const now = () => Temporal.Instant.from('2026-11-21T12:00:00Z')
  return {
    status: fails,
    overview: fails,
    subscribe: fails,
    unsubscribe: fails,
    pause: fails,
    resume: fails,
    preview,
    now,
  }
}

describe('the desk while the bot starts', () => {
  it('lets who asks about a subscription wait for the real one, and shows previews at once', async () => {
    const opened = Promise.withResolvers<DigestDesk>()
    const waiting = createWaitingDesk(desk('preview'), opened.promise)
    const asked = [
      waiting.status(address),
      waiting.overview(address, false, 1),
      waiting.pause(address),
      waiting.resume(address),
    ]
    const settled = Promise.allSettled(asked)
    expect(await Promise.race([...asked, Promise.resolve('still waiting')])).toBe('still waiting')
    expect(JSON.stringify(waiting.preview('2026-11-21', 'skip'))).toContain('preview')
    opened.resolve(desk('real'))
    expect((await settled).map((one) => one.status === 'rejected' && one.reason.message)).toEqual(Array(4).fill('real'))
  })
})
