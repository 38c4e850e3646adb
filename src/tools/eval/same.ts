import type { Event } from '../../core/event.ts'
import type { Accepted, GoldEvent } from './gold.ts'
import { plain } from './same-name.ts'

/** Do the words of one stand, whole and in order, in the other? "Luanda, Angola" and "Luanda"; not "Oman" and "Romania". */
export function contains(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)]
  return a !== '' && b !== '' && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `))
}

/** Is the value, or its absence, among those that are right? */
export const accepts = (right: Accepted, value: string | null, same: (a: string, b: string) => boolean): boolean =>
  value === null ? right.includes(null) : right.some((each) => each !== null && same(each, value))

const rankOf = (role: string): string =>
  ['vice', 'deputy', 'former'].filter((w) => plain(role).split(' ').includes(w)).join()
/** "President" and "President of France"; not "President" and "Vice President". */
export const sameRole = (one: string, other: string): boolean => contains(one, other) && rankOf(one) === rankOf(other)

const COUNTRIES = [
  ['united states', 'us', 'u s', 'usa', 'u s a', 'america', 'united states of america'],
  ['united kingdom', 'uk', 'u k', 'britain', 'great britain'],
  ['republic of korea', 'rok', 'korea', 'south korea'],
  ['china', 'prc', 'peoples republic of china'],
  ['russia', 'russian federation'],
  ['czech republic', 'czechia'],
  ['turkey', 'turkiye'],
  ['viet nam', 'vietnam'],
  ['democratic republic of the congo', 'drc', 'dr congo'],
  ['european union', 'eu'],
  ['united nations', 'un'],
  ['united arab emirates', 'uae'],
  ['nato', 'north atlantic treaty organization', 'north atlantic treaty organisation'],
]
function bodyOf(text: string): string {
  const name = plain(text).replace(/^the /, '')
  return COUNTRIES.find((names) => names.includes(name))?.[0] ?? name
}
export const sameBody = (one: string, other: string): boolean => contains(bodyOf(one), bodyOf(other))

const FINENESS = { year: 1, month: 2, week: 3, span: 3, day: 3 }
const LENGTH = { year: 4, month: 7, week: 10, day: 10 }

/** Has the event the date of the gold event, at the gold's precision? Where the gold has none, only no date fits. */
export function fits(gold: GoldEvent, event: Event): boolean {
  const start = event.date?.start
  if (!start) return gold.dates.includes(null) || gold.precision === 'week'
  if (gold.monthDay && start.endsWith(gold.monthDay.replace(/^-+/, '-'))) return true
  const precision = event.date.precision
  if (FINENESS[precision] < FINENESS[gold.precision]) return false
  const dates = gold.dates.filter((date) => date !== null)
  // "this week" is a span from its Monday, or the Sunday before; a single day would be invented
  if (gold.precision === 'week') {
    return precision !== 'day' && dates.some((day) => start === day || start === shifted(day, -1))
  }
  const cut = LENGTH[gold.precision]
  if (dates.some((day) => start.slice(0, cut) === day.slice(0, cut))) return true
  const [first, last] = [gold.dates[0], gold.ends[0]]
  return Boolean(first && last && start > first && start <= last)
}

const shifted = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString()

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** Does the text name the day: 28 February 2022, February 28, 2022, 28 Feb 2022, 2022-02-28? */
export function saysDay(text: string, day: string): boolean {
  const [year = '', month = '', date = ''] = day.split('-')
  const name = MONTHS[Number(month) - 1] ?? ''
  const forms = [name, name.slice(0, 3)].flatMap((each) => [
    `${Number(date)} ${each} ${year}`,
    `${each} ${Number(date)} ${year}`,
  ])
  return [day, ...forms].some((form) => ` ${plain(text)} `.includes(` ${plain(form)} `))
}
