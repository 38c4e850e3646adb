import type { Correction } from '../../core/correction.ts'
import type { Day } from '../../core/date.ts'
import type { Document } from '../../core/document.ts'
import type { Problem } from '../../core/errors.ts'
import { inLines } from '../../core/in-lines.ts'
import { iso } from '../days.ts'
import { findDates } from '../recognise/dates/index.ts'
import { decode, type Fault, lineAt } from './decode.ts'
import { divide, type FrontMatter, isUnclosed, lastDay, NO_FRONT_MATTER, readFrontMatter } from './front-matter.ts'
import type { Stamp } from './full-dates.ts'
import { articleOf } from './html.ts'
import { stampOf, todayStamp } from './stamp.ts'
import { titleOf } from './title.ts'
import { viewOf } from './view.ts'

/**
 * One file → Document, or all that is wrong with it. Pure: `file` is its path inside the corpus folder with forward
 * slashes, `hash` the SHA-256 of its bytes. Never throws for what a file holds. What the front matter lacks is read from
 * the text, or stays null.
 */
export function readDocument(file: string, bytes: Uint8Array, hash: string): Document | Problem[] {
  const failed = (faults: readonly Fault[]): Problem[] => faults.map((fault) => ({ file, ...fault }))
  const text = decode(bytes)
  if (typeof text !== 'string') return failed([text])
  const { yaml, bodyStart } = divide(text)
  if (yaml === null && isUnclosed(text))
    return failed([{ line: 1, message: 'the front matter is not closed; put a line with --- below its last key' }])
  const { front, faults } = yaml === null ? { front: NO_FRONT_MATTER, faults: [] } : readFrontMatter(yaml)
  const bodyLine = lineAt(text, bodyStart)
  const below = text.slice(bodyStart)
  if (!/\p{L}{2}/u.test(below)) {
    const empty = { line: bodyLine, message: 'there is no text; write one below the front matter or delete the file' }
    return failed([...faults, empty])
  }
  const ending = endingOf(file)
  const isPage = ending === '.html' || ending === '.htm'
  const page = isPage ? articleOf(below) : null
  if (isPage && !page)
    return failed([...faults, { line: bodyLine, message: 'no article was found in this page; save its text as .txt' }])
  const body = page?.text ?? below
  const view = viewOf(body, isMarkdown(file))
  const stamp = page?.published ? null : stampOf(view)
  const all = [...faults, ...contradictions(front, stamp, view, bodyLine), ...stale(front.corrections, body)]
  if (all.length > 0) return failed(all.toSorted((a, b) => a.line - b.line))
  return {
    id: file.slice(0, file.length - ending.length),
    file,
    title: front.title ?? page?.title ?? titleOf(view),
    publisher: front.publisher ?? page?.publisher ?? null,
    url: front.url ?? page?.url ?? null,
    published: front.published ?? page?.published ?? stamp?.day ?? null,
    publishedByEditor: front.published !== null,
    body,
    bodyLine,
    hash,
    corrections: front.corrections,
  }
}

export const isMarkdown = (file: string) => endingOf(file) === '.md'

/** ".txt" of "2022/readout.TXT"; "" when there is none. */
function endingOf(file: string): string {
  const dot = file.lastIndexOf('.')
  return dot > file.lastIndexOf('/') && dot < file.length - 1 ? file.slice(dot).toLowerCase() : ''
}

/** "First Published: Sep 08 2023": then the later date is the reader's clock or an archive's, and the editor is right. */
function saysSoItself(view: string, published: Day): boolean {
  return findDates(view.slice(0, 20_000)).some(({ start, end, said }) => {
    if (said.is !== 'day' || said.year === null || !PUBLISHED.test(lineOf(view, { start, end }))) return false
    return Math.abs(daysBetween(iso(said.year, said.month, said.day), published)) <= 1
  })
}

const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/**
 * A page is not published before the day it is dated; a day's difference is the time zone's. But an announcement names the
 * day of what it announces, often on a line of its own ("24 March 2022, Brussels"): in a text that looks ahead such a line
 * contradicts only when it says that it is about publishing, or when nobody announces so long ahead.
 */
function contradictions(front: FrontMatter, stamp: Stamp | null, view: string, bodyLine: number): Fault[] {
  if (!front.published || !front.publishedLine) return []
  const stamps = [stamp, todayStamp(view)].filter((each) => each !== null)
  if (stamps.length === 0) return []
  const published = lastDay(front.published)
  const isLater = (day: string, days: number) => daysBetween(published, day) > days
  const isAnnounced = (each: Stamp) =>
    each.as === 'line' &&
    !isLater(each.day, LONG_AHEAD) &&
    !PUBLISHED.test(lineOf(view, each)) &&
    AHEAD.test(view.slice(0, 3_000))
  // "14:48, 13.01.2026" below the report: of those that the page offers next
  const isOfOthers = (each: Stamp) =>
    each.as === 'line' &&
    !PUBLISHED.test(lineOf(view, each)) &&
    (view.slice(0, each.start).match(TOLD)?.length ?? 0) > 1
  const contradicts = (each: Stamp) => isLater(each.day, 1) && !isAnnounced(each) && !isOfOthers(each)
  const wrong = stamps.find(contradicts)
  if (!wrong || saysSoItself(view, published)) return []
  const line = bodyLine + lineAt(view, wrong.start) - 1
  const message = `published is ${front.published}, but the text is dated ${wrong.day} (line ${line}); correct the one that is wrong`
  return [{ line: front.publishedLine, message }]
}

/** A line that tells something: a paragraph. */
const TOLD = /^.{80,}[.!?]["”’]?\s*$/gm
/** Visits and summits are announced months ahead, in days. */
const LONG_AHEAD = 200
// "will travel", "is due to meet", "media are invited"; "Arrival", "14:00 Press conference" of a programme
const AHEAD = inLines('im')`
  \b(?:
    will|shall|(?:is|are) (?:due|set|scheduled|expected|invited|to)|upcoming|advisory|agenda|schedule|itinerary
    |programme|arrival|departure|accreditation|rsvp
  )\b
  |^\s*(?:time|venue|where|when)\s*:
`
const PUBLISHED = /\b(?:published|posted|issued|released|publication|release date|immediate release)\b/i

const lineOf = (text: string, { start, end }: Pick<Stamp, 'start' | 'end'>): string =>
  text.slice(text.lastIndexOf('\n', start) + 1, end) + (/^[^\n]*/.exec(text.slice(end))?.[0] ?? '')

/** A correction says which sentence it means by quoting it; after the text was changed nobody knows. */
function stale(corrections: readonly Correction[], body: string): Fault[] {
  return corrections
    .filter(({ quote }) => !body.includes(quote))
    .map(({ quote, line }) => ({
      line,
      message: `the text does not say "${quote.length > 60 ? `${quote.slice(0, 60)}…` : quote}"; quote its words exactly or take the correction out`,
    }))
}
