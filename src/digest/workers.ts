import type { Claim, Lane } from '../ledger/ledger.ts'
import type { Composer } from './composer.ts'
import { deliver } from './deliver.ts'
import { later, type Round } from './round.ts'
import { said, settle } from './settle.ts'
import { factsOf } from './tell.ts'

/** Deliveries of one platform in flight at the same time. */
const AT_ONCE = 64
/** Of these, for one workspace when it is alone; the more workspaces there are, the fewer, so that a slow one holds up none. */
const AT_ONCE_ALONE = 16
const AT_ONCE_LEAST = 2
/** Between two looks at what is still being worked on, in milliseconds: at what has come just now, and while all hands are full. */
const BACKLOG = { new: 1000, busy: 5000 }

/** Takes what is due and carries it out, lane by lane in turn. */
export interface Workers {
  /** Something may be due. */
  wake(): void
  /** Something will be at this instant. */
  wakeBy(instant: string): void
  /** Resolves when nothing is in flight any more; to be called after `stopping` was aborted. */
  drained(): Promise<void>
}

interface Platform {
  /** Lanes that may have something due, in the order of their turns, with how many of their deliveries are in flight. */
  lanes: Map<string, Turn>
  inFlight: number
}

interface Turn {
  readonly lane: Lane
  inFlight: number
  empty: boolean
}

export function createWorkers(round: Round, composer: Composer): Workers {
  const platforms = new Map<string, Platform>()
  const running = new Set<Promise<void>>()
  /** Keys of what is being carried out: a lease that runs out meanwhile is not to be taken over by ourselves. */
  const inHand = new Set<string>()
  let looking = false
  let lookAgain = false
  /** The next time to look by oneself, by the timer; off when there is none. */
  let alarm = { at: Number.POSITIVE_INFINITY, off: new AbortController() }

  const track = (work: Promise<void>) => {
    const tracked = work.finally(() => running.delete(tracked))
    running.add(tracked)
  }

  /** Starts as many deliveries as there is room for, each lane in its turn. */
  function start(name: string, platform: Platform): void {
    const cap = Math.max(AT_ONCE_LEAST, Math.min(AT_ONCE_ALONE, Math.floor(AT_ONCE / platform.lanes.size)))
    for (const [id, entry] of platform.lanes) {
      if (round.stopping.aborted || platform.inFlight >= AT_ONCE) return
      if (entry.empty && entry.inFlight === 0) platform.lanes.delete(id)
      if (entry.empty || entry.inFlight >= cap || round.gates.heldFor(entry.lane) > round.timings.sitOut) continue
      // To the end of the line.
      platform.lanes.delete(id)
      platform.lanes.set(id, entry)
      entry.inFlight += 1
      platform.inFlight += 1
      track(
        one(entry.lane)
          .then((found) => {
            if (!found) entry.empty = true
          })
          .finally(() => {
            entry.inFlight -= 1
            platform.inFlight -= 1
            start(name, platform)
          }),
      )
    }
  }

  /** Claims and carries out one delivery. False when there was none, or the Ledger cannot be reached. */
  async function one(lane: Lane): Promise<boolean> {
    const poster = round.posters.get(lane.platform)
    if (!poster) return false
    try {
      const [claim] = await round.ledger.claim(
        round.name,
        lane,
        { from: later(round, 0), until: later(round, round.timings.lease) },
        1,
        [...inHand],
      )
      if (!claim) return false
      const { key } = claim.delivery
      inHand.add(key)
      await deliver(round, claim, poster, composer)
        .catch((error) => giveBack(claim, error))
        .finally(() => inHand.delete(key))
      return true
    } catch (error) {
      const fact = 'ledger cannot be reached; what it may have given out waits until its lease is over'
      round.log.error({ ...lane, error: said(error) }, fact)
      return false
    }
  }

  /** Nothing was posted: whatever can fail after a post begins is answered for in `deliver`. */
  async function giveBack(claim: Claim, error: unknown): Promise<void> {
    round.log.error({ ...factsOf(claim), error: said(error) }, 'delivery interrupted')
    const after = later(round, round.timings.retries.at(-1) ?? 0)
    const is = claim.delivery.maybeSince === null ? 'retry' : 'ambiguous'
    await settle(round, claim, { is, after, reason: said(error) })
  }

  async function look(): Promise<void> {
    const waiting = (await round.ledger.waiting(later(round, 0))).filter((lane) => round.posters.has(lane.platform))
    for (const [name, lanes] of Map.groupBy(waiting, (lane) => lane.platform)) {
      const platform = platforms.get(name) ?? { lanes: new Map<string, Turn>(), inFlight: 0 }
      platforms.set(name, platform)
      const first: [string, Turn][] = []
      for (const { begun, ...lane } of lanes) {
        const id = lane.workspace ?? ''
        const turn = platform.lanes.get(id) ?? { lane, inFlight: 0, empty: false }
        turn.empty = false
        // What was begun comes before all the rest: the sooner, the more a platform still knows of it.
        if (begun) first.push([id, turn])
        else platform.lanes.set(id, turn)
      }
      if (first.length > 0) platform.lanes = new Map([...first, ...platform.lanes])
    }
    for (const [name, platform] of platforms) start(name, platform)
    const next = await round.ledger.nextWait([...round.posters.keys()])
    const busy = [...platforms.values()].some(({ inFlight }) => inFlight >= AT_ONCE)
    if (next !== null) wakeBy(next, busy ? BACKLOG.busy : BACKLOG.new)
  }

  function wakeBy(instant: string, backlog = BACKLOG.new): void {
    const wait = Temporal.Instant.from(instant).epochMilliseconds - round.now().epochMilliseconds
    // What has come already is being worked on, or has to wait for its platform: no hurry to look at it again.
    const at = round.timer.elapsed() + (wait > 0 ? wait + 1 : backlog)
    if (round.stopping.aborted || (at >= alarm.at && !alarm.off.signal.aborted)) return
    alarm.off.abort()
    alarm = { at, off: new AbortController() }
    const { signal } = alarm.off
    void round.timer.sleep(Math.max(0, at - round.timer.elapsed()), signal).then(() => {
      if (signal.aborted) return
      alarm.off.abort()
      wake()
    })
  }

  function wake(): void {
    if (round.stopping.aborted) return
    lookAgain = true
    if (looking) return
    looking = true
    track(
      (async () => {
        try {
          while (lookAgain && !round.stopping.aborted) {
            lookAgain = false
            await look()
          }
        } catch (error) {
          round.log.error({ error: said(error) }, 'ledger cannot be read; the next tick tries again')
        } finally {
          looking = false
        }
      })(),
    )
  }

  return {
    wake,
    wakeBy,
    async drained() {
      alarm.off.abort()
      while (running.size > 0) await Promise.all(running)
    },
  }
}
