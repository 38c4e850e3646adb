import type { Citation } from '../../../src/core/citation.ts'
import type { Event } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import { sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { isOf } from '../sentences/said-there.ts'
import type { Told } from './beside.ts'

/** An office is recorded for a day; a later document may tell that its holder resigned, died or was succeeded. */

const CHANGE = inLines('iu')`
  \b(?:
    resign(?:s|ed|ation)?|quits?|step(?:s|ped)? down|stood down|sworn|t(?:ook|akes) (?:office|the oath|over)
    |bec(?:a|o)mes?|succe(?:eds?|eded|ssor)|replac(?:es|ed)|predecessor|former|ex-|late|die[sd]|death|dead
    |elect(?:s|ed|ion)|oust(?:s|ed)|sack(?:s|ed)|dismiss(?:es|ed)|removed|until \d{4}|from \d{4} to \d{4}
  )\b
`

export const officeSince = ({ names, events: [event] }: Told, context: Context): readonly Citation[] =>
  event ? sentences(names.flatMap((name) => changesOf(name, event, context))) : []

/** Sentences about this person that speak of such a change, published after every sentence of the event. */
function changesOf(name: string, event: Event, { chronicle }: Context): readonly Citation[] {
  const told = event.citations.flatMap(({ published }) => published ?? [])
  const last = told.toSorted().at(-1)
  if (last === undefined) return []
  const surname = name.split(' ').at(-1) ?? name
  const found = chronicle
    .quotes(surname, { offset: 0, limit: 50 })
    .items.filter(
      ({ quote, published }) => published !== null && published > last && isOf(quote, name) && near(quote, surname),
    )
  return sentences(found.toSorted((a, b) => (a.published ?? '').localeCompare(b.published ?? ''))).slice(0, MOST)
}
const MOST = 2

/** The change stands beside the name, not of somebody else at the sentence's other end. */
function near(quote: string, surname: string): boolean {
  const at = fold(quote).indexOf(fold(surname))
  return CHANGE.test(quote.slice(Math.max(0, at - REACH), at + surname.length + REACH))
}
const REACH = 80
