import type { Asked } from '../../../src/core/command.ts'
import type { Event } from '../../../src/core/event.ts'
import type { Context } from '../../context.ts'
import { MOST } from '../gather.ts'

/** What was postponed to another day is recorded as planned for that day: events of which a sentence says that they were moved. */
export function putOff({ subject }: Asked, { seek }: Context): readonly Event[] {
  // "What was cancelled" asks for what was dropped.
  if (subject.statuses.join() !== 'postponed') return []
  const { events } = seek({ ...subject, statuses: ['planned', 'held'] }, { offset: 0, limit: MOST })
  return events.filter(({ citations }) => citations.some(({ quote }) => MOVED.test(quote)))
}

const MOVED =
  /\b(?:was|were|been|is) (?:\p{L}+ )?(?:postponed|rescheduled|deferred|delayed|put off|put back|pushed back|moved (?:from [^.;]{3,40} )?to)\b/iu
