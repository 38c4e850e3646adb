import { once } from 'node:events'
import { CorpusError, UserError } from '../core/errors.ts'

/**
 * Runs a tool that an operator types: what it throws to be read by a person goes to standard error, and the exit code is
 * 1. Everything else is a fault of the program and shows where it happened.
 */
export async function runTool(tool: () => void | Promise<void>): Promise<void> {
  // `… | head` closes the pipe early, which is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  try {
    await tool()
  } catch (error) {
    if (!(error instanceof UserError || error instanceof CorpusError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

/** Writes lines to standard output, as fast as the other side reads them. */
export async function print(lines: string): Promise<void> {
  if (!process.stdout.write(`${lines}\n`)) await once(process.stdout, 'drain')
}
