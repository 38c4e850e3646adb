import { inLines } from '../../../core/in-lines.ts'
import type { PersonMention, VerbMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { type Claim, claim, take } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'

/** "In the opening session, Governor Lund and Minister Vik also spoke": to those there, and not with each other. */
const IN_SESSION = cued(
  inLines('u')`
    ^(?:
      (?:In|At|During|Before) (?:the|its|an?) (?:[\p{L}-]+ ){0,3}?
        (?:session|ceremony|event|forum|conference|seminar|launch|panel|workshop|symposium|opening|part)\b
      |On (?:the|this) occasion\b
    )
  `,
)
/** "spoke on the occasion", "spoke at the event", "addressed the gathering", "addressed the crowd too" */
const ON_OCCASION = cued(
  inLines('u')`
    ^(?: also| as well| too| briefly)? (?:on (?:the|this|that) occasion|at (?:the|this|that) (?:event|function|gathering|program(?:me)?|rally))
    (?=[.,;]|$| too\b| also\b| as well\b| and\b)
  `,
)
const THE_CROWD = cued(
  /^ (?:the|those) (?:\p{Ll}+ )?(?:gathering|crowd|audience|participants|guests|attendees|function|event|ceremony|occasion|rally|public meeting|present)\b(?! of\b| in\b| at\b)/u,
)
/** "were among those who spoke" */
const AMONG = cued(/\bamong (?:those|others|the (?:people|leaders|guests)) who (?:also )?$/)
const ALSO = /\b(?:also|too|then) $/

/** Does the verb tell that somebody spoke to those who were at what was told before? */
export function speaksThere(sentence: Sentence, { verb, text, start, end }: VerbMention): boolean {
  if (verb.name === 'spoke') {
    if (!/^(?:spoke|speaks|spoken)$/i.test(text)) return false
    const behind = between(sentence, end, end + LONGEST)
    return (
      ON_OCCASION.test(behind, sentence) ||
      (/^(?:\s*[.,;]|$)/.test(behind) &&
        (IN_SESSION.test(sentence.passage.text, sentence) ||
          AMONG.test(between(sentence, start - 30, start), sentence)))
    )
  }
  if (verb.name !== 'addressed') return false
  if (/ at$/i.test(text))
    return /^sp(?:oke|eaks)/i.test(text) && ON_OCCASION.test(` at${between(sentence, end, end + LONGEST)}`, sentence)
  return (
    THE_CROWD.test(between(sentence, end, end + LONGEST), sentence) &&
    (ALSO.test(between(sentence, start - 5, start)) ||
      / (?:too|also|as well)[.,]/.test(between(sentence, end, end + LONGEST)))
  )
}
/** Characters: " also at the same inauguration" */
const LONGEST = 44

/** Whoever spoke there takes part in what was told before. */
export function spokeThere(sentence: Sentence, mention: VerbMention, doers: readonly PersonMention[]): Claim | null {
  const speakers = doers.map((each) => take(each, 'addressed', sentence, 'spoke-there'))
  if (speakers.length === 0) return null
  const flags = { again: true, adds: true, lists: false }
  return claim(sentence, { ...mention, rule: 'spoke-there' }, 'other', null, speakers, flags)
}
