import type { Event } from '../core/event.ts'
import { count, sayWhen } from '../wording/events.ts'
import { FAMILY } from './fonts.ts'
import { breakLines, drawable, LEFT_OUT } from './measure.ts'
import { DISPUTED, dense, IMPLIED, isDisputed, MARGIN, roomy, WIDTH } from './rows.ts'
import { COLOUR, type Draw, writeAll, yearRow } from './svg.ts'

/** More events than that are set close together. */
const MANY = 15

/**
 * An SVG of the timeline, in logical pixels; the events come in their order. The picture is an opaque card with its own quiet
 * background, so it reads the same on a light and on a dark screen; it is as wide as a phone, so nothing is scaled down to
 * where it cannot be read.
 */
export function timelineSvg(
  title: string,
  events: readonly Event[],
): { readonly svg: string; readonly height: number } {
  const { line, row } = events.length > MANY ? dense : roomy
  const rows: Draw[] = []
  let year = ''
  for (const event of events) {
    const own = event.date?.start.slice(0, 4) ?? ''
    if (own !== year) rows.push(yearRow(own, line))
    year = own
    rows.push(row(event))
  }
  const head = header(title, events)
  const top = head.height
  let y = top
  const body: string[] = []
  for (const draw of rows) {
    const drawn = draw(y)
    body.push(drawn.svg)
    y += drawn.height
  }
  const foot = footer(title, events)(y)
  const height = y + foot.height + MARGIN - 6
  const axis = `<line x1="${line}" y1="${top + 10}" x2="${line}" y2="${y - 14}" stroke="${COLOUR.line}" stroke-width="2"/>`
  const card = `<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="14" fill="${COLOUR.card}" stroke="${COLOUR.edge}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${FAMILY}">${card}${head.svg}${axis}${body.join('')}${foot.svg}</svg>`
  return { svg, height }
}

function header(title: string, events: readonly Event[]) {
  const lines = breakLines(drawable(title).text || 'Timeline', 21, WIDTH - 2 * MARGIN, 2)
  const [first, last] = [events[0], events.at(-1)]
  const span = first && last ? `${sayWhen(first)}${first === last ? '' : ` to ${sayWhen(last)}`}` : ''
  const under = [count(events.length, 'event'), span].filter(Boolean).join(' · ')
  const top = MARGIN + 18
  const below = top + lines.length * 25 - 3
  const small = breakLines(under, 14, WIDTH - 2 * MARGIN, 2)
  const words = writeAll(lines, MARGIN, top, 25, { size: 21, colour: COLOUR.ink, bold: true })
  const facts = writeAll(small, MARGIN, below, 18, { size: 14, colour: COLOUR.quiet })
  return { svg: words + facts, height: below + small.length * 18 + 8 }
}

/** What the signs in the picture mean, as far as there are any. */
const footer =
  (title: string, events: readonly Event[]): Draw =>
  (y) => {
    const implied = events.some((event) => event.date?.certainty === 'implied')
    const named = events.length > MANY ? [] : events.flatMap(({ participants }) => participants.map(({ name }) => name))
    const all = [title, ...events.flatMap(({ title, place }) => [title, place ?? '']), ...named]
    const lines = [
      ...(implied ? [`${IMPLIED} implied: its sentence does not give the date in full`] : []),
      ...(events.some(isDisputed) ? [`${DISPUTED} the sources disagree: see the list, or ask about the event`] : []),
      ...(all.every((text) => drawable(text).whole)
        ? []
        : [`${LEFT_OUT} words in other letters, which stand in the list`]),
    ]
    const svg = writeAll(lines, MARGIN, y + 14, 17, { size: 13, colour: COLOUR.quiet })
    return { svg, height: lines.length > 0 ? lines.length * 17 + 4 : 0 }
  }
