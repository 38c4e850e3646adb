import type { Command } from '../src/core/command.ts'
import type { Context } from './context.ts'
import { whoAttended } from './who-attended.ts'

/** Everything that can be asked, in the order of the help. */
export const commands: readonly Command<Context>[] = [whoAttended]
