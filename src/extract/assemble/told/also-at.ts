import { cued } from '../../words/cued.ts'
import { type Claim, claim, take } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import { listUpTo } from '../who/people-lists.ts'

/** Between somebody and an event; "was at the centre of the talks" is another thing. */
const WERE_AT = cued(
  /^,? (?:was|were) (?:(?:also|both|all|too) )*(?:present )?at (?:the|this|that) (?:[\p{Ll}-]+ing )?$/u,
)

/** "Minister Vik; Governor Holm and Mayor Brel were also at the ceremony": at what was told before. */
export function alsoAt(sentence: Sentence): readonly Claim[] {
  if (!WERE_AT.mayFit(sentence)) return []
  for (const event of sentence.events) {
    const last = sentence.people.findLastIndex(({ end }) => end <= event.start)
    const person = sentence.people[last]
    if (!person || !WERE_AT.test(between(sentence, person.end, event.start), sentence)) continue
    const at = { ...event, rule: 'also-at' }
    const taking = listUpTo(sentence, last).map((each) => take(each, 'took part', sentence, at.rule))
    return [claim(sentence, at, event.kind, event, taking, { again: true, adds: true, lists: false })]
  }
  return []
}
