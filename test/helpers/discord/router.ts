import type { Call, Json } from './world.ts'

export interface Reply {
  status: number
  body?: unknown
}

export interface Route {
  method: string
  /** `/channels/:channel/messages` */
  path: string
  /** Calls with an interaction's token need no bot token. */
  open?: boolean
  answer(call: Call, params: Record<string, string>): Reply
}

/** An error as Discord words it: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json. */
export class Refusal extends Error {
  readonly status: number
  readonly code: number
  readonly errors: Json | undefined

  constructor(status: number, code: number, message: string, errors?: Json) {
    super(message)
    this.status = status
    this.code = code
    this.errors = errors
  }

  reply(): Reply {
    const body = { message: this.message, code: this.code }
    return { status: this.status, body: this.errors ? { ...body, errors: this.errors } : body }
  }
}

export const unknown = (code: number, what: string) => new Refusal(404, code, `Unknown ${what}`)

export function findRoute(
  routes: readonly Route[],
  call: Call,
): { route: Route; params: Record<string, string> } | null {
  const found = call.path.split('/')
  for (const route of routes) {
    const wanted = route.path.split('/')
    if (route.method !== call.method || wanted.length !== found.length) continue
    const params: Record<string, string> = {}
    const fits = wanted.every((part, i) => {
      const segment = found[i] ?? ''
      if (!part.startsWith(':')) return part === segment
      params[part.slice(1)] = segment
      return true
    })
    if (fits) return { route, params }
  }
  return null
}
