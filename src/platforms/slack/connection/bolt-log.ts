import { type Logger, LogLevel } from '@slack/web-api'
import { type Clock, systemClock } from '../../../clock.ts'
import type { Log } from '../../../log.ts'
import { createSeldom } from '../asked/troubles.ts'

/**
 * What Slack's libraries say goes into the one log, each line once in ten minutes: a lost connection makes them say the
 * same at every call. Their `debug` is dropped: it holds whole requests and what people typed. Their `info` is chatter.
 */
export function boltLog(log: Log, clock: Clock = systemClock): Logger {
  const seldom = createSeldom(clock)
  const say = (level: 'warn' | 'error', parts: readonly unknown[]) => {
    const line = lineOf(parts)
    // Whoever made the call says what became of it, and where it went.
    if (line.startsWith('http request failed')) return log.debug({}, line)
    // Ports and identifiers make no new line of it.
    log[seldom(line.replace(/\d+/g, '')) ? level : 'debug']({}, line)
  }
  return {
    debug: () => {},
    info: (...parts) => log.debug({}, lineOf(parts)),
    warn: (...parts) => say('warn', parts),
    error: (...parts) => say('error', parts),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  }
}

const lineOf = (parts: readonly unknown[]) =>
  parts
    .map((part) => (part instanceof Error ? part.message : String(part)))
    .join(' ')
    .trim()
