import type { Day } from '../../core/date.ts'
import type { Document, PartialDay } from '../../core/document.ts'
import type { Passage } from '../../core/passage.ts'
import { dateline, lineStamp, orderIn } from '../read/stamp.ts'

/** The reports of a bulletin have days of their own; one that has none has the document's. */
export function publishedOf(passages: readonly Passage[], document: Document): (report: number) => PartialDay | null {
  if ((passages.at(-1)?.report ?? 0) === 0) return () => document.published
  const order = orderIn(document.body)
  const own = new Map<number, Day>()
  for (const { report, text, role } of passages) {
    if (own.has(report)) continue
    const stamp = (role === 'prose' ? null : lineStamp(text, order)) ?? dateline(text)
    if (stamp) own.set(report, stamp.day)
  }
  return (report) => {
    const day = report > 0 || !document.publishedByEditor ? own.get(report) : undefined
    return day ?? document.published
  }
}
