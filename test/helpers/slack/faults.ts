/** What goes wrong with one Web API call. */
export type Fault =
  /** HTTP 429 with `Retry-After`; nothing is carried out. */
  | { readonly do: 'rate-limit'; readonly afterSeconds: number }
  /** An HTTP status such as 500 or 503; nothing is carried out. */
  | { readonly do: 'status'; readonly status: number }
  /** `{ok: false, error}`: invalid_auth, is_archived, …; nothing is carried out. */
  | { readonly do: 'error'; readonly error: string }
  /** Carried out, and the connection is cut before the reply: accept and drop. */
  | { readonly do: 'drop-reply' }
  /** The connection is cut and nothing is carried out. */
  | { readonly do: 'drop-request' }
  /** No reply, ever, and the connection stays open. */
  | { readonly do: 'hang'; readonly carriedOut: boolean }

export interface Call {
  readonly method: string
  readonly args: Readonly<Record<string, unknown>>
}

export interface Script {
  /** Any method when it is left out; `response_url` for those (they can hang or fail with a status). */
  readonly method?: string
  /** Any channel when it is left out. */
  readonly channel?: string
  /** How many calls it befalls; 1 when it is left out. */
  readonly times?: number
  /** Looks closer at a call that fits otherwise. */
  readonly when?: () => boolean
  readonly fault: Fault
}

/** Scripted faults are used up in the order in which they were added; `decide` is asked when none of them fits. */
export class Faults {
  #scripts: { script: Script; left: number }[] = []
  /** For faults by rule or by (seeded) chance. */
  decide: (call: Call) => Fault | null = () => null

  add(script: Script): void {
    this.#scripts.push({ script, left: script.times ?? 1 })
  }

  clear(): void {
    this.#scripts = []
    this.decide = () => null
  }

  for(call: Call): Fault | null {
    const hit = this.#scripts.find(
      ({ script, left }) =>
        left > 0 &&
        (script.method === undefined || script.method === call.method) &&
        (script.channel === undefined || script.channel === call.args.channel) &&
        script.when?.() !== false,
    )
    if (!hit) return this.decide(call)
    hit.left -= 1
    return hit.script.fault
  }
}

/**
 * Slack's limits for `chat.postMessage` as a rule for `Faults.decide`: one a second in a channel, and a cap for the
 * workspace. `now` in milliseconds, so that a scaled clock can be given.
 */
export function postingLimits(options: {
  readonly now: () => number
  readonly perChannelMs?: number
  readonly workspacePerSecond?: number
}): (call: Call) => Fault | null {
  const perChannelMs = options.perChannelMs ?? 1000
  const perSecond = options.workspacePerSecond ?? Number.POSITIVE_INFINITY
  const free = new Map<unknown, number>()
  let second = 0
  let count = 0
  return ({ method, args }) => {
    if (method !== 'chat.postMessage') return null
    const now = options.now()
    const wait = (free.get(args.channel) ?? 0) - now
    if (wait > 0) return { do: 'rate-limit', afterSeconds: Math.ceil(wait / 1000) }
    if (Math.floor(now / 1000) !== second) {
      second = Math.floor(now / 1000)
      count = 0
    }
    if (count >= perSecond) return { do: 'rate-limit', afterSeconds: 1 }
    count += 1
    free.set(args.channel, now + perChannelMs)
    return null
  }
}
