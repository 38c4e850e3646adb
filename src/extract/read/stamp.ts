import { inLines } from '../../core/in-lines.ts'
import { iso } from '../days.ts'
import { findDates } from '../recognise/dates/index.ts'
import { isDigit, isPlainLetter } from '../words/letters.ts'
import { dateline } from './dateline.ts'
import { fullDates, type Order, type Stamp, TOWN } from './full-dates.ts'

/** Stamps stand on top or at the very end; further down a line with a date belongs to something else. */
const HEAD_LINES = 25
const TAIL_LINES = 3
const LONGEST_STAMP_LINE = 160

// what may stand beside the date on its line: "• 28 Feb. 2022 -", "Issued on: January 9, 2023 | 10:30 a.m. EST", "Published March 3"
const BESIDE = inLines('gi')`
  \b(?:
    published|posted|issued|released?|date|dated|for immediate release|press release|news release|statement
    |release date|publication date|on|at|of|the|by|speeches and remarks|news|communiqu[eé]|gmt|utc|cet|cest|est
    |edt|et|bst|ist|jst|kst|a\.?m\.?|p\.?m\.?|hours|hrs|h|min read|minutes? read|no\.? ?[\d/-]+
  )\b
`
const CLOCK = /\b\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\.\d+)?(?:Z\b)?|T\d{2}:\d{2}[\d:.Z+-]*/g
const UPDATED = /\b(?:last )?(?:updated?|modified|amended|changed|corrected|accessed|retrieved|archived)\b/i
const WEEKDAY = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/gi
const TODAY = /\b[Tt]oday,? ?\((?=[^()]{6,40}\))/g

/** When the text itself says it was published: the first stamp that gives day, month and year. */
export function stampOf(text: string): Stamp | null {
  const head = headOf(text)
  const tail = head.length < HEAD_LINES ? head.slice(-TAIL_LINES) : tailOf(text)
  // most lines of most reports name no year, and none but "today (…)" is a stamp without one
  if (!head.some(namesYear) && !tail.some(namesYear)) return todayStamp(text)
  const order = orderIn(text)
  const first = (of: readonly Line[], read: (line: string) => Stamp | null): Stamp | null => {
    for (const { start, line } of of) {
      const stamp = read(line)
      if (stamp) return { ...stamp, start: start + stamp.start, end: start + stamp.end }
    }
    return null
  }
  const told = bodyIn(head)
  const others = areOthers([...head.slice(told), ...tail], order)
  const lines = others ? head.slice(0, told) : head
  const read = (line: string) => lineStamp(line, order) ?? dateline(line)
  return (
    first(withoutClock(lines, read), read) ??
    todayStamp(text) ??
    (others ? null : first(tail, (line) => lineStamp(line, order))) ??
    first(head.slice(0, 3), titleStamp) ??
    first(head, (line) => updatedStamp(line, order))
  )
}

/** "Wednesday, 25 December 2024" above all, "Riga, 12 January 2023 –" below: a page shows its reader the day it is read. */
function withoutClock(lines: readonly Line[], read: (line: string) => Stamp | null): readonly Line[] {
  const today = lines.slice(0, NEAR_TOP).find(({ line }) => line.includes(':') && TODAY_LINE.test(line))
  const clock = today ?? lines[0]
  if (!clock || !(today || CLOCK_LINE.test(clock.line))) return lines
  const rest = lines.filter((each) => each !== clock)
  const day = read(clock.line)?.day
  const own = rest
    .slice(0, NEAR_TOP)
    .map(({ line }) => read(line))
    .find((stamp) => stamp !== null)?.day
  // "Today: Saturday, 4 May 2024" above "4 April 2024"
  const far = today ? 1 : NEAR
  return day && own && (Date.parse(day) - Date.parse(own)) / 86_400_000 > far ? rest : lines
}
const TODAY_LINE = /^\W*today(?: is)?\s*:\s*[\p{L}\d., -]{6,40}$/iu
const CLOCK_LINE = /^\W*(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b,? [\p{L}\d., -]{6,24}$/iu
/** Lines: a report's own day stands near its title. */
const NEAR_TOP = 8

/** Letters: no line of a page's head is that long and ends as a sentence does. */
const PARAGRAPH = 100

/** Behind how many lines a report has told something: three paragraphs. */
function bodyIn(head: readonly Line[]): number {
  let told = 0
  const at = head.findIndex(
    ({ line }) => line.length > PARAGRAPH && /[.!?]["”’]?$/.test(line.trimEnd().slice(-2)) && ++told === 3,
  )
  return at < 0 ? head.length : at + 1
}

/** "Volker resigns / 12:31, 28.09.2019 / Court decides / 11:12, 21.08.2019": below a report the days of other ones. */
function areOthers(below: readonly Line[], order: Order): boolean {
  const lines = below.filter(({ line }) => isStampLong(line))
  return lines.length > 1 && new Set(lines.flatMap(({ line }) => lineStamp(line, order)?.day ?? [])).size > 1
}

/** Days: dates of one report are near each other. */
const NEAR = 45
const FAR = 100

/**
 * One 28/02/2022 tells the order of all; else a date with its month in words does, when it is near one reading and far
 * from the other.
 */
export function orderIn(text: string): Order {
  if (text !== last.text) last = { text, order: readOrder(text) }
  return last.order
}

/** Several stages ask it of the same text, one after the other. */
let last: { readonly text: string; readonly order: Order } = { text: '', order: null }

function readOrder(text: string): Order {
  if (!hasMarkBetweenDigits(text) || !NUMBERED.test(text)) return null
  const dates = findDates(text.slice(0, 20_000))
  const clear = dates.find(({ said, form }) => form === '28/02/2022' && said.is === 'day' && said.day !== said.month)
  if (clear?.said.is === 'day')
    return Number.parseInt(text.slice(clear.start), 10) === clear.said.day ? 'day first' : 'month first'
  for (const { said } of dates) {
    if (said.is !== 'two orders') continue
    const british = Date.parse(iso(said.year, said.second, said.first))
    const american = Date.parse(iso(said.year, said.first, said.second))
    const days = dates.flatMap(({ said: other }) =>
      other.is === 'day' ? [Date.parse(iso(other.year ?? said.year, other.month, other.day))] : [],
    )
    const nearest = (to: number) => Math.min(...days.map((day) => Math.abs(day - to) / 86_400_000))
    if (nearest(british) <= NEAR && nearest(american) >= FAR) return 'day first'
    if (nearest(american) <= NEAR && nearest(british) >= FAR) return 'month first'
  }
  return null
}

const NUMBERED = /\d[/-]\d{1,2}[/-]\d{4}/

/** A mark is found sooner than a digit. */
const hasMarkBetweenDigits = (text: string): boolean => hasBetweenDigits(text, '/') || hasBetweenDigits(text, '-')

function hasBetweenDigits(text: string, mark: string): boolean {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
    if (isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) return true
  return false
}

/** "January 9, 2023" on a line of its own, with or without town, label and time of day. */
export function lineStamp(line: string, order: Order = null): Stamp | null {
  if (!isStampLong(line)) return null
  const dashed = dashedStamp(line, order)
  if (dashed) return dashed
  let offset = 0
  for (const part of DIVIDER.test(line) ? line.split(DIVIDER) : [line]) {
    const start = line.indexOf(part, offset)
    offset = start + part.length
    // "Published 4 May 2023 12:05, updated 5 May 2023 09:00"
    const updated = UPDATED.exec(part)
    const stamp = partStamp(updated ? part.slice(0, updated.index) : part, order, line)
    // what stands beside it is a label, too: "7 minutes ago", "Read: 677", no sentence
    if (stamp && (line.length - part.length < 70 || LABEL.test(part)) && !/[.!?] /.test(line.slice(0, start)))
      return { ...stamp, start: start + stamp.start, end: start + stamp.end }
  }
  return null
}

/** "Vera Lund, Jan Vik | Coast News | Posted: May 9, 2023 | Last Updated: May 23, 2023": however long the rest is */
const LABEL = /^\s*(?:published|posted|issued)(?: on)?:/i

const NAMES = /^\p{Lu}[\p{L}.'’-]*(?:[ ,]+(?:\p{Lu}[\p{L}.'’-]*|of|the|and|for|de|la)){0,5}$/u

/** "July 19, 2021 – Ottawa, Ontario – Global Affairs Canada" */
function dashedStamp(line: string, order: Order): Stamp | null {
  if (!/\s[–—-]\s/.test(line) || line.length > 110) return null
  const parts = line.trim().split(/\s[–—-]\s/)
  const dated = parts.findIndex((part) => /\d{4}/.test(part))
  const date = parts[dated]
  if (date === undefined || dated > 1 || (dated === 1 && !TOWN.test(parts[0] ?? ''))) return null
  const others = parts.filter((_, i) => i !== dated)
  if (others.length === 0 || !others.every((part) => NAMES.test(part.trim())) || (dated === 0 && others.length < 2))
    return null
  const stamp = UPDATED.test(date) ? null : partStamp(date, order, line)
  const start = line.indexOf(date)
  return stamp && { ...stamp, start: start + stamp.start, end: start + stamp.end }
}

/** Not too long for one, and with a year in it. */
const isStampLong = (line: string): boolean => line.length <= LONGEST_STAMP_LINE && /\d{4}/.test(line)

const DIVIDER = /[•|·]| \/ | {3,}/

/** "The press release issued by the ministry on 13 August 2025." */
const ISSUED = /\b(?:issued|published|released|posted|first appeared)\b[^.]{0,80}\bon (?:the )?$/i

function partStamp(part: string, order: Order, line: string): Stamp | null {
  const [date, second] = fullDates(part, order)
  if (!date || second) return null
  if (ISSUED.test(part.slice(0, date.start)) && /^\W*$/.test(part.slice(date.end))) return { ...date, as: 'line' }
  const beside = part.slice(0, date.start) + part.slice(date.end)
  // mostly a line has the day and nothing else
  if (beside.trim() === '') return { ...date, as: 'line' }
  const rest = beside
    .replace(/\b\d{1,3} min(?:ute)?s? read\b/i, ' ')
    .replace(/\{\{[^{}]*\}\}/g, ' ')
    .replace(CLOCK, ' ')
    .replace(WEEKDAY, ' ')
    .replace(BESIDE, ' ')
    .replace(/[\s.•|·*#_,:;()[\]/+–—-]+/g, ' ')
    .trim()
  return rest === '' || (rest.length < 40 && TOWN.test(rest)) || isByline(rest, line) ? { ...date, as: 'line' } : null
}

/** "By Ann Lee, May 4, 2023", "Ann Lee (@annlee) 2 minutes ago Thu 4 May 2023 03:54 PM": names, and nothing that is told. */
function isByline(rest: string, line: string): boolean {
  if (rest.length > 60 || !(/^\s*(?:by|author|source|from)\b/i.test(line) || line.search(CLOCK) >= 0)) return false
  return rest.split(' ').every((word) => /^[\p{Lu}\p{Lo}\d@]/u.test(word) || BYLINE.has(word.toLowerCase()))
}
const BYLINE = new Set(
  'by and the of in for from a an minute minutes hour hours ago staff reporter reporters author source views read'.split(
    ' ',
  ),
)

/** "Last Updated : Jun 03 2016 | 5:57 PM IST" of a news page that has no other: its clock tells it from a page's upkeep. */
function updatedStamp(line: string, order: Order): Stamp | null {
  if (!isStampLong(line) || line.search(CLOCK) < 0) return null
  const updated = UPDATED.exec(line)
  if (!updated) return null
  const label =
    line.slice(0, updated.index) + ' '.repeat(updated[0].length) + line.slice(updated.index + updated[0].length)
  return lineStamp(label, order)
}

/** "PM call with President Trump: 24 January 2020" */
function titleStamp(line: string): Stamp | null {
  if (line.length > LONGEST_STAMP_LINE || !/\d\s*$/.test(line) || UPDATED.test(line)) return null
  const [date, second] = fullDates(line, null)
  if (!date || second || date.end < line.trimEnd().length) return null
  return /[:,|–—-] ?$/.test(line.slice(0, date.start)) ? { ...date, as: 'line' } : null
}

/** "Today (28 February 2022)" */
export function todayStamp(text: string): Stamp | null {
  if (!saysToday(text)) return null
  TODAY.lastIndex = 0
  for (let match = TODAY.exec(text); match; match = TODAY.exec(text)) {
    const from = match.index + match[0].length
    const [date] = fullDates(text.slice(from, text.indexOf(')', from)), null)
    if (date) return { day: date.day, start: from + date.start, end: from + date.end, as: 'today' }
  }
  return null
}

/** Is there any "today (" at all? A bracket is found sooner than a word. */
function saysToday(text: string): boolean {
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1))
    if (text.slice(Math.max(at - 6, 0), at).includes('oday')) return true
  return false
}

interface Line {
  readonly start: number
  readonly line: string
}

/** The first lines that have words, with their offsets. */
function headOf(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start < text.length && lines.length < HEAD_LINES; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = { start, line: text.slice(start, end) }
    if (hasWords(line)) lines.push(line)
    start = end + 1
  }
  return lines
}

/** The last lines that have words. */
function tailOf(text: string): Line[] {
  const lines: Line[] = []
  for (let end = text.length; end > 0 && lines.length < TAIL_LINES; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    const line = { start, line: text.slice(start, end) }
    if (hasWords(line)) lines.unshift(line)
    end = start - 1
  }
  return lines
}

/** How far a line is read that is too long for a stamp: for a dateline, which may stand behind a caption. In UTF-16 code units. */
const DATELINE = 140
const BEHIND_CAPTION = 600
const namesYear = ({ line }: Line): boolean =>
  /\d{4}/.test(line.length <= LONGEST_STAMP_LINE ? line : line.slice(0, line.includes(')') ? BEHIND_CAPTION : DATELINE))

/** Nearly all lines that have words begin with one. */
const hasWords = ({ line }: Line) =>
  line !== '' &&
  (isPlainLetter(line.charCodeAt(0)) || LETTER_OR_DIGIT.test(line.length > 500 ? line.slice(0, 500) : line))
const LETTER_OR_DIGIT = /[\p{L}\d]/u
