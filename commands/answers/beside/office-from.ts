import type { Citation } from '../../../src/core/citation.ts'
import type { Event } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import { sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { sentencesAround } from '../sentences/document-sentences.ts'
import type { Told } from './beside.ts'

/** Whoever is appointed on one day may take office on another: "She will take office on 1 July", behind the appointment. */

const TAKES_OFFICE = inLines('iu')`
  \b(?:
    (?:will|is to|are to|shall|would) (?:then )?(?:take (?:up|over|office)|assume|begin|start|enter|succeed|be sworn)
    |t(?:akes|ook|aking) (?:office|over|up (?:the|his|her|its)? ?(?:post|office|duties|position|role))
    |assum(?:es|ed|ing) (?:office|(?:the|his|her) (?:post|office|duties|position|role))
    |(?:term|mandate|appointment) (?:of (?:office )?)?(?:will )?(?:begins?|starts?|runs?|takes effect|is effective)
    |takes effect|effective (?:from|as of|on)|with effect from
    |as (?:from|of) (?=(?:the )?\d|\p{Lu}\p{Ll}+ \d)
  )\b
`

/** Sentences of the appointment's documents with one day on which the office is taken up, behind the day of the appointment. */
export const officeFrom = ({ names, events, until }: Told, context: Context): readonly Citation[] =>
  sentences(
    events.flatMap((event) =>
      event.kind === 'appointment' && event.status === 'held' ? takenUpLater(event, names, until ?? null, context) : [],
    ),
  ).slice(0, MOST)
const MOST = 2

function takenUpLater(
  event: Event,
  names: readonly string[],
  until: string | null,
  context: Context,
): readonly Citation[] {
  const from = event.date?.end
  if (from === undefined) return []
  return sentencesAround([event], context).filter((citation) => {
    if (!TAKES_OFFICE.test(citation.quote) || !isOfThem(citation.quote, names)) return false
    const days = context.chronicle.saidIn(citation).flatMap((one) => (one.is === 'day' ? [one.date.start] : []))
    const later = days.filter((day) => day > from)
    // Both in the time that is asked of: then it is true of it either way.
    return later.length > 0 && later.every((day) => until === null || day > until)
  })
}

/** Of the one who was appointed: by name, or as "she" and "his term" in a sentence that goes on. */
const isOfThem = (quote: string, names: readonly string[]): boolean =>
  /^(?:he|she|his|her|the (?:appointment|term|mandate))\b/iu.test(quote) ||
  names.some((name) => fold(quote).includes(fold(name.split(' ').at(-1) ?? name)))
