import type { Day, EventDate } from '../../core/date.ts'
import type { PartialDay } from '../../core/document.ts'
import type { SaidDate, SaidDay, Weekday, Which } from '../../core/said-date.ts'
import { daysBetween, iso, numberOf, shift } from '../days.ts'
import { daysIn, isDay } from '../recognise/dates/calendar.ts'

/** What is known when a date is resolved. Nothing else is: today's date least of all. */
export interface Known {
  /** When the report was published. */
  readonly published: PartialDay | null
  /** Does the sentence tell of what was, of what will be, or of either? Null when it does not say. */
  readonly lean: 'past' | 'future' | 'near' | null
  /** False for one report of a round-up: the round-up's day is only the last it can have. */
  readonly own: boolean
  /** The year of the nearest full date in the same document; only used when nobody knows the day of publication. */
  readonly year: number | null
  /** The last day that was spoken of before. */
  readonly before: Day | null
  /** In which order the document writes 28/02/2022 elsewhere. */
  readonly order: 'day first' | 'month first' | null
  /** The days that the document has named by their number before: "Wednesday" can mean one of them. */
  readonly named: readonly EventDate[]
  /** The days of which the title says that the document tells: "The week in fisheries: 4–10 November". */
  readonly week?: EventDate | null
}

export type Resolved =
  | { readonly date: EventDate; readonly dropped: null }
  | { readonly date: null; readonly dropped: string }

const unknown = (dropped: string): Resolved => ({ date: null, dropped })
const known = (
  start: Day,
  end: Day,
  precision: EventDate['precision'],
  certainty: EventDate['certainty'],
): Resolved => ({
  date: { start, end, precision, certainty },
  dropped: null,
})

const NO_YEAR = 'the text gives no year, and the document does not say when it was published'
const ROUND_UP = 'it counts from the day of this report, and only the day of the round-up is known'
const NO_DAY = 'it counts from the day of publication, which is not known'

/** Words about a time and what is known → the days they mean, or why that cannot be said. */
export function resolveDate(said: SaidDate, at: Known): Resolved {
  switch (said.is) {
    case 'day': {
      const day = dayOf(said, at)
      return day ? known(day, day, 'day', said.year ? 'stated' : 'implied') : unknown(NO_YEAR)
    }
    case 'days': {
      const from = dayOf(said.from, at)
      const to = from && (said.to.year ? dayOf(said.to, at) : firstFrom(said.to, from))
      return from && to && from <= to
        ? known(from, to, 'span', said.from.year ? 'stated' : 'implied')
        : unknown(NO_YEAR)
    }
    case 'week of': {
      const day = dayOf(said.day, at)
      if (!day) return unknown(NO_YEAR)
      const monday = mondayOf(day)
      return known(monday, shift(monday, 6), 'span', said.day.year ? 'stated' : 'implied')
    }
    case 'month': {
      if (said.year) return months(said.year, said.month, said.month, 'stated')
      const year = yearOfMonth(said.month, said.which, at)
      return year ? months(year, said.month, said.month, 'implied') : unknown(NO_YEAR)
    }
    case 'months':
      return months(said.year, said.from, said.to, 'stated')
    case 'year':
      return known(`${said.year}-01-01`, `${said.year}-12-31`, 'year', 'stated')
    case 'two orders':
      return inOrder(said, at)
    case 'days from now': {
      const now = exactly(at.published)
      if (!now) return unknown(NO_DAY)
      if (!at.own) return unknown(ROUND_UP)
      const [from, to] = [shift(now, said.from), shift(now, said.to)]
      return known(from, to, from === to ? 'day' : 'span', 'implied')
    }
    case 'weekday': {
      const now = exactly(at.published)
      const day =
        inWeek(said, at) ?? namedBefore(said, at) ?? (now && weekdayFrom(now, said.weekday, said.which, at.lean))
      if (!day) return unknown(NO_DAY)
      if (!said.to) return known(day, day, 'day', 'implied')
      return known(day, shift(day, (said.to - said.weekday + 7) % 7), 'span', 'implied')
    }
    case 'week': {
      const now = exactly(at.published)
      if (!now) return unknown(NO_DAY)
      if (!at.own) return unknown(ROUND_UP)
      // "met at the weekend", told on a Tuesday
      const over = said.part === 'weekend' && said.weeks === 0 && at.lean === 'past' && weekdayOf(now) < 6
      // "will visit Oslo this week", told on a Sunday
      const begins = said.part === 'all' && said.weeks === 0 && at.lean === 'future' && weekdayOf(now) === 7
      const monday = shift(mondayOf(now), 7 * (over ? -1 : begins ? 1 : said.weeks))
      if (said.part === 'weekend') return known(shift(monday, 5), shift(monday, 6), 'span', 'implied')
      return known(monday, shift(monday, 6), 'span', 'implied')
    }
    case 'month from now': {
      if (!at.published || at.published.length < 7)
        return unknown('it counts from the month of publication, which is not known')
      const month = Temporal.PlainYearMonth.from(at.published.slice(0, 7)).add({ months: said.months })
      return months(month.year, month.month, month.month, 'implied')
    }
    case 'year from now': {
      if (!at.published) return unknown('it counts from the year of publication, which is not known')
      const year = Number(at.published.slice(0, 4)) + said.years
      return known(`${year}-01-01`, `${year}-12-31`, 'year', 'implied')
    }
    case 'days from before': {
      if (!at.before) return unknown('it counts from a day said before, and none is')
      const day = shift(at.before, said.days)
      return known(day, day, 'day', 'implied')
    }
    case 'day of month':
      return inMonth(said.day, said.weekday, at)
    case 'no such day':
      return unknown('the calendar has no such day')
    case 'vague':
      return unknown('no calendar knows this time')
  }
}

/** 1 January 1970 was a Thursday. */
const weekdayOf = (day: Day): Weekday => {
  const since = numberOf(day) + 3
  return ((((since % 7) + 7) % 7) + 1) as Weekday
}

const mondayOf = (day: Day): Day => shift(day, 1 - weekdayOf(day))
const exactly = (day: PartialDay | null): Day | null => (day?.length === 10 ? day : null)

function months(year: number, from: number, to: number, certainty: EventDate['certainty']): Resolved {
  return known(iso(year, from, 1), iso(year, to, daysIn(year, to)), from === to ? 'month' : 'span', certainty)
}

/** The first and the last day on which the document may have been published. */
function published(day: PartialDay): { first: Day; last: Day } {
  if (day.length === 10) return { first: day, last: day }
  const [year = 0, month] = day.split('-').map(Number)
  if (month) return { first: iso(year, month, 1), last: iso(year, month, daysIn(year, month)) }
  return { first: `${year}-01-01`, last: `${year}-12-31` }
}

/** Days: nobody leaves the year out over such a time when the other year's day is so near. */
const FAR = 270
const NEAR = 100
/** Days: of what is over since then nobody tells as if it were to come next year. */
const JUST_OVER = 10

/** A day without a year: the year in which its weekday is right, else the last one before or the first one after publication. */
/** Days: of two dates told together. */
const BESIDE = 31

function dayOf(said: SaidDay, at: Known): Day | null {
  if (said.year) return iso(said.year, said.month, said.day)
  if (!at.published) return at.year && isDay({ ...said, year: at.year }) ? iso(at.year, said.month, said.day) : null
  const { first, last } = published(at.published)
  const years = [-1, 0, 1].map((step) => Number(first.slice(0, 4)) + step)
  const all = years.filter((year) => isDay({ ...said, year })).map((year) => iso(year, said.month, said.day))
  const fitting = all.filter((day) => weekdayOf(day) === said.weekday)
  const days = fitting.length > 0 ? fitting : all
  // a page may be dated a day before the place where it happened
  const past = days.filter((day) => day <= shift(last, 1))
  const future = days.filter((day) => day >= first)
  const nearest = (list: readonly Day[]) =>
    list.toSorted((a, b) => Math.abs(daysBetween(a, first)) - Math.abs(daysBetween(b, first)))[0] ?? null
  const near = nearest(days)
  if (at.lean === 'future') {
    const next = future[0] ?? near
    // "led a delegation to attend the retreat from 16 to 17 February", told on the 18th, is not next year's
    return next && near && daysBetween(next, first) > FAR && Math.abs(daysBetween(near, first)) < JUST_OVER
      ? near
      : next
  }
  // "his death on April 10, 2010 … two days before, on April 8"
  const told = at.named.at(-1)?.start
  const beside =
    told && days.length > 0 && Math.abs(daysBetween(told, first)) > 366
      ? iso(Number(told.slice(0, 4)), said.month, said.day)
      : null
  if (
    beside &&
    told &&
    near &&
    Math.abs(daysBetween(beside, told)) <= BESIDE &&
    Math.abs(daysBetween(near, first)) > BESIDE
  )
    return beside
  const leaning = at.lean === 'past' ? past.at(-1) : undefined
  if (!leaning || !near || fitting.length > 0) return leaning ?? near
  // "the summit on 29 June", told in March with a verb in the past, is not last year's: that would be said
  return Math.abs(daysBetween(leaning, first)) > FAR && Math.abs(daysBetween(near, first)) < NEAR ? near : leaning
}

function firstFrom(said: SaidDay, from: Day): Day {
  const year = Number(from.slice(0, 4))
  const day = iso(year, said.month, said.day)
  return day >= from ? day : iso(year + 1, said.month, said.day)
}

function yearOfMonth(month: number, which: Which, at: Known): number | null {
  if (!at.published) return at.year
  const year = Number(at.published.slice(0, 4))
  const now = at.published.length > 4 ? Number(at.published.slice(5, 7)) : null
  if (now === null) return year
  // in May "last May" is a year ago, "this May" and "in May" are now
  if (which === 'last') return month < now ? year : year - 1
  if (which === 'next') return month > now ? year : year + 1
  if (which === 'this' || month === now) return year
  const ahead = (month - now + 12) % 12
  if (at.lean === 'past' && ahead > 3) return month < now ? year : year - 1
  if (at.lean === 'future' && ahead < 9) return month > now ? year : year + 1
  return ahead <= 6 ? (month > now ? year : year + 1) : month < now ? year : year - 1
}

/** "last Monday" and "next Monday" are those of the week before and after; "Monday" is the nearest on the side of the sentence. */
function weekdayFrom(now: Day, weekday: Weekday, which: Which, lean: Known['lean']): Day {
  const ofWeek = shift(mondayOf(now), weekday - 1)
  if (which === 'this') return ofWeek
  if (which === 'next') return shift(ofWeek, 7)
  const back = (weekdayOf(now) - weekday + 7) % 7
  if (which === 'last') return shift(now, back === 0 ? -7 : -back)
  const ahead = (7 - back) % 7
  return lean === 'future' || (lean === 'near' && ahead < back) ? shift(now, ahead) : shift(now, -back)
}

/**
 * "from 23 to 25 May … on Wednesday he will meet": the Wednesday of those days. What is over is told of the last days
 * anyway, unless nobody knows when it was told.
 */
function namedBefore({ weekday, which, to }: Extract<SaidDate, { is: 'weekday' }>, at: Known): Day | null {
  const now = exactly(at.published)
  if (which || to || (now && at.lean !== 'future')) return null
  for (const { start, end } of at.named.toReversed()) {
    const day = shift(start, (weekday - weekdayOf(start) + 7) % 7)
    if (day <= end && (!now || (day >= now && daysBetween(day, now) < NEAR))) return day
  }
  return null
}

/** "Monday: the ministers met", in a review of the week: the Monday of that week, whenever it came out. */
function inWeek({ weekday, which, to }: Extract<SaidDate, { is: 'weekday' }>, { week, lean }: Known): Day | null {
  if (!week || which || to || lean === 'future') return null
  const day = shift(week.start, (weekday - weekdayOf(week.start) + 7) % 7)
  return day <= week.end ? day : null
}

function inOrder(said: Extract<SaidDate, { is: 'two orders' }>, at: Known): Resolved {
  const british = iso(said.year, said.second, said.first)
  const american = iso(said.year, said.first, said.second)
  const pick =
    at.order === 'day first'
      ? british
      : at.order === 'month first'
        ? american
        : nearOnly(british, american, exactly(at.published))
  return pick
    ? known(pick, pick, 'day', at.order ? 'stated' : 'implied')
    : unknown(`it can be ${british} or ${american}; write the month as a word`)
}

/** Days: of two readings the one next to the day of publication is meant when the other is weeks away. */
const NEXT_TO = 7
const WEEKS_AWAY = 25

function nearOnly(a: Day, b: Day, published: Day | null): Day | undefined {
  if (!published) return undefined
  const [far, near] = [a, b].toSorted(
    (x, y) => Math.abs(daysBetween(y, published)) - Math.abs(daysBetween(x, published)),
  )
  if (!near || !far) return undefined
  const [left, right] = [Math.abs(daysBetween(near, published)), Math.abs(daysBetween(far, published))]
  return left <= NEXT_TO && right >= WEEKS_AWAY ? near : undefined
}

/** "on the 14th": of the month spoken of before, else the month of publication or its neighbour. */
function inMonth(day: number, weekday: Weekday | null, at: Known): Resolved {
  const near = at.before ?? exactly(at.published)
  if (!near) return unknown('it gives no month, and no day was spoken of before')
  const month = Temporal.PlainYearMonth.from(near.slice(0, 7))
  const days = [-1, 0, 1]
    .map((step) => month.add({ months: step }))
    .filter((candidate) => day <= candidate.daysInMonth)
    .map((candidate) => iso(candidate.year, candidate.month, day))
  const fitting = weekday ? days.filter((candidate) => weekdayOf(candidate) === weekday) : days
  const sided = fitting.filter((candidate) =>
    at.lean === 'future' ? candidate >= near : at.lean === 'past' && !at.before ? candidate <= near : true,
  )
  const best = (sided.length > 0 ? sided : fitting).toSorted(
    (a, b) => Math.abs(daysBetween(a, near)) - Math.abs(daysBetween(b, near)),
  )[0]
  return best ? known(best, best, 'day', 'implied') : unknown('no month has this weekday on that day')
}
