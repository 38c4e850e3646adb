import type { EventMention, VerbMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { between, type Sentence } from '../sentence.ts'

/*
 * "They agreed on a working group. It will be headed by Director Lund": what somebody heads, represents or signs may be
 * another thing than the event that was told before, and then he was not there.
 */

const HEADED = cued(/\b(?:led|headed) by$/i)
const CHAIRED = cued(/\b(?:co-)?chaired by$/i)
const REPRESENTED = cued(/\brepresented by$/i)
const SIGNED = cued(/\bsigned by$/i)

/** Of those who are there somebody is the head. */
const SIDES =
  /\b(?:delegations?|sides?|teams?|part(?:y|ies)|missions?|contingents?|entourage|officials|representatives|envoys|group of \p{Ll}+|ministers|experts|negotiators)$/u
/** What has a chair, a head and an office of its own. */
const BODIES =
  /\b(?:committee|commission|council|board|group|office|agency|body|company|institute|authority|foundation|party|force|task ?force|centre|center|secretariat|mission|network|fund|project|programme|program|initiative|department|division|unit|government|cabinet|ministry|university|association|union)$/iu
/** What is signed beside a meeting, and not at it. */
const PAPERS = /\b(?:report|letter|petition|book|law|bill|order|decree|article|statement|survey|study)$/iu

const HELPING =
  /(?:,?\s+(?:who|which|that))?(?:\s+(?:was|were|is|are|be|been|being|will|would|has|have|had|also|to|then|jointly|\p{Ll}+ly))*\s*$/u
const IS_OR_WILL = /\b(?:is|are|will be|would be|to be)\s+(?:also |jointly |\p{Ll}+ly )?$/u
/** "the office in Punta Arenas", "the committee of experts on tides": what stands behind the noun. */
const BEHIND_NOUN = /\s(?:in|of|from|for|at|on)\s(?:the\s)?[^,;:]*$/u

/** Is what somebody heads, represents or signs here none of the event, the `event` word in front of the verb included? */
export function isOfAnotherThing(sentence: Sentence, mention: VerbMention, event: EventMention | null): boolean {
  const { text } = mention
  const is = [HEADED, CHAIRED, REPRESENTED, SIGNED].find((verb) => verb.test(text, sentence))
  if (!is) return false
  // the verb has its helping words with it: "will be led by"
  const before = between(sentence, sentence.passage.start, mention.end).replace(/(?:\bco-)?\w+ by$/iu, '')
  const subject = before.replace(HELPING, '')
  const clause = subject.slice(Math.max(0, subject.search(/[^,;:]*$/u)))
  if (event && between(sentence, event.end, mention.start).length < 80 && is !== SIGNED) return false
  const noun = clause.replace(BEHIND_NOUN, '')
  if (is === SIGNED) return PAPERS.test(noun)
  const lasts = IS_OR_WILL.test(before)
  if (is === REPRESENTED) return lasts && BODIES.test(noun)
  if (/^\s*It$/u.test(clause)) return is === HEADED && lasts
  if (is === CHAIRED) return BODIES.test(noun)
  return /\p{Ll}$/u.test(noun) && !SIDES.test(noun) && !SIDES.test(clause)
}
