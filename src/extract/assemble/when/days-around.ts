import type { EventDate } from '../../../core/date.ts'
import type { Event } from '../../../core/event.ts'
import { inLines } from '../../../core/in-lines.ts'
import type { DateMention } from '../../../core/mention.ts'
import { daysBetween } from '../../days.ts'
import type { Published } from '../../refine/dates/published.ts'
import { cued } from '../../words/cued.ts'
import type { Claim } from '../claim.ts'
import type { ItemOf } from '../gather/brief-items.ts'
import { between, type Sentence } from '../sentence.ts'
import { datesReport } from './date-in-sentence.ts'
import { isSubordinate } from './distance.ts'

/** What the document tells of one event, as far as its date needs it. */
export interface Undated {
  readonly claims: readonly Claim[]
  readonly status: Event['status']
}

/**
 * The days that an event without a day of its own has from what its report tells around it: those of its neighbours, else the
 * one in the first paragraph, null when there is neither. No sentence says so of the event: all of them are implied. `dates`
 * are what sentences do say, one an event. In a bulletin only what stands under the same heading is around it.
 */
export function daysAround(
  events: readonly Undated[],
  dates: readonly (EventDate | null)[],
  sentences: readonly Sentence[],
  published: Published,
  itemOf: ItemOf | null,
): (event: Undated) => EventDate | 'one of several' | null {
  const dated = Map.groupBy(
    events.flatMap((other, j) => {
      const date = dates[j]
      const report = reportOf(other)
      const isNear = date && other.status === 'held' && isNews(date, published(report)) && !isNamelessNoun(other)
      return isNear ? [{ date, at: startOf(other), report, item: itemOf?.(sentenceOf(other)) }] : []
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
  return (event) => {
    const report = reportOf(event)
    const day = published(report)
    const all = dated.get(report) ?? []
    const others = itemOf ? all.filter(({ item }) => item === itemOf(sentenceOf(event))) : all
    // "# News bulletin": what the other items tell is of other days
    if (others.length < all.length && others.length === 0) return 'one of several'
    const since = others.filter((other) => !isRecalledBelow(other, event, events, dates, day))
    const nearest = isGoingOn(event) ? since.filter(({ at }) => at <= startOf(event)) : since
    if (isLaterThatDay(event)) {
      const last = others.filter(({ date, at }) => date.precision === 'day' && at < startOf(event)).at(-1)
      if (last) return { ...last.date, certainty: 'implied' }
    }
    if (isOfThatMeeting(event)) {
      const last = dates[events.findLastIndex((other) => reportOf(other) === report && startOf(other) < startOf(event))]
      return last ? { ...last, certainty: 'implied' } : 'one of several'
    }
    const near = neighbours(nearest, startOf(event), day, itemOf ? null : leadOf(report))
    // "will meet him this week … Earlier she met Minister Vik": what is ahead dates nothing that was
    if (near.length === 0 && !isGoingOn(event) && isBelowPlans(event, events, leadOf(report), day))
      return 'one of several'
    // on one of several days, and nobody tells on which
    if (near.some(({ start }) => start !== near[0]?.start) && isElsewhere(event, events)) return 'one of several'
    return near.length > 0 ? byThen(together(near), day) : ((itemOf ? null : leadOf(report)?.date) ?? null)
  }
}

/**
 * "has met the new governor. … who was sworn in on 2 May. ¶ He was leading a delegation": what lies longer back than the news,
 * and is told below news without a day, dates nothing further down.
 */
function isRecalledBelow(
  { date, at }: { readonly date: EventDate; readonly at: number },
  event: Undated,
  events: readonly Undated[],
  dates: readonly (EventDate | null)[],
  published: string | null,
): boolean {
  if (published?.length !== 10 || daysBetween(published, date.end) <= FRESH || at >= startOf(event)) return false
  const told = events.find((each) => startOf(each) === at)
  if (!told || sentenceOf(told)?.passage.paragraph === sentenceOf(event)?.passage.paragraph) return false
  return events.some(
    (each, i) => dates[i] === null && each.status === 'held' && startOf(each) < at && reportOf(each) === reportOf(told),
  )
}

/** A report that begins with what is planned, for a time that begins with its own day. */
function isBelowPlans(
  event: Undated,
  events: readonly Undated[],
  lead: Lead | null,
  published: string | null,
): boolean {
  if (!lead || published?.length !== 10 || lead.date.end <= published || event.status !== 'held') return false
  const first = events.find((each) => reportOf(each) === reportOf(event))
  return first !== undefined && first !== event && first.status === 'planned'
}

export const reportOf = ({ claims }: Undated) => claims[0]?.sentence.passage.report ?? 0
const sentenceOf = ({ claims }: Undated): Sentence | undefined => claims[0]?.sentence
const startOf = ({ claims }: Undated) => claims[0]?.at.start ?? 0

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

/** "On Tuesday she was received by … In the evening she hosted a dinner": on the day told last, and not on all of the visit. */
export const isLaterThatDay = ({ claims }: Undated): boolean =>
  claims.length > 0 && claims.every(({ sentence }) => LATER_THAT_DAY.test(sentence.passage.text, sentence))
const LATER_THAT_DAY = cued(
  inLines('u')`
    ^(?:In|During) the (?:early |late )?(?:morning|afternoon|evening)\b
    |^(?:Later )?(?:[Tt]hat|the same|[Tt]he same) (?:day|morning|afternoon|evening)\b
    |^(?:Earlier|Later) (?:in the|that|on the same) (?:day|morning|afternoon|evening)\b|^Later(?:,| (?:he|she|they)\b)|^On the same day\b
    |^(?:He|She|They|The (?:two )?\p{L}+) then (?!(?:[Pp]resident|[Pp]rime|[Mm]inister))
  `,
)

/** "At the same meeting the Board elected Vera Lund": whenever that was, be it long before the news. */
const isOfThatMeeting = ({ claims }: Undated): boolean =>
  claims.length > 0 && claims.every(({ sentence }) => THAT_MEETING.test(sentence.passage.text, sentence))
const THAT_MEETING = cued(
  /^(?:Also )?(?:[Aa]t|[Dd]uring|[Ii]n) (?:the same|that) (?:\p{L}+ )?(?:meeting|session|sitting|assembly|conference|summit)\b/u,
)

/** "has begun talks with": on the day of the report, whatever day it tells of below. */
const isGoingOn = ({ claims }: Undated): boolean =>
  claims.some(({ sentence, at }) => GOES_ON.test(between(sentence, at.start - 30, at.end + 10), sentence))
const GOES_ON = cued(
  /\b(?:has|have) (?:just |now )?(?:begun|started|kicked off|arrived)\b|\b(?:is|are) (?:now |currently )?(?:meeting|holding|hosting|receiving)\b/,
)

/** "Thursday's assembly": what a noun tells in passing dates nothing else. */
const isNamelessNoun = ({ claims }: Undated): boolean =>
  claims.every(({ taking, date }) => taking.length === 0 && date?.bearing === 'of the noun')

/** Days. */
const FRESH = 2
/** Days: what one report tells as its news lies near its own day. */
const NEWS = 10

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
  if (!sentence) return false
  const before = between(sentence, sentence.passage.start, start)
  return LISTED.test(before) || !isSubordinate(before, sentence)
}
/** "Malta, Norway and Chile have today": no second clause, but the last of those who did it. */
const LISTED =
  /^(?:The )?(?:\p{Lu}[\p{L}.’'-]*,? )+and (?:the )?(?:\p{Lu}[\p{L}.’'-]* ){1,3}(?:has|have|had|will|would|is|was|are|were) $/u

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
  const all = lead
    .flatMap(({ dates }) => dates)
    .filter(
      ({ bearing, date, start }) => bearing === 'at' && date && isNews(date, published) && isOfMainClause(lead, start),
    )
  const told = behindDateline(lead, all) ?? all[0]
  const date = told?.date
  if (!date || (published?.length === 10 && date.start > published)) return null
  const sentence = lead.find(({ dates }) => dates.includes(told))
  const ofSaying =
    sentence !== undefined && IS_SAID.test(between(sentence, sentence.passage.start, told.start), sentence)
  return { date: { ...date, certainty: 'implied' }, ofSaying }
}

/** "OSLO, June 7 (Agency) – Ministers agreed on Thursday": the report is of the 7th, and tells of the day before. */
function behindDateline(lead: readonly Sentence[], [dateline, own]: readonly DateMention[]): DateMention | undefined {
  const sentence = lead.find(({ dates }) => dateline !== undefined && dates.includes(dateline))
  if (!dateline?.date || !own?.date || !sentence?.dates.includes(own) || !datesReport(sentence, dateline))
    return undefined
  const isThen = own.date.precision === 'day' && own.date.start <= dateline.date.start
  return isThen && !IS_SAID.test(between(sentence, sentence.passage.start, own.start), sentence) ? own : undefined
}
