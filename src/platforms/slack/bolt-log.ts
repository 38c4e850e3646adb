import { type Logger, LogLevel } from '@slack/web-api'
import type { Log } from '../../log.ts'

/**
 * What Slack's libraries say goes into the one log. Their `debug` is dropped: it holds whole requests and what people
 * typed. Their `info` is chatter for us.
 */
export function boltLog(log: Log): Logger {
  const line = (parts: readonly unknown[]) =>
    parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' ')
  return {
    debug: () => {},
    info: (...parts) => log.debug({}, line(parts)),
    warn: (...parts) => log.warn({}, line(parts)),
    error: (...parts) => log.error({}, line(parts)),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  }
}
