import type { Day } from '../../core/date.ts'
import type { PartialDay } from '../../core/document.ts'
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
  const order = orderIn(text)
  const head = headOf(text)
  const first = (of: readonly Line[], read: (line: string) => Stamp | null): Stamp | null => {
    for (const { start, line } of of) {
      const stamp = read(line)
      if (stamp) return { ...stamp, start: start + stamp.start, end: start + stamp.end }
    }
    return null
  }
  const told = bodyIn(head)
  const tail = tailOf(text)
  const others = areOthers([...head.slice(told), ...tail], order)
  return (
    first(others ? head.slice(0, told) : head, (line) => lineStamp(line, order) ?? dateline(line)) ??
    todayStamp(text) ??
    (others ? null : first(tail, (line) => lineStamp(line, order))) ??
    first(head.slice(0, 3), titleStamp) ??
    first(head, (line) => updatedStamp(line, order))
  )
}

/** Behind how many lines a report has told something: three paragraphs. */
function bodyIn(head: readonly Line[]): number {
  let told = 0
  const at = head.findIndex(({ line }) => line.length > 140 && /[.!?]["”’]?\s*$/.test(line) && ++told === 3)
  return at < 0 ? head.length : at + 1
}

/** "Volker resigns / 12:31, 28.09.2019 / Court decides / 11:12, 21.08.2019": below a report the days of other ones. */
function areOthers(below: readonly Line[], order: Order): boolean {
  const days = new Set(below.flatMap(({ line }) => lineStamp(line, order)?.day ?? []))
  return days.size > 1
}

/** In which order a text writes 02/03/2022; null when nothing in it tells. */
export type Order = 'day first' | 'month first' | null

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
  if (!NUMBERED.test(text)) return null
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

/** "January 9, 2023" on a line of its own, with or without town, label and time of day. */
export function lineStamp(line: string, order: Order = null): Stamp | null {
  if (line.length > LONGEST_STAMP_LINE || !/\d{4}/.test(line)) return null
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
    if (stamp && line.length - part.length < 70 && !/[.!?] /.test(line.slice(0, start)))
      return { ...stamp, start: start + stamp.start, end: start + stamp.end }
  }
  return null
}

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

const DIVIDER = /[•|·]| \/ | {3,}/

/** "The press release issued by the ministry on 13 August 2025." */
const ISSUED = /\b(?:issued|published|released|posted|first appeared)\b[^.]{0,80}\bon (?:the )?$/i

function partStamp(part: string, order: Order, line: string): Stamp | null {
  const [date, second] = fullDates(part, order)
  if (!date || second) return null
  if (ISSUED.test(part.slice(0, date.start)) && /^\W*$/.test(part.slice(date.end))) return { ...date, as: 'line' }
  const rest = (part.slice(0, date.start) + part.slice(date.end))
    .replace(/\b\d{1,3} min(?:ute)?s? read\b/i, ' ')
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
  const updated = line.search(CLOCK) < 0 ? null : UPDATED.exec(line)
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

/** "BRUSSELS, March 3, 2022 (Reuters) –", "Seoul, 3 May 2022 —", "WASHINGTON – March 3, 2022 –" */
export function dateline(line: string): Stamp | null {
  // "… (file photo) PRAGUE, August 8, 2006 (Agency) --"
  const caption = /\)\s+(?=\p{Lu}{3,}[^()]{0,50}\([^)]{2,24}\)\s*(?:--|[—–-])\s+\p{Lu})/u.exec(line.slice(0, 400))
  const from = caption ? caption.index + caption[0].length : 0
  // "… (file photo) May 26, 2006 -- A diplomat"
  const alone = caption ? null : /\)\s+(?=\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}\s+--\s)/u.exec(line.slice(0, 300))
  const [day] = alone ? fullDates(line.slice(0, 360), null) : []
  if (alone && day?.start === alone.index + alone[0].length) return { ...day, as: 'dateline' }
  const found = datelineDate(line.slice(from))
  if (!found?.said.year) return null
  const { said } = found
  const [start, end] = [found.start + from, found.end + from]
  return { day: iso(found.said.year, said.month, said.day), start, end, as: 'dateline' }
}

/** The day of a dateline; one without a year has the year of the publication it stands shortly before. */
export function datelineDay(line: string, published: PartialDay | null): Day | null {
  const said = datelineDate(line)?.said
  if (!said) return null
  if (said.year) return iso(said.year, said.month, said.day)
  if (published?.length !== 10) return null
  const year = Number(published.slice(0, 4))
  const days = [iso(year, said.month, said.day), iso(year - 1, said.month, said.day)]
  return days.find((day) => isShortlyBefore(day, published)) ?? null
}

/** Days: a report is published soon after it was written. */
const SOON = 14
export const isShortlyBefore = (day: Day, published: Day): boolean => {
  const days = (Date.parse(published) - Date.parse(day)) / 86_400_000
  return days >= -1 && days <= SOON
}

/** Behind the date: "(Reuters) –", ", AZERTAC", ")" or a dash. */
const BEHIND_DATELINE = /^\s*,?\s*(?:\(?[\p{Lu}/][^)–—:.!?]{0,40}\)?\s*)?(?:[-–—:]{1,2}(?=\s|\p{Lu})|\)(?=\s)|$)/u
const NO_TOWN = /^(?:On|In|At|The|From|Since|By|Until|After|Before|Today|Yesterday|This|Last|Next|Late|Early)\b/

function datelineDate(line: string) {
  if (!/\d/.test(line.slice(0, 90))) return null
  if (!/^.{2,110}?(?:[-–—:)]|$)/su.test(line) || !HAS_MONTH.test(line.slice(0, 90))) return null
  const head = line.slice(0, 140)
  const date = findDates(head).find(({ said }) => said.is === 'day')
  if (date?.said.is !== 'day') return null
  const town = head
    .slice(0, date.start)
    .replace(/^\(|\([^)]*(?:\)|$)/g, '')
    .replace(/[\s,–—:/-]+$/, '')
    .trim()
  if (!TOWN.test(town) || NO_TOWN.test(town) || !BEHIND_DATELINE.test(head.slice(date.end))) return null
  return { start: date.start, end: date.end, said: date.said }
}

const HAS_MONTH = /\d[\d.]*(?:st|nd|rd|th)? ?\p{Lu}|\p{Lu}\p{L}{2,8}\.? \d|\d[./-]\d/u

/** "Today (28 February 2022)" */
export function todayStamp(text: string): Stamp | null {
  if (!text.includes('oday')) return null
  TODAY.lastIndex = 0
  for (let match = TODAY.exec(text); match; match = TODAY.exec(text)) {
    const from = match.index + match[0].length
    const [date] = fullDates(text.slice(from, text.indexOf(')', from)), null)
    if (date) return { day: date.day, start: from + date.start, end: from + date.end, as: 'today' }
  }
  return null
}

function fullDates(text: string, order: Order): Omit<Stamp, 'as'>[] {
  return findDates(text).flatMap(({ start, end, said }) => {
    if (said.is === 'day' && said.year) return [{ day: iso(said.year, said.month, said.day), start, end }]
    if (said.is !== 'two orders' || !order) return []
    const [month, day] = order === 'day first' ? [said.second, said.first] : [said.first, said.second]
    return [{ day: iso(said.year, month, day), start, end }]
  })
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

const hasWords = ({ line }: Line) => /[\p{L}\d]/u.test(line.length > 500 ? line.slice(0, 500) : line)
