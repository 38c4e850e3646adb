import type { Day } from '../core/date.ts'
import type { Event } from '../core/event.ts'
import type { Database } from './database.ts'
import { loadEvents } from './load-events.ts'

const two = (number: number): string => String(number).padStart(2, '0')
const monthDayOf = (month: number, day: number): string => `${two(month)}-${two(day)}`

export function onMonthDay(database: Database, month: number, day: number, limit = -1): readonly Event[] {
  const rows = database.all<{ number: number }>(
    'SELECT number FROM events WHERE month_day = ? ORDER BY number LIMIT ?',
    ...[monthDayOf(month, day), limit],
  )
  return loadEvents(
    database,
    rows.map(({ number }) => number),
  )
}

export function nextMonthDays(
  database: Database,
  month: number,
  day: number,
  count: number,
): readonly { month: number; day: number; events: number }[] {
  const from = monthDayOf(month, day)
  const side = (comparison: '>' | '<=', limit: number) =>
    database.all<{ month_day: string; events: number }>(
      `SELECT month_day, count(*) AS events FROM events WHERE month_day ${comparison} ?
       GROUP BY month_day ORDER BY month_day LIMIT ?`,
      ...[from, limit],
    )
  const rest = side('>', count)
  return [...rest, ...side('<=', count - rest.length)].map(({ month_day, events }) => ({
    month: Number(month_day.slice(0, 2)),
    day: Number(month_day.slice(3)),
    events,
  }))
}

export function nearestDays(database: Database, day: Day, count: number): readonly Day[] {
  const side = (comparison: '>=' | '<', order: 'ASC' | 'DESC') =>
    database
      .all<{ start_day: string }>(
        `SELECT DISTINCT start_day FROM events WHERE month_day IS NOT NULL AND start_day ${comparison} ?
         ORDER BY start_day ${order} LIMIT ?`,
        ...[day, count],
      )
      .map((row) => row.start_day)
  const wanted = Temporal.PlainDate.from(day)
  const distance = (other: Day) => Math.abs(wanted.until(other, { largestUnit: 'days' }).days)
  return [...side('<', 'DESC'), ...side('>=', 'ASC')]
    .toSorted((a, b) => distance(a) - distance(b) || (a < b ? -1 : 1))
    .slice(0, count)
}
