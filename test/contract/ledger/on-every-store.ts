import { afterAll, beforeAll, describe, test } from 'vitest'
import type { DeliveryState } from '../../../src/core/delivery.ts'
import type { Subscription } from '../../../src/core/subscription.ts'
import type { Claim, Ledger, Opening } from '../../../src/ledger/ledger.ts'
import type { Migration } from '../../../src/ledger/migrate.ts'
import { aSubscription } from '../../helpers/digest/subscription.ts'
import { type Place, STORES } from './stores.ts'

export const T = (time: string, day = '2027-03-01') => `${day}T${time}:00.000Z`
export const NINE = { day: '2027-03-01', at: T('09:00') }
export const TOMORROW = { day: '2027-03-02', at: T('09:00', '2027-03-02') }

export const LANE = { platform: 'somewhere', workspace: 'W1' }
export const lease = (from: string, until: string) => ({ from: T(from), until: T(until) })

export const subscription = (channel: string, changes: Partial<Subscription> = {}): Subscription =>
  aSubscription(
    { ...LANE, channel },
    { id: `id-${channel}`, cadence: { every: 'week', weekday: 3 }, whenEmpty: 'next', since: T('08:00'), ...changes },
  )

export const opening = (channel: string, state: 'due' | 'missed' = 'due'): Opening => ({
  subscription: `id-${channel}`,
  expected: NINE.at,
  next: TOMORROW,
  deliveries: [{ ...NINE, key: `key-${channel}`, state }],
})

/** What each test of the contract is given. */
export interface Given {
  readonly place: Place
  /** One more Ledger on the same data, as another process would open it. */
  open(schema?: readonly Migration[]): Promise<Ledger>
  readonly ledger: Ledger
  /** Everybody closes; the data is opened again. */
  reopen(): Promise<Ledger>
  /** Channels whose next digest comes at nine. */
  subscribed(...channels: string[]): Promise<void>
  /** Channels whose digest of nine is due. */
  due(...channels: string[]): Promise<void>
  claimOne(by?: string, from?: string, until?: string): Promise<Claim>
  /** The state of the channel's newest delivery. */
  stateOf(channel: string): Promise<DeliveryState | undefined>
}

/** Registers the same tests for everything that a Ledger can stand on; `it` gives them what they ask for. */
export function onEveryStore(tests: (it: ReturnType<typeof testOn>) => void): void {
  for (const store of STORES) {
    const title = store.skipped
      ? `the Ledger in ${store.name} (skipped: ${store.skipped})`
      : `the Ledger in ${store.name}`
    describe.skipIf(store.skipped)(title, () => {
      beforeAll(() => store.start())
      afterAll(() => store.stop())
      tests(testOn(store.place))
    })
  }
}

function testOn(newPlace: () => Promise<Place>) {
  const opened: Ledger[] = []
  const closeAll = async () => {
    for (const each of opened.splice(0)) await each.close()
  }
  return test.extend<Given>({
    // biome-ignore lint/correctness/noEmptyPattern: what a fixture needs is read from its first argument.
    place: async ({}, use) => {
      const place = await newPlace()
      await use(place)
      await closeAll()
      await place.remove()
    },
    open: ({ place }, use) =>
      use(async (schema) => {
        const another = await place.open(schema)
        opened.push(another)
        return another
      }),
    ledger: async ({ open }, use) => use(await open()),
    reopen: ({ open }, use) =>
      use(async () => {
        await closeAll()
        return open()
      }),
    subscribed: ({ ledger }, use) =>
      use(async (...channels) => {
        for (const channel of channels) await ledger.subscribe(subscription(channel), NINE, T('08:00'))
      }),
    due: ({ ledger, subscribed }, use) =>
      use(async (...channels) => {
        await subscribed(...channels)
        await ledger.open(
          channels.map((channel) => opening(channel)),
          T('09:00'),
        )
      }),
    claimOne: ({ ledger }, use) =>
      use(async (by = 'one', from = '09:00', until = '09:02') => {
        const [claim] = await ledger.claim(by, LANE, lease(from, until), 1)
        if (!claim) throw new Error('nothing to claim')
        return claim
      }),
    stateOf: ({ ledger }, use) => use(async (channel) => (await ledger.deliveries(`id-${channel}`, 1))[0]?.state),
  })
}
