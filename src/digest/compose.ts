import type { Chronicle } from '../chronicle/chronicle.ts'
import type { Day } from '../core/date.ts'
import type { Block, Message } from '../core/message.ts'
import type { Plan, Slot, WhenEmpty } from '../core/subscription.ts'
import { heading, note, saying } from '../wording/answers.ts'
import { MONTHS } from '../wording/dates.ts'
import { ask, count, eventEntry, strong, text } from '../wording/events.ts'
import { type Anniversary, fallingOn, ITEMS, pick } from './pick.ts'
import { slotAfter } from './schedule.ts'

/** A channel that asked for "next" hears at most once in so many days what is coming. */
const QUIET_DAYS = 7

/**
 * The digest of a local day, for the channel and for the preview alike; null when the day has nothing to tell and the
 * channel does not want to hear of it. `lastSent` is the day of the channel's latest digest before this day, if there was one; only
 * "next" looks at it.
 */
export function compose(chronicle: Chronicle, day: Day, whenEmpty: WhenEmpty, lastSent: Day | null): Message | null {
  const anniversaries = pick(chronicle, day)
  if (anniversaries.length > 0) return onThisDay(day, anniversaries, fallingOn(chronicle, day))
  if (whenEmpty === 'skip') return null
  if (whenEmpty === 'say') return nothingToday(chronicle, day)
  if (lastSent !== null && daysBetween(lastSent, day) < QUIET_DAYS) return null
  return coming(chronicle, day)
}

function onThisDay(day: Day, anniversaries: readonly Anniversary[], all: number): Message {
  const name = sayMonthDay(day)
  const whole = ask(`All of ${name}`, `on this day ${name}`)
  const blocks = [heading(`On this day: ${name}`), ...anniversaries.map((one) => entry(one, day))]
  // A digest is short; whoever wants the others of the day gets them all.
  return all > anniversaries.length ? { blocks: [...blocks, { kind: 'buttons', buttons: [whole] }] } : { blocks, whole }
}

/** What the event is everywhere, under the year it happened in. */
function entry({ event, years, leap }: Anniversary, day: Day): Block {
  const shown = eventEntry(event, { names: 4 })
  const ago = years === 0 ? 'today' : `${count(years, 'year')} ago`
  const year = event.date?.start.slice(0, 4) ?? ''
  const why = `It was on 29 February, a day that ${day.slice(0, 4)} does not have.`
  return {
    ...shown,
    title: [strong(`${year}, ${ago}: `), ...shown.title],
    details: [...shown.details, ...(leap ? [[{ text: why, style: 'emphasis' as const }]] : [])],
  }
}

function nothingToday(chronicle: Chronicle, day: Day): Message {
  const next = comingDays(chronicle, day, 1)[0]
  const then = next ? ` The next day with something to tell is ${sayMonthDay(next.day)}.` : ''
  return { blocks: [saying(`On this day, ${sayMonthDay(day)}, these documents have nothing.${then}`)] }
}

/** What the coming days remember; null when the documents hold no day at all. */
function coming(chronicle: Chronicle, day: Day): Message | null {
  const days = comingDays(chronicle, day, ITEMS)
  if (days.length === 0) return null
  const lines = days.flatMap(({ day: when, anniversaries }): readonly Block[] => {
    const [first, ...others] = anniversaries
    if (!first) return []
    const more = others.length > 0 ? ` and ${others.length} more` : ''
    const year = first.event.date?.start.slice(0, 4) ?? ''
    const planned = first.event.status === 'planned' ? ' (planned)' : ''
    return [
      {
        kind: 'entry',
        title: [strong(`${sayMonthDay(when)}: `), text(`${year}, ${first.event.title}${planned}${more}`)],
        details: [],
        citations: eventEntry(first.event).citations,
        buttons: [ask('Show', `event ${first.event.id}`)],
      },
    ]
  })
  return {
    blocks: [
      heading('Coming up in these documents'),
      ...lines,
      note(`These documents have nothing on ${sayMonthDay(day)}.`),
    ],
    whole: ask('All that is coming', 'next'),
  }
}

/** The next days of the calendar with something to tell, nearest first, within a year. */
function comingDays(chronicle: Chronicle, day: Day, most: number) {
  const date = Temporal.PlainDate.from(day)
  // Some of these days turn out empty (only a cancelled event): ask for more than are shown.
  return (
    chronicle
      .nextMonthDays(date.month, date.day, most * 2)
      .map((next) => {
        const thisYear = Temporal.PlainDate.from({ year: date.year, month: next.month, day: next.day })
        const when = Temporal.PlainDate.compare(thisYear, date) > 0 ? thisYear : nextYear(date, next)
        return { day: when.toString(), anniversaries: pick(chronicle, when.toString()) }
      })
      .filter(({ anniversaries }) => anniversaries.length > 0)
      // 29 February falls on the 28th of a common year, which may be in the list itself.
      .filter(({ day: when }, index, all) => all.findIndex((other) => other.day === when) === index)
      .slice(0, most)
  )
}

const nextYear = (date: Temporal.PlainDate, { month, day }: { month: number; day: number }) =>
  Temporal.PlainDate.from({ year: date.year + 1, month, day })

/** The first slot after this instant whose digest has something in it; null when a whole year has none. */
export function nextWithSomething(chronicle: Chronicle, plan: Plan, after: string): Slot | null {
  if (chronicle.nextMonthDays(1, 1, 1).length === 0) return null
  let slot = slotAfter(plan, after)
  const end = Temporal.PlainDate.from(slot.day).add({ years: 1, days: 1 }).toString()
  for (; slot.day < end; slot = slotAfter(plan, slot.at)) if (pick(chronicle, slot.day).length > 0) return slot
  return null
}

/** `28 February`. */
function sayMonthDay(day: Day): string {
  const { month, day: date } = Temporal.PlainDate.from(day)
  return `${date} ${MONTHS[month - 1]}`
}

const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days
