import type { DateMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { between, type Sentence } from '../sentence.ts'

const ON_STAY = /^(?:During|In the course of|Throughout|On) (?:his|her|their|its|the|this)(?: \p{Ll}+){0,2} $/u
const STAY = cued(/^ [“"‘]?(?:[\p{Ll}-]+ ){0,2}(?:visit|trip|stay|tour|mission)\b/u)

/** "During his June 3–5 visit to Riga, he met Minister Vik": on those days, where the sentence names no other. */
export function spanOfStay(sentence: Sentence, at: { readonly start: number }): DateMention | null {
  const [days, another] = sentence.dates
  if (days?.bearing !== 'of the noun' || another || days.end > at.start) return null
  if (days.date && !/^(?:day|span)$/.test(days.date.precision)) return null
  return ON_STAY.test(between(sentence, sentence.passage.start, days.start)) &&
    STAY.test(between(sentence, days.end, at.start), sentence)
    ? days
    : null
}
