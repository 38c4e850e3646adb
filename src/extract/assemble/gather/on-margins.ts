import { cued } from '../../words/cued.ts'
import type { Claim } from '../claim.ts'
import { between } from '../sentence.ts'

/** "on the sidelines of the summit" */
export const isOnMargins = ({ sentence, at }: Claim): boolean =>
  MARGINS.test(between(sentence, sentence.passage.start, at.end + 120), sentence)
const MARGINS = cued(/\b(?:margins?|sidelines?|fringes?)\b/i)
