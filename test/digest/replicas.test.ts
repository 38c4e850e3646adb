import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Address } from '../../src/core/subscription.ts'
import { subscriptionId } from '../../src/digest/names.ts'
import { Child, subscribeDue } from '../helpers/digest/kill.ts'
import { type Loopback, loopbackDiscord, loopbackSlack } from '../helpers/digest/loopback.ts'
import { openLedger } from '../helpers/digest/process.ts'
import { type Cluster, startPostgres, WHY_NO_POSTGRES } from '../helpers/postgres.ts'

const title = 'replicas on one PostgreSQL, all of them ticking, one of them killed'
describe.skipIf(WHY_NO_POSTGRES)(WHY_NO_POSTGRES ? `${title} (skipped: ${WHY_NO_POSTGRES})` : title, () => {
  let cluster: Cluster
  const platforms: Loopback[] = []
  beforeAll(async () => {
    cluster = await startPostgres()
    platforms.push(await loopbackSlack(), await loopbackDiscord())
  })
  afterAll(async () => {
    for (const platform of platforms) await platform.stop()
    await cluster.stop()
  })

  it.each([
    { replicas: 2, name: 'slack' },
    { replicas: 3, name: 'discord' },
  ])('$replicas bring $name exactly one message a channel', { timeout: 90_000 }, async ({ replicas, name }) => {
    const platform = platforms.find((each) => each.name === name)
    if (!platform) throw new Error(name)
    const where = { url: await cluster.database() }
    const ledger = await openLedger(where)
    const addresses = Array.from({ length: 60 }, () => platform.channel())
    // One channel is held in the middle of its post, by whichever replica comes to it: that one is killed.
    const [held] = addresses as [Address, ...Address[]]
    const come = platform.holdReply(held)
    for (const address of addresses) await subscribeDue(ledger, address)

    const orders = { ledger: where, platform: platform.name, access: platform.access, factor: 60, tick: 50 }
    const children = Array.from({ length: replicas }, () => new Child({ ...orders, freeze: null }))
    await come
    const [delivery] = await ledger.deliveries(subscriptionId(held), 1)
    const holder = delivery?.state.is === 'claimed' ? Number.parseInt(delivery.state.by, 10) : 0
    const victim = children.find((child) => child.pid === holder)
    expect(victim, 'one of the replicas holds it').toBeDefined()
    await victim?.kill()

    const done = (child: Child) =>
      child.words.filter((word) => 'fact' in word && /^digest (sent|found)/.test(word.fact)).length
    const others = children.filter((child) => child !== victim)
    // The last word of all is that the held one was found, by a replica that is alive.
    for (;;) {
      const word = Promise.race(others.map((child) => child.next()))
      if ((await ledger.nextWait([name])) === null) break
      await word
    }
    for (const child of others) await child.kill()

    expect(addresses.map((address) => platform.messages(address))).toEqual(addresses.map(() => 1))
    const states = await Promise.all(
      addresses.map(async (address) =>
        (await ledger.deliveries(subscriptionId(address), 5)).map(({ state }) => state.is),
      ),
    )
    expect(states).toEqual(addresses.map(() => ['sent']))
    // Each of them did a part of the work.
    for (const child of others) expect(done(child)).toBeGreaterThan(0)
    await ledger.close()
  })
})
