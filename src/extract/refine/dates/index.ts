import type { Day, EventDate } from '../../../core/date.ts'
import type { Document, PartialDay } from '../../../core/document.ts'
import type { DateMention, Mention } from '../../../core/mention.ts'
import type { Passage } from '../../../core/passage.ts'
import type { SaidDate } from '../../../core/said-date.ts'
import { daysBetween } from '../../days.ts'
import { orderIn } from '../../read/stamp.ts'
import { findDates } from '../../recognise/dates/index.ts'
import type { Frame } from '../../recognise/frame.ts'
import { isRoundUp } from '../../split/reports.ts'
import { cued } from '../../words/cued.ts'
import { nth } from '../../words/nth.ts'
import type { Refiner } from '../index.ts'
import { type Known, onlyPublished } from './known.ts'
import { leanAt, type Tenses, tensesOf } from './lean.ts'
import { leans, type Resolved, resolveDate } from './resolve-date.ts'
import { weekdayOf } from './which-weekday.ts'

/** Gives every date its days, counted from the day on which its report was published; never from today. */
export const resolveDates: Refiner = (mentions, frames, document, _lexicon, published) => {
  const dates: DateMention[] = []
  for (const mention of mentions) if (mention.is === 'date') dates.push(mention)
  if (dates.length === 0) return mentions
  const order = orderIn(document.body)
  const week = weekOfTitle(document.title, published(0))
  const years = yearsOfMonths(dates, document.published)
  const beside = ofYearBeside(dates, document)
  const roundUp = dates.some(({ said }) => isRelative(said)) && isRoundUp(frames.map(({ passage }) => passage.text))
  let before: { day: Day; report: number } | null = null
  // what was done "in the afternoon" was not done on a day that is still to come
  let beforeNow: { day: Day; report: number } | null = null
  const named: EventDate[] = []
  let at = 0
  let next = 0
  let tenses: Tenses | null = null
  const resolve = (mention: DateMention): Mention => {
    const behind = dates[++next]
    while (at > 0 && (frames[at]?.passage.start ?? 0) > mention.start) at--
    while (at < frames.length - 1 && (frames[at]?.passage.end ?? 0) <= mention.start) at++
    const frame = frames[at]
    if (!frame) return mention
    const { passage } = frame
    const ofYear = beside.get(mention)
    const said = ofYear ?? meant(mention, behind, passage, years)
    let lean: Known['lean'] = null
    if (leans(said)) {
      if (tenses?.text !== passage.text) tenses = tensesOf(frame)
      lean = leanAt(tenses, mention.start - passage.start)
    }
    const day = published(passage.report)
    const last = lean === 'past' ? beforeNow : before
    const known: Known = {
      published: isPosted(mention, frame)
        ? dayOfPost(day, before?.report === passage.report ? before.day : null)
        : dayWritten(mention.said, day, document.published),
      own: !isRelative(mention.said) || day !== document.published || !roundUp,
      lean,
      year: day === null ? nearestYear(dates, mention) : null,
      before: last?.report === passage.report ? last.day : null,
      order,
      named,
      week,
    }
    const resolved = ofYear ? implied(resolveDate(said, known)) : resolveDate(said, known)
    if (resolved.date?.precision === 'day' && mention.bearing === 'at') {
      before = { day: resolved.date.start, report: passage.report }
      if (day?.length !== 10 || before.day <= day) beforeNow = before
    }
    if (resolved.date && (mention.said.is === 'day' || mention.said.is === 'days')) named.push(resolved.date)
    return { ...mention, ...resolved }
  }
  const all: Mention[] = []
  for (const mention of mentions) all.push(mention.is === 'date' ? resolve(mention) : mention)
  return all
}

/** "In a post, she wrote: “Met the minister today.”": today is when she wrote it. */
const isPosted = ({ said, start }: DateMention, frame: Frame): boolean => {
  const { text, start: base } = frame.passage
  return said.is === 'days from now' && POSTED.test(text.slice(0, start - base), frame)
}
const POSTED = cued(/\b(?:tweet(?:s|ed)?|wrote|posted|post|Twitter|Facebook)\b[^“”"]{0,60}[“"][^”"]*$/)

/** Told the day after what was told last, such words are of that day. */
const dayOfPost = (published: PartialDay | null, before: Day | null): PartialDay | null =>
  before && published?.length === 10 && daysBetween(published, before) === 1 ? before : published

/** Days: so much later than its dateline a report comes out and tells of what came to pass in between. */
const ADDED = 2

/** "OSLO, June 19 – … On Thursday morning he met", which came out on Thursday the 20th: that very day, and no week before. */
function dayWritten(said: SaidDate, dateline: PartialDay | null, cameOut: PartialDay | null): PartialDay | null {
  if (said.is !== 'weekday' || dateline?.length !== 10 || cameOut?.length !== 10) return dateline
  const later = daysBetween(cameOut, dateline)
  return later <= ADDED && (said.weekday - weekdayOf(dateline) + 7) % 7 <= later ? cameOut : dateline
}

/** "The week in fisheries: 4–10 November 2024": the days that a title gives to all that is told. */
function weekOfTitle(title: string | null, published: PartialDay | null): EventDate | null {
  if (!title || !/\d/.test(title) || !/\bweek\b/i.test(title)) return null
  const known: Known = { ...onlyPublished(published), lean: 'past' }
  for (const { said } of findDates(title)) {
    const date = said.is === 'days' ? resolveDate(said, known).date : null
    if (date && daysBetween(date.end, date.start) < 7) return date
  }
  return null
}

/** "today", "next week": of one report of a round-up the day from which they count may be another one. */
const isRelative = ({ is }: SaidDate): boolean => is === 'days from now' || is === 'week'

/** The year of the full date that stands nearest, two paragraphs away perhaps. */
function nearestYear(dates: readonly DateMention[], mention: DateMention): number | null {
  let best: { year: number; distance: number } | null = null
  for (const { said, start } of dates) {
    const year = said.is === 'day' ? said.year : said.is === 'days' ? said.from.year : null
    const distance = Math.abs(start - mention.start)
    if (year && (best === null || distance < best.distance)) best = { year, distance }
  }
  return best?.year ?? null
}

/** "talks in Seoul last October … the October meeting": the second is of the same year. */
function yearsOfMonths(dates: readonly DateMention[], published: PartialDay | null): ReadonlyMap<number, number> {
  const years = new Map<number, number>()
  for (const { said } of dates) {
    if (said.is !== 'month') continue
    const known = onlyPublished(published)
    const date = said.year || said.which ? resolveDate(said, known).date : null
    if (date) years.set(said.month, Number(date.start.slice(0, 4)))
  }
  return years
}

/** "twice last year, in March and in September": both months are of that year; "on 5 May last year", "in March of next year", too. */
function ofYearBeside(
  dates: readonly DateMention[],
  { body, published }: Document,
): ReadonlyMap<DateMention, SaidDate> {
  const found = new Map<DateMention, SaidDate>()
  let year: number | null = null
  for (const [i, mention] of dates.entries()) {
    const { said } = mention
    const behind = dates[i + 1]
    if (published && behind?.said.is === 'year from now' && OF.test(body.slice(mention.end, behind.start))) {
      const own = inYear(said, Number(published.slice(0, 4)) + behind.said.years)
      if (own) found.set(mention, own)
      continue
    }
    const before = nth(dates, i - 1)
    if (said.is === 'year from now' && published) year = Number(published.slice(0, 4)) + said.years
    else if (said.is !== 'month' || said.year || !before || !GOES_ON.test(body.slice(before.end, mention.start)))
      year = null
    else if (year) found.set(mention, { ...said, year })
  }
  return found
}
const OF = /^(?: of|,)? $/
const inYear = (said: SaidDate, year: number): SaidDate | null =>
  (said.is === 'day' || said.is === 'month') && !said.year
    ? { ...said, year }
    : said.is === 'days' && !said.to.year
      ? { ...said, from: { ...said.from, year }, to: { ...said.to, year } }
      : null

const implied = (resolved: Resolved): Resolved =>
  resolved.date ? { ...resolved, date: { ...resolved.date, certainty: 'implied' } } : resolved
const GOES_ON = /^,? (?:(?:first|once|and|again|then|both) )*(?:in )?$/

/** "today (9 May 2023)": what stands in the brackets is the day. */
function meant(
  mention: DateMention,
  behind: DateMention | undefined,
  passage: Passage,
  years: ReadonlyMap<number, number>,
): SaidDate {
  if (mention.said.is === 'days from now' || mention.said.is === 'weekday') {
    const gap = behind ? passage.text.slice(mention.end - passage.start, behind.start - passage.start) : ''
    if (behind?.said.is === 'day' && /^,? \((?:\w+,? )?$/.test(gap)) return behind.said
  }
  return withYear(mention, years)
}

function withYear({ said, bearing }: DateMention, years: ReadonlyMap<number, number>): SaidDate {
  if (said.is !== 'month' || said.year || said.which || bearing !== 'of the noun') return said
  return { ...said, year: years.get(said.month) ?? null }
}
