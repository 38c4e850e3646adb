import type { Once } from '../../src/core/once.ts'

/** As the Ledger has it for all processes that share it, in memory. */
export class SharedOnce implements Once {
  readonly taken = new Set<string>()
  /** What the next ones to ask are told in place of the truth. */
  says: 'at it' | 'done' | Error | null = null

  /** What was taken and not begun. */
  readonly todo = new Map<string, string>()

  async take(key: string, todo?: string) {
    if (this.says instanceof Error) throw this.says
    if (this.says) return this.says
    const first = !this.taken.has(key)
    this.taken.add(key)
    if (first && todo !== undefined) this.todo.set(key, todo)
    return first ? 'first' : 'at it'
  }

  async begin(key: string) {
    if (this.says instanceof Error) throw this.says
    return this.todo.delete(key)
  }

  async leftOver(prefix: string) {
    const left = [...this.todo].filter(([key]) => key.startsWith(prefix))
    for (const [key] of left) this.todo.delete(key)
    return left.map(([, todo]) => todo)
  }

  async giveBack(key: string) {
    this.taken.delete(key)
  }
}
