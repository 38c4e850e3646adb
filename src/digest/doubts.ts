import type { Timer } from '../clock.ts'
import type { Delivery } from '../core/delivery.ts'

/**
 * How long posts have been in doubt, by a clock that nobody sets: a wall clock that jumps must not make half a minute of
 * two seconds. A process knows this of its own posts, and of those of others (or of its life before) from the first look.
 */
export class Doubts {
  readonly #timer: Timer
  readonly #since = new Map<string, { readonly attempt: number; readonly at: number }>()
  /** When the first of the posts began that may stand there. */
  readonly #begun = new Map<string, number>()

  constructor(timer: Timer) {
    this.#timer = timer
  }

  /** A post is about to begin. */
  post(key: string): void {
    if (!this.#begun.has(key)) this.#begun.set(key, this.#timer.elapsed())
  }

  /** Milliseconds since the first post of this key that may stand there; null when it was no post of this process. */
  sincePost(key: string): number | null {
    const begun = this.#begun.get(key)
    return begun === undefined ? null : this.#timer.elapsed() - begun
  }

  /** This attempt has just ended, and nobody knows how. */
  begin(key: string, attempt: number): number {
    const at = this.#timer.elapsed()
    this.#since.set(key, { attempt, at })
    return at
  }

  /** Milliseconds since the latest attempt is in doubt. */
  lasted({ key, attempts }: Delivery): number {
    const known = this.#since.get(key)
    const since = known?.attempt === attempts ? known.at : this.begin(key, attempts)
    return this.#timer.elapsed() - since
  }

  end(key: string): void {
    this.#since.delete(key)
    this.#begun.delete(key)
  }
}
