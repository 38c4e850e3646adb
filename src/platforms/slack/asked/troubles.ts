import type { Clock } from '../../../clock.ts'
import type { Log } from '../../../log.ts'
import { codeOf } from '../errors.ts'

const QUIET_SECONDS = 600

/** True for a key that was not seen in the last ten minutes. */
export function createSeldom(clock: Clock): (key: string) => boolean {
  const said = new Map<string, number>()
  return (key) => {
    const now = clock.now().epochMilliseconds / 1000
    if ((said.get(key) ?? Number.NEGATIVE_INFINITY) > now - QUIET_SECONDS) return false
    said.set(key, now)
    return true
  }
}

/** Says each kind of failure once in ten minutes: an expired token fails at every question, and one line is enough. */
export function createTroubles(log: Log, clock: Clock): (error: unknown, fact: string) => void {
  const seldom = createSeldom(clock)
  return (error, fact) => {
    const code = codeOf(error)
    log[seldom(`${fact}: ${code}`) ? 'warn' : 'debug']({ code }, fact)
  }
}
