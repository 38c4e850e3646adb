/**
 * Everything that crossed the wire, in the order in which the server saw it. Tests read it and wait on it, so that no test
 * sleeps and none measures time: "the command was acknowledged while the answer was still held back" is a matter of order.
 */
export type Happening =
  /** A Web API call that arrived; `reply` is null when none was sent (dropped or held). */
  | {
      readonly what: 'call'
      readonly method: string
      readonly args: Readonly<Record<string, unknown>>
      readonly status: number | null
      readonly reply: Readonly<Record<string, unknown>> | null
      /** False when the call changed nothing: a fault came first, or it was refused. */
      readonly carriedOut: boolean
    }
  /** A Web API call arrived and nothing was decided about it yet. */
  | { readonly what: 'received'; readonly method: string; readonly args: Readonly<Record<string, unknown>> }
  /** The bot acknowledged an envelope (or answered a signed request); `payload` is what it sent along. */
  | { readonly what: 'ack'; readonly id: string; readonly payload: unknown; readonly status: number }
  /** The bot used a response_url. */
  | {
      readonly what: 'response'
      readonly url: string
      readonly body: Readonly<Record<string, unknown>>
      readonly error: string | null
    }
  | { readonly what: 'connected' | 'disconnected'; readonly connection: number }
  /** Written by the test itself. */
  | { readonly what: 'note'; readonly text: string }

export type Entry = Happening & {
  /** Counts from 0. */
  readonly order: number
  /** Milliseconds since the server started. */
  readonly at: number
}
export type Of<W extends Entry['what']> = Extract<Entry, { what: W }>

export class Journal {
  readonly entries: Entry[] = []
  #start = performance.now()
  #waiting = new Set<(entry: Entry) => void>()

  push(happening: Happening): Entry {
    const entry: Entry = { ...happening, order: this.entries.length, at: performance.now() - this.#start }
    this.entries.push(entry)
    for (const tell of [...this.#waiting]) tell(entry)
    return entry
  }

  note(text: string): Entry {
    return this.push({ what: 'note', text })
  }

  /** All entries of one sort, oldest first. */
  all<W extends Entry['what']>(what: W, fits: (entry: Of<W>) => boolean = () => true): Of<W>[] {
    return this.entries.filter((entry): entry is Of<W> => entry.what === what && fits(entry as Of<W>))
  }

  /** The calls of one Web API method. */
  calls(method: string): Of<'call'>[] {
    return this.all('call', (call) => call.method === method)
  }

  /**
   * The first entry of this sort that fits, from the entry number `from` on: at once when it is already there, else as soon
   * as it happens. The test's own time limit is the only one.
   */
  until<W extends Entry['what']>(what: W, fits: (entry: Of<W>) => boolean = () => true, from = 0): Promise<Of<W>> {
    const test = (entry: Entry): entry is Of<W> => entry.what === what && entry.order >= from && fits(entry as Of<W>)
    const past = this.entries.find(test)
    if (past) return Promise.resolve(past)
    return new Promise((resolve) => {
      const tell = (entry: Entry) => {
        if (!test(entry)) return
        this.#waiting.delete(tell)
        resolve(entry)
      }
      this.#waiting.add(tell)
    })
  }

  /** The number of the next entry: hand it to `until` to look at the future only. */
  get mark(): number {
    return this.entries.length
  }
}
