import type { Citation } from '../../../src/core/citation.ts'
import { sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { saysAbsent } from '../sentences/absence.ts'
import { sentencesAround } from '../sentences/document-sentences.ts'
import { isSaidAbsent } from '../sentences/said-there.ts'
import type { Told } from './beside.ts'

/** Of somebody who is named for the one event: sentences of the same documents that say the opposite. */
export function saidAbsent({ names, events, bodies = [] }: Told, context: Context): readonly Citation[] {
  const [event, other] = events
  const ofBodies = sentencesAround(events.slice(0, SHOWN), context).filter(({ quote }) =>
    bodies.some((body) => isSaidAbsent(quote, body, 'body')),
  )
  if (ofBodies.length > 0) return sentences(ofBodies).slice(0, SHOWN)
  return !event || other || event.status !== 'held'
    ? []
    : names
        .slice(0, MOST_NAMES)
        .flatMap((name) => saysAbsent(context, name, [event]))
        .slice(0, SHOWN)
}
const MOST_NAMES = 4
const SHOWN = 2
