import type { Event } from '../core/event.ts'
import { count, listNames, sayWhen } from '../wording/events.ts'
import { breakLines, cutTo, measure } from './measure.ts'

/**
 * The picture is an opaque card with its own quiet background, so it reads the same on a light and on a dark screen; it is
 * as wide as a phone, so nothing is scaled down to where it cannot be read.
 */
export const WIDTH = 390
const MARGIN = 20
const LINE = 34
const TEXT = 54
const ROOM = WIDTH - TEXT - MARGIN

const COLOUR = {
  card: '#f7f8fb',
  edge: '#c9cfdb',
  ink: '#16202f',
  quiet: '#55617a',
  held: '#1d5fb8',
  planned: '#a85b00',
  off: '#8a3033',
  line: '#b9c3d6',
}

type Draw = (y: number) => { readonly svg: string; readonly height: number }

/** An SVG of the timeline, in logical pixels; the events come in their order. */
export function timelineSvg(
  title: string,
  events: readonly Event[],
): { readonly svg: string; readonly height: number } {
  // Many events: two lines for each title and no people, so that the picture stays one that a phone can scroll.
  const dense = events.length > 15
  const rows: Draw[] = []
  let year = ''
  for (const event of events) {
    const own = event.date?.start.slice(0, 4) ?? ''
    if (own !== year) rows.push(yearRow(own))
    year = own
    rows.push(eventRow(event, dense))
  }
  const head = header(title, events)
  let y = head.height
  const body: string[] = []
  for (const row of rows) {
    const drawn = row(y)
    body.push(drawn.svg)
    y += drawn.height
  }
  const height = y + MARGIN - 6
  const line = `<line x1="${LINE}" y1="${head.height + 10}" x2="${LINE}" y2="${y - 14}" stroke="${COLOUR.line}" stroke-width="2"/>`
  const card = `<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="14" fill="${COLOUR.card}" stroke="${COLOUR.edge}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="Source Sans 3">${card}${head.svg}${line}${body.join('')}</svg>`
  return { svg, height }
}

function header(title: string, events: readonly Event[]) {
  const lines = breakLines(title, 21, WIDTH - 2 * MARGIN, 2)
  const [first, last] = [events[0], events.at(-1)]
  const span = first && last ? `${sayWhen(first)}${first === last ? '' : ` to ${sayWhen(last)}`}` : ''
  const under = [count(events.length, 'event'), span].filter(Boolean).join(' · ')
  const top = MARGIN + 18
  const words = lines.map((line, at) => write(line, MARGIN, top + at * 25, 21, COLOUR.ink, 'bold')).join('')
  const below = top + lines.length * 25 - 3
  const small = breakLines(under, 14, WIDTH - 2 * MARGIN, 2)
  const svg = words + small.map((line, at) => write(line, MARGIN, below + at * 18, 14, COLOUR.quiet)).join('')
  return { svg, height: below + small.length * 18 + 8 }
}

const yearRow =
  (year: string): Draw =>
  (y) => ({
    svg: `<rect x="${LINE - 20}" y="${y + 2}" width="40" height="20" rx="10" fill="${COLOUR.ink}"/>${write(year, LINE, y + 16.5, 14, '#ffffff', 'bold', 'middle')}`,
    height: 32,
  })

function eventRow(event: Event, dense: boolean): Draw {
  const colour = event.status === 'held' ? COLOUR.held : event.status === 'planned' ? COLOUR.planned : COLOUR.off
  const pill = event.status === 'held' ? null : event.status
  const title = breakLines(event.title, 17, ROOM, dense ? 2 : 3)
  // A title that names everybody need not be said twice.
  const names = event.participants.map((person) => person.name)
  const people = names.every((name) => event.title.includes(name)) ? '' : listNames(names, 4)
  const under = [event.place, dense ? null : people].filter((one) => one !== null && one !== '').join(' · ')
  const small = under === '' ? [] : breakLines(under, 14, ROOM, dense ? 1 : 2)
  return (y) => {
    const date = cutTo(sayWhen(event), 14, ROOM - 80)
    const parts = [dot(event, colour, y + 11), write(date, TEXT, y + 16, 14, colour, 'bold')]
    if (pill) parts.push(tag(pill, TEXT + measure(date, 14) + 10, y + 3, colour))
    parts.push(...title.map((line, at) => write(line, TEXT, y + 37 + at * 21, 17, COLOUR.ink, 'bold')))
    const below = y + 37 + title.length * 21 - 2
    parts.push(...small.map((line, at) => write(line, TEXT, below + at * 18, 14, COLOUR.quiet)))
    return { svg: parts.join(''), height: below - y + small.length * 18 + 8 }
  }
}

/** Full for what was held, hollow for what was planned, crossed for what was called off: not by colour alone. */
function dot(event: Event, colour: string, y: number): string {
  if (event.status === 'held')
    return `<circle cx="${LINE}" cy="${y}" r="6.5" fill="${colour}" stroke="${COLOUR.card}" stroke-width="2"/>`
  const ring = `<circle cx="${LINE}" cy="${y}" r="6" fill="${COLOUR.card}" stroke="${colour}" stroke-width="2.5"/>`
  if (event.status === 'planned') return ring
  return `${ring}<path d="M${LINE - 3} ${y - 3}l6 6m0-6l-6 6" stroke="${colour}" stroke-width="2"/>`
}

function tag(word: string, x: number, y: number, colour: string): string {
  const width = measure(word, 12.5) + 14
  return `<rect x="${x}" y="${y}" width="${width}" height="17" rx="8.5" fill="${colour}"/>${write(word, x + width / 2, y + 12.5, 12.5, '#ffffff', 'bold', 'middle')}`
}

function write(
  text: string,
  x: number,
  y: number,
  size: number,
  colour: string,
  weight: 'bold' | '' = '',
  anchor = 'start',
): string {
  const bold = weight === 'bold' ? ' font-weight="600"' : ''
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${colour}"${bold} text-anchor="${anchor}">${xml(text)}</text>`
}

const round = (number: number) => Math.round(number * 10) / 10

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Text of documents goes into XML: no markup, and no characters that XML forbids. */
const xml = (text: string) =>
  text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
