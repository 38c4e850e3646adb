import type { Asked, Command } from '../src/core/command.ts'
import type { Event } from '../src/core/event.ts'
import type { Period, Subject } from '../src/core/subject.ts'
import { note, pageOf, reply } from '../src/wording/answers.ts'
import { MONTHS } from '../src/wording/dates.ts'
import { count, eventEntry, isBlank, strong, text, wasCalledOff } from '../src/wording/events.ts'
import { about, materialOf } from './answers/examples.ts'
import type { Context } from './context.ts'

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
  run(asked, context) {
    const { chronicle, today, nothing } = context
    const { period, monthDay } = asked.subject
    const years = period === null || period.precision === 'day' ? null : yearsIn(period)
    if (years === 'no years') return notOneDay(asked, today)
    if (monthDay === null && period === null && MONTH.test(asked.rest)) return notOneDay(asked, today)
    const at = monthDay ?? monthDayOf(period?.precision === 'day' ? period.from : today)
    const year = Number(today.slice(0, 4))
    const leaping = at.month === 2 && at.day === 28 && !Temporal.PlainDate.from(today).inLeapYear
    const own = chronicle.onMonthDay(at.month, at.day)
    const leap = leaping ? chronicle.onMonthDay(2, 29) : []
    const events = only([...own, ...leap], asked.subject, years, context).toSorted(
      (a, b) =>
        Number(wasCalledOff(a)) - Number(wasCalledOff(b)) || rank(a, year) - rank(b, year) || yearOf(b) - yearOf(a),
    )
    if (events.length === 0) {
      const next = chronicle.nextMonthDays(at.month, at.day, 3).map((day) => `on this day ${sayMonthDay(day)}`)
      const many = own.length + leap.length
      const why =
        many > 0
          ? `Nothing that is recorded for ${sayMonthDay(at)} fits all that is asked; in all it is ${count(many, 'event')}.`
          : `Nothing is recorded for ${sayMonthDay(at)} in any year.`
      const answer = nothing('on this day', asked, why)
      return { ...answer, suggestions: next.length > 0 ? next : answer.suggestions, message: { blocks: coming(next) } }
    }
    const { items, page } = pageOf(events, asked.question.page)
    const off = events.filter(wasCalledOff).length
    const held = events.length - off
    const many = [held > 0 ? count(held, 'event') : '', off > 0 ? `${off} called off` : ''].filter(Boolean).join(', ')
    return reply(asked.question, 'on this day', {
      title: `${sayMonthDay(at)}: ${many}`,
      blocks: [
        ...items.map((event) => withYears(event, year)),
        ...(leap.length > 0 ? [note('29 February is shown on 28 February in years that have none.')] : []),
      ],
      events,
      page,
    })
  },
}

const MONTH = new RegExp(`\\b(?:${MONTHS.join('|')})\\b`, 'iu')

/** The years a span is about: "since 2020", "in the 2010s"; a week or a month has none of its own. */
function yearsIn({ from, to }: Period): { readonly first: number; readonly last: number } | 'no years' {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const whole = first < last || (from.endsWith('-01-01') && to.endsWith('-12-31'))
  return whole ? { first, last } : 'no years'
}

/** Of the events of a day those that fit the rest: years, people, kinds, words. */
function only(
  events: readonly Event[],
  subject: Subject,
  years: { first: number; last: number } | null,
  context: Context,
) {
  const inYears = years ? events.filter((event) => yearOf(event) >= years.first && yearOf(event) <= years.last) : events
  const rest = { ...subject, period: null, monthDay: null, tense: null }
  if (isBlank(rest)) return inYears
  return inYears.filter((event) => {
    const on = event.date?.start
    if (on === undefined) return false
    const period = { from: on, to: on, precision: 'day' as const, label: on }
    return context
      .seek({ ...rest, period }, { offset: 0, limit: MOST }, 'exact')
      .events.some(({ id }) => id === event.id)
  })
}

/** Events of one day in one year. */
const MOST = 50

function notOneDay(asked: Asked, today: string) {
  const days = [sayMonthDay(monthDayOf(today))]
  const span = asked.subject.period?.label
  return reply(asked.question, 'on this day', {
    outcome: 'invalid',
    title: 'An anniversary is of one day: name a day, with or without years, like this.',
    blocks: [],
    suggestions: [...days.map((day) => `on this day ${day}`), ...(span ? [`what happened ${span}`] : [])],
  })
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
  const off = wasCalledOff(event) ? `${event.status}: ` : ''
  return { ...entry, title: [strong(`${yearOf(event)}: ${off}`), ...entry.title, text(` (${said})`)] }
}
