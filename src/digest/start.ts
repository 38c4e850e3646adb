import { randomUUID } from 'node:crypto'
import type { Chronicle } from '../chronicle/chronicle.ts'
import { type Clock, systemTimer, type Timer } from '../clock.ts'
import type { DigestDesk } from '../core/desk.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Log } from '../log.ts'
import type { Pace, Poster } from '../platforms/platform.ts'
import { checkDeclared } from './check-declared.ts'
import { createComposer } from './composer.ts'
import { cron } from './cron.ts'
import { bringInLine, type Declared } from './declared.ts'
import { createDesk } from './desk.ts'
import { Doubts } from './doubts.ts'
import { forget } from './forget.ts'
import { Gates } from './gates.ts'
import type { Round } from './round.ts'
import { localDay, stamp } from './schedule.ts'
import { said } from './settle.ts'
import { SharedClock } from './shared-clock.ts'
import { missSwitchedOff, tellSwitchedOff } from './switched-off.ts'
import { mendZones, setAsideUnknownZones, tick } from './tick.ts'
import { TIMINGS, type Timings } from './timings.ts'
import { createWorkers, type Workers } from './workers.ts'

export interface DigestParts {
  readonly ledger: Ledger
  /** By the platform's name; only those that are switched on. */
  readonly posters: ReadonlyMap<string, Poster>
  chronicle(): Chronicle
  readonly clock: Clock
  readonly log: Log
  /** The channels of the settings file. */
  readonly declared: readonly Declared[]
  readonly timer?: Timer
  readonly timings?: Timings
  /** Calls back every minute until it is stopped. */
  readonly everyMinute?: (ticking: () => void) => { stop(): void }
}

export interface Digests {
  /** What the digest commands ask. */
  readonly desk: DigestDesk
  /** Takes nothing new, settles what is in flight; the rest stays due. Does not close the Ledger. */
  stop(): Promise<void>
  health(): { readonly lastTick: string | null }
  /** One tick now, as at the full minute; resolves when it is written down, not when it is posted. */
  tick(): Promise<void>
}

/** Nothing is forgotten for being old before the day has lasted an hour by the timer: the clock may just have been set wrong. */
const BEFORE_FORGETTING = 3_600_000
/** A platform without a Poster is never asked; the pace is for completeness. */
const NEVER = Number.POSITIVE_INFINITY
const UNLIMITED: Pace = { platform: NEVER, workspace: NEVER, looks: NEVER }

/**
 * Starts the digests: settings into the Ledger, what is due since the last run, then a tick a minute. Rejects when the
 * Ledger cannot be read.
 */
export async function startDigests(parts: DigestParts): Promise<Digests> {
  const { ledger, posters, clock, log, timer = systemTimer, timings = TIMINGS } = parts
  const stopping = new AbortController()
  const name = `${process.pid}-${randomUUID()}`
  let lastTick: string | null = null
  let pruned = ''
  let day = ''
  let dayBegan = timer.elapsed()
  let swept = ''

  const gates = new Gates(timer, stopping.signal, (platform) => posters.get(platform)?.pace ?? UNLIMITED)
  const shared = new SharedClock(clock, timer, log)

  async function present(): Promise<string> {
    const asked = timer.elapsed()
    const there = await ledger.present(name, stamp(clock.now()), timings.absence)
    shared.learn(there.now, asked)
    gates.share(there.replicas)
    return there.unbroken
  }

  // What the time is comes before all else.
  let unbroken = await present()
  const round: Round = {
    ledger,
    posters,
    chronicle: parts.chronicle,
    now: () => shared.now(),
    timer,
    log,
    name,
    gates,
    timings,
    wake: () => workers.wake(),
    wakeBy: (instant) => workers.wakeBy(instant),
    doubts: new Doubts(timer),
    unread: new Set(),
    unbroken: () => unbroken,
    absent: new Set(),
    unable: new Map(),
    unplaced: new Map(),
    stopping: stopping.signal,
  }
  const workers: Workers = createWorkers(round, createComposer(round))

  async function once(): Promise<void> {
    unbroken = await present()
    await tick(round)
    lastTick = stamp(round.now())
    workers.wake()
    // Local days end at a quarter of an hour, wherever they do.
    const quarter = stamp(round.now().round({ smallestUnit: 'minute', roundingIncrement: 15, roundingMode: 'floor' }))
    if (quarter !== swept) await missSwitchedOff(round)
    swept = quarter
    const today = localDay('UTC', round.now())
    if (today !== day) [day, dayBegan] = [today, timer.elapsed()]
    if (today === pruned || timer.elapsed() - dayBegan < BEFORE_FORGETTING) return
    pruned = today
    await forget(round)
  }

  let ticking: Promise<void> | null = null
  const tickNow = () => {
    // A tick that takes longer than a minute does the next one's work too.
    ticking ??= once().finally(() => {
      ticking = null
    })
    return ticking
  }

  await setAsideUnknownZones(round)
  await bringInLine(round, parts.declared)
  await tellSwitchedOff(round)
  await mendZones(round)
  await tickNow()
  // Nobody waits for it: of many channels it takes a while.
  const checking = checkDeclared(round).catch((error) => {
    log.error({ error: said(error) }, 'ledger cannot be read; the channels of the settings were not checked')
  })
  const { stop } = (parts.everyMinute ?? cron)(() => {
    tickNow().catch((error) => log.error({ error: said(error) }, 'tick failed; the next one makes up for it'))
  })

  return {
    desk: createDesk(round),
    health: () => ({ lastTick }),
    tick: tickNow,
    async stop() {
      stop()
      stopping.abort()
      await Promise.all([checking, ticking?.catch(() => undefined)])
      await workers.drained()
      await ledger
        .leave(name, stamp(clock.now()))
        .catch((error) => log.warn({ error: said(error) }, 'ledger cannot be written'))
    },
  }
}
