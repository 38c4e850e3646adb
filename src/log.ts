import { pino } from 'pino'

/** What the project needs of a log: one JSON line per fact, the fact as message, its circumstances as fields. */
export interface Log {
  debug(fields: object, fact: string): void
  info(fields: object, fact: string): void
  warn(fields: object, fact: string): void
  error(fields: object, fact: string): void
  child(fields: object): Log
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent'

/** Writes to standard error: standard output belongs to what a tool prints. */
export function createLog(level: LogLevel, destination: { write(line: string): void } = process.stderr): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'fact' }, destination)
}

export const silentLog: Log = createLog('silent')
