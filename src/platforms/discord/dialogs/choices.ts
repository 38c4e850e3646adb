import type { Choice } from '../../../core/question.ts'
import { clip } from '../components/markdown.ts'
import { LIMITS } from '../limits.ts'

/**
 * Of a list what Discord takes in a menu or while somebody types: each value once, none blank. A value that is too long is
 * left out and not cut: it would ask something else.
 */
export function choicesOf(choices: readonly Choice[]): readonly Choice[] {
  const known = new Set<string>()
  const taken = choices
    .map(({ label, value }) => ({ label: clip(label, LIMITS.choice), value: value.toWellFormed() }))
    .filter(({ label, value }) => {
      if (label === '' || value.trim() === '' || value.length > LIMITS.choice || known.has(value)) return false
      known.add(value)
      return true
    })
  return taken.slice(0, LIMITS.choices)
}
