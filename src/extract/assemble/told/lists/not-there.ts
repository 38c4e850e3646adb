import { inLines } from '../../../../core/in-lines.ts'
import { cued } from '../../../words/cued.ts'
import type { Sentence } from '../../sentence.ts'

/** "Ministers absent were", "Officials who sent apologies are", "The outgoing ministers are": they were not there. */
const NOT_THERE = cued(
  inLines('iu')`
    \b(?:
      not|never|absent|absence|absentees?|apolog(?:y|ies|i[sz]ed)|excused|missing|unable|regrets|without|outgoing|former
      |previous|retir(?:ed|ing)|dismiss(?:ed|ing)|resign(?:ed|ing)|replac(?:e|ed|ing)|sacked|removed|departing|ousted|jailed
      |arrested|detained|wanted|accused|suspended|killed|candidates?|nominat(?:e|ed)|proposed|expected|succeed(?:ed|ing)?
      |thank(?:ed|ing|s)|named after|sanctioned|banned|opposing|boycott(?:ed|ing)|deceased|missed|skipped|declined|refused
    )\b
  `,
)
/** Do the words up to the list say so? `mark` is how many letters they have. */
export const isNotThere = (sentence: Sentence, mark: number): boolean =>
  NOT_THERE.test(sentence.passage.text.slice(0, mark), sentence)

/** "charged the following officials", "the nomination of the following envoys": done to them elsewhere. */
const DONE_TO_THEM = cued(
  inLines('iu')`
    \b(?:
      charged|indicted|convicted|summoned|nominat\w+|vetted|screened|shortlisted|approved|recommended|recalled|thanked
      |dismissed|sacked|removed|arrested|detained|suspended|sanctioned|banned|accused|wanted|absent|apologi[sz]ed
    )\b
  `,
)
export const isDoneToThem = (sentence: Sentence): boolean => DONE_TO_THEM.test(sentence.passage.text, sentence)
