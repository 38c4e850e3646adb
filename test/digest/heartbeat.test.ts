import { describe, expect, it } from 'vitest'
import { heartbeat } from '../../src/digest/heartbeat.ts'
import { VirtualTime } from '../helpers/digest/virtual-time.ts'

describe('the heartbeat', () => {
  const beating = () => {
    const time = new VirtualTime('2027-03-01T08:59:40Z')
    const beats: string[] = []
    const { stop } = heartbeat(time, time, () => beats.push(time.now().toString()))
    return { time, beats, stop }
  }

  it('comes at every full minute, until it is stopped', async () => {
    const { time, beats, stop } = beating()
    await time.pass(90_000)
    stop()
    await time.pass(600_000)
    expect(beats).toEqual(['2027-03-01T09:00:00Z', '2027-03-01T09:01:00Z'])
  })

  it.each(['2027-02-27T08:59:50Z', '2027-03-01T08:59:45Z', '2027-03-01T12:30:10Z', '2029-01-01T00:00:59Z'])(
    'goes on within the minute when the clock is set to %s',
    async (to) => {
      const { time, beats } = beating()
      await time.pass(10_000)
      time.set(to)
      await time.pass(60_000)
      expect(beats.length).toBeGreaterThanOrEqual(1)
      await time.pass(600_000)
      expect(beats.length).toBeGreaterThanOrEqual(11)
      expect(beats.length).toBeLessThanOrEqual(12)
    },
  )
})
