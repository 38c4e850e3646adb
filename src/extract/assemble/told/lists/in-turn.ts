import { inLines } from '../../../../core/in-lines.ts'
import { cued } from '../../../words/cued.ts'
import type { Claim } from '../../claim.ts'
import { between, type Sentence } from '../../sentence.ts'
import { listFrom, listUpTo } from '../../who/people-lists.ts'
import { added } from './added.ts'

/** "They were followed by", "After her came": others did what was told before, one after the other. */
const FOLLOWED = cued(
  inLines('u')`
    ^(?:And )?(?:
      (?:He|She|They) (?:was|were) (?:then |in turn |later |immediately )*followed by
      |(?:Then|Next)(?: in line| to follow)? (?:came|followed|was|were)
      |(?:After|Following) (?:him|her|them),? (?:came|followed|was|were)
    )\s+(?:by\s+)?
  `,
)
/** "Minister Vik was the first to take the oath." */
const FIRST_TO = cued(
  /^ (?:was|were) (?:the )?(?:first|next|second|last)(?: \p{Ll}+)? to (?:take (?:the|his|her|their) oaths?|be sworn[ -]in|present (?:his|her|their) (?:credentials|letters))\b/u,
)
/** What is done in turn, and by nobody in the place of somebody else: "He was followed as governor by" is of an office. */
const IN_TURN = cued(/\b(?:oaths?|sworn|swore|spoke|speech|addressed|credentials|wreaths?|signed|affirmation)\b/i)
/** Sentences in front of it. */
const NEAR = 3
const TO_FIRST = /^(?:the |by |Ministers? |Judges? )*$/

export function inTurn(sentence: Sentence, sentences: readonly Sentence[]): Claim | null {
  const [first] = sentence.people
  if (!first) return null
  const { text, start } = sentence.passage
  const [lead] = FOLLOWED.exec(text, sentence) ?? []
  if (lead !== undefined) {
    const at = sentences.indexOf(sentence)
    const told = sentences.slice(Math.max(0, at - NEAR), at).some((each) => IN_TURN.test(each.passage.text, each))
    const people = told ? listFrom(sentence, start + lead.length, TO_FIRST) : []
    return people.length > 0 ? added(sentence, people, 'in-turn', lead.length) : null
  }
  if (!FIRST_TO.mayFit(sentence)) return null
  const last = sentence.people.findIndex(({ end }) => FIRST_TO.test(between(sentence, end, end + 80), sentence))
  return last < 0 ? null : added(sentence, listUpTo(sentence, last), 'in-turn', first.start - start)
}
