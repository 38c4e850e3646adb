import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UserError } from '../core/errors.ts'

/** What was typed behind a tool's name. Throws UserError with the usage for an option that the tool does not know. */
export function readArguments<T extends ParseArgsConfig>(usage: string, config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config)
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
}
