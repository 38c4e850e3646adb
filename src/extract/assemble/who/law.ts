import type { VerbMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { between, type Sentence } from '../sentence.ts'

/** "signed the relief bill", "signs the decree into law" */
export const isIntoLaw = (sentence: Sentence, { verb, end }: VerbMention): boolean =>
  verb.name === 'signed' && INTO_LAW.test(between(sentence, end, end + 110), sentence)
const INTO_LAW = cued(
  /^\s+(?:(?:the|an?|his|her|its|two|three|several)\s+)?(?:[^\s,;:]+\s+){0,7}?(?:bills?|laws?|acts?|decrees?|orders?|legislation|into law)\b/i,
)

/** "signed a decree on the funding of the summit": about it, and not there. */
export function isOnPaper(sentence: Sentence, { end }: VerbMention): boolean {
  const event = sentence.events.find((each) => each.start >= end)
  return event !== undefined && DECREE_ON.test(between(sentence, end, event.start), sentence)
}
const DECREE_ON = cued(
  /^ (?:an?|the|his|her) (?:[\p{L}-]+ ){0,3}(?:law|decree|order|bill|act|resolution)\b[^.;:]{0,30} (?:on|for|about|concerning|regulating|approving) (?:the |an? |its )(?![^.;:]* (?:at|during|after|before) )/u,
)
