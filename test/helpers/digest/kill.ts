import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import type { Address, Subscription } from '../../../src/core/subscription.ts'
import { subscriptionId } from '../../../src/digest/names.ts'
import { localDay, slotOn, stamp } from '../../../src/digest/schedule.ts'
import type { Ledger } from '../../../src/ledger/ledger.ts'
import type { Orders, Word } from './process.ts'

/** A child process whose words can be waited for. */
export class Child {
  readonly #process: ChildProcess
  readonly words: Word[] = []
  readonly #waiting = new Set<() => void>()
  #stderr = ''
  #ended = false

  constructor(orders: Orders) {
    this.#process = fork(path.join(import.meta.dirname, 'child.ts'), [JSON.stringify(orders)], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    this.#process.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr += text
    })
    const look = () => {
      for (const each of this.#waiting) each()
    }
    this.#process.on('message', (word: Word) => {
      this.words.push(word)
      look()
    })
    this.#process.on('exit', () => {
      this.#ended = true
      look()
    })
  }

  get pid(): number | undefined {
    return this.#process.pid
  }

  /** Resolves with the first word that fits; rejects when the process ends before. */
  until(fits: (word: Word) => boolean): Promise<Word> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = this.words.find(fits)
        if (!found && !this.#ended) return
        this.#waiting.delete(look)
        if (found) resolve(found)
        else reject(new Error(`the process ended: ${this.#stderr}`))
      }
      this.#waiting.add(look)
      look()
    })
  }

  /** Resolves when it says anything more, or ends. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      const heard = () => {
        this.#waiting.delete(heard)
        resolve()
      }
      this.#waiting.add(heard)
    })
  }

  /** SIGKILL, and nothing else. */
  async kill(): Promise<void> {
    if (this.#ended) return
    const ended = new Promise((resolve) => this.#process.once('exit', resolve))
    this.#process.kill('SIGKILL')
    await ended
  }
}

/** A zone in which it is about noon now, so that no test meets a midnight. */
function noonZone(now: Temporal.Instant): string {
  const ahead = 12 - now.toZonedDateTimeISO('UTC').hour
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}

/** Subscribes a channel to a digest that came due a few hours ago and was not posted yet. */
export async function subscribeDue(
  ledger: Ledger,
  address: Address,
  whenEmpty: Subscription['whenEmpty'] = 'skip',
): Promise<string> {
  const now = Temporal.Now.instant()
  const zone = noonZone(now)
  const plan = { time: '09:00', zone, cadence: { every: 'day' } } as const
  const slot = slotOn(plan, localDay(zone, now))
  const id = subscriptionId(address)
  const since = stamp(now.subtract({ hours: 24 }))
  const subscription: Subscription = {
    id,
    address,
    ...plan,
    whenEmpty,
    origin: 'chat',
    by: 'U1',
    since,
    state: { is: 'active' },
  }
  await ledger.subscribe(subscription, slot, since)
  return id
}
