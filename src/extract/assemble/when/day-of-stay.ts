import type { EventDate } from '../../../core/date.ts'
import { inLines } from '../../../core/in-lines.ts'
import { daysBetween, shift } from '../../days.ts'
import { cued } from '../../words/cued.ts'
import type { Claim } from '../claim.ts'

/** "On the second day of her visit, the minister met", "On the last day she met": which day of those that the visit lasts. */
const NTH = cued(
  inLines('u')`
    ^(?:On|During) the (first|opening|second|third|fourth|fifth|last|final|closing) day
    (?:
      ,? (?=(?:he|she|they|the|\p{Lu}\p{L}+)\b)
      | of (?:the|his|her|their|its|this) (?:[\p{L}-]+ ){0,3}(?:visit|trip|stay|tour|mission)\b
    )
  `,
)
const IN_ORDER = ['first', 'second', 'third', 'fourth', 'fifth']

/** The day of a stay that the sentence of a claim opens with; null where it names none, or one that the stay does not have. */
export function dayOfStay({ sentence }: Claim, stays: readonly EventDate[]): EventDate | null {
  const nth = NTH.exec(sentence.passage.text, sentence)?.[1]
  const [stay, another] = stays.filter(({ precision }) => precision === 'span')
  if (!nth || !stay || (another && (another.start !== stay.start || another.end !== stay.end))) return null
  const ofEnd = /^(?:last|final|closing)$/.test(nth)
  const day = ofEnd ? stay.end : shift(stay.start, Math.max(0, IN_ORDER.indexOf(nth)))
  if (daysBetween(day, stay.end) > 0) return null
  return { start: day, end: day, precision: 'day', certainty: 'implied' }
}
