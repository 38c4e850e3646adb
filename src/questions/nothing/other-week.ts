import type { Chronicle } from '../../chronicle/chronicle.ts'
import type { Event } from '../../core/event.ts'
import type { Period, Subject } from '../../core/subject.ts'
import { isPeriodAlone } from '../../wording/events.ts'
import { day } from '../dates/periods.ts'
import { isAny, seek } from '../seek.ts'

/** So many events are looked through for one on that day of the week. */
const READ = 50

/**
 * "Where will the minister be on Sunday", asked of a report of last year: the Sundays on which something fits all the rest,
 * the latest first. Null where this week's has something, and where nothing but the day is asked for.
 */
export function otherWeeks(subject: Subject, chronicle: Chronicle): readonly Period[] | null {
  const { period } = subject
  if (!period?.weekday || isPeriodAlone(subject) || isAny(chronicle, subject)) return null
  const weekday = Temporal.PlainDate.from(period.from).dayOfWeek
  const { events } = seek(chronicle, without(subject), { offset: 0, limit: READ })
  const daysOn = (some: readonly Event[]) => some.flatMap((event) => daysOf(event, weekday))
  // "Whom did she meet on Tuesday": not whom she is to meet on another.
  const held = subject.tense === 'future' ? [] : daysOn(events.filter(({ status }) => status === 'held'))
  const days = held.length > 0 ? held : daysOn(events)
  return [...new Set(days)].flatMap((one) => {
    const { year, month, day: of } = Temporal.PlainDate.from(one)
    const said = day(year, month, of)
    return said.is === 'period' ? [said.period] : []
  })
}

/** The same question of another day. */
export const onDay = (subject: Subject, period: Period): Subject => ({
  ...subject,
  period,
  claim: subject.claim && {
    ...subject.claim,
    periods: subject.claim.periods.map((one) => (one.weekday ? period : one)),
  },
})

const without = (subject: Subject): Subject => ({
  ...subject,
  period: null,
  claim: subject.claim && { ...subject.claim, periods: [] },
})

/** The first or the last day, where that is one of these; of a month nobody knows the day. */
const daysOf = ({ date }: Event, weekday: number): readonly string[] =>
  date === null || date.precision === 'month' || date.precision === 'year'
    ? []
    : [...new Set([date.start, date.end])].filter((one) => Temporal.PlainDate.from(one).dayOfWeek === weekday)
