import type { Event } from '../core/event.ts'
import type { Person } from '../core/person.ts'
import { keyOf } from './words.ts'

/**
 * Every citation must hold: its quote stands at its place in the document, every event has one, every participant has one
 * that has part of the name. Returns what is wrong, one sentence each; anything at all means a fault in the program.
 */
export function verify(
  events: readonly Event[],
  people: readonly Person[],
  bodyOf: (document: string) => string | null,
): readonly string[] {
  const aliases = new Map(people.map((person) => [person.name, [person.name, ...person.aliases]]))
  return events.flatMap((event) => {
    const faults: string[] = []
    if (event.citations.length === 0) faults.push(`event ${event.id} has no citation`)
    for (const citation of event.citations) {
      const body = bodyOf(citation.document)
      if (body === null || body.slice(citation.start, citation.end) !== citation.quote || citation.quote === '') {
        faults.push(`event ${event.id}: ${citation.document} does not say "${citation.quote}" at ${citation.start}`)
      }
    }
    for (const { name } of event.participants) {
      const own = event.citations.filter((citation) => citation.supports === `participant:${name}`)
      if (!own.some((citation) => citation.notedByEditor || hasPartOf(citation.quote, aliases.get(name) ?? [name]))) {
        faults.push(`event ${event.id}: no citation names ${name}`)
      }
    }
    return faults
  })
}

const keysOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{M}.’'ʼ-]+/u).map(keyOf)

function hasPartOf(quote: string, names: readonly string[]): boolean {
  const said = new Set(keysOf(quote.replace(/['’]s\b/g, '')))
  return names.some((name) => keysOf(name).some((key) => key.length > 1 && said.has(key)))
}
