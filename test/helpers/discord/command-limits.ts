import type { Finding } from './checks.ts'
import type { Json } from './world.ts'

interface Option {
  type: number
  name: string
  description: string
  required?: boolean
  autocomplete?: boolean
  choices?: { name: string; value: string }[]
  options?: Option[]
}

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u

/** What the published schema of a command lets through and the platform refuses. */
export function commandProblems(body: Json): Finding[] {
  const command = body as unknown as Option
  const findings = [...optionProblems(command, '')]
  if (!command.description && command.type !== 4) findings.push(['description', 'This field is required'])
  const size = characters(body)
  if (size > 8000) findings.push(['', `Command exceeds maximum size (8000), it has ${size}`])
  return findings
}

function* optionProblems(option: Option, path: string): Generator<Finding> {
  const at = (key: string) => (path ? `${path}.${key}` : key)
  if (!NAME.test(option.name) || option.name !== option.name.toLowerCase()) {
    yield [at('name'), 'Command name is invalid']
  }
  if (option.autocomplete && option.choices?.length)
    yield [at('autocomplete'), 'Choices and autocomplete exclude each other']
  const options = option.options ?? []
  if (new Set(options.map((o) => o.name)).size < options.length) yield [at('options'), 'Option names must be unique']
  if (options.some((o, i) => o.required && options[i - 1]?.required === false)) {
    yield [at('options'), 'Required options must be placed before non-required options']
  }
  const nesting = options.filter((o) => o.type <= 2).length
  if (nesting > 0 && nesting < options.length)
    yield [at('options'), 'Subcommands and options cannot stand side by side']
  for (const [i, inner] of options.entries()) yield* optionProblems(inner, at(`options.${i}`))
}

/** Names, descriptions and values, the longest translation of each, as Discord counts them. */
function characters(node: unknown): number {
  if (Array.isArray(node)) return node.reduce((sum: number, item) => sum + characters(item), 0)
  if (!node || typeof node !== 'object') return 0
  const json = node as Record<string, unknown>
  let sum = typeof json.value === 'string' ? json.value.length : 0
  for (const key of ['name', 'description']) {
    const translations = Object.values((json[`${key}_localizations`] ?? {}) as Record<string, string>)
    sum += Math.max(0, ...[String(json[key] ?? ''), ...translations].map((text) => text.length))
  }
  return sum + characters(json.options) + characters(json.choices)
}
