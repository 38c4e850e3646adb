/** What was asked of one platform, and how it went. */
export interface Burst {
  readonly name: string
  readonly channels: number
  /** Calls a second that the platform takes. */
  readonly perSecond: number
  /** Calls that came to nothing by the platform's doing, so that one more had to be made for each. */
  readonly again: number
  /** Seconds from the minute in which all were due until the last one was known to stand there. */
  readonly took: number
}

/**
 * A great many digests may take so many times as long as the limits alone would: 10,000 or more. Of a few, most of the time goes
 * into the waits after the last ones that went wrong.
 */
const BOUND = 1.1
const MANY = 10_000

/** Seconds in which one call for each channel, and one more for each that came to nothing, can be made. */
export const allowed = ({ channels, again, perSecond }: Omit<Burst, 'took' | 'name'>): number =>
  (channels + again) / perSecond

/** Platforms work at the same time: together they may take as long as the slowest of them. */
export function timesAllowed(bursts: readonly Burst[]): number {
  return Math.max(...bursts.map(({ took }) => took)) / Math.max(...bursts.map(allowed))
}

/** What is wrong, a sentence each; nothing when all channels have exactly one message and the bound holds. */
export function broken(bursts: readonly Burst[], messages: readonly number[]): string[] {
  const wrong = messages.filter((number) => number !== 1).length
  const all = bursts.reduce((sum, { channels }) => sum + channels, 0)
  const late = [...bursts.map((burst) => [burst]), bursts].flatMap((some) => {
    if (all < MANY) return []
    const times = timesAllowed(some)
    const who = some.map(({ name }) => name).join(' and ')
    return times <= BOUND
      ? []
      : [`${who} took ${times.toFixed(3)} times as long as the limits ask for; ${BOUND} is the bound`]
  })
  return [...(wrong > 0 ? [`${wrong} channels have no message, or more than one`] : []), ...late]
}
