import { inLines } from '../../../core/in-lines.ts'
import { cued } from '../../words/cued.ts'
import { between, type Sentence, type VerbWords } from '../sentence.ts'

/** What the verb announced, called by whatever name fits: "but the talk was called off", "but the stop was dropped". */
const BUT = cued(
  inLines('u')`
    ^[^.;]{0,140}?,? but (?:the|this|that|their|his|her) (?:planned )?(?:
      talks?|meeting|visit|trip|stop|stopover|call|dinner|lunch|session|event|conversation|appointment|encounter
      |audience|leg
    ) (?:was|were|had been|has been|had to be) (?:\p{Ll}+ly )?
    (?<fate>called off|cancell?ed|dropped|scrapped|abandoned|shelved|postponed|put off|delayed)\b
  `,
)

/** "was to meet the president, but the talk was called off": null when no such words stand behind the verb. */
export function fellAway(sentence: Sentence, verb: Pick<VerbWords, 'end'>): 'cancelled' | 'postponed' | null {
  const fate = BUT.exec(between(sentence, verb.end, sentence.passage.end), sentence)?.groups?.fate
  if (!fate) return null
  return /^(?:postponed|put off|delayed)$/.test(fate) ? 'postponed' : 'cancelled'
}
