import type { DateMention, PersonMention } from '../../../core/mention.ts'
import { TIMED } from '../../split/day-headings.ts'
import { cued } from '../../words/cued.ts'
import { type Claim, claim, take } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import { withWhom } from '../who/with-whom.ts'

/** "Weekly schedule of President Brel", "Agenda of the Minister, Jan Vik" */
const SCHEDULE = cued(/\b(?:schedule|agenda|diary|calendar|programme|program|engagements|week ahead|appointments)\b/i)

/** Whose days a document lists. */
export interface Agenda {
  readonly owner: PersonMention
  /** "Programme of Minister Brel for 14 May": of this one day. */
  readonly day: DateMention | null
}

/** The agenda of the only one whom the heading names. */
export function agendaIn(all: readonly Sentence[]): Agenda | null {
  const heading = all.slice(0, 4).find((each) => each.people.length > 0 && SCHEDULE.test(each.passage.text, each))
  const [owner, another] = heading?.people ?? []
  if (!heading || !owner || another) return null
  const [day, later] = heading.dates
  return { owner, day: day?.date?.precision === 'day' && !later ? day : null }
}

/** "12.00 Meeting with President Jan Vik": one line of such a list, of two at least. */
export function agendaClaims(sentence: Sentence, agenda: Agenda | null): readonly Claim[] {
  const { passage, events } = sentence
  const owner = agenda?.owner
  const [event] = events
  const time = agenda && event ? TIMED.exec(passage.text) : null
  if (!agenda || !owner || !event || !time) return []
  const before = between(sentence, passage.start + time[0].length, event.start)
  const others = /^(?:[\p{L}-]+ ){0,3}$/u.test(before) ? withWhom(sentence, event) : []
  if (others.length === 0 || others.some(({ name }) => name === owner.name)) return []
  const at = { start: event.start, end: event.end, rule: 'agenda-line' }
  const taking = [owner, ...others].map((person) => take(person, 'took part', sentence, at.rule))
  const told = claim(sentence, at, event.kind, event, taking, { again: false, adds: false, lists: false })
  return [{ ...told, date: told.date ?? agenda.day, status: told.status === 'held' ? 'planned' : told.status }]
}
