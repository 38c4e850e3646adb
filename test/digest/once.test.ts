import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DeliveryState } from '../../src/core/delivery.ts'
import type { Digests } from '../../src/digest/start.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import type { Fault } from '../helpers/digest/billboard.ts'
import { everyDay } from '../helpers/digest/every-day.ts'
import { declared, EMPTY, Stage } from '../helpers/digest/stage.ts'
import { idle } from '../helpers/digest/virtual-time.ts'

/**
 * Whatever happens in whatever order: never two messages for one channel and local day, and none that is neither posted nor
 * named in the log. The model is the platform itself: what stands on it, and what the log says about the rest.
 */
type Step =
  | { readonly do: 'wait'; readonly minutes: number }
  | { readonly do: 'fault'; readonly fault: Fault }
  | { readonly do: 'unreadable'; readonly minutes: number }
  /** `kill -9` of one process, and a new one after a while. */
  | { readonly do: 'crash'; readonly minutes: number }
  /** A second process on the same Ledger, as when a new version starts before the old one has ended. */
  | { readonly do: 'join' }
  | { readonly do: 'stop'; readonly minutes: number }
  | { readonly do: 'pause'; readonly minutes: number }
  | { readonly do: 'leave and come back'; readonly minutes: number }
  | { readonly do: 'change the time'; readonly time: string; readonly minutes: number }
  | { readonly do: 'set clock'; readonly minutes: number }
  /** The corpus has nothing to tell on these days. */
  | { readonly do: 'empty'; readonly minutes: number }

const minutes = (max: number) => fc.integer({ min: 0, max })
const FAULTS: Fault[] = ['reply lost', 'request lost', 'arrives late', 'hangs', 'busy', 'refused', 'unfit', 'bug']
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: minutes(400).map((m): Step => ({ do: 'wait', minutes: m })) },
  { weight: 4, arbitrary: fc.constantFrom(...FAULTS).map((fault): Step => ({ do: 'fault', fault })) },
  { weight: 3, arbitrary: minutes(30).map((m): Step => ({ do: 'crash', minutes: m })) },
  { weight: 1, arbitrary: minutes(2000).map((m): Step => ({ do: 'unreadable', minutes: m })) },
  { weight: 1, arbitrary: fc.constant<Step>({ do: 'join' }) },
  { weight: 1, arbitrary: minutes(2000).map((m): Step => ({ do: 'stop', minutes: m })) },
  { weight: 1, arbitrary: minutes(300).map((m): Step => ({ do: 'pause', minutes: m })) },
  { weight: 1, arbitrary: minutes(300).map((m): Step => ({ do: 'leave and come back', minutes: m })) },
  { weight: 1, arbitrary: minutes(2000).map((m): Step => ({ do: 'empty', minutes: m })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('00:10', '08:55', '09:00', '10:20', '15:00', '23:50'), minutes(600))
      .map(([time, m]): Step => ({ do: 'change the time', time, minutes: m })),
  },
  { weight: 1, arbitrary: fc.integer({ min: -3000, max: 3000 }).map((m): Step => ({ do: 'set clock', minutes: m })) },
)

const MINUTE = 60_000
const CHANNELS = ['a', 'b']
const ADDRESS = { platform: 'board', workspace: null, channel: 'a' }
const WISH = { time: '09:00', zone: 'UTC', cadence: { every: 'day' }, whenEmpty: 'skip' } as const

/** The Ledger, and every state that a delivery is brought into. */
function noting(ledger: Ledger, states: Set<DeliveryState['is']>): Ledger {
  return {
    ...ledger,
    open: (openings, now) => {
      for (const { deliveries } of openings) for (const { state } of deliveries) states.add(state)
      return ledger.open(openings, now)
    },
    claim: async (...args) => {
      const claims = await ledger.claim(...args)
      if (claims.length > 0) states.add('claimed')
      return claims
    },
    settle: async (claim, settled, now) => {
      const ended = await ledger.settle(claim, settled, now)
      if (ended) states.add(settled.is)
      return ended
    },
  }
}

async function play(
  steps: readonly Step[],
  repeatsFor: number,
  states = new Set<DeliveryState['is']>(),
): Promise<Stage> {
  const stage = new Stage('2027-03-01T08:50:00Z')
  const ledger = noting(stage.ledger, states)
  stage.board.repeatsFor = repeatsFor
  stage.tickMinutes = 10
  const settings = [declared('b', { zone: 'Europe/Brussels', time: '10:00' })]
  // A moment in which a crash can come: some way into what the minute brings.
  const soon = (random: number) => stage.time.pass(random % 7)
  const start = async () => {
    const starting = stage.start(settings, { ledger })
    await idle()
    return starting
  }
  let digests: Digests = await start()
  await digests.desk.subscribe(ADDRESS, WISH, 'U1')
  for (const each of steps) {
    switch (each.do) {
      case 'wait':
        await stage.time.pass(each.minutes * MINUTE)
        break
      case 'fault':
        stage.board.faults.push({ channel: CHANNELS[stage.board.faults.length % 2] ?? 'a', fault: each.fault })
        break
      case 'unreadable':
        stage.board.readable = false
        await stage.time.pass(each.minutes * MINUTE)
        stage.board.readable = true
        break
      case 'crash':
        // At the tick, where something goes on.
        await stage.time.pass(10 * MINUTE - (stage.time.now().epochMilliseconds % (10 * MINUTE)))
        await soon(each.minutes)
        stage.kill()
        await stage.time.pass(each.minutes * MINUTE)
        digests = await start()
        break
      case 'join':
        digests = await start()
        break
      case 'stop': {
        const stopped = digests.stop()
        await stage.time.pass(2 * MINUTE)
        await stopped
        await stage.time.pass(each.minutes * MINUTE)
        digests = await start()
        break
      }
      case 'pause':
        await digests.desk.pause(ADDRESS).catch(() => undefined)
        await stage.time.pass(each.minutes * MINUTE)
        await digests.desk.resume(ADDRESS).catch(() => undefined)
        break
      case 'leave and come back':
        await digests.desk.unsubscribe(ADDRESS)
        await stage.time.pass(each.minutes * MINUTE)
        await digests.desk.subscribe(ADDRESS, WISH, 'U1')
        break
      case 'change the time':
        await digests.desk.subscribe(ADDRESS, { ...WISH, time: each.time }, 'U1')
        await stage.time.pass(each.minutes * MINUTE)
        break
      case 'empty':
        stage.chronicle = EMPTY
        await stage.time.pass(each.minutes * MINUTE)
        stage.chronicle = everyDay
        break
      case 'set clock':
        stage.time.set(stage.time.now().add({ minutes: each.minutes }).toString())
        await stage.time.pass(2 * MINUTE)
        break
    }
  }
  // All is well again, for two days.
  stage.board.faults.length = 0
  await stage.time.pass(2 * 24 * 60 * MINUTE)
  return stage
}

describe('whatever happens', { timeout: 180_000 }, () => {
  it('posts no digest twice, and loses none without a line in the log', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 14 }),
        fc.constantFrom(0, 60),
        async (steps, repeats) => {
          const stage = await play(steps, repeats)
          for (const channel of CHANNELS) {
            const keys = stage.board.keys(channel)
            expect(new Set(keys).size, `two posts: ${keys}`).toBe(keys.length)
          }
          for (const { subscription } of await stage.ledger.subscriptions()) {
            for (const { day, key, state } of await stage.ledger.deliveries(subscription.id, 400)) {
              const stands = stage.board.posted.some((message) => message.key === key)
              if (stands) continue
              // What was taken back by people needs no line: they asked for it. What is open is on its way.
              if (state.is === 'missed' && state.reason === 'unsubscribed') continue
              expect(state.is, `${subscription.address.channel} ${day}`).not.toBe('sent')
              // An empty day has nothing to post, and says so in the status.
              if (state.is === 'quiet') continue
              const named = stage.lines.lines.some(({ level, fields }) => {
                const { channel: where, day: on = '', from = on, to = on } = fields
                const here = where === subscription.address.channel
                return (level === 'warn' || level === 'error') && here && String(from) <= day && day <= String(to)
              })
              const open =
                state.is === 'due' || state.is === 'retry' || state.is === 'ambiguous' || state.is === 'claimed'
              expect(named || open, `${subscription.address.channel} ${day} ${state.is} without a line`).toBe(true)
            }
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('has gone through every state that a delivery can be in', async () => {
    const states = new Set<DeliveryState['is']>()
    const day = { do: 'wait', minutes: 1440 } as const
    const faults = FAULTS.flatMap((fault): Step[] => [{ do: 'fault', fault }, { do: 'fault', fault }, day])
    await play(
      [
        ...faults,
        { do: 'leave and come back', minutes: 1 },
        { do: 'empty', minutes: 1440 },
        { do: 'stop', minutes: 3000 },
        day,
      ],
      0,
      states,
    )
    const all = ['ambiguous', 'claimed', 'due', 'missed', 'quiet', 'refused', 'retry', 'sent']
    expect([...states].sort()).toEqual(all)
  })

  it('goes on working: two quiet days later both channels have their digests', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(0, 60),
        async (steps, repeats) => {
          const stage = await play(steps, repeats)
          const today = stage.time.now().toZonedDateTimeISO('UTC').toPlainDate()
          for (const { subscription, next } of await stage.ledger.subscriptions()) {
            if (subscription.state.is === 'paused') continue
            expect(next && next.day > today.subtract({ days: 1 }).toString()).toBe(true)
            const days = (await stage.ledger.deliveries(subscription.id, 3)).map(({ day, state }) => [day, state.is])
            expect(days).toContainEqual([today.subtract({ days: 1 }).toString(), 'sent'])
          }
        },
      ),
      {
        numRuns: 25,
        // A day that was quiet by a clock that was ahead comes again when it is set back, and is not quiet any more.
        examples: [
          [
            [
              { do: 'empty', minutes: 10 },
              { do: 'set clock', minutes: -543 },
            ],
            0,
          ],
        ],
      },
    )
  })
})
