import type { EventKind } from '../../../core/event.ts'
import { daysBetween } from '../../days.ts'
import { cued } from '../../words/cued.ts'
import type { Claim } from '../claim.ts'
import { between, leadingTo, type Sentence } from '../sentence.ts'
import { daysFromTo, isBegun, isEnded } from '../when/begun-and-ended.ts'
import type { DayHeading } from '../when/under-day.ts'
import { addsTo, isConference, isDaysOnly, isOfAnother, type Open, shares } from './adds-to.ts'
import { alike, datesAgree, isElsewhere, sameSize, sameStatus } from './agreeing.ts'
import { type Gathered, type Gathering, Gatherings, type Seeker, seekerOf } from './gathering.ts'
import { isOnMargins } from './on-margins.ts'
import { toldAgain } from './told-again.ts'

/**
 * Puts a document's claims together, never those under the headings of different days, nor of different items of a news brief. In a sentence, what tells of an event
 * goes before what only adds people to one.
 */
export function gather(
  claims: readonly Claim[],
  days: ReadonlyMap<number, DayHeading> = new Map(),
  openings: ReadonlyMap<number, DayHeading> = new Map(),
  itemOf: ((sentence: Sentence) => number) | null = null,
): readonly Gathered[] {
  const found = new Gatherings()
  for (const told of claims.length > 1 ? claims.toSorted(inOrder) : claims) {
    const claim = isSaidThere(told, found) ? { ...told, kind: 'meeting' as const } : told
    const seeker = seekerOf(claim)
    if (isOfSeveral(seeker, found)) continue
    const only = Object.hasOwn(JOINS_ONLY, claim.rule) ? JOINS_ONLY[claim.rule] : undefined
    if (only) {
      const { report } = claim.sentence.passage
      const here = found.all.filter(({ claims: [first] }) => first?.sentence.passage.report === report)
      const last = here.findLast(({ kind }) => kind === only) ?? theMeeting(here, claim)
      if (last) found.join(last, seeker)
      continue
    }
    const ofDay = days.size + openings.size > 0 ? sameDay(claim, days, openings) : ANY
    const open = itemOf && claim.adds ? both(ofDay, sameItem(claim, itemOf)) : ofDay
    const home = found.all.length > 0 ? homeOf(seeker, found, open) : null
    if (home && !isElsewhere(home, seeker)) found.join(home, seeker)
    else if (isOfAnother(claim, found.all)) continue
    else if (!claim.adds || claim.rule === 'signed-by' || (claim.taking.length > 1 && !standsIn(claim)) || claim.event)
      found.begin(seeker)
  }
  return found.all
}

/** "Minister Lund talked with Minister Vik", in a report of the consultations that brought them together: no call. */
const isSaidThere = ({ rule, kind, event, date, status, sentence }: Claim, found: Gatherings): boolean =>
  rule === 'spoke' &&
  kind === 'call' &&
  status === 'held' &&
  !event &&
  !date &&
  !REMOTE.test(sentence.passage.text, sentence) &&
  found.all.some(
    (each) =>
      /^(?:meeting|summit)$/.test(each.kind) &&
      isConference(each) &&
      each.claims[0]?.status === 'held' &&
      each.claims[0].sentence.passage.report === sentence.passage.report,
  )

const REMOTE = cued(/(?:phone|video|virtual|\bcall)/i)

const inOrder = (a: Claim, b: Claim): number =>
  a.sentence.passage.start - b.sentence.passage.start || Number(a.adds) - Number(b.adds) || a.at.start - b.at.start

/** What is only told of an event of a kind that was told before: "are travelling with them", "initialled an annex". */
const JOINS_ONLY: Readonly<Record<string, EventKind>> = { 'goes-along': 'visit', 'signed-too': 'agreement' }

/** "A team met the minister. Secretary Vik accompanied the delegation": there, where the report tells of nothing else. */
const theMeeting = ([only, another]: readonly Gathering[], { rule, status }: Claim): Gathering | undefined =>
  rule === 'goes-along' && !another && only?.kind === 'meeting' && only.claims[0]?.status === status ? only : undefined

/** "Malta was represented by President Brel, Norway by Minister Vik": at what, another sentence says, or nobody does. */
const standsIn = ({ rule, sentence, at }: Claim): boolean =>
  rule === 'joined-by' && /\brepresented by$/.test(between(sentence, at.start, at.end))

const ANY: Open = () => true
const both =
  (one: Open, other: Open): Open =>
  (each) =>
    one(each) && other(each)

/** "The government delegation was led by", under the next heading of a news brief: at nothing that is told above it. */
const sameItem =
  ({ sentence }: Claim, itemOf: (sentence: Sentence) => number): Open =>
  (each) =>
    [...each.sentences].some((other) => itemOf(other) === itemOf(sentence))

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
  if (claim.event || found.all.length < 2) return false
  const inside = found.naming(names).filter((each) => each.apart && [...each.names].every((name) => names.has(name)))
  // "interacted with a number of leaders, including": of others, too
  const all = new Set(inside.flatMap((each) => [...each.names]))
  return inside.length > 1 && all.size === names.size && inside.some((each) => datesAgree(each, seeker))
}

/** The event that a claim adds to, is a part of or tells again; null when it tells of a new one. */
function homeOf(seeker: Seeker, found: Gatherings, ofDay: Open): Gathering | null {
  const { claim, names } = seeker
  const isNext = isOfNext(claim)
  const open: Open = (each) =>
    ofDay(each) && !isOfLongAgo(each, claim, found.all) && !(isNext && each.claims[0]?.status === 'held')
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
      ? (found.all.findLast(
          (each) => each.kind === 'visit' && each.names.size > 0 && open(each) && !isOfGuest(each, claim),
        ) ??
        found.all.find(
          (each) => each.kind === 'meeting' && isConference(each) && open(each) && sameStatus(each, claim),
        ) ??
        onlyVisit(found, (each) => open(each) && !isOfGuest(each, claim)))
      : undefined
  if (visit) return visit
  const ends = otherEndOf(seeker, found, open)
  if (ends) return ends
  const whole = claim.adds ? wholeAround(claim, found, open) : undefined
  if (whole) return whole
  const last = claim.adds ? addsTo(seeker, found.all, open) : undefined
  // "Ministers Lund and Vik arrived for the talks", of whom a report has told that they met: other talks than those
  if (last && claim.rule === 'visited' && [...names].some((name) => last.names.has(name))) return null
  if (isDaysOnly(claim)) return last && datesAgree(last, seeker) ? last : null
  if (last) {
    const joined = toldWith(claim, last, found.toldBy(last.claims.at(-1)?.sentence).filter(open))
    if (datesAgree(joined, seeker) && !(claim.date?.date?.precision === 'year' && !sameStatus(joined, claim)))
      return joined
  }
  return wholeAround(claim, found, open) ?? toldAgain(seeker, near, found.all, open)
}

/** "At the next meeting, Malta will be represented by": not at the one that was held. */
const isOfNext = ({ event, sentence, status }: Claim): boolean =>
  status === 'planned' && event !== null && NEXT.test(leadingTo(sentence, event.start, LONGEST_NEXT), sentence)
const NEXT = cued(/\b(?:next|following|subsequent|forthcoming|upcoming|future)(?: \p{Ll}+)? $/u)
/** Characters: "forthcoming ministerial " */
const LONGEST_NEXT = 30

/** "Several lawmakers left for Malta. Members of the delegation are": the one visit that is told, with nobody named yet. */
function onlyVisit(found: Gatherings, open: Open): Gathering | undefined {
  const [visit, another] = found.all.filter((each) => each.kind === 'visit' && open(each))
  return another ? undefined : visit
}

/** "the battalion, which she visited last autumn. ¶ President Vik was accompanied by": of the news, and not of what it recalls. */
function isOfLongAgo(each: Gathering, { sentence, date }: Claim, all: readonly Gathering[]): boolean {
  const end = each.dates
    .map((one) => one.end)
    .toSorted()
    .at(-1)
  if (date !== null || end === undefined) return false
  const { paragraph } = sentence.passage
  return (
    all.some(
      ({ dates, claims }) =>
        claims[0]?.status === 'held' && dates.some(({ start }) => start > end && daysBetween(start, end) > LONG),
    ) && ![...each.sentences].some(({ passage }) => passage.paragraph === paragraph)
  )
}
/** Days. */
const LONG = 60

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
      (isConference(each) || isOfMany(each)) &&
      each.claims.some((other) => other.sentence.passage.report === sentence.passage.report),
  )
}
/** "The one-day meeting was attended by" four leaders and more: it has sessions, whatever it is called. */
const isOfMany = ({ kind, names }: Gathering): boolean => /^(?:meeting|summit)$/.test(kind) && names.size >= MANY
const MANY = 4
const SESSION =
  /\b(?:the|its) (?:(?:opening|closing|plenary|inaugural|final|first|second|third|morning|afternoon|working|main) )+session$/i

const isOf =
  ({ event, sentence }: Claim) =>
  (other: Claim): boolean =>
    other.event === event && other.sentence === sentence

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
  /^(?:members-listed|included)$/.test(rule) &&
  /\b(?:delegation|entourage)\b/i.test(between(sentence, sentence.passage.start, at.end))

/** "received Minister Brel of Malta, who is on a visit. … The Norwegian delegation included": those she visits. */
function isOfGuest({ claims }: Gathering, { sentence, taking }: Claim): boolean {
  const first = taking[0]?.person.start ?? 0
  const side = sentence.countries.find(({ end }) => end <= first)?.country
  const guests = claims.flatMap(({ taking }) => taking.flatMap(({ person }) => person.represents ?? []))
  return side !== undefined && guests.length > 0 && !guests.includes(side)
}

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
