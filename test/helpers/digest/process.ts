import { type Clock, systemClock } from '../../../src/clock.ts'
import { startDigests } from '../../../src/digest/start.ts'
import { faster, TIMINGS } from '../../../src/digest/timings.ts'
import type { Ledger } from '../../../src/ledger/ledger.ts'
import { openPostgresLedger } from '../../../src/ledger/postgres/index.ts'
import { openPool } from '../../../src/ledger/postgres/pool.ts'
import { openSqliteLedger } from '../../../src/ledger/sqlite/index.ts'
import { type Log, silentLog } from '../../../src/log.ts'
import type { Poster } from '../../../src/platforms/platform.ts'
import { everyDay } from './every-day.ts'

/** What a process of the digests is told on its command line, as JSON. */
export interface Orders {
  readonly ledger: { readonly file: string } | { readonly url: string }
  readonly platform: 'slack' | 'discord'
  readonly access: { readonly apiUrl: string; readonly token: string }
  /** How many times as short all waits are. */
  readonly factor: number
  /** Where to stop and wait to be killed; null goes on. */
  readonly freeze: 'after claim' | 'before post' | 'before settle' | null
  /** Milliseconds between two ticks. */
  readonly tick: number
}

/** What it says about itself. */
export type Word = { readonly frozen: true } | { readonly fact: string; readonly fields: Record<string, unknown> }

export async function openLedger(where: Orders['ledger']): Promise<Ledger> {
  if ('file' in where) return openSqliteLedger(where.file)
  return openPostgresLedger(await openPool(where.url, silentLog))
}

async function openPoster({ platform, access }: Orders): Promise<Poster> {
  if (platform === 'slack') {
    const { createPoster } = await import('../../../src/platforms/slack/poster.ts')
    const { boltLog } = await import('../../../src/platforms/slack/connection/bolt-log.ts')
    return createPoster({ ...access, logger: boltLog(silentLog) })
  }
  const { createPoster } = await import('../../../src/platforms/discord/poster.ts')
  return createPoster(access)
}

/** Runs the digests with real databases, real clients and the real clock, until it is killed or told to stop. */
export async function runDigests(orders: Orders, tell: (word: Word) => void, clock: Clock = systemClock) {
  const ledger = await openLedger(orders.ledger)
  const log: Log = {
    ...silentLog,
    info: (fields, fact) => tell({ fact, fields: { ...fields } }),
    warn: (fields, fact) => tell({ fact, fields: { ...fields } }),
    error: (fields, fact) => tell({ fact, fields: { ...fields } }),
  }
  const frozen = (): Promise<never> => {
    tell({ frozen: true })
    return new Promise(() => undefined)
  }
  const { freeze } = orders
  const freezing: Ledger = {
    ...ledger,
    claim: async (...args) => {
      const claims = await ledger.claim(...args)
      return freeze === 'after claim' && claims.length > 0 ? frozen() : claims
    },
    beginPost: async (...args) => {
      const begun = await ledger.beginPost(...args)
      return freeze === 'before post' && begun ? frozen() : begun
    },
    settle: async (claim, settled, now) =>
      freeze === 'before settle' && settled.is === 'sent' ? frozen() : ledger.settle(claim, settled, now),
  }
  // What a platform remembers by itself is short beside a lease: by then it has to be looked for.
  const posters = new Map([[orders.platform, { ...(await openPoster(orders)), repeatsFor: 0 }]])
  const digests = await startDigests({
    ledger: freezing,
    posters,
    chronicle: () => everyDay,
    clock,
    log,
    declared: [],
    // A busy machine is no platform that does not answer.
    timings: { ...faster(TIMINGS, orders.factor), patience: 20_000 },
    everyMinute: (ticking) => {
      const timer = setInterval(ticking, orders.tick)
      return { stop: () => clearInterval(timer) }
    },
  })
  return {
    async stop() {
      await digests.stop()
      await ledger.close()
    },
  }
}
