import type { Log } from '../../../src/log.ts'

export interface Line {
  readonly level: 'debug' | 'info' | 'warn' | 'error'
  readonly fact: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** A log whose lines a test can read. */
export function keepLog(): { readonly log: Log; readonly lines: Line[] } {
  const lines: Line[] = []
  const make = (more: object): Log => {
    const at = (level: Line['level']) => (fields: object, fact: string) => {
      lines.push({ level, fact, fields: { ...more, ...fields } })
    }
    return {
      debug: at('debug'),
      info: at('info'),
      warn: at('warn'),
      error: at('error'),
      child: (fields) => make({ ...more, ...fields }),
    }
  }
  return { log: make({}), lines }
}
