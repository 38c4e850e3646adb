import { pino } from 'pino'

/** What the project needs of a log: one JSON line per fact, the fact as message, its circumstances as fields. */
export interface Log {
  debug(fields: Fields, fact: string): void
  info(fields: Fields, fact: string): void
  warn(fields: Fields, fact: string): void
  error(fields: Fields, fact: string): void
  child(fields: Fields): Log
}

/** Circumstances of a fact, but for the names that stand in every line already: a second one would hide the first. */
export type Fields = Readonly<Record<string, unknown>> & Readonly<Partial<Record<'time' | 'level' | 'fact', never>>>

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent'

/** Writes to standard error: standard output belongs to what a tool prints. */
export function createLog(level: LogLevel, destination: { write(line: string): void } = process.stderr): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'fact' }, destination)
}

export const silentLog: Log = createLog('silent')
