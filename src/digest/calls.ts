import { DeliveryError } from '../core/errors.ts'
import type { Round } from './round.ts'
import { said } from './settle.ts'

/** A platform that does not answer at all is given up on before the lease ends. */
export async function answered<T>(round: Round, call: Promise<T>): Promise<T> {
  const done = new AbortController()
  const tooLong = round.timer.sleep(round.timings.patience, done.signal).then(() => {
    throw new DeliveryError('ambiguous', 'the platform did not answer')
  })
  try {
    return await Promise.race([call, tooLong])
  } finally {
    // The race is over; the loser's rejection belongs to nobody.
    tooLong.catch(() => undefined)
    done.abort()
  }
}

/** Posters throw DeliveryError and nothing else; a mistake of theirs must not lead to a second post either. */
export function failureOf(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error
  return new DeliveryError('ambiguous', `the platform’s part failed: ${said(error)}`, { cause: error })
}
