import type { Argument, Spelling, Text, Typeable } from '../../../core/command.ts'
import { nameOf } from '../../../wording/commands.ts'

/** What this platform needs to know of a command; what it does is nobody's business here. */
export interface KnownCommand {
  readonly path: readonly [string] | readonly [string, string]
  readonly summary: Text
  readonly arguments: readonly Argument[]
  readonly manages?: boolean
  /** Present when the command has a dialog. */
  readonly form?: unknown
}

/** Where a command stands in Discord's menu: `nato` `who` `attended`. */
export interface Place {
  readonly top: string
  readonly group: string | null
  readonly sub: string
}

/**
 * One top-level command for everybody, and one for what changes a channel's digests, since Discord ties permissions to
 * top-level commands alone: `/nato digest status` for all, `/nato-digest subscribe` hidden from members without Manage
 * Server, until an administrator gives it to others (Server Settings, Integrations).
 */
export function placeOf(name: string, command: Pick<KnownCommand, 'path' | 'manages'>): Place {
  const [first, second] = command.path
  if (command.manages) return { top: `${name}-${first}`, group: null, sub: second ?? first }
  return second === undefined ? { top: name, group: null, sub: first } : { top: name, group: first, sub: second }
}

export function commandAt(name: string, commands: readonly KnownCommand[], place: Place): KnownCommand | null {
  return (
    commands.find((command) => {
      const { top, group, sub } = placeOf(name, command)
      return top === place.top && group === place.group && sub === place.sub
    }) ?? null
  )
}

/** The words of a command and its filled options, as a person would have typed them. */
export function wordsOf(command: KnownCommand, given: (argument: string) => string | null): string {
  const filled = command.arguments.flatMap(({ name, lead }) => {
    const value = given(name)?.trim()
    return value ? [...(lead ? [lead] : []), value] : []
  })
  return [...command.path, ...filled].join(' ')
}

/** As Discord wants it typed: `/nato who attended event:2022-02-28`, `/nato-digest resume`. */
export function spellingOf(name: string, commands: readonly KnownCommand[]): Spelling {
  const slash = (command: Typeable) => {
    const { top, group, sub } = placeOf(name, command)
    return `/${[top, group, sub].filter((word) => word !== null).join(' ')}`
  }
  return {
    typed(words, values = {}) {
      const command = commands.find((one) => nameOf(one) === words)
      if (!command) return [words, ...Object.values(values)].join(' ')
      return [slash(command), ...Object.entries(values).map(([argument, value]) => `${argument}:${value}`)].join(' ')
    },
    usage: (command) =>
      [slash(command), ...command.arguments.map((one) => (one.required ? `${one.name}:` : `[${one.name}:]`))].join(' '),
  }
}
