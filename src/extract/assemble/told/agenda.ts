import type { DateMention, PersonMention } from '../../../core/mention.ts'
import { isDay, TIMED } from '../../split/day-headings.ts'
import { cued } from '../../words/cued.ts'
import { type Claim, claim, take } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import { about } from '../who/about.ts'
import { listAt } from '../who/people-lists.ts'
import { withWhom } from '../who/with-whom.ts'

/** "Weekly schedule of President Brel", "Agenda of the Minister, Jan Vik" */
const SCHEDULE = cued(/\b(?:schedule|agenda|diary|calendar|programme|program|engagements|week ahead|appointments)\b/i)

/** Whose days a document lists. */
export interface Agenda {
  readonly owner: PersonMention
  /** "Programme of Minister Brel for 14 May": of this one day. */
  readonly day: DateMention | null
}

/** "PROGRAMME", "Schedule:", alone on its line: of whoever the text in front of it says will travel. */
const ALONE = cued(
  /^\W*(?:(?:Draft|Provisional|Media|Press|Full) )?(?:schedule|agenda|programme|program)(?: of the visit)?\W*$/i,
)

/** The agenda of the only one whom the heading names, or of whom the text in front of a bare heading tells. */
export function agendaIn(all: readonly Sentence[]): Agenda | null {
  const heading = all.slice(0, 4).find((each) => each.people.length > 0 && SCHEDULE.test(each.passage.text, each))
  const [owner, another] = heading?.people ?? []
  if (heading && owner && !another) {
    const [day, later] = heading.dates
    return { owner, day: day?.date?.precision === 'day' && !later ? day : null }
  }
  if (heading) return null
  const at = all.slice(0, LATEST).findIndex((each) => ALONE.test(each.passage.text, each))
  const lead = all
    .slice(0, Math.max(0, at))
    .find(({ passage, people }) => passage.role === 'prose' && people.length > 0)
  const traveller = lead && about(lead, lead.passage.end).people
  return traveller?.length === 1 && traveller[0] ? { owner: traveller[0], day: null } : null
}
/** Sentences in front of which the heading of a programme stands. */
const LATEST = 15

/** "Tuesday, 12 September – Galați": the town in the heading of the day, the last one in front of the line. */
function townOf({ passage: { report } }: Sentence, all: readonly Sentence[]): Claim['place'] {
  const heading = all.find(
    ({ passage }) => passage.role === 'heading' && passage.report === report && isDay(passage.text),
  )?.passage
  const town = heading && TOWN.exec(heading.text)?.[1]
  if (!heading || !town) return null
  const start = heading.start + heading.text.lastIndexOf(town)
  return { is: 'place', start, end: start + town.length, text: town, rule: 'day-heading', place: town, held: true }
}
const TOWN = / [–—-] (\p{Lu}[\p{L} ’'-]+?)\s*$/u

/** "12.00 Meeting with President Jan Vik": one line of such a list, of two at least. */
export function agendaClaims(sentence: Sentence, agenda: Agenda | null, all: readonly Sentence[]): readonly Claim[] {
  const { passage, events } = sentence
  const owner = agenda?.owner
  const [event] = events
  if (!agenda || !owner || !event) return []
  const time = TIMED.exec(passage.text)
  const before = between(sentence, passage.start + (time?.[0].length ?? 0), event.start)
  const others = time && /^(?:[\p{L}-]+ ){0,3}$/u.test(before) ? withWhom(sentence, event) : []
  const met = others.length > 0 && others.every(({ name }) => name !== owner.name)
  const those = met ? [owner, ...others] : namedIn(sentence)
  if (those.length < 2) return []
  const at = { start: event.start, end: event.end, rule: 'agenda-line' }
  const taking = those.map((person) => take(person, 'took part', sentence, at.rule))
  const told = claim(sentence, at, event.kind, event, taking, { again: false, adds: false, lists: false })
  const place = told.place ?? townOf(sentence, all)
  return [{ ...told, place, date: told.date ?? agenda.day, status: told.status === 'held' ? 'planned' : told.status }]
}

/** "Discussions between President Brel and King Olav", "Forum to be attended by", "Banquet hosted by … in honour of": all of them. */
function namedIn(sentence: Sentence): readonly PersonMention[] {
  const event = sentence.events.findLast(({ end }) => (sentence.people[0]?.start ?? 0) >= end)
  const [first] = sentence.people
  if (!event || !first || !OF_THEM.test(between(sentence, event.end, first.start), sentence)) return []
  const list = listAt(sentence, 0)
  const guest = sentence.people[list.length]
  return guest && IN_HONOUR.test(between(sentence, list.at(-1)?.end ?? first.end, guest.start), sentence)
    ? [...list, guest]
    : list
}
const OF_THEM = cued(
  /^ (?:between|hosted by|co-hosted by|by|with|of|(?:to be )?(?:attended|addressed|opened|chaired) by) (?:the |H\.?E\.? )?$/,
)
const IN_HONOUR = cued(/^,? (?:in honou?r of|for) (?:the |H\.?E\.? )?$/)
