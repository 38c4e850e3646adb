import type { EventKind } from '../../../core/event.ts'
import { inLines } from '../../../core/in-lines.ts'
import { cued } from '../../words/cued.ts'
import { type Claim, take } from '../claim.ts'
import { between, withoutDates } from '../sentence.ts'
import { listFrom } from '../who/people-lists.ts'

/** "separate meetings", "a series of bilateral talks": several events in one word. */
const SEVERAL = cued(
  inLines('iu')`
    \b(?:separate|individual|one-on-one|back-to-back)\s+(?:[\p{L}-]+\s+){0,3}?
      (?:meetings|calls|talks|conversations|visits|sessions|discussions|audiences)\b
    |\bbilateral (?:meetings|calls)\b
  `,
)
/** "met separately with": not "Separately, she met". */
const ADVERB = cued(/\b(?:in separate audiences|separately|individually|in turn|one after the other)\b(?!\s*,)/i)

/**
 * "held separate meetings with A, B and C" tells three events; "met separately with A, as well as with B and C" two. Whom
 * they met are those behind the verb, one event each, or those behind each "with" when it is said again.
 */
export function separately(claim: Claim): readonly Claim[] {
  const { sentence, at, event, taking } = claim
  const again = metAgain(claim)
  if (again) return [claim, again]
  const met = taking.filter(({ person }) => person.start >= at.end && person.end <= sentence.passage.end)
  const [first] = met
  if (first && met.length > 0 && met.length < taking.length) {
    const next = nextInTurn(claim, met.at(-1)?.person.end ?? first.person.end)
    if (next) return [{ ...claim, apart: true }, ...separately(next)]
  }
  if (!first || met.length < 2 || (met.length === taking.length && !isMetByUnnamed(claim, first.person.start)))
    return [claim]
  const lead = between(sentence, at.start - 24, first.person.start)
  const named = event ? between(sentence, event.start - 30, event.end) : ''
  if (!ADVERB.test(lead, sentence) && !SEVERAL.test(named, sentence)) return [claim]
  const groups: (typeof met)[number][][] = []
  for (const [i, each] of met.entries()) {
    const before = i === 0 ? undefined : met[i - 1]
    const again = before ? /\bwith\s+(?:the\s+)?$/i.test(between(sentence, before.person.end, each.person.start)) : true
    if (again) groups.push([each])
    else groups.at(-1)?.push(each)
  }
  const apart = groups.length > 1 ? groups : met.map((each) => [each])
  const others = taking.filter((each) => !met.includes(each))
  return apart.map((group) => ({ ...claim, taking: [...others, ...group], apart: true }))
}

/** "The minister held bilateral meetings with A and B": she has no name, and yet they met her and not each other. */
const isMetByUnnamed = ({ sentence, rule, event }: Claim, from: number): boolean =>
  rule === 'held' && event !== null && /\bwith\b/.test(between(sentence, event.end, from))

const MEETS: ReadonlySet<EventKind> = new Set(['meeting', 'call', 'visit', 'other'])

/** "met in Oslo on 3 May and again in Riga on 9 May": the same people, on another day. */
const AGAIN = cued(/,? and (?:then |once )?again,? (?=(?:in|on|at|a (?:day|week|month)|the (?:next|following)) )/)
function metAgain(claim: Claim): Claim | null {
  const { sentence, at, kind, date } = claim
  if (!date || !MEETS.has(kind)) return null
  const again = AGAIN.exec(between(sentence, at.end, sentence.passage.end), sentence)
  const start = at.end + (again?.index ?? 0)
  if (!again || date.start > start) return null
  const [day] = sentence.dates.filter(
    (each) => each.start > start && each.bearing === 'at' && each.date?.precision === 'day',
  )
  if (!day || /[;:]|\b(?:who|which|while|after|before)\b/.test(between(sentence, start, day.start))) return null
  const place = sentence.places.find((each) => each.held && each.start > start)
  return {
    ...claim,
    at: { start, end: start },
    event: null,
    date: day,
    place: place ?? null,
    again: false,
    apart: true,
  }
}

const AND_THEN = cued(
  /^(?:\s|,|\b(?:on|in|at|late|early|morning|afternoon|evening)\b)*\b(?:and|before|then|followed by)\b(?:\s|,|\b(?:on|then|with|meeting|also|the|his|her)\b)*$/i,
)

/** "for three hours", "for 40 minutes" */
const SO_LONG = / for (?:about |more than |nearly |almost |some )?[\p{L}\d-]+ (?:hours?|minutes)\b/u

/** "met President Costa on Monday and Prime Minister Lund on Tuesday": each has a day of its own. */
function nextInTurn(claim: Claim, from: number): Claim | null {
  const { sentence, taking } = claim
  const later = nextByClock(claim, from) ?? nextWithPurpose(claim, from) ?? nextElsewhere(claim, from)
  if (later) return later
  const [day, nextDay] = sentence.dates.filter((date) => date.start >= from && date.date && date.bearing === 'at')
  if (!day || !nextDay) return null
  const people = listFrom(sentence, day.end, /^/)
  const [first, last] = [people[0], people.at(-1)]
  if (!first || !last) return null
  // "on 14 May and, on 15 May, Prime Minister Lund"
  const dayFirst =
    nextDay.end <= first.start && /^,? (?:with )?(?:the )?$/.test(between(sentence, nextDay.end, first.start))
  if (!dayFirst && nextDay.start < last.end) return null
  if (
    !AND_THEN.test(withoutDates(sentence, from, first.start).replace(SO_LONG, ''), sentence) ||
    (!dayFirst &&
      !/^(?:\s|,|on|in|at|late|early|(?:el|al)-\p{Lu}\p{L}+)*$/u.test(withoutDates(sentence, last.end, nextDay.start)))
  )
    return null
  const place = sentence.places.find(
    (each) =>
      each.held &&
      each.start >= last.end &&
      (each.end <= nextDay.start || /^,? (?:in|at) (?:the )?$/.test(between(sentence, nextDay.end, each.start))),
  )
  const doers = taking.filter(({ person }) => person.end <= claim.at.start || person.start < sentence.passage.start)
  const met = people.map((person) => take(person, 'took part', sentence, claim.rule))
  const at = { start: first.start, end: first.start }
  return { ...claim, at, taking: [...doers, ...met], date: nextDay, place: place ?? null, apart: true }
}

const CLOCK =
  "(?:\\d{1,2}(?:[.:]\\d\\d)?(?:\\s*(?:a\\.?m\\b\\.?|p\\.?m\\b\\.?|o[’']clock|hours|GMT|CET))?|noon|midday|midnight|(?:breakfast|lunch|dinner))"
const AT_CLOCK = new RegExp(`^[\\s,]*(?:on|in)?[\\s,]*(?:at|over) ${CLOCK}(?:[\\s,]+(?:on|in)\\b)*`, 'i')
const TO_NEXT = new RegExp(
  `${AT_CLOCK.source}[\\s,]*(?:(?:and|then|followed by)\\s+){0,2}(?:with\\s+)?(?:the\\s+)?$`,
  'i',
)

/** "met President Costa at 9 a.m. and Prime Minister Lund at 11 a.m.": one after the other, on one day. */
function nextByClock(claim: Claim, from: number): Claim | null {
  const { sentence, taking } = claim
  const people = listFrom(sentence, from, TO_NEXT)
  const [first, last] = [people[0], people.at(-1)]
  if (!first || !last || !AT_CLOCK.test(withoutDates(sentence, last.end, sentence.passage.end))) return null
  const doers = taking.filter(({ person }) => person.end <= claim.at.start || person.start < sentence.passage.start)
  const met = people.map((person) => take(person, 'took part', sentence, claim.rule))
  return { ...claim, at: { start: first.start, end: first.start }, taking: [...doers, ...met], apart: true }
}

const WITH_PURPOSE =
  /^ (?:on [\p{L}]+ )?to \p{Ll}+ [^.;:]{3,100}?,? and (?:also |then |later |separately )?with (?:the |h(?:is|er) )?$/u

/** "met Minister Costa to discuss fish and with Minister Lund to review the ports": one meeting for each end. */
function nextWithPurpose(claim: Claim, from: number): Claim | null {
  const { sentence, taking, rule } = claim
  if (rule !== 'met' && rule !== 'spoke') return null
  const people = listFrom(sentence, from, WITH_PURPOSE)
  const [first, last] = [people[0], people.at(-1)]
  if (!first || !last || !/^,?(?: \p{L}+){0,2} (?:to|on|about) /u.test(between(sentence, last.end, last.end + 30)))
    return null
  const doers = taking.filter(({ person }) => person.end <= claim.at.start || person.start < sentence.passage.start)
  const met = people.map((person) => take(person, 'took part', sentence, rule))
  return { ...claim, at: { start: first.start, end: first.start }, taking: [...doers, ...met], apart: true }
}

const THERE = /^,? (?:in|at) (?:the |h(?:is|er) )?$/
const AND_WITH = /^,?(?: and)? (?:(?:then|later|also|with|the) )*$/

/** "met President Costa in Oslo, and Minister Lund at Rose Hall": each in a place of their own. */
function nextElsewhere(claim: Claim, from: number): Claim | null {
  const { sentence, taking, rule } = claim
  if ((rule !== 'met' && rule !== 'spoke') || sentence.places.length < 2) return null
  const place = sentence.places.find((each) => each.held && each.start > from)
  const people =
    place && THERE.test(between(sentence, from, place.start)) ? listFrom(sentence, place.end, AND_WITH) : []
  const last = people.at(-1)?.end ?? 0
  const other = sentence.places.find((each) => each.held && each.start > last)
  if (people.length === 0 || !other || !THERE.test(between(sentence, last, other.start))) return null
  const doers = taking.filter(({ person }) => person.end <= claim.at.start || person.start < sentence.passage.start)
  const met = people.map((person) => take(person, 'took part', sentence, rule))
  const at = { start: people[0]?.start ?? last, end: people[0]?.start ?? last }
  return { ...claim, at, taking: [...doers, ...met], place: other, apart: true }
}
