import type { Day } from '../../core/date.ts'
import type { Document, PartialDay } from '../../core/document.ts'
import type { Passage } from '../../core/passage.ts'
import { datelineDay, isShortlyBefore, lineStamp, orderIn } from '../read/stamp.ts'

/**
 * The day from which each report of a document counts. A dateline or a stamp of its own says it more exactly than the day
 * on which a page was published; a report that has none has the document's.
 */
export function publishedOf(passages: readonly Passage[], document: Document): (report: number) => PartialDay | null {
  const order = orderIn(document.body)
  const own = new Map<number, Day>()
  let told = -1
  for (const { report, text, role } of passages) {
    // only what stands above the second sentence of a report dates it, or a stamp in a bulletin
    const opens = told !== report
    if (role === 'prose') told = report
    if (own.has(report)) continue
    const stamp = role === 'prose' ? null : (lineStamp(text, order)?.day ?? null)
    const day = stamp ?? (opens ? datelineDay(text, document.published) : null)
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
