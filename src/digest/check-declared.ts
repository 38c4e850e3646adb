import type { Subscription } from '../core/subscription.ts'
import type { Poster } from '../platforms/platform.ts'
import { answered } from './calls.ts'
import { later, type Round } from './round.ts'
import { slotAfter } from './schedule.ts'
import { said } from './settle.ts'

/**
 * Looks whether the channels of the settings can be posted in, which nobody was asked when they were written down: says at
 * once in the log why not, and not only at the hour of the digest. One that was paused because the platform refused it, and
 * takes posts again, goes on: who runs the bot has mended it and started anew. Ends early when the process is to stop.
 */
export async function checkDeclared(round: Round): Promise<void> {
  const declared = (await round.ledger.subscriptions()).filter(({ subscription }) => subscription.origin === 'settings')
  for (const { subscription } of declared) {
    const { id, address } = subscription
    if (address.workspace === null && round.posters.has(address.platform)) round.unplaced.set(id, address)
  }
  const platforms = Map.groupBy(declared, ({ subscription }) => subscription.address.platform)
  await Promise.all(
    [...platforms].map(async ([platform, standings]) => {
      const poster = round.posters.get(platform)
      if (!poster) return
      for (const { subscription } of standings) {
        await round.gates.pass(subscription.address, 'check')
        if (round.stopping.aborted) return
        await check(round, subscription, poster)
      }
    }),
  )
}

async function check(round: Round, subscription: Subscription, poster: Poster): Promise<void> {
  const { id, address, state } = subscription
  const paused = state.is === 'paused' && state.by === 'person'
  if (address.workspace === null) {
    await locate(round, subscription, poster)
    if (!paused) await round.gates.pass(address, 'check')
  }
  if (paused || round.stopping.aborted) return
  let why: string | null
  try {
    why = await answered(round, poster.whyNot(address))
  } catch (error) {
    return round.log.info(
      { ...address, error: said(error) },
      'whether this digest can be posted could not be found out',
    )
  }
  if (why !== null) {
    round.unable.set(id, why)
    return round.log.warn({ ...address, reason: why }, 'digest of the settings cannot be posted as things are')
  }
  if (state.is === 'active') return
  const now = later(round, 0)
  const next = slotAfter(subscription, now)
  if (await round.ledger.resume(id, now, next)) {
    round.log.info({ ...address, next: next.at }, 'digest resumed: the channel can be posted in again')
  }
}

/** The settings may name the channel alone; the limits of its workspace are counted once, with those that the chat asked for. */
async function locate(round: Round, { id, address }: Subscription, poster: Poster): Promise<void> {
  const about = await answered(round, poster.about(address)).catch(() => null)
  if (about?.workspace) await round.ledger.locate(id, about.workspace)
  round.unplaced.delete(id)
}

/** Why this one cannot be posted, as it is found now; null where it can be, or nothing stood against it at the start. */
export async function stillUnable(round: Round, { id, address }: Subscription): Promise<string | null> {
  const before = round.unable.get(id)
  const poster = round.posters.get(address.platform)
  if (before === undefined || !poster) return null
  try {
    const why = await answered(round, poster.whyNot(address))
    if (why === null) round.unable.delete(id)
    else round.unable.set(id, why)
    return why
  } catch {
    return before
  }
}
