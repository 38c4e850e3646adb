import { fork } from 'node:child_process'
import { once as event } from 'node:events'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import type { Orders } from './dying-bot.ts'

/** Starts a bot in a process of its own, has it asked something, and kills it before it has an answer. */
export async function killedWhileAnswering(orders: Orders, asks: () => void): Promise<void> {
  const child = fork(path.join(import.meta.dirname, 'dying-bot.ts'), [JSON.stringify(orders)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const says = async (word: string) => {
    for (;;) {
      const [said] = await event(child, 'message')
      if (word in said) return
    }
  }
  const started = says('started')
  await started
  const asked = says('asked')
  asks()
  await asked
  const ended = event(child, 'exit')
  child.kill('SIGKILL')
  await ended
}
