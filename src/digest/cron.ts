import { schedule } from 'node-cron'
import { systemClock, systemTimer } from '../clock.ts'
import { heartbeat } from './heartbeat.ts'

/** How often to tick: for node-cron, and the same in milliseconds. */
export interface Beat {
  readonly pattern: string
  readonly every: number
}

const EVERY_MINUTE: Beat = { pattern: '* * * * *', every: 60_000 }

/**
 * Calls back at every full minute of this machine's clock. node-cron only ticks: it remembers nothing, and drops what falls into
 * a clock change. It waits for a time on the wall, so that it would be silent for an hour when the clock is set back by one:
 * after a beat without a tick it is begun anew, which is two minutes at most.
 */
export function cron(ticking: () => void, { pattern, every }: Beat = EVERY_MINUTE): { stop(): void } {
  let last = systemTimer.elapsed()
  const tick = () => {
    last = systemTimer.elapsed()
    ticking()
  }
  const begin = () => schedule(pattern, tick, { suppressMissedWarning: true })
  let task = begin()
  const watch = heartbeat(
    systemClock,
    systemTimer,
    () => {
      if (systemTimer.elapsed() - last < 1.5 * every) return
      void task.destroy()
      task = begin()
      tick()
    },
    every,
  )
  return {
    stop() {
      watch.stop()
      void task.destroy()
    },
  }
}
