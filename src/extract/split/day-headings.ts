import { lineStamp } from '../read/stamp.ts'
import { findDates } from '../recognise/dates/index.ts'
import { CUE, has } from '../words/cues.ts'
import { endsWith } from '../words/ends.ts'
import type { Block } from './blocks.ts'

/** A day, with its town at most: "MONDAY 5 FEBRUARY", "7 February:", "Tuesday 6 February 2024 – Riga". A full stop ends a sentence. */
export function isDay(text: string): boolean {
  if (text.length > 60 || !/\d/.test(text) || /[.,;]\s*$/.test(text)) return false
  const [date, second] = findDates(text)
  if (date?.said.is !== 'day' || second) return false
  return TOWN.test(text.slice(date.end)) && /^[\s\p{P}]*$/u.test(text.slice(0, date.start))
}
const TOWN = /^[\s\p{P}]*$|^ ?[–—-] \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}\s*$/u

/** "12.00 Meeting with", "9:30 am – ", "11 a.m.: ": a line of an agenda. */
export const TIMED =
  /^\W*\d{1,2}(?:[.:h]\d{2}(?: ?[ap]\.?m\.?| ?h(?:rs|ours)?\b)?| ?[ap]\.?m\.?)(?: ?[-–—] ?\d{1,2}[.:h]?\d{0,2}(?: ?[ap]\.?m\.?)?)?[\s:|–—-]+(?=\p{L})/iu

/**
 * For every block whether it is the heading of a day in a bulletin or a programme. A day without its year always is; one
 * with its year may as well say when the text was published: it is a heading where days follow each other's reports.
 */
export function dayHeadingsOf(blocks: readonly Block[], texts: readonly string[], cues: readonly number[]): boolean[] {
  const days = texts.map((text, i) => blocks[i]?.is === 'paragraph' && has(cues[i], CUE.digit) && isDay(text))
  if (standBelow(days, texts)) return texts.map(() => false)
  if (isClock(days, texts)) return texts.map(() => false)
  const dated = texts.map((text, i) => days[i] === true && /\d{4}/.test(text))
  return followEachOther(dated, texts) ? days : days.map((is, i) => is && !dated[i])
}

/** "Monday, Oct 21" on top of a page that says below when it was published: the reader's clock. */
function isClock(days: readonly boolean[], texts: readonly string[]): boolean {
  const at = days.indexOf(true)
  if (at < 0 || at > 2 || days.lastIndexOf(true) !== at || /\d{4}/.test(texts[at] ?? '')) return false
  return texts.slice(at + 1, at + 8).some((text) => lineStamp(text) !== null)
}

/** Each report closes with its day: the first comes after prose, the last after the last of it, and no hours below. */
function standBelow(days: readonly boolean[], texts: readonly string[]): boolean {
  if (TIMED.test(texts[days.lastIndexOf(true) + 1] ?? '')) return false
  const first = texts.findIndex(isProse)
  return first >= 0 && days.indexOf(true) > first && days.lastIndexOf(true) > texts.findLastIndex(isProse)
}

/** Two different days at least, and above none but the first a headline: that would be a bulletin of reports with their stamps. */
function followEachOther(dated: readonly boolean[], texts: readonly string[]): boolean {
  const at = dated.flatMap((is, i) => (is ? [i] : []))
  if (new Set(at.map((i) => texts[i])).size < 2) return false
  // "Press cards please", "Contact: Jon Vik" above the next day of a programme with hours
  if (texts.filter((text) => TIMED.test(text)).length >= HOURS) return true
  return at
    .slice(1)
    .every((i) => dated[i - 1] === true || isProse(texts[i - 1] ?? '') || TIMED.test(texts[i - 1] ?? ''))
}

/** Lines with an hour that make a programme. */
const HOURS = 4

const isProse = (text: string) => text.length > 40 && endsWith(text, '.!?', '"”’)]')
