import { inLines } from '../../../core/in-lines.ts'
import { cued } from '../../words/cued.ts'
import type { Taking } from '../claim.ts'
import { between } from '../sentence.ts'

/** Right behind the name: "sent his apologies", "did not attend", "was absent". */
const ABSENT = cued(
  inLines('iu')`
    ^\s*(?:,[^,.;]{0,80},)?\s*(?:,?\s*who\s+)?(?:
      (?:was|were)\s+(?:also\s+)?
        (?:not\s+(?:present|there|in attendance)|absent|missing|unable\s+to\s+(?:attend|join|come|travel|take part))
      |(?:did|could)\s+not\s+(?:attend|come|join|take part|participate|travel|make it|be there)(?!\s+in person)
        (?![^.;]{0,60}\b(?:video|phone|remotely|virtually|online|dialled|dialed))
      |(?:had\s+)?sent\s+(?:(?:his|her|their)\s+)?(?:apologies|regrets|excuses)|stayed\s+away
      |excused\s+(?:him|her|them)sel
    )
  `,
)

/** Whatever rule read the list: of whom the sentence says so was not there. */
export const isSaidAbsent = ({ person, sentence }: Pick<Taking, 'person' | 'sentence'>): boolean =>
  person.end <= sentence.passage.end && ABSENT.test(between(sentence, person.end, person.end + 160), sentence)
