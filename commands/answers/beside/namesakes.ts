import type { Asked } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import type { Context } from '../../context.ts'
import { isFirstName } from '../sentences/said-there.ts'

/**
 * Asked by the surname alone: others of the same surname whom a sentence names in full, though nothing is recorded of them.
 * "Lord Mayor Mary Reed" beside Prime Minister Alan Reed.
 */
export function namesakes(asked: Asked, name: string, { chronicle }: Context): readonly string[] {
  const parts = name.split(' ')
  const surname = parts.at(-1) ?? name
  const given = parts.slice(0, -1).map(fold)
  const typed = fold(asked.question.words).split(/[^\p{L}\p{N}]+/u)
  if (given.length === 0 || given.some((one) => typed.includes(one))) return []
  const known = new Set(chronicle.named(name).flatMap((person) => [person.name, ...person.aliases].map(fold)))
  const pattern = new RegExp(`(?<![\\p{L}-])(\\p{Lu}\\p{Ll}+) (${RegExp.escape(surname)})(?!\\p{L})`, 'gu')
  const found = chronicle
    .quotes(surname, { offset: 0, limit: 50 })
    .items.flatMap(({ quote }) => [...quote.matchAll(pattern)])
    .filter(([whole, first = '']) => isFirstName(first) && !given.includes(fold(first)) && !known.has(fold(whole)))
    .filter(([, first = '']) => isWritten(first, chronicle))
    .map(([whole]) => whole)
  return [...new Set(found)].slice(0, MOST)
}
const MOST = 3

/** "When Reed", "Labour Reed": a given name is nowhere written small. */
function isWritten(word: string, chronicle: Context['chronicle']): boolean {
  const { items } = chronicle.sentences(word, { offset: 0, limit: 10 })
  return items.every(({ citation, marks }) =>
    marks.every(({ start, end }) => /^\p{Lu}/u.test(citation.quote.slice(start, end))),
  )
}
