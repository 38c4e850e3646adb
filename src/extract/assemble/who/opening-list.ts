import type { EventMention, PersonMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { between, type Sentence } from '../sentence.ts'

const OPENS = cued(
  /^(?:(?:On|In|Earlier|Later|Today|Yesterday)\b[^,;:.]{0,30},? )?(?:during|in|at|after|following) (?:(?:his|her|their|the|an?) )?(?:[\p{L}-]+ ){0,3}$/iu,
)
/** Behind whoever the sentence is about: what they did. */
const DID =
  /^,? (?:(?:also|then|again|\p{Ll}+ly) )?(?:\p{Ll}{2,}(?:ed|ses|zes)|said|says|told|spoke|gave|held|took|made|drew|laid|put)\b/u

/**
 * "During a meeting with the Prime Minister of Malta, Jon Vik, President Brel thanked": the last one behind a mere comma is none
 * of those she met, but who did something then.
 */
export function withoutSubject(
  sentence: Sentence,
  event: EventMention,
  people: readonly PersonMention[],
): readonly PersonMention[] {
  const [last, before] = [people.at(-1), people.at(-2)]
  if (!last || !before || !OPENS.test(between(sentence, sentence.passage.start, event.start), sentence)) return people
  const isApart = /^,\s+(?:the\s+)?$/i.test(between(sentence, before.end, last.start))
  return isApart && DID.test(between(sentence, last.end, last.end + REACH)) ? people.slice(0, -1) : people
}
/** Characters: ", also unanimously expressed". */
const REACH = 40
