import { inLines } from '../../../core/in-lines.ts'
import { cued } from '../../words/cued.ts'
import { type Claim, claim, take } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import type { Context } from '../who/subject.ts'
import { withWhom } from '../who/with-whom.ts'

/** "He made the commitment during", "She said this at": only somebody who was there can do it. */
const REMARK = cued(
  inLines('u')`
    ^(?:He|She) (?:also |further )?(?:
      (?:made|gave|issued|expressed|conveyed|disclosed|stated|announced|shared|revealed|delivered|spoke) (?:(?:this|it|so)|(?:the|these|this|his|her|such) [^.,;:“”"]{3,60})
      |said (?:this|so|it)|spoke
    )(?: on \p{Lu}\p{Ll}+day| (?:today|yesterday))? (?:during|at|in) (?:an?|his|her|their|the) (?:[\p{L}-]+ ){0,4}$
  `,
)

/** "He made the remarks during a courtesy call on Governor Vik": he was there, and whom he called on. */
export function remarkAt(sentence: Sentence, { one }: Context): readonly Claim[] {
  const event = sentence.events.find(({ kind }) => kind === 'meeting' || kind === 'call')
  if (!one || !event || !REMARK.test(between(sentence, sentence.passage.start, event.start), sentence)) return []
  const rule = 'remark-at'
  const taking = [one, ...withWhom(sentence, event)].map((person) => take(person, 'took part', sentence, rule))
  return [claim(sentence, { ...event, rule }, event.kind, event, taking, { again: true, adds: false, lists: false })]
}
