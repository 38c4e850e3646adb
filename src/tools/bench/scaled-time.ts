import { setTimeout } from 'node:timers/promises'
import { type Clock, systemClock, type Timer } from '../../clock.ts'

export interface ScaledTime extends Clock, Timer {
  /** For another process that is to have the same time. */
  readonly origin: { readonly real: number; readonly scaled: number; readonly factor: number }
}

/** A clock that starts here and runs so many times as fast. */
export function scaledTime(start: Temporal.Instant, factor: number): ScaledTime {
  const origin = { real: systemClock.now().epochMilliseconds, scaled: start.epochMilliseconds, factor }
  const begun = performance.now()
  const elapsed = () => (performance.now() - begun) * factor
  const now = () => Temporal.Instant.fromEpochMilliseconds(Math.floor(origin.scaled + elapsed()))
  const sleep = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
    await setTimeout(milliseconds / factor, undefined, { signal }).catch(() => undefined)
  }
  return {
    origin,
    now,
    elapsed,
    sleep,
  }
}
