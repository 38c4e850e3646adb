import { inLines } from '../../../../core/in-lines.ts'
import { cued } from '../../../words/cued.ts'
import { PRESENT_BELOW } from '../../../words/roll.ts'
import type { Claim } from '../../claim.ts'
import type { Sentence } from '../../sentence.ts'
import { linesBelow } from './lines-below.ts'

/** "Members of the delegation:", "Participants included:", "The following leaders took part:" in front of a list below it. */
const ANNOUNCED = cued(
  inLines('i')`
    \b(?:
      participants?|attendees|delegations?|members of the|those (?:present|attending)|in attendance|taking part
      |took part|participated|attended|joined|present|signed|signatories|accompanied by|speakers
    )\b[^.]{0,120}:\s*$
  `,
)

/** "received credentials from the following ambassadors:", "The panel was moderated by Ana Brel of Radio North and included:" */
const FOLLOWING = cued(
  inLines('iu')`
    \bthe following(?: \p{L}+){0,4}? (?:
      ambassadors|envoys|ministers|leaders|officials|members|people|persons|participants|guests|representatives
      |governors|delegates|heads of \p{L}+
    )[^.]{0,60}:\s*$
    |^(?:(?:The|These|Those) (?:\p{L}+[- ]){1,4}|They )(?:are|were|include):\s*$
    |^(?:The|This) (?:(?:expert|opening|closing|first|second|high-level|ministerial) )?
      (?:panel|delegation|round ?table)\b[^;]{0,120}\b(?:included|comprised|featured|consisted of)
      (?: the following)?:\s*$
  `,
)

/** A sentence that ends in a colon, or "Board Members Present" on a line of its own, and each of those people on one below it. */
export function listedBelow(sentence: Sentence, sentences: readonly Sentence[]): Claim | null {
  const { text } = sentence.passage
  const none = sentence.people.length === 0
  const announces = text.endsWith(':') && (FOLLOWING.test(text, sentence) || (none && ANNOUNCED.test(text, sentence)))
  const roll = none && PRESENT_BELOW.test(text, sentence)
  return announces || roll ? linesBelow(sentence, sentences, { roll }) : null
}
