import type { Event } from '../core/event.ts'
import { measure } from './measure.ts'

/** The few things that a timeline is drawn with. */

export const COLOUR = {
  card: '#f7f8fb',
  edge: '#c9cfdb',
  ink: '#16202f',
  quiet: '#55617a',
  held: '#1d5fb8',
  planned: '#a85b00',
  off: '#8a3033',
  line: '#b9c3d6',
} as const

export const colourOf = ({ status }: Event): string =>
  status === 'held' ? COLOUR.held : status === 'planned' ? COLOUR.planned : COLOUR.off

/** A piece of the picture that begins at `y`. */
export type Draw = (y: number) => { readonly svg: string; readonly height: number }

interface Look {
  readonly size: number
  readonly colour: string
  readonly bold?: boolean
  readonly anchor?: 'start' | 'middle' | 'end'
}

export function write(text: string, x: number, y: number, { size, colour, bold, anchor = 'start' }: Look): string {
  const weight = bold ? ' font-weight="600"' : ''
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${colour}"${weight} text-anchor="${anchor}">${xml(text)}</text>`
}

/** Lines below each other; `y` is the base of the first one. */
export const writeAll = (lines: readonly string[], x: number, y: number, leading: number, look: Look): string =>
  lines.map((line, at) => write(line, x, y + at * leading, look)).join('')

/** Full for what was held, hollow for what was planned, crossed for what was called off: not by colour alone. */
export function dot(event: Event, x: number, y: number): string {
  const colour = colourOf(event)
  if (event.status === 'held')
    return `<circle cx="${x}" cy="${y}" r="6.5" fill="${colour}" stroke="${COLOUR.card}" stroke-width="2"/>`
  const ring = `<circle cx="${x}" cy="${y}" r="6" fill="${COLOUR.card}" stroke="${colour}" stroke-width="2.5"/>`
  if (event.status === 'planned') return ring
  return `${ring}<path d="M${x - 3} ${y - 3}l6 6m0-6l-6 6" stroke="${colour}" stroke-width="2"/>`
}

/** White words on a lozenge, its left edge at `x`. */
export function tag(word: string, x: number, y: number, colour: string): string {
  const width = measure(word, 12.5) + 14
  const box = `<rect x="${round(x)}" y="${y}" width="${round(width)}" height="17" rx="8.5" fill="${colour}"/>`
  return `${box}${write(word, x + width / 2, y + 12.5, { size: 12.5, colour: '#ffffff', bold: true, anchor: 'middle' })}`
}

/** The year on the line, above its first event. */
export const yearRow =
  (year: string, x: number): Draw =>
  (y) => ({
    svg: `<rect x="${x - 20}" y="${y + 2}" width="40" height="20" rx="10" fill="${COLOUR.ink}"/>${write(year, x, y + 16.5, { size: 14, colour: '#ffffff', bold: true, anchor: 'middle' })}`,
    height: 32,
  })

const round = (number: number) => Math.round(number * 10) / 10

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Text of documents goes into XML: no markup, and no characters that XML forbids. */
const xml = (text: string) =>
  text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
