import type { Call } from './world.ts'

/** What goes wrong with a call. `drop` and `hang` come before anything was done, the `accept-…` ones after all of it. */
export type Fault =
  | { do: 'limit'; afterSeconds: number; global?: boolean }
  | { do: 'fail' | 'accept-and-fail'; status: number; code?: number; message?: string }
  /** A page in HTML, as of a proxy that stands in between. */
  | { do: 'page' | 'accept-and-page'; status: number }
  /** The socket is destroyed. */
  | { do: 'drop' | 'accept-and-drop' }
  /** No answer, ever; the socket stays open until the caller or the server closes it. */
  | { do: 'hang' | 'accept-and-hang' }

export interface FaultRule {
  // A method and a path in which `*` stands for one segment: 'POST /channels/*/messages'.
  route: string
  fault: Fault
  /** How often it strikes; endlessly when left out. */
  times?: number
  /** Looks closer at the call. */
  when?: (call: Call) => boolean
  /** Strikes only this share of the calls (0 … 1), by the numbers of `random`. */
  share?: number
  random?: () => number
}

/** Faults to come. The first rule that matches a call strikes. */
export class Faults {
  readonly #rules: FaultRule[] = []

  add(rule: FaultRule): void {
    this.#rules.push({ ...rule })
  }

  clear(): void {
    this.#rules.length = 0
  }

  strike(call: Call): Fault | null {
    for (const rule of this.#rules) {
      if (rule.times === 0 || !matches(rule.route, call) || rule.when?.(call) === false) continue
      if (rule.share !== undefined && (rule.random ?? Math.random)() >= rule.share) continue
      if (rule.times !== undefined) rule.times -= 1
      return rule.fault
    }
    return null
  }
}

// Does 'POST /channels/*/messages' mean this call?
export function matches(route: string, call: Pick<Call, 'method' | 'path'>): boolean {
  const [method, path = ''] = route.split(' ')
  if (method !== call.method) return false
  const wanted = path.split('/')
  const found = call.path.split('/')
  return wanted.length === found.length && wanted.every((part, i) => part === '*' || part === found[i])
}
