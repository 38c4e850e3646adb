import type { Event } from '../core/event.ts'
import type { Person } from '../core/person.ts'
import { keysOfName } from './words/names.ts'

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
      if (!isNamed(event, aliases.get(name) ?? [name])) faults.push(`event ${event.id}: no citation names ${name}`)
    }
    return faults
  })
}

/** The event with those people alone whom a sentence of it names. No sentence, no fact: not even when a rule says so. */
export function onlyNamed(event: Event, aliasesOf: (name: string) => readonly string[]): Event {
  const named = event.participants.filter(({ name }) => isNamed(event, [name, ...aliasesOf(name)]))
  if (named.length === event.participants.length) return event
  const names = new Set(named.map(({ name }) => `participant:${name}`))
  const citations = event.citations.filter(
    ({ supports }) => !supports.startsWith('participant:') || names.has(supports),
  )
  return { ...event, participants: named, citations }
}

function isNamed({ citations }: Event, names: readonly string[]): boolean {
  const own = citations.filter(({ supports }) => supports === `participant:${names[0]}`)
  return own.some((citation) => citation.notedByEditor || hasPartOf(citation.quote, names))
}

/** Spellings of one name are one name: "Zelenskyy" stands for Volodymyr Zelensky. */
function hasPartOf(quote: string, names: readonly string[]): boolean {
  const said = new Set(
    quote.split(/[^\p{L}\p{M}.’'ʼ-]+/u).map((word) => keysOfName(word.replace(/['’]s?$/, '')).surname),
  )
  return names.some((name) => {
    const { surname, given } = keysOfName(name)
    return [surname, ...given].some((key) => key.length > 1 && said.has(key))
  })
}
