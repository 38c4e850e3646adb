import type { Day, EventDate } from '../../../core/date.ts'
import type { Document } from '../../../core/document.ts'
import type { Event } from '../../../core/event.ts'
import type { Passage } from '../../../core/passage.ts'
import { daysBetween } from '../../days.ts'
import { lineStamp, orderIn } from '../../read/stamp.ts'
import type { Published } from '../../refine/dates/published.ts'
import { cued } from '../../words/cued.ts'
import type { Claim } from '../claim.ts'
import { briefItems } from '../gather/brief-items.ts'
import { between, type Sentence } from '../sentence.ts'
import { movedTo } from '../whether/moved.ts'
import { settled } from '../whether/status.ts'
import { wholeOf } from './begun-and-ended.ts'
import { dayOfNotice } from './date-of-notice.ts'
import { dayOfStay } from './day-of-stay.ts'
import { daysAround, isLaterThatDay, reportOf, type Undated } from './days-around.ts'
import { isInPassing } from './in-passing.ts'
import { daysUpTo } from './lasting.ts'
import { agree } from './more-exact.ts'
import { dayOfTalks } from './press-after.ts'
import { dayInFront, dayOfProgramme, isBesidePlans } from './told-around.ts'
import { tookPlaceOn } from './took-place-on.ts'
import { type DayHeading, openingDaysIn } from './under-day.ts'

/** The days of one event, and the words that say so. */
export interface When {
  readonly date: EventDate | null
  /** Null when no sentence says it: the event has the day of publication from the front matter, or its neighbour's. */
  readonly said: { readonly passage: Passage; readonly rule: string } | null
  readonly status: Event['status']
}

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
      claim.status === 'planned' &&
        (WILL_BE.test(between(claim.sentence, claim.at.start - 12, claim.at.start)) ||
          movedTo(claim.sentence, claim.at, claim.event))
        ? ''
        : between(claim.sentence, claim.at.start, claim.at.end),
    )
    return status === claim.status ? claim : { ...claim, status }
  })
}

/** "will be meeting Minister Vik later today": not by the time of writing */
const WILL_BE = / (?:will|would|to) be $/

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
  const said = withDaysOfStay(
    events,
    events.map(({ claims }) => dateSaid(claims, passages)),
  )
  const around = daysAround(
    events,
    said.map(({ date }) => date),
    sentences,
    published,
    briefItems(document.title, sentences),
  )
  return events.map((event, i): When => {
    const own = said[i]
    const report = reportOf(event)
    const day = published(report)
    const { status } = event
    if (own?.date || own?.vague || isCalledOff(status) || event.claims.every(isInPassing))
      return { date: own?.date ?? null, said: own?.said ?? null, status }
    const heading = headingOf(event, days)
    if (heading) return { date: heading.date, said: { passage: heading.passage, rule: 'day-heading' }, status }
    const opening = openings.get(event.claims[0]?.sentence.passage.paragraph ?? -1)
    if (opening && status === 'held')
      return { date: opening.date, said: { passage: opening.passage, rule: 'paragraph-of-a-day' }, status }
    const below = status === 'held' || status === 'planned' ? tookPlaceOn(event, sentences, events) : null
    if (below) return { ...below, status }
    if (status === 'planned') {
      const sameDay = isLaterThatDay(event) ? around(event) : null
      if (sameDay && sameDay !== 'one of several' && sameDay.precision === 'day')
        return { date: sameDay, said: null, status }
      const ofVisit = onVisit(events, said, i)
      const main = events.findIndex((each) => reportOf(each) === report) === i ? event.claims[0] : undefined
      const notice = main && !ofVisit.date ? dayOfNotice(passages, main.sentence.passage, document.body) : null
      const first = notice ?? ofVisit
      const opened = first.date ? null : dayOfProgramme(event, events, sentences)
      return opened ? { date: { ...opened, certainty: 'implied' }, said: null, status } : { ...first, status }
    }
    if (status !== 'held') return { date: null, said: null, status }
    const inFront = dayInFront(event, events, sentences)
    if (inFront) return { date: { ...inFront, certainty: 'implied' }, said: null, status }
    const talks = dayOfTalks(event, events, said)
    if (talks) return { date: { ...talks, certainty: 'implied' }, said: null, status }
    const near = around(event)
    if (near === 'one of several') return { date: null, said: null, status }
    // "Brel and Vik agreed to hold their first summit in July", behind a call of Brel and Holm: some day before
    if (near && event.claims.every(isAgreed)) return { date: null, said: null, status }
    // "visited the wounded on Saturday. … has named Minister Vik": some day up to the report
    if (near && near.start !== day && event.claims.every(isJustGiven)) return { date: null, said: null, status }
    const last = near?.precision === 'day' ? near.end : near ? null : day
    const lasted = last?.length === 10 ? event.claims.map((claim) => daysUpTo(last, claim)).find(isThere) : null
    if (near) return { date: lasted ?? near, said: null, status }
    if (isOfMinutes(event, day, document)) return { date: null, said: null, status }
    if (event.claims.every(hasAnotherDay)) return { date: null, said: null, status }
    if (isBesidePlans(event, events)) return { date: null, said: null, status: 'planned' }
    if (day?.length !== 10 || (!lasted && event.claims.some(isOfStay))) return { date: null, said: null, status }
    return {
      date: lasted ?? { start: day, end: day, precision: 'day', certainty: 'implied' },
      said: stampIn(passages, report, day, document),
      status,
    }
  })
}

/** "President Brel will visit Oslo on 14 May. Prime Minister Vik will meet her at the castle": on the visit's one day. */
function onVisit(
  events: readonly Undated[],
  said: readonly Pick<When, 'date' | 'said'>[],
  i: number,
): Pick<When, 'date' | 'said'> {
  const leg = legOf(events, i)
  const [visit, day] = [events[leg], said[leg]]
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

/** "Will visit Oslo on 12 May and Riga on 13 May. In Oslo she will meet": the leg with the place of the event, or the visit in front; -1 for another place. */
function legOf(events: readonly Undated[], i: number): number {
  const place = events[i]?.claims[0]?.place?.place
  const trip = events.slice(0, i).findLast(({ claims }) => claims[0]?.kind === 'visit')?.claims[0]
  if (place === undefined || !trip) return i - 1
  const isLeg = ({ claims: [one] }: Undated) => one?.kind === 'visit' && one.sentence === trip.sentence
  if (events.filter(isLeg).length < 2) return i - 1
  return events.findIndex((each) => isLeg(each) && each.claims[0]?.place?.place === place)
}

/** "During her three-day stay in Riga, she also met": on one of the days, and which is not told. */
const OF_STAY = cued(
  /^(?:During|In the course of|Throughout) (?:his|her|their|its|the) (?:[\p{L}\d]+[- ]day|\p{L}+[- ]week|week-?long) (?:\p{Ll}+ )?(?:stay|visit|trip|mission|tour)\b/u,
)
const isOfStay = ({ sentence }: Claim): boolean => OF_STAY.test(sentence.passage.text, sentence)

/** The minutes of a meeting come out weeks after it: on which day it was only they themselves could say. */
const isOfMinutes = (
  { claims }: Undated,
  day: Day | null,
  { title, published, publishedByEditor }: Document,
): boolean =>
  claims.every(({ lists }) => lists) && publishedByEditor && published === day && /\b[Mm]inutes\b/.test(title ?? '')

const isAgreed = ({ rule, sentence, at }: Claim): boolean =>
  rule === 'discussed' && /^agreed? to (?:hold|meet)\b/.test(between(sentence, at.start, at.end + 8))

const isJustGiven = ({ kind, sentence }: Claim): boolean =>
  kind === 'appointment' && HAS_GIVEN.test(sentence.passage.text, sentence)
const HAS_GIVEN = cued(/\b(?:has|have) (?:\p{Ll}+ )?(?:named|appointed|nominated|picked|chosen|elected)\b/u)

/** A day stands beside it and nobody knows whether it is the event's: it is not told on the day of publication. */
const hasAnotherDay = ({ sentence }: Claim): boolean =>
  sentence.dates.some(({ bearing, date }) => bearing === 'at' && date?.precision === 'day')

const isThere = <T>(each: T | null): each is T => each !== null

const isCalledOff = (status: Event['status']) => status === 'cancelled' || status === 'postponed'

const headingOf = ({ claims }: Undated, days: ReadonlyMap<number, DayHeading>): DayHeading | undefined =>
  claims.flatMap(({ sentence }) => days.get(sentence.passage.report) ?? [])[0]

/** What the sentences of an event say of its days; vague where they name a time that no calendar knows. */
type Said = Omit<When, 'status'> & { readonly vague: boolean }

/** "will visit Oslo from 4 to 6 May … On the second day of the visit, he met": on the 5th. */
function withDaysOfStay(events: readonly Undated[], said: readonly Said[]): readonly Said[] {
  return said.map((own, i) => {
    const event = events[i]
    if (own.date || own.vague || !event) return own
    for (const claim of event.claims) {
      const date = dayOfStay(claim, daysOfVisits(events, said, reportOf(event)))
      if (date) return { date, said: { passage: claim.sentence.passage, rule: 'day-of-the-visit' }, vague: false }
    }
    return own
  })
}

const daysOfVisits = (events: readonly Undated[], said: readonly Said[], report: number): readonly EventDate[] =>
  events.flatMap((each, i) =>
    each.claims[0]?.kind === 'visit' && reportOf(each) === report ? (said[i]?.date ?? []) : [],
  )

function dateSaid(claims: readonly Claim[], passages: readonly Passage[]): Said {
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
  const day = best?.claim.date
  if (best && day) {
    const own = best.claim.sentence.passage
    // the heading of an agenda may say it
    const passage =
      own.start <= day.start && day.end <= own.end
        ? own
        : (passages.find(({ start, end }) => start <= day.start && day.end <= end) ?? own)
    return { date: best.date, said: { passage, rule: day.rule }, vague: false }
  }
  return { date: null, said: null, vague: claims.some((claim) => claim.date !== null) }
}

const ENDED = /\b(?:closed|closes|ended|ends|concluded|concludes|wrapped up|wraps up|finished)\b[^.;]*$/

const isEndOf = ({ sentence, at, date: day }: Claim, whole: EventDate): boolean =>
  day?.date?.precision === 'day' &&
  whole.precision === 'span' &&
  day.date.end === whole.end &&
  ENDED.test(between(sentence, Math.min(at.start, day.start), Math.max(at.start, day.start)))

/** "the opening session on Saturday", "Thursday's closing session": a part of what lasted longer */
const PART_OF_IT = /\b(?:opening|closing|first|second|third|final|last|plenary|working|morning|afternoon) session$/i

/** "will travel from 19 to 23 May … On 19 May, a delegation will be led": one day of a longer event. */
const isDayOf = (claim: Claim, whole: Claim): boolean =>
  whole.date?.date?.precision === 'span' &&
  claim.sentence !== whole.sentence &&
  (isPartOfIt(claim) || isElsewhereInIt(claim, whole))

const isPartOfIt = ({ sentence, event }: Claim): boolean =>
  event !== null && PART_OF_IT.test(between(sentence, event.start - LONGEST_PART, event.end))
/** Characters: "afternoon " */
const LONGEST_PART = 10

const isElsewhereInIt = (claim: Claim, whole: Claim): boolean =>
  claim.taking.length === 0 && whole.place !== null && claim.place !== null && claim.place.place !== whole.place.place

const length = ({ start, end }: EventDate) => daysBetween(end, start)

/** The line that dates the report, when its day was read from the text. */
function stampIn(passages: readonly Passage[], report: number, day: Day, document: Document): When['said'] {
  if (document.publishedByEditor && report === 0) return null
  const order = orderIn(document.body)
  const passage = passages.find((each) => each.report === report && lineStamp(each.text, order)?.day === day)
  return passage ? { passage, rule: 'published' } : null
}
