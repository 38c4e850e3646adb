import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { Day } from '../core/date.ts'
import { UserError } from '../core/errors.ts'

/** What was typed behind a tool's name. Throws UserError with the usage for an option that the tool does not know. */
export function parsed<T extends ParseArgsConfig>(usage: string, config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config)
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
}

/** The day behind `--name`, if one was typed; throws UserError when it is none. */
export function dayOf(usage: string, name: string, typed: string | undefined): Day | undefined {
  if (typed === undefined) return undefined
  try {
    if (Temporal.PlainDate.from(typed, { overflow: 'reject' }).toString() === typed) return typed
  } catch {
    // Not a day, like everything else that comes here.
  }
  throw new UserError(`--${name}: “${typed}” is no day; write it as YYYY-MM-DD.\n${usage}`)
}
