import type { Citation } from '../../../src/core/citation.ts'
import { fold } from '../../../src/core/fold.ts'
import type { Context } from '../../context.ts'

/** Somebody, and where they stand in a folded sentence. */
export interface Placed {
  /** As the Chronicle has it. */
  readonly name: string
  readonly from: number
  readonly to: number
}

/** The people whom a sentence names, in order: those of its document's events, by the surname too, and those named besides. */
export function namedIn(text: string, citation: Citation, { chronicle }: Context): readonly Placed[] {
  const known = [
    ...new Set(
      chronicle.eventsOf(citation.document).flatMap(({ participants }) => participants.map(({ name }) => name)),
    ),
  ]
  const said = chronicle.saidIn(citation).flatMap((one) => {
    if (one.is !== 'person') return []
    const [person, other] = chronicle.named(one.name)
    return [{ name: person && !other ? person.name : one.name, as: fold(one.name) }]
  })
  const spellings = [
    ...said.filter(({ as }) => as.includes(' ')),
    ...known.map((name) => ({ name, as: fold(name) })),
    ...known.map((name) => ({ name, as: fold(name).split(' ').at(-1) ?? '' })),
    ...said,
  ]
  const placed: Placed[] = []
  for (const { name, as } of spellings)
    for (const { index } of text.matchAll(new RegExp(`(?<!\\p{L})${RegExp.escape(as)}(?!\\p{L})`, 'gu')))
      if (!placed.some(({ from, to }) => index < to && index + as.length > from))
        placed.push({ name, from: index, to: index + as.length })
  return placed.toSorted((a, b) => a.from - b.from)
}
