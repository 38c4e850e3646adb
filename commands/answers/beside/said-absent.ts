import type { Citation } from '../../../src/core/citation.ts'
import type { Context } from '../../context.ts'
import { saysAbsent } from '../sentences/absence.ts'
import type { Told } from './beside.ts'

/** Of somebody who is named for the one event: sentences of the same documents that say the opposite. */
export function saidAbsent({ names, events }: Told, context: Context): readonly Citation[] {
  const [event, other] = events
  return !event || other || event.status !== 'held'
    ? []
    : names
        .slice(0, MOST_NAMES)
        .flatMap((name) => saysAbsent(context, name, [event]))
        .slice(0, SHOWN)
}
const MOST_NAMES = 4
const SHOWN = 2
