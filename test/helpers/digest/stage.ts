import type { Declared } from '../../../src/digest/declared.ts'
import { heartbeat } from '../../../src/digest/heartbeat.ts'
import { type Digests, startDigests } from '../../../src/digest/start.ts'
import { TIMINGS } from '../../../src/digest/timings.ts'
import type { Ledger } from '../../../src/ledger/ledger.ts'
import { openSqliteLedger } from '../../../src/ledger/sqlite/index.ts'
import type { Poster } from '../../../src/platforms/platform.ts'
import { chronicleOf } from '../chronicle.ts'
import { Billboard } from './billboard.ts'
import { everyDay } from './every-day.ts'
import { keepLog } from './line.ts'
import { VirtualTime } from './virtual-time.ts'

export const EMPTY = chronicleOf({ events: [] })

export const declared = (channel: string, changes: Partial<Declared> = {}): Declared => ({
  platform: 'board',
  workspace: null,
  channel,
  time: '09:00',
  zone: 'UTC',
  cadence: { every: 'day' },
  whenEmpty: 'skip',
  ...changes,
})

/** The digests with a Ledger, a platform and a clock of their own, all in memory. */
export class Stage {
  readonly time: VirtualTime
  readonly board: Billboard
  readonly ledger: Ledger = openSqliteLedger(':memory:')
  readonly lines = keepLog()
  chronicle = everyDay
  /** Between two ticks; a test of many days may take fewer than one a minute. */
  tickMinutes = 1

  constructor(start = '2027-03-01T08:00:00Z', board?: (time: VirtualTime) => Billboard) {
    this.time = new VirtualTime(start)
    this.board = board?.(this.time) ?? new Billboard(this.time)
  }

  /** Starts a process: what it holds of Ledger and platform dies with it. */
  async start(channels: readonly Declared[], options: { ledger?: Ledger; platform?: string } = {}): Promise<Digests> {
    const life = { alive: true, beat: new AbortController() }
    const mortal = <T extends object>(thing: T): T =>
      new Proxy(thing, {
        get: (target, name) => {
          const value = Reflect.get(target, name, target)
          if (typeof value !== 'function') return value
          // A dead process neither begins anything nor hears of an answer.
          return async (...args: unknown[]) => {
            if (!life.alive) return new Promise(() => undefined)
            const answer = await settledOf(() => Reflect.apply(value, target, args))
            if (!life.alive) return new Promise(() => undefined)
            if ('error' in answer) throw answer.error
            return answer.value
          }
        },
      })
    const digests = startDigests({
      ledger: mortal(options.ledger ?? this.ledger),
      posters: new Map<string, Poster>([[options.platform ?? 'board', mortal(this.board)]]),
      chronicle: () => this.chronicle,
      clock: this.time,
      timer: this.time,
      // Ticks that are further apart than a minute are no absence.
      timings: { ...TIMINGS, absence: TIMINGS.absence * this.tickMinutes },
      log: this.lines.log,
      declared: channels,
      everyMinute: (ticking) => {
        const { stop } = heartbeat(this.time, this.time, ticking, this.tickMinutes * 60_000)
        life.beat.signal.addEventListener('abort', stop)
        return { stop }
      },
    })
    this.#kill = () => {
      life.alive = false
      life.beat.abort()
    }
    return digests
  }

  #kill: () => void = () => undefined

  /** As `kill -9` does it to the process that was started last. */
  kill(): void {
    this.#kill()
  }

  facts(): string[] {
    return this.lines.lines.filter(({ level }) => level !== 'debug').map(({ fact }) => fact)
  }
}

async function settledOf(call: () => unknown): Promise<{ value: unknown } | { error: unknown }> {
  try {
    return { value: await call() }
  } catch (error) {
    return { error }
  }
}
