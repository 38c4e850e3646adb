import type { Journal } from './journal.ts'
import { content, Refusal } from './web-api.ts'
import type { StoredMessage, Workspace } from './workspace.ts'

interface Address {
  readonly user: string
  readonly channel: string
  /** The message whose button was pressed; null for a slash command. */
  readonly original: StoredMessage | null
  readonly opened: number
  uses: number
}

const USES = 5
const LIFETIME_MS = 30 * 60_000

/** response_urls: five uses in thirty minutes, ephemeral unless said otherwise, allowed even where the bot is no member. */
export class ResponseUrls {
  readonly #urls = new Map<string, Address>()
  readonly #workspace: Workspace
  readonly #journal: Journal
  readonly #now: () => number

  constructor(workspace: Workspace, journal: Journal, now: () => number) {
    this.#workspace = workspace
    this.#journal = journal
    this.#now = now
  }

  create(base: string, user: string, channel: string, original: StoredMessage | null): string {
    const url = `${base}/response/${this.#workspace.id('')}`
    this.#urls.set(new URL(url).pathname, { user, channel, original, opened: this.#now(), uses: 0 })
    return url
  }

  /** As if thirty minutes had passed. */
  expire(url: string): void {
    const path = new URL(url).pathname
    const address = this.#urls.get(path)
    if (address) this.#urls.set(path, { ...address, opened: this.#now() - LIFETIME_MS - 1 })
  }

  /** What one use of the address gives back: a status and a body, as Slack words them. */
  use(path: string, body: Readonly<Record<string, unknown>>): { status: number; body: unknown } {
    const error = this.#refusal(path) ?? this.#carryOut(path, body)
    this.#journal.push({ what: 'response', url: path, body, error })
    if (error === null) return { status: 200, body: 'ok' }
    return { status: error === 'invalid_blocks' || error === 'no_text' ? 400 : 404, body: { ok: false, error } }
  }

  #refusal(path: string): string | null {
    const address = this.#urls.get(path)
    if (!address || this.#now() - address.opened > LIFETIME_MS) return 'expired_url'
    return address.uses >= USES ? 'used_url' : null
  }

  #carryOut(path: string, body: Readonly<Record<string, unknown>>): string | null {
    const address = this.#urls.get(path)
    if (!address) return 'expired_url'
    try {
      const { original } = address
      if (body.delete_original === true && original) {
        address.uses += 1
        original.deleted = true
        return null
      }
      const said = content(body)
      address.uses += 1
      if (original && body.replace_original === true) {
        if (original.deleted) return 'message_not_found'
        Object.assign(original, { text: said.text, blocks: said.blocks })
        return null
      }
      const inChannel = body.response_type === 'in_channel'
      this.#workspace.store({ ...said, channel: address.channel, ephemeralFor: inChannel ? null : address.user })
      return null
    } catch (error) {
      if (error instanceof Refusal) return error.message
      throw error
    }
  }
}
