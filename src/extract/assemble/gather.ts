import type { EventKind } from '../../core/event.ts'
import { cued } from '../cued.ts'
import { daysBetween } from '../days.ts'
import { addsTo, isDaysOnly, type Open, shares } from './adds-to.ts'
import { alike, datesAgree, peopleAgree, placesAgree, sameSize, sameStatus, timesAgree } from './agreeing.ts'
import { isAnothersFate } from './another-fate.ts'
import { daysFromTo, isBegun, isEnded } from './begun-and-ended.ts'
import type { Claim } from './claim.ts'
import { agree } from './date-in-sentence.ts'
import { bodiesOf, type Gathered, type Gathering, Gatherings, type Seeker, seekerOf } from './gathering.ts'
import { between, type Sentence } from './sentence.ts'
import type { DayHeading } from './under-day.ts'

/**
 * Puts a document's claims together, never those under the headings of different days. In a sentence, what tells of an event
 * goes before what only adds people to one.
 */
export function gather(
  claims: readonly Claim[],
  days: ReadonlyMap<number, DayHeading> = new Map(),
  openings: ReadonlyMap<number, DayHeading> = new Map(),
): readonly Gathered[] {
  const found = new Gatherings()
  for (const claim of claims.length > 1 ? claims.toSorted(inOrder) : claims) {
    const seeker = seekerOf(claim)
    if (isOfSeveral(seeker, found)) continue
    const only = Object.hasOwn(JOINS_ONLY, claim.rule) ? JOINS_ONLY[claim.rule] : undefined
    if (only) {
      const { report } = claim.sentence.passage
      const last = found.all.findLast(
        ({ kind, claims: [first] }) => kind === only && first?.sentence.passage.report === report,
      )
      if (last) found.join(last, seeker)
      continue
    }
    const home = homeOf(seeker, found, days.size + openings.size > 0 ? sameDay(claim, days, openings) : ANY)
    if (home) found.join(home, seeker)
    else if (!claim.adds || claim.rule === 'signed-by' || (claim.taking.length > 1 && !standsIn(claim)) || claim.event)
      found.begin(seeker)
  }
  return found.all
}

const inOrder = (a: Claim, b: Claim): number =>
  a.sentence.passage.start - b.sentence.passage.start || Number(a.adds) - Number(b.adds) || a.at.start - b.at.start

/** What is only told of an event of a kind that was told before: "are travelling with them", "initialled an annex". */
const JOINS_ONLY: Readonly<Record<string, EventKind>> = { 'goes-along': 'visit', 'signed-too': 'agreement' }

/** "Malta was represented by President Brel, Norway by Minister Vik": at what, another sentence says, or nobody does. */
const standsIn = ({ rule, sentence, at }: Claim): boolean =>
  rule === 'joined-by' && /\brepresented by$/.test(between(sentence, at.start, at.end))

const ANY: Open = () => true

/** Which events stand under the heading of the claim's day, or under none. */
function sameDay(claim: Claim, days: ReadonlyMap<number, DayHeading>, openings: ReadonlyMap<number, DayHeading>): Open {
  const dayOf = ({ passage }: Sentence) =>
    openings.get(passage.paragraph)?.date?.start ?? days.get(passage.report)?.passage.text
  const own = dayOf(claim.sentence)
  return (each) =>
    own === undefined || [...each.sentences].every((other) => dayOf(other) === undefined || dayOf(other) === own)
}

/** "They spoke about grain": of those who met separately, together in no event. */
function isOfSeveral(seeker: Seeker, found: Gatherings): boolean {
  const { claim, names } = seeker
  if (claim.event) return false
  const inside = found.naming(names).filter((each) => each.apart && [...each.names].every((name) => names.has(name)))
  return inside.length > 1 && inside.some((each) => datesAgree(each, seeker))
}

/** "In addition, President Biden will host", "Two hours later", "also met": another event, even of the same people. */
const APART = cued(
  /^(?:In addition|Additionally|Separately|Later|Earlier|(?:[\p{L}\d]+ ){1,3}(?:minutes?|hours?|days?) later)\b|\b(?:also|separately|then|later|earlier)\s+(?:\S+\s+){0,2}$/u,
)

function homeOf(seeker: Seeker, found: Gatherings, open: Open): Gathering | null {
  const { claim, names } = seeker
  // "On the sidelines of the forum, she met Minister Vik": a meeting of the two, and not the forum
  const aside = names.size > 1 && isOnMargins(claim)
  const near = found.naming(names).filter((each) => open(each) && (!aside || sameSize(each, seeker)))
  // "attended the dinner hosted by Prime Minister Holm": two verbs, and one dinner
  const one = claim.adds && claim.event ? found.all.findLast((each) => each.claims.some(isOf(claim))) : undefined
  if (one) return one
  if (claim.rule === 'accompanied' && claim.adds) return whereAccompanied(seeker, found, open)
  // what a noun and its date tell in passing ("preparations for the next meeting on 21 April") is not what others joined
  const visit =
    claim.adds && isDelegation(claim)
      ? found.all.findLast((each) => each.kind === 'visit' && each.names.size > 0 && open(each))
      : undefined
  if (visit) return visit
  const ends = otherEndOf(seeker, found, open)
  if (ends) return ends
  const last = claim.adds ? addsTo(seeker, found.all, open) : undefined
  // "Ministers Lund and Vik arrived for the talks", of whom a report has told that they met: other talks than those
  if (last && claim.rule === 'visited' && [...names].some((name) => last.names.has(name))) return null
  if (isDaysOnly(claim)) return last && datesAgree(last, seeker) ? last : null
  if (last) {
    const joined = toldWith(claim, last, found.toldBy(last.claims.at(-1)?.sentence).filter(open))
    if (datesAgree(joined, seeker) && !(claim.date?.date?.precision === 'year' && !sameStatus(joined, claim)))
      return joined
  }
  const whole = wholeAround(claim, found, open)
  if (whole) return whole
  // an office is given once: "was extended", "to extend my term"
  if (claim.kind === 'appointment' && names.size > 0) {
    const same = near.findLast(
      (each) =>
        each.kind === 'appointment' &&
        each.claims[0]?.rule === claim.rule &&
        datesAgree(each, seeker) &&
        peopleAgree(each, seeker),
    )
    return same ?? null
  }
  if (claim.again) {
    // "The consultations take place on Friday" are those told for Friday rather than the last meeting that was named
    const dated =
      claim.taking.length === 0 && claim.date?.date
        ? near.findLast((each) => alike(each.kind, claim.kind) && each.dates.length > 0 && timesAgree(each, seeker))
        : undefined
    if (dated) return dated
    const same = near.findLast(
      (each) =>
        alike(each.kind, claim.kind) &&
        timesAgree(each, seeker) &&
        peopleAgree(each, seeker) &&
        !isAnothersFate(each, claim) &&
        !isStillToCome(each, claim) &&
        !(isBetweenTwo(seeker) && isOfThree(each)),
    )
    if (same) return same
  }
  // "the NATO Summit in Brussels", "an emergency NATO leaders' summit": a body has one summit at a time
  if (claim.event && claim.event.kind === 'summit') {
    const bodies = bodiesOf(claim.event.label)
    const same = found.all.findLast(
      (each) =>
        each.kind === 'summit' &&
        open(each) &&
        sameStatus(each, claim) &&
        datesAgree(each, seeker) &&
        bodies.some((body) => each.bodies.has(body)),
    )
    if (same) return same
  }
  // "participated in the meeting of G7 leaders", told twice
  if (claim.event && claim.date?.date) {
    const { label } = claim.event
    const same = near.findLast(
      (each) =>
        each.dates.length > 0 && each.labels.has(label) && timesAgree(each, seeker) && peopleAgree(each, seeker),
    )
    if (same) return same
  }
  // "arrived in Delhi for a two-day visit": one visit, told twice
  if (claim.kind === 'visit' && names.size > 0) {
    const same = near.findLast(
      (each) =>
        each.kind === 'visit' && timesAgree(each, seeker) && peopleAgree(each, seeker) && placesAgree(each, claim),
    )
    if (same && sameSize(same, seeker) && same.claims.at(-1)?.sentence === claim.sentence) return same
    // "will leave for the United States this week … will leave on Wednesday": one visit, its day told later
    const vaguer = near.findLast(
      (each) =>
        each.kind === 'visit' &&
        isWithinWeek(each, claim) &&
        sameSize(each, seeker) &&
        peopleAgree(each, seeker) &&
        sameStatus(each, claim),
    )
    if (vaguer) return vaguer
    // "will visit Malta on 9 May", then "is visiting Malta at the invitation of": the same, whose day was told
    const told = claim.date ? undefined : near.find((each) => isVisitTo(each, claim) && peopleAgree(each, seeker))
    if (told) return told
  }
  // "will attend the Inauguration", then "The Inauguration is scheduled for Friday": its day
  const label = claim.event?.label
  if (names.size === 0 && claim.date?.date && label) {
    const dayless = near.filter((each) => each.dates.length === 0 && each.kind === claim.kind && each.labels.has(label))
    const [same, another] = dayless.filter((each) => sameStatus(each, claim))
    if (same && !another) return same
  }
  // "a trilateral summit next month", then "the summit on 18 August": nobody is named, the times tell
  if (names.size === 0 && claim.date?.date && !isApart(claim)) {
    const same = near.findLast((each) => each.kind === claim.kind && each.dates.length > 0 && timesAgree(each, seeker))
    if (same) return same
  }
  // "received the ministers … welcomed the ministers, who wished": told of once more
  if (names.size === 1 && claim.rule === 'welcomed' && !claim.date && !claim.place && !claim.event && !isApart(claim)) {
    const same = near.findLast(
      (each) => each.claims[0]?.rule === 'welcomed' && sameStatus(each, claim) && peopleAgree(each, seeker),
    )
    if (same && claim.taking[0]?.sentence === claim.sentence) return same
  }
  if (names.size < 2) return null
  const [apart, within] = [isApart(claim), mayBeWithin(claim)]
  return (
    near.find(
      (each) =>
        alike(each.kind, claim.kind) &&
        timesAgree(each, seeker) &&
        // what is still to come is no more of a meeting that was held, if others are there
        (sameStatus(each, claim) || sameSize(each, seeker)) &&
        !(within && each.names.size > names.size) &&
        (!apart || sameSize(each, seeker) || each.separate) &&
        !isAnothersFate(each, claim) &&
        peopleAgree(each, seeker),
    ) ?? null
  )
}

/** "concluded their summit on 4 July … The summit was opened on 2 July by": one that lasted. */
function otherEndOf({ claim, names }: Seeker, found: Gatherings, open: Open): Gathering | undefined {
  if (!claim.date?.date || (!isBegun(claim) && !isEnded(claim))) return undefined
  return found.all.findLast(
    (each) =>
      alike(each.kind, claim.kind) &&
      open(each) &&
      (names.size === 0 || claim.adds || each.names.size === 0 || shares(each, names)) &&
      each.claims.some((other) => daysFromTo(other, claim) !== null),
  )
}

/** "addressed the opening session": a part of the summit or conference that the report has told of. */
function wholeAround(claim: Claim, found: Gatherings, open: Open): Gathering | undefined {
  const { event, sentence, date } = claim
  if (!event || date || !SESSION.test(between(sentence, sentence.passage.start, event.end))) return undefined
  return found.all.findLast(
    (each) =>
      open(each) &&
      sameStatus(each, claim) &&
      [...each.labels].some((label) => LARGE.test(label)) &&
      each.claims.some((other) => other.sentence.passage.report === sentence.passage.report),
  )
}
const SESSION =
  /\b(?:the|its) (?:(?:opening|closing|plenary|inaugural|final|first|second|third|morning|afternoon|working|main) )+session$/i
const LARGE = /\b(?:summit|conference|forum|assembly|congress|symposium)$/i

const isOf =
  ({ event, sentence }: Claim) =>
  (other: Claim): boolean =>
    other.event === event && other.sentence === sentence

/** "spoke of the next assembly, in 2024. She also held consultations with": not there, where nobody is named. */
const isStillToCome = (each: Gathering, { status }: Claim): boolean =>
  status === 'held' && each.names.size === 0 && each.claims[0]?.status === 'planned'

/** "the meeting between President Brel and Minister Lund" is none of "a trilateral meeting". */
const isBetweenTwo = ({ claim, names }: Seeker): boolean => claim.rule === 'event-between' && names.size === 2
const isOfThree = ({ labels }: Gathering): boolean =>
  [...labels].some((label) => /\b(?:tri|quadri)lateral\b/i.test(label))

/** "Ministers Lund and Vik accompanied President Brel": to what the report tells of her first. */
function whereAccompanied(seeker: Seeker, found: Gatherings, open: Open): Gathering | null {
  const whom = seeker.claim.taking.at(-1)?.person.name ?? ''
  return (
    found.all.find(
      (each) =>
        open(each) && each.names.has(whom) && /^(?:meeting|visit|summit)$/.test(each.kind) && datesAgree(each, seeker),
    ) ?? null
  )
}

/** "The Maltese delegation comprises": all through the visit, whatever was told last. */
const isDelegation = ({ rule, sentence, at }: Claim): boolean =>
  rule === 'members-listed' && /\b(?:delegation|entourage)\b/i.test(between(sentence, at.start, at.end))

const isVisitTo = (each: Gathering, { place }: Claim): boolean =>
  each.kind === 'visit' && each.dates.length > 0 && place !== null && each.places.has(place.place)

/** Of the event a week is told, and of the claim a day or some of them in that week. */
const isWithinWeek = ({ dates }: Gathering, { date }: Claim): boolean => {
  const [week, ...others] = dates
  return (
    week?.precision === 'span' &&
    others.length === 0 &&
    daysBetween(week.end, week.start) === 6 &&
    date?.date != null &&
    date.date.start !== week.start &&
    agree(date.date, week)
  )
}

const isApart = (claim: Claim): boolean =>
  APART.test(between(claim.sentence, claim.sentence.passage.start, claim.at.start), claim.sentence)
/** "On the margins, she held a bilateral meeting": of some of those whom a larger one brought together. */
const mayBeWithin = (claim: Claim): boolean =>
  /\b(?:bilateral|one-on-one)\b/i.test(claim.event?.label ?? '') || isOnMargins(claim)
/** "on the sidelines of the summit" */
export const isOnMargins = ({ sentence, at }: Claim): boolean =>
  MARGINS.test(between(sentence, sentence.passage.start, at.end + 120), sentence)
const MARGINS = cued(/\b(?:margins?|sidelines?|fringes?)\b/i)

/**
 * "who are visiting Japan" stands last in the sentence before; "was also present during the call" joins the call in it.
 * `same` are the events of that sentence.
 */
function toldWith(claim: Claim, last: Gathering, same: readonly Gathering[]): Gathering {
  if (same.length < 2) return last
  const kind = claim.event?.kind
  const fits = kind && same.find((each) => alike(each.kind, kind))
  return fits ?? (last.kind === 'visit' ? same.find((each) => each.kind !== 'visit') : undefined) ?? last
}
