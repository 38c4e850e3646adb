import type { Clock, Timer } from '../clock.ts'

const MINUTE = 60_000

/**
 * Calls back at every full minute of the clock, or every so many milliseconds. Each wait is a wait of the timer, and none is
 * longer than the beat: after a clock was set back by a day it goes on within the minute, and after one was set forward it
 * makes up for nothing, as each tick does all that has come.
 */
export function heartbeat(clock: Clock, timer: Timer, ticking: () => void, every = MINUTE): { stop(): void } {
  const stopping = new AbortController()
  const beat = async () => {
    while (!stopping.signal.aborted) {
      await timer.sleep(every - (clock.now().epochMilliseconds % every), stopping.signal)
      if (!stopping.signal.aborted) ticking()
    }
  }
  void beat()
  return { stop: () => stopping.abort() }
}
