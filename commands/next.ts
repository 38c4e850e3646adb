import type { Command } from '../src/core/command.ts'
import type { Event } from '../src/core/event.ts'
import { pageOf, reply } from '../src/wording/answers.ts'
import { MONTHS } from '../src/wording/dates.ts'
import { ask, count, eventEntry, strong, wasCalledOff } from '../src/wording/events.ts'
import type { Context } from './context.ts'

/** Days shown on a page. */
const DAYS = 5
/** Pages further on than this are months away. */
const PAGES = 20

export const next: Command<Context> = {
  path: ['next'],
  summary: { en: 'The coming anniversaries in these documents', de: 'Die nächsten Jahrestage in diesen Dokumenten' },
  arguments: [],
  reads: 'words',
  examples: () => [''],
  run(asked, { chronicle, today, nothing }) {
    const [month, day] = [Number(today.slice(5, 7)), Number(today.slice(8, 10))]
    const known = chronicle.nextMonthDays(month, day, PAGES * DAYS)
    const { items: shown, page } = pageOf(known, asked.question.page, DAYS)
    if (shown.length === 0) return nothing('next', asked, 'No event in these documents has a known day.')
    const year = Number(today.slice(0, 4))
    const events: Event[] = []
    const blocks = shown.flatMap((at) => {
      // What did not take place has no anniversary.
      const held = (limit: number) =>
        chronicle.onMonthDay(at.month, at.day, limit).find((event) => !wasCalledOff(event))
      const first = held(1) ?? held(LOOKED_AT)
      if (!first) return []
      events.push(first)
      const comes = at.month > month || (at.month === month && at.day > day) ? year : year + 1
      return [entry(at, first, comes, at.events)]
    })
    if (events.length === 0) return nothing('next', asked, 'No event of these days took place.')
    return reply(asked.question, 'next', {
      title: 'Coming anniversaries',
      blocks,
      events,
      page,
    })
  },
}

/** Of so many events of one day one will have taken place. */
const LOOKED_AT = 5

function entry(at: { month: number; day: number }, first: Event, year: number, many: number) {
  const label = `${at.day} ${MONTHS[at.month - 1] ?? ''}`
  const leaping = at.month === 2 && at.day === 29 && !Temporal.PlainDate.from({ year, month: 1, day: 1 }).inLeapYear
  const shown = eventEntry(first, { names: 4 })
  const ago = first.date ? year - Number(first.date.start.slice(0, 4)) : 0
  // what is still to come is no anniversary yet
  const since = ago > 0 ? `${count(ago, 'year')} on` : first.status === 'planned' ? 'planned for this day' : 'this year'
  return {
    kind: 'entry' as const,
    title: [strong(`${leaping ? `28 February ${year} (for the 29th)` : `${label} ${year}`}: `), ...shown.title],
    details: [[{ text: `${since}${many > 1 ? `; and ${many - 1} more on this day` : ''}` }], ...shown.details],
    citations: shown.citations,
    buttons: [ask(`On ${label}`, `on this day ${label}`), ...(shown.buttons ?? [])],
  }
}
