import type { Command } from '../src/core/command.ts'
import type { Event } from '../src/core/event.ts'
import { note, pageOf, reply } from '../src/wording/answers.ts'
import { MONTHS } from '../src/wording/dates.ts'
import { count, eventEntry, strong, text } from '../src/wording/events.ts'
import type { Context } from './context.ts'
import { about, materialOf } from './examples.ts'

export const onThisDay: Command<Context> = {
  path: ['on', 'this-day'],
  summary: { en: 'This day in other years, round anniversaries first', de: 'Dieser Tag in anderen Jahren' },
  arguments: [
    {
      name: 'date',
      description: { en: 'A day: 24 March; without it, today', de: 'Ein Tag: 24 March; sonst heute' },
      required: false,
    },
  ],
  reads: 'anniversary',
  examples({ chronicle }) {
    const { day } = materialOf(chronicle)
    return ['', ...about([day && sayMonthDay(monthDayOf(day))])].filter((one) => one !== '' || !day)
  },
  run(asked, { chronicle, today, nothing }) {
    const { period, monthDay } = asked.subject
    const at = monthDay ?? monthDayOf(period?.precision === 'day' ? period.from : today)
    const year = Number(today.slice(0, 4))
    const leaping = at.month === 2 && at.day === 28 && !Temporal.PlainDate.from(today).inLeapYear
    const own = chronicle.onMonthDay(at.month, at.day)
    const leap = leaping ? chronicle.onMonthDay(2, 29) : []
    const events = [...own, ...leap].toSorted((a, b) => rank(a, year) - rank(b, year) || yearOf(b) - yearOf(a))
    if (events.length === 0) {
      const next = chronicle.nextMonthDays(at.month, at.day, 3).map((day) => `on this day ${sayMonthDay(day)}`)
      const answer = nothing('on this day', asked, `Nothing is recorded for ${sayMonthDay(at)} in any year.`)
      return { ...answer, suggestions: next.length > 0 ? next : answer.suggestions, message: { blocks: coming(next) } }
    }
    const { items, page } = pageOf(events, asked.question.page)
    return reply(asked.question, 'on this day', {
      title: `${sayMonthDay(at)}: ${count(events.length, 'event')}`,
      blocks: [
        ...items.map((event) => withYears(event, year)),
        ...(leap.length > 0 ? [note('29 February is shown on 28 February in years that have none.')] : []),
      ],
      events,
      page,
    })
  },
}

const coming = (next: readonly string[]) =>
  next.length === 0
    ? []
    : [
        note(`Next: ${next.map((words) => words.replace('on this day ', '')).join(', ')}.`),
        {
          kind: 'buttons' as const,
          buttons: next.map((words) => ({ label: words, press: { does: 'ask' as const, words } })),
        },
      ]

const monthDayOf = (day: string) => ({ month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) })
const sayMonthDay = ({ month, day }: { month: number; day: number }) => `${day} ${MONTHS[month - 1] ?? ''}`
const yearOf = (event: Event) => Number(event.date?.start.slice(0, 4) ?? 0)

/** 0 for what people celebrate: 1, 5, 10, 25, 50 years and whole decades; 1 for all other years. */
function rank(event: Event, year: number): number {
  const ago = year - yearOf(event)
  return ago > 0 && (ago === 1 || ago === 5 || ago === 25 || ago % 10 === 0) ? 0 : 1
}

function withYears(event: Event, year: number) {
  const entry = eventEntry(event)
  const ago = year - yearOf(event)
  const said = ago === 0 ? 'this year' : ago > 0 ? `${count(ago, 'year')} ago` : `in ${count(-ago, 'year')}`
  return { ...entry, title: [strong(`${yearOf(event)}: `), ...entry.title, text(` (${said})`)] }
}
