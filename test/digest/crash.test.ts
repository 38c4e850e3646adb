import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Address } from '../../src/core/subscription.ts'
import { Child, subscribeDue } from '../helpers/digest/kill.ts'
import { type Loopback, loopbackDiscord, loopbackSlack } from '../helpers/digest/loopback.ts'
import { type Orders, openLedger } from '../helpers/digest/process.ts'
import { inLines } from '../helpers/in-lines.ts'
import { type Cluster, startPostgres, WHY_NO_POSTGRES } from '../helpers/postgres.ts'

/**
 * The process is killed at every step of a delivery, by SIGKILL, at a moment that is known and not guessed: either the
 * process stands still there and says so, or the platform holds the call and says so. Then it is started again. There is
 * exactly one message afterwards.
 */
interface Step {
  readonly at: string
  readonly freeze: Orders['freeze']
  /** Sets the platform's fault; resolves when the moment has come. Without it, the process itself says so. */
  readonly moment?: (platform: Loopback, address: Address) => Promise<void>
  /** Messages that stand in the channel at that moment. */
  readonly stand: number
  readonly ends: 'digest sent' | 'digest found: it was posted although the reply was lost'
}

const FOUND = 'digest found: it was posted although the reply was lost'
const STEPS: readonly Step[] = [
  { at: 'after the claim', freeze: 'after claim', stand: 0, ends: 'digest sent' },
  {
    at: 'while looking whether it is there already',
    freeze: null,
    moment: (platform, address) => platform.holdLook(address, 0),
    stand: 0,
    ends: 'digest sent',
  },
  { at: 'right before the post', freeze: 'before post', stand: 0, ends: 'digest sent' },
  {
    at: 'during the post, before it arrived',
    freeze: null,
    moment: (platform, address) => platform.holdPost(address),
    stand: 0,
    ends: 'digest sent',
  },
  {
    at: 'after the post, before the reply',
    freeze: null,
    moment: (platform, address) => platform.holdReply(address),
    stand: 1,
    ends: FOUND,
  },
  { at: 'after the reply, before it was written down', freeze: 'before settle', stand: 1, ends: FOUND },
  {
    at: 'while looking for a post whose reply was lost',
    freeze: null,
    moment: (platform, address) => {
      platform.dropReply(address)
      return platform.holdLook(address, 1)
    },
    stand: 1,
    ends: FOUND,
  },
]

/** Three minutes of lease become one second. */
const FACTOR = 180
const TICK = 100

let slack: Loopback
let discord: Loopback
let cluster: Cluster | null = null
const folder = mkdtempSync(path.join(tmpdir(), 'digest-crash-'))

beforeAll(async () => {
  slack = await loopbackSlack()
  discord = await loopbackDiscord()
  cluster = WHY_NO_POSTGRES ? null : await startPostgres()
})
afterAll(async () => {
  await slack?.stop()
  await discord?.stop()
  await cluster?.stop()
  rmSync(folder, { recursive: true })
})

const STORES = [
  { name: 'SQLite', skipped: null, where: async (name: string) => ({ file: path.join(folder, `${name}.db`) }) },
  { name: 'PostgreSQL', skipped: WHY_NO_POSTGRES, where: async () => ({ url: (await cluster?.database()) ?? '' }) },
]

interface Case extends Step {
  readonly platform: 'slack' | 'discord'
  readonly store: (typeof STORES)[number]
}

/** Kills and starts again; returns what went on, for the test to judge. */
async function killAndStartAgain({ platform: name, store, at, freeze, moment, ends }: Case) {
  const platform = name === 'slack' ? slack : discord
  const where = await store.where(`${name}-${at.replaceAll(/\W/g, '-')}`)
  const ledger = await openLedger(where)
  const address = platform.channel()
  const id = await subscribeDue(ledger, address)
  const orders = { ledger: where, platform: name, access: platform.access, factor: FACTOR, tick: TICK }

  const come = moment?.(platform, address)
  const first = new Child({ ...orders, freeze })
  await Promise.race([come ?? new Promise(() => undefined), first.until((word) => 'frozen' in word)])
  await first.kill()
  const stood = platform.messages(address)

  const second = new Child({ ...orders, freeze: null })
  await second.until((word) => 'fact' in word && word.fact === ends)
  await second.kill()
  const stand = platform.messages(address)
  const states = (await ledger.deliveries(id, 5)).map(({ state }) => state.is)
  await ledger.close()
  return { stood, stand, states }
}

const cases: Case[] = STORES.flatMap((store) =>
  (['slack', 'discord'] as const).flatMap((platform) => STEPS.map((step) => ({ ...step, platform, store }))),
)
/** A case is mostly waiting for a lease to run out: a few of them wait at the same time. */
let outcomes: ReadonlyMap<Case, ReturnType<typeof killAndStartAgain>>
beforeAll(() => {
  outcomes = inLines(
    cases.filter(({ store }) => !store.skipped),
    4,
    killAndStartAgain,
  )
})

for (const store of STORES) {
  const { name, skipped } = store
  describe.skipIf(skipped)(`a digest with its ledger in ${name}${skipped ? ` (skipped: ${skipped})` : ''}`, () => {
    it.each(cases.filter((each) => each.store === store))(
      'is in $platform once after a kill $at',
      { timeout: 60_000 },
      async (each) => {
        expect(await outcomes.get(each)).toEqual({ stood: each.stand, stand: 1, states: ['sent'] })
      },
    )
  })
}
