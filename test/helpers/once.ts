import type { Once } from '../../src/core/once.ts'

/** As the Ledger has it for all processes that share it, in memory. */
export class SharedOnce implements Once {
  readonly taken = new Set<string>()
  /** What the next ones to ask are told in place of the truth. */
  says: 'at it' | 'done' | Error | null = null

  async take(key: string) {
    if (this.says instanceof Error) throw this.says
    if (this.says) return this.says
    const first = !this.taken.has(key)
    this.taken.add(key)
    return first ? 'first' : 'at it'
  }

  async giveBack(key: string) {
    this.taken.delete(key)
  }
}
