import type { Day } from '../../core/date.ts'
import type { PartialDay } from '../../core/document.ts'
import { iso } from '../days.ts'
import { findDates } from '../recognise/dates/index.ts'
import { fullDates, type Stamp, TOWN } from './full-dates.ts'

/** "BRUSSELS, March 3, 2022 (Reuters) –", "Seoul, 3 May 2022 —", "WASHINGTON – March 3, 2022 –" */
export function dateline(line: string): Stamp | null {
  const bracket = line.includes(')')
  // "… (file photo) PRAGUE, August 8, 2006 (Agency) --"
  const caption =
    bracket && /\)\s+(?=\p{Lu}{3,}[^()]{0,50}\([^)]{2,24}\)\s*(?:--|[—–-])\s+\p{Lu})/u.exec(line.slice(0, 400))
  const from = caption ? caption.index + caption[0].length : 0
  // "… (file photo) May 26, 2006 -- A diplomat"
  const alone = bracket && !caption && /\)\s+(?=\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}\s+--\s)/u.exec(line.slice(0, 300))
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
const BEHIND_DATELINE =
  /^\s*,?\s*(?:\(?[\p{Lu}/][^)–—:.!?]{0,40}\)?\s*)?(?:[-–—:]{1,2}(?=\s|\p{Lu})|\/(?=\s+\p{Lu})|\)(?=\s)|$)/u
/** "LIMA, Peru, March 3, 2021. The minister": the capitals make a dateline of it, where no dash does. */
const CAPITALS = /^\p{Lu}{3,}\b/u
const NO_TOWN = /^(?:On|In|At|The|From|Since|By|Until|After|Before|Today|Yesterday|This|Last|Next|Late|Early)\b/

function datelineDate(line: string) {
  const near = line.slice(0, 90)
  if (!/\d/.test(near) || NO_TOWN.test(line) || TELLS_FIRST.test(near)) return null
  if (!/^.{2,110}?(?:[-–—:)]|\d{4}\.|$)/su.test(line) || !HAS_MONTH.test(near)) return null
  const head = line.slice(0, 140)
  const date = findDates(head).find(({ said }) => said.is === 'day')
  if (date?.said.is !== 'day') return null
  const town = head
    .slice(0, date.start)
    .replace(/^\([^)]*\)\s*/, '')
    .replace(/^\(|\([^)]*(?:\)|$)/g, '')
    .replace(/[\s,–—:/-]+$/, '')
    .trim()
  if (!TOWN.test(town) || NO_TOWN.test(town)) return null
  const behind = head.slice(date.end)
  if (!BEHIND_DATELINE.test(behind) && !(CAPITALS.test(town) && date.said.year && /^\. \p{Lu}/u.test(behind)))
    return null
  return { start: date.start, end: date.end, said: date.said }
}

/**
 * "President Vik met on 3 March": a small word before any number, which neither a town has nor a day, so that no dates have to be
 * looked for. Brackets may hold any word.
 */
const TELLS_FIRST = /^[^\d(]*?(?<![\p{L}’'.-])(?!(?:de|la|of|the|in|\p{L}[\p{L}-]*(?:st|nd|rd|th))(?!\p{L}))\p{Ll}/u

const HAS_MONTH = /\d[\d.]*(?:st|nd|rd|th)? ?\p{Lu}|\p{Lu}\p{L}{2,8}\.? \d|\d[./-]\d/u
