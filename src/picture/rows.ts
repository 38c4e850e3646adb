import type { EventDate } from '../core/date.ts'
import type { Event } from '../core/event.ts'
import { MONTHS } from '../wording/dates.ts'
import { listNames, sayWhen } from '../wording/events.ts'
import { breakLines, cutTo, drawable, measure } from './measure.ts'
import { COLOUR, colourOf, type Draw, dot, tag, write, writeAll } from './svg.ts'

/** How the events of a timeline are set: where its line stands, and how one event is drawn beside it. */
export interface Setting {
  readonly line: number
  row(event: Event): Draw
}

/** The whole card, a phone's width. */
export const WIDTH = 390
export const MARGIN = 20

/** Stands behind a date that is implied; the foot of the picture says what it means. */
export const IMPLIED = '*'
/** Stands behind a date, a place or a status about which the sources disagree. */
export const DISPUTED = '†'

type Disputable = 'date' | 'place' | 'status'
const disputed = ({ disagreements }: Event, about: Disputable): string =>
  disagreements.some((one) => one.about === about) ? DISPUTED : ''
export const isDisputed = (event: Event): boolean =>
  (['date', 'place', 'status'] as const).some((about) => disputed(event, about) !== '')

const mark = (event: Event): string =>
  `${event.date?.certainty === 'implied' ? IMPLIED : ''}${disputed(event, 'date') || disputed(event, 'status')}`

/** The lines of a title; quiet where it stands for one that cannot be drawn. */
function titleOf(event: Event, size: number, room: number, most: number) {
  const title = drawable(event.title).text
  const look = title === '' ? { size, colour: COLOUR.quiet } : { size, colour: COLOUR.ink, bold: true }
  return { lines: breakLines(title || 'A title in other letters', size, room, most), look }
}
function placeOf(event: Event): string {
  const place = drawable(event.place ?? '').text
  return place === '' ? '' : `${place}${disputed(event, 'place')}`
}

const ROOMY_TEXT = 54
/** A few events: date, title, place and people below each other. */
export const roomy: Setting = {
  line: 34,
  row(event) {
    const room = WIDTH - ROOMY_TEXT - MARGIN
    const colour = colourOf(event)
    const title = titleOf(event, 17, room, 3)
    // A title that names everybody need not be said twice.
    const names = event.participants.map((person) => person.name)
    const people = names.every((name) => event.title.includes(name)) ? '' : drawable(listNames(names, 4)).text
    const under = [placeOf(event), people].filter((one) => one !== '').join(' · ')
    const small = under === '' ? [] : breakLines(under, 14, room, 2)
    return (y) => {
      const date = cutTo(`${sayWhen(event)}${mark(event)}`, 14, room - 80)
      const below = y + 37 + title.lines.length * 21 - 2
      const svg = [
        dot(event, roomy.line, y + 11),
        write(date, ROOMY_TEXT, y + 16, { size: 14, colour, bold: true }),
        event.status === 'held' ? '' : tag(event.status, ROOMY_TEXT + measure(date, 14) + 10, y + 3, colour),
        writeAll(title.lines, ROOMY_TEXT, y + 37, 21, title.look),
        writeAll(small, ROOMY_TEXT, below, 18, { size: 14, colour: COLOUR.quiet }),
      ].join('')
      return { svg, height: below - y + small.length * 18 + 8 }
    }
  },
}

const DATES = 86
const DENSE_TEXT = 118
/** Many events: the date beside the line, as few lines for each as keep it readable, so that a phone can scroll it. */
export const dense: Setting = {
  line: 102,
  row(event) {
    const room = WIDTH - DENSE_TEXT - 16
    const colour = colourOf(event)
    const dates = shortDate(event.date, mark(event))
    const title = titleOf(event, 15, room, 2)
    const status = event.status === 'held' ? '' : event.status
    const under = [status, placeOf(event)].filter((one) => one !== '').join(' · ')
    const small = under === '' ? [] : [cutTo(under, 13, room)]
    return (y) => {
      const below = y + 16 + title.lines.length * 18 - 1
      const svg = [
        writeAll(dates, DATES, y + 16, 16, { size: 13, colour, bold: true, anchor: 'end' }),
        dot(event, dense.line, y + 11),
        writeAll(title.lines, DENSE_TEXT, y + 16, 18, title.look),
        writeAll(small, DENSE_TEXT, below, 16, { size: 13, colour: status === '' ? COLOUR.quiet : colour }),
      ].join('')
      return { svg, height: Math.max(below - y + small.length * 16, 16 + dates.length * 16) - 6 }
    }
  },
}

/** `28 Feb`, `21–27 Feb`, `Oct`, or `28 Feb –` above `2 Mar`: the year stands above. */
function shortDate(date: EventDate | null, mark: string): readonly string[] {
  if (date === null) return []
  const [start, end] = [partsOf(date.start), partsOf(date.end)]
  if (date.precision === 'year') return [`${start.year}${mark}`]
  if (date.precision === 'month') return [`${start.month}${mark}`]
  if (date.start === date.end) return [`${start.day} ${start.month}${mark}`]
  if (start.month === end.month && start.year === end.year) return [`${start.day}–${end.day} ${end.month}${mark}`]
  return [`${start.day} ${start.month} –`, `${end.day} ${end.month}${mark}`]
}

function partsOf(day: string) {
  const [year = '', month = '', date = ''] = day.split('-')
  return { year, month: MONTHS[Number(month) - 1]?.slice(0, 3) ?? '', day: Number(date) }
}
