import type { Passage } from '../../../core/passage.ts'
import { lineStamp, orderIn } from '../../read/stamp.ts'
import type { When } from './index.ts'

/** "Date: Friday, 12 May 2023", on a line of its own below what the media are invited to. */
const DATE_LINE = /^(?:Date|When|Day)\s?:\s*/

/** The one day that a notice names on a line of its own: that of what it announces. */
export function dayOfNotice(
  passages: readonly Passage[],
  { report, start }: Pick<Passage, 'report' | 'start'>,
  body: string,
): Pick<When, 'date' | 'said'> | null {
  const lines = passages.filter(
    (each) => each.report === report && each.start > start && DATE_LINE.test(each.text) && each.text.length < 60,
  )
  const [line, another] = lines
  const day = line && !another ? lineStamp(line.text.replace(DATE_LINE, ''), orderIn(body))?.day : undefined
  return line && day?.length === 10
    ? {
        date: { start: day, end: day, precision: 'day', certainty: 'stated' },
        said: { passage: line, rule: 'date-line' },
      }
    : null
}
