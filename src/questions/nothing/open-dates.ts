import type { Claim, Period, Subject } from '../../core/subject.ts'
import { MONTHS } from '../../wording/dates.ts'
import type { DatePhrase } from '../dates/phrase.ts'
import type { Draft, Knowledge } from '../reading/read-subject.ts'
import { isAny, seek } from '../seek.ts'

/** Days with something recorded beside one that does not exist: in that month, when no year is said. */
export function daysNear(
  { near, month }: Extract<DatePhrase, { is: 'impossible' }>,
  { chronicle }: Knowledge,
): readonly string[] {
  if (near !== undefined) return chronicle.nearestDays(near, 3)
  if (month === undefined) return []
  const known = chronicle.nextMonthDays(month, 0, 31).filter((one) => one.month === month)
  return known.slice(-3).map((one) => `${one.day} ${MONTHS[month - 1]}`)
}

/** Days as they are asked for again: an anniversary is asked of any day, past or to come, with something to tell or not. */
export function daysBeside(open: Extract<DatePhrase, { is: 'impossible' }>, knowledge: Knowledge): readonly string[] {
  const { near, month } = open
  if (near !== undefined) return [near, Temporal.PlainDate.from(near).add({ days: 1 }).toString()]
  const known = daysNear(open, knowledge)
  if (known.length > 0 || month === undefined) return known
  // 29 February is one.
  const last = Temporal.PlainYearMonth.from({ year: 2024, month }).daysInMonth
  return [`${last} ${MONTHS[month - 1]}`]
}

/** "Was the January meeting on 25 January": the day is asked for too, in the year that the month turned out to be of. */
export function inSameYear({ open, yearless }: Draft, { from }: Period): readonly Period[] {
  return yearless.flatMap((said) => {
    if (said === open) return []
    const year = Number(from.slice(0, 4))
    const found = said.inYear(year)
    return found.is === 'period' ? [found.period] : []
  })
}

/** "Feb 22" with nothing on any 22 February may be the month of a year. */
export function yearMeant({ month }: Extract<DatePhrase, { is: 'yearless' }>, said: string): readonly string[] {
  const digits = /\p{L}\.?\s+(\d{2})$/u.exec(said)?.[1]
  return digits === undefined ? [] : [`${MONTHS[month - 1]} 20${digits}`]
}

/** More years than are offered: which others there are makes no difference. */
const ENOUGH = 6

/** The years in which a month, or a day of it, has an event that fits all the rest: the latest few. */
export function yearsOf(
  open: Extract<DatePhrase, { is: 'yearless' }>,
  subject: Subject,
  { chronicle }: Knowledge,
): readonly Period[] {
  const { from, to } = chronicle.extent()
  const [first, last] = [Number((from ?? '').slice(0, 4)), Number((to ?? '').slice(0, 4))]
  const inYear = (year: number) => {
    const said = open.inYear(year)
    // "The January meeting in 2021" is about that year alone.
    const within = (found: Period) =>
      !subject.period || (found.from >= subject.period.from && found.to <= subject.period.to)
    return said.is === 'period' && within(said.period) ? said.period : null
  }
  const found = (asked: Subject) => {
    const periods: Period[] = []
    for (let year = last; year >= first && from && to && periods.length < (open.open ? 1 : ENOUGH); year--) {
      const period = inYear(year)
      if (period && isAny(chronicle, { ...asked, period })) periods.push(period)
    }
    return periods
  }
  const periods = found(subject)
  // "Did Putin attend the January meeting?" is about a January too, in which he was not.
  const named = subject.people.length + subject.strangers.length > 0
  return periods.length === 0 && named ? found({ ...subject, people: [], strangers: [] }) : periods
}

/** What is asked for without where it is said to have been, and without all words that say what it was like. */
export const widened = (subject: Subject, { place }: Claim): readonly Subject[] => [
  {
    ...subject,
    terms: subject.terms.filter((term) => !place.includes(term)),
    bodies: subject.bodies.filter(({ typed }) => !typed.split(' ').every((word) => place.includes(word))),
  },
  ...(subject.kinds.length > 0 ? [{ ...subject, terms: [], bodies: [] }] : []),
]

/** "Is the Harbour summit in July", and it is in June: asked of the event that is meant, in its own year; null without one. */
export function otherTime(
  open: Extract<DatePhrase, { is: 'yearless' }>,
  subject: Subject,
  { chronicle }: Knowledge,
): Subject | null {
  if (!subject.claim || subject.terms.length + subject.bodies.length + subject.people.length === 0) return null
  const { events, total } = seek(chronicle, subject, { offset: 0, limit: 1 }, 'exact')
  const date = events[0]?.date
  if (!date || total > 1) return null
  const said = open.inYear(Number(date.start.slice(0, 4)))
  if (said.is !== 'period') return null
  return { ...subject, claim: { ...subject.claim, periods: [...subject.claim.periods, said.period] } }
}
