import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { onTestFinished } from 'vitest'

const root = path.join(import.meta.dirname, '../..')

export interface Child {
  readonly process: ChildProcess
  /** Everything written to standard output so far. */
  out(): string
  /** Everything written to standard error so far. */
  err(): string
  /** Resolves with the first line of either stream, past or to come, that has `text`; rejects when the child ends without one. */
  says(text: string): Promise<string>
  /** Resolves with the exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>
}

/**
 * Starts `node src/launch.js NAME ARGS…` as the npm scripts do, with nothing of this process's settings but `env`. It is
 * killed at the end of the test. Call it inside a test; in one of several at the same time, with that one's own `finished`.
 */
export function launch(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  input?: string,
  finished: (end: () => void) => void = onTestFinished,
): Child {
  const child = spawn(process.execPath, ['src/launch.js', name, ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, NO_COLOR: '1', ...env },
  })
  finished(() => void child.kill('SIGKILL'))
  const text = { out: '', err: '' }
  const waiting = new Set<() => void>()
  const heard = (stream: 'out' | 'err') => (chunk: string) => {
    text[stream] += chunk
    for (const look of waiting) look()
  }
  child.stdout.setEncoding('utf8').on('data', heard('out'))
  child.stderr.setEncoding('utf8').on('data', heard('err'))
  child.stdin.on('error', () => {
    /* A child that reads nothing closes the pipe. */
  })
  if (input !== undefined) child.stdin.end(input)
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))

  return {
    process: child,
    out: () => text.out,
    err: () => text.err,
    ended,
    says: (wanted) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const line = `${text.out}\n${text.err}`.split('\n').find((candidate) => candidate.includes(wanted))
          if (line === undefined) return
          waiting.delete(look)
          resolve(line)
        }
        waiting.add(look)
        look()
        ended.then((code) =>
          reject(new Error(`ended with ${code} before it said “${wanted}”:\n${text.out}${text.err}`)),
        )
      }),
  }
}
