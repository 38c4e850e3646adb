import { EventEmitter } from 'node:events'

/** Waits for things to happen instead of sleeping: every change of the world wakes those who wait. */
export class Changes {
  readonly #emitter = new EventEmitter().setMaxListeners(0)

  announce(): void {
    this.#emitter.emit('change')
  }

  /**
   * Resolves with what `look` finds as soon as it finds something; rejects after `withinMs` with `what` was awaited. It looks
   * at every change, and now and then besides: what it looks for may be outside of this world, in a log.
   */
  until<T>(look: () => T | null | undefined | false, what = look.toString(), withinMs = 25_000): Promise<T> {
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        clearTimeout(timer)
        clearInterval(again)
        this.#emitter.off('change', check)
        act()
      }
      const check = () => {
        const found = look()
        if (found) settle(() => resolve(found))
      }
      const timer = setTimeout(() => settle(() => reject(new Error(`Did not happen: ${what}`))), withinMs)
      const again = setInterval(check, 20)
      this.#emitter.on('change', check)
      check()
    })
  }
}
