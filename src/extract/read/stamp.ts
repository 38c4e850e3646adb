import type { Day } from '../../core/date.ts'
import { findDates } from '../recognise/dates/index.ts'
import { iso } from '../refine/resolve-date.ts'

/** The words with which a text says when it was published. */
export interface Stamp {
  readonly day: Day
  /** UTF-16 code units in the text. */
  readonly start: number
  readonly end: number
  /** A line of its own, the dateline before the first words, or "Today (28 February 2022)". */
  readonly as: 'line' | 'dateline' | 'today'
}

/** Stamps stand on top or at the very end; further down a line with a date belongs to something else. */
const HEAD_LINES = 25
const TAIL_LINES = 3
const LONGEST_STAMP_LINE = 160

// what may stand beside the date on its line: "• 28 Feb. 2022 -", "Issued on: January 9, 2023 | 10:30 a.m. EST", "Published March 3"
const BESIDE =
  /\b(?:published|posted|issued|released?|date|dated|for immediate release|press release|news release|statement|release date|publication date|on|at|of|the|by|speeches and remarks|news|communiqu[eé]|gmt|utc|cet|cest|est|edt|et|bst|ist|jst|kst|a\.?m\.?|p\.?m\.?|hours|hrs|h|min read|minutes? read|no\.? ?[\d/-]+)\b/gi
const CLOCK = /\b\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\.\d+)?(?:Z\b)?|T\d{2}:\d{2}[\d:.Z+-]*/g
const UPDATED = /\b(?:last )?(?:updated?|modified|amended|changed|corrected|accessed|retrieved|archived)\b/i
/** "Brussels,", "WASHINGTON, D.C.", "New Delhi" before a date on its own line. */
const TOWN = /^(?:\p{Lu}[\p{L}.'’-]*)(?:[ ,]+(?:\p{Lu}[\p{L}.'’-]*|de|la|of)){0,3}$/u
const WEEKDAY = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/gi
const TODAY = /\b[Tt]oday,? ?\((?=[^()]{6,40}\))/g

/** When the text itself says it was published: the first stamp that gives day, month and year. */
export function stampOf(text: string): Stamp | null {
  const lines = linesOf(text)
  for (const { start, line } of lines.slice(0, HEAD_LINES)) {
    const stamp = lineStamp(line) ?? dateline(line)
    if (stamp) return { ...stamp, start: start + stamp.start, end: start + stamp.end }
  }
  return (
    todayStamp(text) ??
    lines.slice(-TAIL_LINES).reduce<Stamp | null>((found, { start, line }) => {
      const stamp = found ? null : lineStamp(line)
      return stamp ? { ...stamp, start: start + stamp.start, end: start + stamp.end } : found
    }, null)
  )
}

/** "January 9, 2023" on a line of its own, with or without town, label and time of day. */
export function lineStamp(line: string): Stamp | null {
  if (line.length > LONGEST_STAMP_LINE || !/\d{4}/.test(line) || UPDATED.test(line)) return null
  const [date, second] = fullDates(line)
  if (!date || second) return null
  const rest = (line.slice(0, date.start) + line.slice(date.end))
    .replace(CLOCK, ' ')
    .replace(WEEKDAY, ' ')
    .replace(BESIDE, ' ')
    .replace(/[\s•|·*#_,:;()[\]/–—-]+/g, ' ')
    .trim()
  return rest === '' || (rest.length < 40 && TOWN.test(rest)) ? { ...date, as: 'line' } : null
}

/** "BRUSSELS, March 3, 2022 (Reuters) –", "Seoul, 3 May 2022 —", "WASHINGTON – March 3, 2022 –" */
export function dateline(line: string): Stamp | null {
  const head = /^[^.!?\n]{4,110}?(?:\s[-–—]{1,2}\s|\) ?[-–—:])/u.exec(line.slice(0, 130))?.[0]
  if (!head || !/\d{4}/.test(head)) return null
  const [date] = fullDates(head)
  if (!date) return null
  const town = head
    .slice(0, date.start)
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s,–—:/-]+$/, '')
    .trim()
  return TOWN.test(town) ? { ...date, as: 'dateline' } : null
}

function todayStamp(text: string): Stamp | null {
  for (const match of text.matchAll(TODAY)) {
    const from = match.index + match[0].length
    const [date] = fullDates(text.slice(from, text.indexOf(')', from)))
    if (date) return { day: date.day, start: from + date.start, end: from + date.end, as: 'today' }
  }
  return null
}

function fullDates(text: string): Omit<Stamp, 'as'>[] {
  return findDates(text).flatMap(({ start, end, said }) =>
    said.is === 'day' && said.year ? [{ day: iso(said.year, said.month, said.day), start, end }] : [],
  )
}

/** The lines that have words, with their offsets. */
function linesOf(text: string): { start: number; line: string }[] {
  const lines: { start: number; line: string }[] = []
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, end)
    if (/[\p{L}\d]/u.test(line.slice(0, 500))) lines.push({ start, line })
    start = end + 1
  }
  return lines
}
