import type { Day } from '../../../core/date.ts'
import type { Document, PartialDay } from '../../../core/document.ts'
import type { Passage } from '../../../core/passage.ts'
import { datelineDay, isShortlyBefore } from '../../read/dateline.ts'
import { lineStamp, orderIn } from '../../read/stamp.ts'
import { findDates } from '../../recognise/dates/index.ts'
import { isDay } from '../../split/day-headings.ts'
import { onlyPublished } from './known.ts'
import { resolveDate } from './resolve-date.ts'

/** "WEDNESDAY 7 FEBRUARY": below it "today" is that day. */
function headingDay(text: string, published: PartialDay | null): Day | null {
  const said = findDates(text)[0]?.said
  if (!said) return null
  const { date } = resolveDate(said, onlyPublished(published))
  return date?.start ?? null
}

/** The day from which a report of the document counts. */
export type Published = (report: number) => PartialDay | null

/**
 * The day from which each report of a document counts. A dateline or a stamp of its own says it more exactly than the day
 * on which a page was published; a report that has none has the document's.
 */
export function publishedOf(passages: readonly Passage[], document: Document): Published {
  const order = orderIn(document.body)
  const own = new Map<number, Day>()
  let told = -1
  for (const { report, text, role } of passages) {
    // only what stands above the second sentence of a report dates it, or a stamp in a bulletin
    const opens = told !== report
    if (role === 'prose') told = report
    if (own.has(report)) continue
    const heading = role === 'heading' && isDay(text) ? headingDay(text, document.published) : null
    const stamp = role === 'prose' ? null : (lineStamp(text, order)?.day ?? null)
    const day = heading ?? stamp ?? (opens ? datelineDay(text, document.published) : null)
    if (day) own.set(report, day)
  }
  const bulletin = (passages.at(-1)?.report ?? 0) > 0
  return (report) => {
    const day = own.get(report)
    if (!day) return document.published
    if (bulletin && (report > 0 || document.published === null)) return day
    return document.published?.length === 10 && isShortlyBefore(day, document.published) ? day : document.published
  }
}
