import { createHash } from 'node:crypto'
import type { Call } from './world.ts'

/** How many calls are let through. The figures of the real thing; `speed` 10 makes every window ten times shorter. */
export interface Rates {
  /** All calls with the bot's token in one second, interactions and webhooks apart. */
  globalPerSecond: number
  /** Calls of one route in one channel (or of one route where no channel is concerned) in a window. */
  perBucket: number
  windowSeconds: number
  speed: number
}

export const REAL_RATES: Rates = { globalPerSecond: 50, perBucket: 5, windowSeconds: 5, speed: 1 }

export interface Verdict {
  headers: Record<string, string>
  /** Null when the call may pass. */
  limited: { afterSeconds: number; global: boolean } | null
}

/** Fixed windows by bucket, with the headers Discord sends (https://discord.com/developers/docs/topics/rate-limits). */
export class RateLimiter {
  readonly #rates: Rates
  readonly #now: () => number
  readonly #buckets = new Map<string, { used: number; resetAt: number }>()
  #global = { used: 0, resetAt: 0 }
  /** How many calls were refused. */
  refused = 0

  constructor(rates: Rates, now: () => number) {
    this.#rates = rates
    this.#now = now
  }

  judge(call: Call): Verdict {
    const now = this.#now()
    const exempt = /^\/(interactions|webhooks)\//.test(call.path)
    if (!exempt) {
      if (now >= this.#global.resetAt) this.#global = { used: 0, resetAt: now + 1000 / this.#rates.speed }
      this.#global.used += 1
      if (this.#global.used > this.#rates.globalPerSecond) {
        return this.#refuse((this.#global.resetAt - now) / 1000, true, {})
      }
    }
    const key = bucketOf(call)
    let bucket = this.#buckets.get(key)
    if (!bucket || now >= bucket.resetAt) {
      bucket = { used: 0, resetAt: now + (this.#rates.windowSeconds * 1000) / this.#rates.speed }
      this.#buckets.set(key, bucket)
    }
    bucket.used += 1
    const after = (bucket.resetAt - now) / 1000
    const headers = {
      'X-RateLimit-Limit': String(this.#rates.perBucket),
      'X-RateLimit-Remaining': String(Math.max(0, this.#rates.perBucket - bucket.used)),
      'X-RateLimit-Reset': (bucket.resetAt / 1000).toFixed(3),
      'X-RateLimit-Reset-After': after.toFixed(3),
      'X-RateLimit-Bucket': createHash('md5').update(routeOf(call)).digest('hex'),
    }
    return bucket.used > this.#rates.perBucket ? this.#refuse(after, false, headers) : { headers, limited: null }
  }

  #refuse(afterSeconds: number, global: boolean, headers: Record<string, string>): Verdict {
    this.refused += 1
    return { headers, limited: { afterSeconds, global } }
  }
}

/** The path with its identifiers blanked, but for the one that has a bucket of its own. */
function routeOf(call: Call): string {
  return `${call.method} ${call.path.replace(/\d{15,}/g, ':id').replace(/^(\/(?:interactions|webhooks)\/:id\/)[^/]+/, '$1:token')}`
}

function bucketOf(call: Call): string {
  const major = /^\/(?:channels|guilds)\/(\d+)|^\/(?:webhooks|interactions)\/(\d+\/[^/]+)/.exec(call.path)
  return `${routeOf(call)} ${major?.[1] ?? major?.[2] ?? ''}`
}
