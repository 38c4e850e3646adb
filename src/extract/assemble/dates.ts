import type { DateMention } from '../../core/mention.ts'
import { between, type Sentence } from './sentence.ts'

/** Words before a date that say it is no day of this event: "since 24 February", "until 30 September". */
const OTHER = /\b(?:since|until|till|by|of|before|from|as of|after|dated)\s+(?:the\s+)?$/i

/** The date that stands nearest to the words of the event in its sentence. */
export function dateFor(sentence: Sentence, at: { readonly start: number; readonly end: number }): DateMention | null {
  let best: DateMention | null = null
  let nearest = Number.POSITIVE_INFINITY
  for (const date of sentence.dates) {
    if (!date.date || OTHER.test(between(sentence, date.start - 14, date.start))) continue
    const far = date.start >= at.end ? date.start - at.end : at.start - date.end
    if (far < nearest) [best, nearest] = [date, far]
  }
  return best
}
