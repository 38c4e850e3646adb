import type { Day, EventDate } from '../../../core/date.ts'
import type { SaidDate, Weekday } from '../../../core/said-date.ts'
import { daysBetween, iso, shift } from '../../days.ts'
import { daysIn } from '../../recognise/dates/calendar.ts'
import { exactly, type Known } from './known.ts'
import { inWeek, mondayOf, namedBefore, weekdayFrom, weekdayOf } from './which-weekday.ts'
import { dayOf, firstFrom, yearOfMonth } from './which-year.ts'

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

/** One kind of words about a time. */
type Said<Kind extends SaidDate['is']> = Extract<SaidDate, { is: Kind }>

/** Words about a time and what is known → the days they mean, or why that cannot be said. */
export function resolveDate(said: SaidDate, at: Known): Resolved {
  switch (said.is) {
    case 'day':
      return oneDay(said, at)
    case 'days':
      return fromTo(said, at)
    case 'week of':
      return weekOf(said, at)
    case 'month':
      return oneMonth(said, at)
    case 'months':
      return months(said.year, said.from, said.to, 'stated')
    case 'year':
      return wholeYear(said.year, 'stated')
    case 'two orders':
      return inOrder(said, at)
    case 'days from now':
      return counted(at, (now) => {
        const [from, to] = [shift(now, said.from), shift(now, said.to)]
        return known(from, to, from === to ? 'day' : 'span', 'implied')
      })
    case 'weekday':
      return onWeekday(said, at)
    case 'week':
      return counted(at, (now) => inWeekFrom(now, said, at.lean))
    case 'month from now':
      return monthFromNow(said, at)
    case 'year from now':
      return yearFromNow(said, at)
    case 'days from before':
      return daysFromBefore(said, at)
    case 'day of month':
      return inMonth(said.day, said.weekday, at)
    case 'no such day':
      return unknown('the calendar has no such day')
    case 'vague':
      return unknown('no calendar knows this time')
  }
}

/** Does it hang on whether the sentence tells of what was or of what will be? A day with its year does not, nor "today". */
export function leans(said: SaidDate): boolean {
  switch (said.is) {
    case 'day':
    case 'month':
      return !said.year
    case 'days':
      return !said.from.year
    case 'week of':
      return !said.day.year
    case 'week':
    case 'weekday':
    case 'day of month':
    case 'days from before':
      return true
    default:
      return false
  }
}

function oneDay(said: Said<'day'>, at: Known): Resolved {
  const day = dayOf(said, at)
  return day ? known(day, day, 'day', said.year ? 'stated' : 'implied') : unknown(NO_YEAR)
}

function fromTo({ from: first, to: last }: Said<'days'>, at: Known): Resolved {
  const from = dayOf(first, at)
  const to = from && (last.year ? dayOf(last, at) : firstFrom(last, from))
  return from && to && from <= to ? known(from, to, 'span', first.year ? 'stated' : 'implied') : unknown(NO_YEAR)
}

function weekOf(said: Said<'week of'>, at: Known): Resolved {
  const day = dayOf(said.day, at)
  if (!day) return unknown(NO_YEAR)
  const monday = mondayOf(day)
  return known(monday, shift(monday, 6), 'span', said.day.year ? 'stated' : 'implied')
}

function oneMonth(said: Said<'month'>, at: Known): Resolved {
  if (said.year) return months(said.year, said.month, said.month, 'stated')
  const year = yearOfMonth(said.month, said.which, at)
  return year ? months(year, said.month, said.month, 'implied') : unknown(NO_YEAR)
}

/** What counts from the day of publication, where that is known and is the report's own. */
function counted(at: Known, from: (now: Day) => Resolved): Resolved {
  const now = exactly(at.published)
  if (!now) return unknown(NO_DAY)
  return at.own ? from(now) : unknown(ROUND_UP)
}

function onWeekday(said: Said<'weekday'>, at: Known): Resolved {
  const now = exactly(at.published)
  const day = inWeek(said, at) ?? namedBefore(said, at) ?? (now && weekdayFrom(now, said.weekday, said.which, at.lean))
  if (!day) return unknown(NO_DAY)
  if (!said.to) return known(day, day, 'day', 'implied')
  return known(day, shift(day, (said.to - said.weekday + 7) % 7), 'span', 'implied')
}

function inWeekFrom(now: Day, { part, weeks }: Said<'week'>, lean: Known['lean']): Resolved {
  // "met at the weekend", told on a Tuesday
  const over = part === 'weekend' && weeks === 0 && lean === 'past' && weekdayOf(now) < 6
  // "will visit Oslo this week", told on a Sunday
  const begins = part === 'all' && weeks === 0 && lean === 'future' && weekdayOf(now) === 7
  const monday = shift(mondayOf(now), 7 * (over ? -1 : begins ? 1 : weeks))
  return known(part === 'weekend' ? shift(monday, 5) : monday, shift(monday, 6), 'span', 'implied')
}

function monthFromNow(said: Said<'month from now'>, { published }: Known): Resolved {
  if (!published || published.length < 7) return unknown('it counts from the month of publication, which is not known')
  const count = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 + said.months
  const month = (count % 12) + 1
  return months(Math.floor(count / 12), month, month, 'implied')
}

function yearFromNow(said: Said<'year from now'>, { published }: Known): Resolved {
  if (!published) return unknown('it counts from the year of publication, which is not known')
  return wholeYear(Number(published.slice(0, 4)) + said.years, 'implied')
}

function daysFromBefore(said: Said<'days from before'>, { before }: Known): Resolved {
  if (!before) return unknown('it counts from a day said before, and none is')
  const day = shift(before, said.days)
  return known(day, day, 'day', 'implied')
}

const wholeYear = (year: number, certainty: EventDate['certainty']): Resolved =>
  known(`${year}-01-01`, `${year}-12-31`, 'year', certainty)

function months(year: number, from: number, to: number, certainty: EventDate['certainty']): Resolved {
  return known(iso(year, from, 1), iso(year, to, daysIn(year, to)), from === to ? 'month' : 'span', certainty)
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
