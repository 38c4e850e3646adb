import type { Event } from '../../core/event.ts'

const CANCELLED = /\b(?:cancell?ed|called off|will not (?:take place|go ahead))\b/
const POSTPONED = /\b(?:postponed|put off|rescheduled)\b/
const PLANNED = /\b(?:will|is to|are to|is set to|is due to|plans? to|upcoming|forthcoming|scheduled)\b/

/** Did it happen? Read from the words around what makes the event: "will meet", "met", "has been cancelled". */
export function statusOf(words: string): Event['status'] {
  if (CANCELLED.test(words)) return 'cancelled'
  if (POSTPONED.test(words)) return 'postponed'
  return PLANNED.test(words) ? 'planned' : 'held'
}
