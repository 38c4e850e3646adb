import type { Citation } from '../../../src/core/citation.ts'
import { sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { isOf, isSaidAbsent } from '../sentences/said-there.ts'
import type { Told } from './beside.ts'

/** Only announced; what the same or a later document tells may be that it came otherwise: "Calder had flu and stayed at home." */
export function cameOtherwise({ names, events }: Told, { chronicle }: Context): readonly Citation[] {
  const own = new Set(events.flatMap(({ citations }) => citations.map(({ quote }) => quote)))
  const announced = events
    .flatMap(({ citations }) => citations.flatMap(({ published }) => published ?? []))
    .toSorted()
    .at(-1)
  if (announced === undefined) return []
  const told = names
    .slice(0, MOST_NAMES)
    .flatMap((name) =>
      chronicle
        .quotes(name.split(' ').at(-1) ?? name, { offset: 0, limit: READ })
        .items.filter(
          ({ quote, published }) =>
            published !== null &&
            published >= announced &&
            !own.has(quote) &&
            isOf(quote, name) &&
            (OTHERWISE.test(quote) || isSaidAbsent(quote, name)),
        ),
    )
  return sentences(told).slice(0, SHOWN)
}

const OTHERWISE =
  /\b(?:died|dies|dead|cancell?ed|call(?:ed|s) off|stayed|abandon(?:ed)?|dropped|postponed|put off|pushed back|moved (?:to|from)|instead|missed|skipped|fell ill|taken ill)\b/iu
const READ = 50
const MOST_NAMES = 3
const SHOWN = 2
