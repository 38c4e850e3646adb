import type { EventKind } from '../../core/event.ts'
import type { Claim } from './claim.ts'
import { agree } from './date-in-sentence.ts'
import { compares } from './remembered.ts'
import { between } from './sentence.ts'
import type { DayHeading } from './under-day.ts'

/** The claims of one document that speak of one event. */
export interface Gathered {
  kind: EventKind
  readonly claims: Claim[]
}

/**
 * Puts a document's claims together, never those under the headings of different days. In a sentence, what tells of an event
 * goes before what only adds people to one.
 */
export function gather(
  claims: readonly Claim[],
  days: ReadonlyMap<number, DayHeading> = new Map(),
): readonly Gathered[] {
  const dayOf = (claim: Claim) => days.get(claim.sentence.passage.report)?.passage.text
  const sameDay = (a: string | undefined, b: string | undefined) => a === b || a === undefined || b === undefined
  const found: Gathered[] = []
  const ordered = claims.toSorted(
    (a, b) =>
      a.sentence.passage.start - b.sentence.passage.start || Number(a.adds) - Number(b.adds) || a.at.start - b.at.start,
  )
  for (const claim of ordered) {
    if (isOfSeveral(claim, found)) continue
    const day = dayOf(claim)
    const home = homeOf(
      claim,
      days.size === 0 ? found : found.filter((each) => each.claims.every((other) => sameDay(dayOf(other), day))),
    )
    if (home) home.claims.push(claim)
    else if (!claim.adds || claim.taking.length > 1 || claim.event) found.push({ kind: claim.kind, claims: [claim] })
  }
  return found
}

/** "They spoke about grain": of those who met separately, together in no event. */
function isOfSeveral(claim: Claim, found: readonly Gathered[]): boolean {
  const own = new Set(claim.taking.map(({ person }) => person.name))
  const inside = found.filter(
    (each) => each.claims.some(({ apart }) => apart) && [...namesIn(each)].every((name) => own.has(name)),
  )
  return inside.length > 1 && !claim.event && inside.some((each) => datesAgree(each, claim))
}

/** "In addition, President Biden will host", "Separately", "also met": another event, even of the same people. */
const APART =
  /^(?:In addition|Additionally|Separately|Later|Earlier)\b|\b(?:also|separately|then|later|earlier)\s+(?:\S+\s+){0,2}$/

function homeOf(claim: Claim, found: readonly Gathered[]): Gathered | null {
  const own = new Set(claim.taking.map(({ person }) => person.name))
  // what a noun and its date tell in passing ("preparations for the next meeting on 21 April") is not what others joined
  const last = found.findLast((each) => each.claims.some(({ taking }) => taking.length > 0)) ?? found.at(-1)
  if (claim.adds && last) {
    const joined = toldWith(claim, last, found)
    if (datesAgree(joined, claim)) return joined
  }
  // an office is given once: "was extended", "to extend my term"
  if (claim.kind === 'appointment' && own.size > 0) {
    const same = found.findLast(
      (each) =>
        each.kind === 'appointment' &&
        each.claims[0]?.rule === claim.rule &&
        datesAgree(each, claim) &&
        peopleAgree(each, own),
    )
    return same ?? null
  }
  if (claim.again) {
    const same = found.findLast(
      (each) => alike(each.kind, claim.kind) && timesAgree(each, claim) && peopleAgree(each, own),
    )
    if (same) return same
  }
  // "the NATO Summit in Brussels", "an emergency NATO leaders' summit": a body has one summit at a time
  if (claim.event && claim.event.kind === 'summit') {
    const same = found.findLast(
      (each) => each.kind === 'summit' && sameStatus(each, claim) && datesAgree(each, claim) && sameName(each, claim),
    )
    if (same) return same
  }
  // "participated in the meeting of G7 leaders", told twice
  if (claim.event && claim.date?.date) {
    const same = found.findLast(
      (each) =>
        isDated(each) &&
        timesAgree(each, claim) &&
        each.claims.some((other) => other.event?.label === claim.event?.label) &&
        peopleAgree(each, own),
    )
    if (same) return same
  }
  // "arrived in Delhi for a two-day visit": one visit, told twice
  if (claim.kind === 'visit' && own.size > 0) {
    const same = found.findLast(
      (each) =>
        each.kind === 'visit' &&
        timesAgree(each, claim) &&
        peopleAgree(each, own) &&
        each.claims.every((other) => !other.place || !claim.place || other.place.place === claim.place.place),
    )
    if (same && sameSize(same, own) && same.claims.at(-1)?.sentence === claim.sentence) return same
  }
  // "a trilateral summit next month", then "the summit on 18 August": nobody is named, the times tell
  if (own.size === 0 && claim.date?.date) {
    const same = found.findLast((each) => each.kind === claim.kind && isDated(each) && timesAgree(each, claim))
    if (same) return same
  }
  return (
    found.find(
      (each) =>
        alike(each.kind, claim.kind) &&
        timesAgree(each, claim) &&
        own.size > 1 &&
        // what is still to come is no more of a meeting that was held, if others are there
        (sameStatus(each, claim) || sameSize(each, own)) &&
        !isWithin(claim, each, own) &&
        (!isApart(claim) ||
          sameSize(each, own) ||
          each.claims.some((other) => /\bseparate\b/i.test(other.event?.label ?? ''))) &&
        peopleAgree(each, own),
    ) ?? null
  )
}

const isApart = (claim: Claim): boolean =>
  APART.test(between(claim.sentence, claim.sentence.passage.start, claim.at.start))
/** "On the margins, she held a bilateral meeting": of some of those whom the larger one brought together. */
const isWithin = (claim: Claim, each: Gathered, own: ReadonlySet<string>): boolean =>
  namesIn(each).size > own.size &&
  (/\b(?:bilateral|one-on-one)\b/i.test(claim.event?.label ?? '') ||
    MARGINS.test(between(claim.sentence, claim.sentence.passage.start, claim.at.end + 120)))
const MARGINS = /\b(?:margins?|sidelines?|fringes?)\b/i
const sameSize = (each: Gathered, own: ReadonlySet<string>): boolean => namesIn(each).size === own.size

const namesIn = (each: Gathered): Set<string> =>
  new Set(each.claims.flatMap((claim) => claim.taking.map(({ person }) => person.name)))

/** "who are visiting Japan" stands last in the sentence before; "was also present during the call" joins the call in it. */
function toldWith(claim: Claim, last: Gathered, found: readonly Gathered[]): Gathered {
  const sentence = last.claims.at(-1)?.sentence
  const same = found.filter((each) => each.claims.some((other) => other.sentence === sentence))
  if (same.length < 2) return last
  const kind = claim.event?.kind
  const fits = kind && same.find((each) => alike(each.kind, kind))
  return fits ?? (last.kind === 'visit' ? same.find((each) => each.kind !== 'visit') : undefined) ?? last
}

/** One names nobody, or all of the smaller group are in the larger one. */
function peopleAgree(each: Gathered, own: ReadonlySet<string>): boolean {
  const known = namesIn(each)
  const [few, many] = own.size < known.size ? [own, known] : [known, own]
  return [...few].every((name) => many.has(name))
}

const sameStatus = (each: Gathered, claim: Claim): boolean =>
  (each.claims[0]?.status === 'planned') === (claim.status === 'planned')

/** Both names have the same body: "extraordinary NATO Summit", "NATO leaders' summit". */
function sameName(each: Gathered, claim: Claim): boolean {
  const own = namesOf(claim.event?.label ?? '')
  return each.claims.some((other) => [...namesOf(other.event?.label ?? '')].some((name) => own.has(name)))
}
const namesOf = (label: string): Set<string> => new Set(label.match(/\b\p{Lu}[\p{Lu}\d]+\b/gu) ?? [])

const isDated = (each: Gathered): boolean => each.claims.some((claim) => claim.date?.date)

/** What has a date of its own is not held where it is planned: "they met", "the next meeting will be on 21 April". */
const timesAgree = (each: Gathered, claim: Claim): boolean =>
  datesAgree(each, claim) &&
  (!claim.date?.date || (each.claims[0]?.status === 'planned') === (claim.status === 'planned'))

function datesAgree(each: Gathered, claim: Claim): boolean {
  // "they last met in January 2023" is not what they speak about today
  if (compares(claim) !== each.claims.some(compares)) return false
  if (!claim.date?.date) return true
  const all = each.claims.flatMap((other) => other.date?.date ?? [])
  // "meetings between Friday and Sunday", one of them on Friday: another one on Sunday is not the same
  const days = all.filter(({ precision }) => precision === 'day')
  const dates = days.length > 0 ? days : all
  return dates.length === 0 || dates.some((date) => claim.date?.date && agree(date, claim.date.date))
}

const ALIKE: readonly (readonly EventKind[])[] = [
  ['call', 'meeting'],
  ['meeting', 'other'],
  ['call', 'other'],
]
const alike = (a: EventKind, b: EventKind): boolean =>
  a === b || ALIKE.some((pair) => pair.includes(a) && pair.includes(b))
