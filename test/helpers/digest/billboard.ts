import type { Clock, Timer } from '../../../src/clock.ts'
import { DeliveryError } from '../../../src/core/errors.ts'
import type { Message } from '../../../src/core/message.ts'
import type { Address } from '../../../src/core/subscription.ts'
import type { About, Pace, Poster } from '../../../src/platforms/platform.ts'
import { behind } from '../../../src/wording/commands.ts'

/** What goes wrong with one post. */
export type Fault =
  /** Posted, and the reply is lost. */
  | 'reply lost'
  /** Never arrives, and nobody knows. */
  | 'request lost'
  /** The connection breaks; the post arrives ten seconds later all the same. */
  | 'arrives late'
  /** Posted, and no answer ever comes. */
  | 'hangs'
  | 'busy'
  | 'refused'
  /** The channel was deleted. */
  | 'gone'
  /** This message is not taken, as it is built. */
  | 'unfit'
  /** An error that no Poster should throw. */
  | 'bug'

/** A platform in memory, where everything can go wrong that does on a real one. */
export class Billboard implements Poster {
  readonly pace: Pace
  readonly posted: { channel: string; key: string; at: string; message: Message }[] = []
  /** When each of them was posted, by a clock that nobody sets. */
  readonly #postedAt: number[] = []
  readonly told: string[] = []
  readonly toldWords: string[] = []
  readonly spelling = behind('/board')
  /** Faults to come, by channel; `*` is any channel. */
  readonly faults: { channel: string; fault: Fault }[] = []
  readable = true
  /** Why nothing can be posted, by channel. */
  readonly closed = new Map<string, string>()
  posts = 0
  finds = 0
  /** Set to have the platform know keys again for so many seconds. */
  repeatsFor = 0
  readonly #time: Clock & Timer

  constructor(time: Clock & Timer, pace: Pace = { platform: 1000, workspace: 1000, looks: 1000 }) {
    this.#time = time
    this.pace = pace
  }

  keys(channel: string): string[] {
    return this.posted.filter((message) => message.channel === channel).map(({ key }) => key)
  }

  async post(address: Address, message: Message, key: string): Promise<string> {
    this.posts += 1
    const index = this.faults.findIndex(({ channel }) => channel === '*' || channel === address.channel)
    const fault = index < 0 ? null : this.faults.splice(index, 1)[0]?.fault
    const arrive = () => {
      const known = this.#knownAgain(address.channel, key)
      if (known !== null) return known
      this.posted.push({ channel: address.channel, key, at: this.#time.now().toString(), message })
      this.#postedAt.push(this.#time.elapsed())
      return `m${this.posted.length}`
    }
    switch (fault) {
      case 'reply lost':
        arrive()
        throw new DeliveryError('ambiguous', 'no reply')
      case 'request lost':
        throw new DeliveryError('ambiguous', 'no reply')
      case 'arrives late':
        void this.#time.sleep(10_000, new AbortController().signal).then(arrive)
        throw new DeliveryError('ambiguous', 'no reply')
      case 'hangs':
        arrive()
        return new Promise(() => undefined)
      case 'busy':
        throw new DeliveryError('retry', 'busy', { afterSeconds: 3, scope: 'workspace' })
      case 'refused':
        throw new DeliveryError('refused', 'the channel is archived')
      case 'gone':
        throw new DeliveryError('refused', 'the channel does not exist any more', { gone: true })
      case 'unfit':
        throw new DeliveryError('unfit', 'the message is not built as it should be')
      case 'bug':
        arrive()
        throw new TypeError('undefined is not a function')
      default:
        return arrive()
    }
  }

  #knownAgain(channel: string, key: string): string | null {
    // Longer than what is promised: a platform errs on that side.
    const window = this.repeatsFor * 3000
    const index = this.posted.findIndex((message, place) => {
      if (message.channel !== channel || message.key !== key) return false
      return this.#time.elapsed() - (this.#postedAt[place] ?? 0) < window
    })
    return index < 0 ? null : `m${index + 1}`
  }

  async find(address: Address, key: string, since: string): Promise<string | null> {
    this.finds += 1
    if (!this.readable) throw new DeliveryError('ambiguous', 'missing scope')
    const found = this.posted.findIndex(
      (message) => message.channel === address.channel && message.key === key && message.at >= since.slice(0, 19),
    )
    return found < 0 ? null : `m${found + 1}`
  }

  async tell(user: string, message: Message): Promise<void> {
    this.told.push(user)
    this.toldWords.push(JSON.stringify(message))
  }

  /** Who can see a channel; everybody, where nothing is said. */
  readonly seenBy = new Map<string, About['seenBy']>()
  /** Where channels are, as far as it knows. */
  readonly workspaces = new Map<string, string>()

  async about({ channel }: Address): Promise<About> {
    return { workspace: this.workspaces.get(channel) ?? null, seenBy: this.seenBy.get(channel) ?? 'everybody' }
  }

  async whyNot({ channel }: Address): Promise<string | null> {
    return this.closed.get(channel) ?? null
  }
}
