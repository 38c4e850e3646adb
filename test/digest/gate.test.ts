import { describe, expect, it } from 'vitest'
import { DeliveryError } from '../../src/core/errors.ts'
import { Gate } from '../../src/digest/gate.ts'
import { Gates } from '../../src/digest/gates.ts'
import { VirtualTime } from '../helpers/digest/virtual-time.ts'

const never = new AbortController().signal

describe('a gate', () => {
  it('lets one through after the other, evenly', async () => {
    const time = new VirtualTime('2027-03-01T09:00:00Z')
    const gate = new Gate(time, 10)
    const passed: number[] = []
    for (let index = 0; index < 30; index += 1) void gate.pass(never).then(() => passed.push(time.elapsed()))
    await time.pass(10_000)
    expect(passed).toHaveLength(30)
    const gaps = passed.slice(1).map((at, index) => Math.round(at - (passed[index] ?? 0)))
    expect(Math.max(...gaps)).toBe(100)
    expect(gaps.filter((gap) => gap === 100).length).toBeGreaterThanOrEqual(28)
  })

  it('lets nobody through while it is held, and does not burst afterwards', async () => {
    const time = new VirtualTime('2027-03-01T09:00:00Z')
    const gate = new Gate(time, 10)
    const passed: number[] = []
    gate.hold(30_000)
    for (let index = 0; index < 20; index += 1) void gate.pass(never).then(() => passed.push(time.elapsed()))
    await time.pass(29_999)
    expect(passed).toEqual([])
    await time.pass(1001)
    expect(passed.length).toBeLessThanOrEqual(12)
  })

  it('lets no more through in any second than the pace and one, also after it had nothing to do, or woke up late', async () => {
    const time = new VirtualTime('2027-03-01T09:00:00Z')
    // Sleeps up to 300 ms longer than it was asked to, now and then.
    let slept = 0
    const coarse = {
      elapsed: () => time.elapsed(),
      sleep: (milliseconds: number, signal: AbortSignal) => {
        slept += 1
        return time.sleep(milliseconds + (slept % 60 === 0 ? 300 : 1), signal)
      },
    }
    const gate = new Gate(coarse, 48)
    const passed: number[] = []
    for (let round = 0; round < 5; round += 1) {
      for (let index = 0; index < 100; index += 1) void gate.pass(never).then(() => passed.push(time.elapsed()))
      await time.pass(10_000)
    }
    expect(passed).toHaveLength(500)
    const inSecond = (from: number) => passed.filter((at) => at >= from && at < from + 1000).length
    expect(Math.max(...passed.map(inSecond))).toBeLessThanOrEqual(49)
  })

  it('keeps its pace over a minute on a machine that stalls, without a burst', async () => {
    const time = new VirtualTime('2027-03-01T09:00:00Z')
    let slept = 0
    const stalling = {
      elapsed: () => time.elapsed(),
      sleep: (milliseconds: number, signal: AbortSignal) => {
        slept += 1
        return time.sleep(milliseconds + (slept % 400 === 0 ? 250 : 2), signal)
      },
    }
    const gate = new Gate(stalling, 48)
    const passed: number[] = []
    for (let index = 0; index < 3000; index += 1) void gate.pass(never).then(() => passed.push(time.elapsed()))
    await time.pass(60_500)
    expect(passed.length).toBeGreaterThan(47.7 * 60)
    const within = (from: number, milliseconds: number) =>
      passed.filter((at) => at >= from && at < from + milliseconds).length
    expect(Math.max(...passed.map((at) => within(at, 1000)))).toBeLessThanOrEqual(49)
    expect(Math.max(...passed.map((at) => within(at, 40)))).toBeLessThanOrEqual(5)
  })

  it('tells each who would find it crowded a turn of their own to come back at', async () => {
    const time = new VirtualTime('2027-03-01T09:00:00Z')
    const gate = new Gate(time, 2)
    const come = () => void gate.pass(never)
    come()
    expect(gate.away(4)).toBe(0)
    for (let index = 0; index < 4; index += 1) come()
    const away = [gate.away(4), gate.away(4), gate.away(4)].map(Math.round)
    expect(away).toEqual([3000, 3500, 4000])
    await time.pass(3000)
    expect(gate.away(4)).toBe(0)
  })

  it('keeps no one when everything is to stop', async () => {
    const time = new VirtualTime('2027-03-01T09:00:00Z')
    const stop = new AbortController()
    const gate = new Gate(time, 0.001)
    const waiting = [gate.pass(stop.signal), gate.pass(stop.signal), gate.pass(stop.signal)]
    stop.abort()
    await Promise.all(waiting)
  })
})

describe('the gates', () => {
  const A = { platform: 'p', workspace: 'A' }
  const B = { platform: 'p', workspace: 'B' }
  const make = (time: VirtualTime) => new Gates(time, never, () => ({ platform: 100, workspace: 10, looks: 1 }))

  it('hold up one workspace without another', async () => {
    const time = new VirtualTime('2027-03-01T09:00:00Z')
    const gates = make(time)
    gates.heed(A, 'post', new DeliveryError('retry', 'slow down', { afterSeconds: 60, scope: 'workspace' }))
    const passed: string[] = []
    for (const lane of [A, B, A, B]) void gates.pass(lane, 'post').then(() => passed.push(lane.workspace))
    await time.pass(1000)
    expect(passed).toEqual(['B', 'B'])
    await time.pass(60_000)
    expect(passed).toEqual(['B', 'B', 'A', 'A'])
  })

  it('let looks wait without posts, and the other way round', async () => {
    const time = new VirtualTime('2027-03-01T09:00:00Z')
    const gates = make(time)
    gates.heed(A, 'look', new DeliveryError('ambiguous', 'slow down', { afterSeconds: 60, scope: 'workspace' }))
    const passed: string[] = []
    for (const call of ['look', 'post', 'post'] as const) void gates.pass(A, call).then(() => passed.push(call))
    await time.pass(1000)
    expect(passed).toEqual(['post', 'post'])
  })

  it('keep refusals below what gets an address shut out', async () => {
    const time = new VirtualTime('2027-03-01T09:00:00Z')
    const gates = new Gates(time, never, () => ({ platform: 48, workspace: Number.POSITIVE_INFINITY, looks: 1 }))
    let refused = 0
    const refusing = async () => {
      for (;;) {
        await gates.pass(A, 'post')
        refused += 1
        gates.heed(A, 'post', new DeliveryError('refused', 'no'))
      }
    }
    void refusing()
    await time.pass(600_000)
    expect(refused).toBeLessThan(7000)
  })

  it('divide the platform’s limit among replicas', async () => {
    const time = new VirtualTime('2027-03-01T09:00:00Z')
    const gates = make(time)
    await gates.pass(B, 'post')
    gates.share(5)
    let passed = 0
    for (let index = 0; index < 100; index += 1) void gates.pass(B, 'post').then(() => (passed += 1))
    await time.pass(10_000)
    expect(passed).toBeGreaterThanOrEqual(19)
    expect(passed).toBeLessThanOrEqual(22)
  })
})
