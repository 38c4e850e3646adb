import { RateLimitError } from 'discord.js'
import type { Timer } from '../../clock.ts'
import { isAnswer } from './errors.ts'

/**
 * The client repeats nothing by itself: a follow-up whose reply was lost would be posted twice. What may be repeated without
 * harm is repeated here.
 */

/** Between the tries of something that can be repeated. */
const WAITS_MS = [300, 2_000]

/** Repeats while it is not known whether it was done, and gives up with the last error. */
export async function again<T>(timer: Timer, work: () => Promise<T>): Promise<T> {
  for (const wait of WAITS_MS) {
    try {
      return await work()
    } catch (error) {
      if (!isUnclear(error)) throw error
      await timer.sleep(wait, NEVER)
    }
  }
  return work()
}

/**
 * Acknowledges an interaction. Another try that finds it acknowledged already means that the first one had arrived; the
 * first try finding that means that another replica has taken it.
 */
export async function acknowledge(interaction: { deferred: boolean }, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
    return
  } catch (error) {
    if (!isUnclear(error)) throw error
  }
  try {
    await work()
  } catch (error) {
    if (!isTaken(error)) throw error
    interaction.deferred = true
  }
}

/** Somebody has acknowledged it already: another replica, or an earlier try. */
export const isTaken = (error: unknown): boolean => isAnswer(error) && error.code === 40_060

/** The connection broke, or Discord failed: it may or may not have been done. */
const isUnclear = (error: unknown): boolean =>
  error instanceof Error && !isAnswer(error) && !(error instanceof RateLimitError)

const NEVER = new AbortController().signal
