import type { Citation } from '../../../src/core/citation.ts'
import { inLines } from '../../../src/core/in-lines.ts'
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
        .filter(({ quote }) => !JOINED_FROM_AFAR.test(quote))
        .slice(0, SHOWN)
}
const MOST_NAMES = 4
const SHOWN = 2
/** "Did not travel to Riga and joined by video link": was there, if on a screen. */
const JOINED_FROM_AFAR = inLines('iu')`
  \b(?:and|but|instead|who)\s+(?:\p{L}+ly\s+|instead\s+)?
  (?:join(?:ed|s)|took part|participat(?:ed|es)|attend(?:ed|s)|follow(?:ed|s)|addressed|spoke)\b[^.;]{0,40}?\b
  (?:by|via|over|through|on) (?:an? )?(?:video|screen|telephone|phone|satellite)\b
`
