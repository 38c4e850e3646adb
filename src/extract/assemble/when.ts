import type { Day, EventDate } from '../../core/date.ts'
import type { Document } from '../../core/document.ts'
import type { Event } from '../../core/event.ts'
import type { Passage } from '../../core/passage.ts'
import { cued } from '../cued.ts'
import { daysBetween } from '../days.ts'
import { lineStamp, orderIn } from '../read/stamp.ts'
import type { Published } from '../refine/published.ts'
import { asideOf } from './aside.ts'
import { wholeOf } from './begun-and-ended.ts'
import type { Claim } from './claim.ts'
import { agree, begins } from './date-in-sentence.ts'
import { movedTo } from './moved.ts'
import { between, type Sentence } from './sentence.ts'
import { settled } from './status.ts'
import { type DayHeading, openingDaysIn } from './under-day.ts'

/** The days of one event, and the words that say so. */
export interface When {
  readonly date: EventDate | null
  /** Null when no sentence says it: the event has the day of publication from the front matter, or its neighbour's. */
  readonly said: { readonly passage: Passage; readonly rule: string } | null
  readonly status: Event['status']
}

/** What the document tells of one event, as far as its date needs it. */
export interface Undated {
  readonly claims: readonly Claim[]
  readonly status: Event['status']
}

/** Days: what one report tells as its news lies near its own day. */
const NEWS = 10

/** A date that lies ahead of the report makes what is told a planned event, whatever the tense. */
export function settledBy(
  claims: readonly Claim[],
  published: Published,
  document: Document,
  days: ReadonlyMap<number, DayHeading>,
): readonly Claim[] {
  // a day that heads a part of the text says when it happens, not when it was told
  const told = document.publishedByEditor ? document.published : null
  return claims.map((claim) => {
    const { report } = claim.sentence.passage
    const day = days.get(report)
    const status = settled(
      claim.status,
      (claim.date ?? day)?.date ?? null,
      day ? told : published(report),
      // "the meeting was put off until Friday": nobody says that it was held then
      claim.status === 'planned' && movedTo(claim.sentence, claim.at, claim.event)
        ? ''
        : between(claim.sentence, claim.at.start, claim.at.end),
    )
    return status === claim.status ? claim : { ...claim, status }
  })
}

/**
 * The days of all events of a document. An event has the most exact date that its sentences give it. One that was held and
 * has none was held with its neighbours: on the one day of which its report tells, within the days when it tells of several,
 * on the day of publication when it tells of none. What is planned, or happened "recently", has no day unless one is said.
 */
export function whenOf(
  events: readonly Undated[],
  sentences: readonly Sentence[],
  published: Published,
  document: Document,
  days: ReadonlyMap<number, DayHeading>,
): readonly When[] {
  const passages = sentences.map(({ passage }) => passage)
  const openings = openingDaysIn(sentences)
  const said = events.map(({ claims }) => dateSaid(claims))
  const dated = Map.groupBy(
    events.flatMap((other, j) => {
      const date = said[j]?.date
      const report = reportOf(other)
      const isNear = date && other.status === 'held' && isNews(date, published(report)) && !isNamelessNoun(other)
      return isNear ? [{ date, at: startOf(other), report }] : []
    }),
    ({ report }) => report,
  )
  const told = Map.groupBy(sentences, ({ passage }) => passage.report)
  const leads = new Map<number, Lead | null>()
  const leadOf = (report: number): Lead | null => {
    const known = leads.get(report)
    if (known !== undefined) return known
    const lead = leadDate(told.get(report) ?? [], published(report))
    leads.set(report, lead)
    return lead
  }
  return events.map((event, i): When => {
    const own = said[i]
    const report = reportOf(event)
    const day = published(report)
    const { status } = event
    if (own?.date || own?.vague || isCalledOff(status) || event.claims.every(isBeside))
      return { date: own?.date ?? null, said: own?.said ?? null, status }
    const heading = headingOf(event, days)
    if (heading) return { date: heading.date, said: { passage: heading.passage, rule: 'day-heading' }, status }
    const opening = openings.get(event.claims[0]?.sentence.passage.paragraph ?? -1)
    if (opening && status === 'held')
      return { date: opening.date, said: { passage: opening.passage, rule: 'paragraph-of-a-day' }, status }
    if (status === 'planned') return { ...onVisit(events, said, i), status }
    if (status !== 'held') return { date: null, said: null, status }
    const others = dated.get(report) ?? []
    const told = isGoingOn(event) ? others.filter(({ at }) => at <= startOf(event)) : others
    const near = neighbours(told, startOf(event), day, leadOf(report))
    // on one of several days, and nobody tells on which
    if (near.some(({ start }) => start !== near[0]?.start) && isElsewhere(event, events))
      return { date: null, said: null, status }
    const lead = near.length > 0 ? byThen(together(near), day) : leadOf(report)?.date
    if (lead) return { date: lead, said: null, status }
    if (day?.length !== 10) return { date: null, said: null, status }
    return {
      date: { start: day, end: day, precision: 'day', certainty: 'implied' },
      said: stampIn(passages, report, day, document),
      status,
    }
  })
}

/** "On Monday she met … in Oslo. On Tuesday she left. Her deputy attended a conference in Rome": of others, in another place. */
function isElsewhere(event: Undated, events: readonly Undated[]): boolean {
  const { people, places } = whoAndWhere(event)
  if (places.size === 0) return false
  return events.every((other) => {
    if (other === event || reportOf(other) !== reportOf(event)) return true
    const beside = whoAndWhere(other)
    return people.isDisjointFrom(beside.people) && places.isDisjointFrom(beside.places)
  })
}

const whoAndWhere = ({ claims }: Undated) => ({
  people: new Set(claims.flatMap(({ taking }) => taking.map(({ person }) => person.name))),
  places: new Set(claims.flatMap(({ place }) => place?.place ?? [])),
})

/** "President Brel will visit Oslo on 14 May. Prime Minister Vik will meet her at the castle": on the visit's one day. */
function onVisit(
  events: readonly Undated[],
  said: readonly Pick<When, 'date' | 'said'>[],
  i: number,
): Pick<When, 'date' | 'said'> {
  const [visit, day] = [events[i - 1], said[i - 1]]
  const [meeting, trip] = [events[i]?.claims[0], visit?.claims[0]]
  const follows =
    meeting?.kind === 'meeting' &&
    trip?.kind === 'visit' &&
    visit?.status === 'planned' &&
    day?.date?.precision === 'day' &&
    meeting.sentence.passage.report === trip.sentence.passage.report &&
    meeting.sentence.passage.paragraph - trip.sentence.passage.paragraph <= 1 &&
    meeting.taking.some(({ person }) => trip.taking.some((other) => other.person.name === person.name))
  return follows && day ? { date: day.date, said: day.said } : { date: null, said: null }
}

/**
 * The days told before; what a report adds at its end ("she took office on Saturday") dates nothing above it, unless it is
 * the day of the news: "has met … The meeting on Tuesday".
 */
function neighbours(
  dated: readonly { readonly date: EventDate; readonly at: number }[],
  at: number,
  published: string | null,
  lead: Lead | null,
): EventDate[] {
  const before = dated.filter((other) => other.at <= at)
  const fresh = dated.filter(({ date }) => published?.length !== 10 || daysBetween(published, date.end) <= FRESH)
  // "resumed talks on Tuesday. Minister Vik welcomed them … On Wednesday he met": what was told first was on Tuesday
  if (before.length === 0 && lead?.date.precision === 'day' && !lead.ofSaying) return [lead.date]
  return (before.length > 0 ? before : fresh).map(({ date }) => date)
}
/** "has begun talks with": on the day of the report, whatever day it tells of below. */
const isGoingOn = ({ claims }: Undated): boolean =>
  claims.some(({ sentence, at }) => GOES_ON.test(between(sentence, at.start - 30, at.end), sentence))
const GOES_ON = cued(
  /\b(?:has|have) (?:just |now )?(?:begun|started|kicked off|arrived)\b|\b(?:is|are) (?:now |currently )?(?:meeting|holding|hosting|receiving)\b/,
)

/** "Thursday's assembly": what a noun tells in passing dates nothing else. */
const isNamelessNoun = ({ claims }: Undated): boolean =>
  claims.every(({ taking, date }) => taking.length === 0 && date?.bearing === 'of the noun')

/** Days. */
const FRESH = 2

const startOf = ({ claims }: Undated) => claims[0]?.at.start ?? 0

/** "met Prime Minister Lee in Japan before arriving in Seoul": not on the day of the arrival that is reported. */
const BEFORE_THE_NEWS = cued(/^[^.;]*\bbefore (?:arriving|coming|landing) (?:in|at|to|here)\b/)

/** "The visit followed a trip to Zambia, where he met": before the news */
const FOLLOWED = cued(
  /\b(?:follow(?:s|ed)|comes? after|came after) (?:an?|his|her|their) (?:[\p{L}-]+ ){0,3}?(?:visit|trip|meeting|talks|call|tour|stop)\b/u,
)

/** "attended a summit in Oslo hours after she took office last year" */
const HOURS_AFTER = cued(
  /\b(?:hours|days|weeks|months|a (?:day|week|month)) (?:after|before)\b[^.;]*\b(?:(?:last|the previous) (?:year|month)|in (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d|(?:years|months) ago)\b/u,
)

/** Told of somebody in passing, on a day that nobody knows. */
function isBeside({ sentence, at, date }: Claim): boolean {
  if (date === null && BEFORE_THE_NEWS.test(between(sentence, at.end, at.end + 160), sentence)) return true
  if (date === null && FOLLOWED.test(between(sentence, sentence.passage.start, at.start), sentence)) return true
  if (date === null && HOURS_AFTER.test(between(sentence, at.end, sentence.passage.end), sentence)) return true
  const aside = asideOf(sentence, at)
  return aside !== null && !aside.ofSpeaker
}

const isCalledOff = (status: Event['status']) => status === 'cancelled' || status === 'postponed'

const headingOf = ({ claims }: Undated, days: ReadonlyMap<number, DayHeading>): DayHeading | undefined =>
  claims.flatMap(({ sentence }) => days.get(sentence.passage.report) ?? [])[0]

const reportOf = ({ claims }: Undated) => claims[0]?.sentence.passage.report ?? 0

function dateSaid(claims: readonly Claim[]): Omit<When, 'status'> & { readonly vague: boolean } {
  const whole = wholeOf(claims)
  let best: { date: EventDate; claim: Claim } | null = whole
  for (const claim of whole ? [] : claims) {
    const date = claim.date?.date
    if (!date) continue
    // "a summit from 5 to 7 May … The summit closed on Sunday": its last day, and not its only one
    if (best && isEndOf(claim, best.date)) continue
    if (best && isEndOf(best.claim, date)) best = null
    if (best === null || (length(date) < length(best.date) && agree(date, best.date) && !isDayOf(claim, best.claim)))
      best = { date, claim }
  }
  if (best?.claim.date)
    return { date: best.date, said: { passage: best.claim.sentence.passage, rule: best.claim.date.rule }, vague: false }
  return { date: null, said: null, vague: claims.some((claim) => claim.date !== null) }
}

const ENDED = /\b(?:closed|closes|ended|ends|concluded|concludes|wrapped up|wraps up|finished)\b[^.;]*$/

const isEndOf = ({ sentence, at, date: day }: Claim, whole: EventDate): boolean =>
  day?.date?.precision === 'day' &&
  whole.precision === 'span' &&
  day.date.end === whole.end &&
  ENDED.test(between(sentence, Math.min(at.start, day.start), Math.max(at.start, day.start)))

/** "will travel from 19 to 23 May … On 19 May, a delegation will be led": one day of a longer event. */
const isDayOf = (claim: Claim, whole: Claim): boolean =>
  whole.date?.date?.precision === 'span' &&
  claim.sentence !== whole.sentence &&
  claim.taking.length === 0 &&
  whole.place !== null &&
  claim.place !== null &&
  claim.place.place !== whole.place.place

const length = ({ start, end }: EventDate) => daysBetween(end, start)

/** A day or a few of them, near the report's own. */
const isNews = ({ start, end, precision }: EventDate, published: string | null) =>
  (precision === 'day' || precision === 'span') &&
  (published?.length !== 10 ||
    Math.abs(daysBetween(start, published)) <= NEWS ||
    Math.abs(daysBetween(end, published)) <= NEWS)

/** The one date of all, or the span they cover; days count rather than the weeks they lie in. */
function together(dates: readonly EventDate[]): EventDate {
  const days = dates.filter(({ precision }) => precision === 'day')
  const all = days.length > 0 ? days : dates
  const [start, end] = [
    all.map((date) => date.start).toSorted()[0] ?? '',
    all
      .map((date) => date.end)
      .toSorted()
      .at(-1) ?? '',
  ]
  return { start, end, precision: start === end ? 'day' : 'span', certainty: 'implied' }
}

/** "The summit, which ends on Friday": what was held by Tuesday was held by Tuesday. */
const byThen = (date: EventDate, published: string | null): EventDate =>
  published?.length !== 10 || date.end <= published || date.start > published
    ? date
    : { ...date, end: published, precision: date.start === published ? 'day' : 'span' }

/** No other clause lies before the date: "spoke to express his grief after the storms overnight". */
const isOfMainClause = (lead: readonly Sentence[], start: number): boolean => {
  const sentence = lead.find(({ passage }) => passage.start <= start && start < passage.end)
  return sentence !== undefined && !begins(between(sentence, sentence.passage.start, start), sentence)
}

interface Lead {
  readonly date: EventDate
  /** Perhaps only the day on which it was told. */
  readonly ofSaying: boolean
}

/** "The office said on Sunday that": on Sunday it was told. */
const IS_SAID = cued(/\b(?:said|says|told|announced|stated|reported|confirmed)\b[^,;]{0,20}$/)

/** "Earlier this week, Mr Finer travelled to …": the first time that the report's first paragraph tells of. */
function leadDate(sentences: readonly Sentence[], published: string | null): Lead | null {
  const first = sentences.find(({ passage }) => passage.role === 'prose')?.passage.paragraph
  const lead = sentences.filter(({ passage }) => passage.paragraph === first && passage.role === 'prose')
  const told = lead
    .flatMap(({ dates }) => dates)
    .find(
      ({ bearing, date, start }) => bearing === 'at' && date && isNews(date, published) && isOfMainClause(lead, start),
    )
  const date = told?.date
  if (!date || (published?.length === 10 && date.start > published)) return null
  const sentence = lead.find(({ dates }) => dates.includes(told))
  const ofSaying =
    sentence !== undefined && IS_SAID.test(between(sentence, sentence.passage.start, told.start), sentence)
  return { date: { ...date, certainty: 'implied' }, ofSaying }
}

/** The line that dates the report, when its day was read from the text. */
function stampIn(passages: readonly Passage[], report: number, day: Day, document: Document): When['said'] {
  if (document.publishedByEditor && report === 0) return null
  const order = orderIn(document.body)
  const passage = passages.find((each) => each.report === report && lineStamp(each.text, order)?.day === day)
  return passage ? { passage, rule: 'published' } : null
}
