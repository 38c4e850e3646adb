import { inLines } from '../../../core/in-lines.ts'
import { cued } from '../../words/cued.ts'
import type { Sentence } from '../sentence.ts'
import type { Span } from './distance.ts'

/** "Two days after meeting Minister Vik in Oslo,", ", three weeks after she met Minister Vik": a clause of another day. */
const APART = cued(
  inLines('u')`
    (?:^|, )(?:[Jj]ust |[Oo]nly |[Ll]ess than |[Mm]ore than |[Aa]bout )?
    (?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Aa]n?|[Tt]he|[Ss]everal|[Ss]ome|\d+|[Dd]ays|[Ww]eeks|[Mm]onths|[Yy]ears)
    (?: (?:few|couple of|day|week|month|year|fortnight|days|weeks|months|years)){0,2} (?<=(?:day|week|month|year|fortnight)s? )(?:after|before)
    (?: (?:he|she|they))? \p{Ll}[^,;:]*(?=[,.]|$)
  `,
)

/** Do the words of an event and a date, or a place, stand on either side of such a clause's comma? Then neither is the other's. */
export function areDaysApart(sentence: Sentence, at: Span, other: Span): boolean {
  const { text, start } = sentence.passage
  const clause = APART.exec(text, sentence)
  if (!clause) return false
  const [from, to] = [start + clause.index, start + clause.index + clause[0].length]
  const isIn = (span: Span): boolean => span.start >= from && span.end <= to
  return isIn(at) !== isIn(other)
}
