import { inLines } from '../../../core/in-lines.ts'
import { cued } from '../../words/cued.ts'
import type { Claim } from '../claim.ts'
import { between } from '../sentence.ts'

/** "would like to host a summit", "had asked to have a phone conversation", "proposed to hold talks": nobody says that it took place. */
const WISHED = cued(
  inLines('i')`
    \b(?:
      would like|hop(?:es?|ed)|want(?:s|ed)?|wish(?:es|ed)?|propos(?:es?|ed)|ask(?:s|ed)?|request(?:s|ed)?
      |offer(?:s|ed)?|suggest(?:s|ed)?|urg(?:es?|ed)|invit(?:es?|ed)|ready|willing|refus(?:es?|ed)|declin(?:es?|ed)
      |fail(?:s|ed)|tried|tries|try|trying|best not|better not|decided not|agreed not
    ) (?:(?:(?!\b(?:and|but|when|after)\b)[^,;“”"]){0,50} )?(?:
      to (?:also )?(?:host|hold|have|convene|organi[sz]e|arrange|attend|set up|call|meet)|hosting|holding|having
      |arranging
    )\b[^,;.]{0,60}$
  `,
)
/** "The summit had been scheduled for Tuesday", "talks that were to have begun": what came of it another sentence says. */
const HAD_BEEN_PLANNED = cued(
  inLines()`
    ^[^.;]{0,90}?\b(?:
      had (?:\w+ly )?been (?:\w+ly )?(?:scheduled|planned|due|set|expected|slated)
      |(?:was|were) (?:originally|initially|previously) (?:scheduled|planned|due|set|expected)|(?:was|were) to have
    )\b
  `,
)
/** "agreed that the talks between A and B will continue": of no day, so they may never come. */
const IS_TO_GO_ON = cued(
  inLines('u')`
    ^(?:(?!\b(?:said|says|told|that|which|who|\p{Ll}+ed)\b)[^.;“”"]){0,300}?\b(?:will|would|should|must) (?:\p{Ll}+ly )?
    (?:
      intensify|continue|go on|proceed|deepen|accelerate|resume|remain|help|bring|lead|serve|contribute|strengthen
      |be (?:\p{Ll}+ )?(?:intensified|continued|resumed|stepped up)
    )\b
  `,
)
/** "has been pushing for a meeting between A and B", "called for talks with" */
const ASKED_FOR = cued(
  inLines('u')`
    \b(?:
      push(?:es|ed|ing)?|press(?:es|ed|ing)|call(?:s|ed|ing)?|lobb(?:y|ies|ied|ying)|campaign(?:s|ed|ing)
      |appeal(?:s|ed|ing)?
    ) for (?:(?:an?|another|more|direct|urgent|new|early) )*(?:[\p{Ll}-]+ ){0,3}$
  `,
)
const MAY_BE_WISHED = cued(
  /\b(?:would like|[Hh]op|[Ww]ant|[Ww]ish|[Pp]ropos|[Aa]sk|[Rr]equest|[Oo]ffer|[Ss]uggest|[Uu]rg|[Ii]nvit|ready|willing|[Rr]efus|[Dd]eclin|[Ff]ail|tr(?:y|ied|ies)|not to)/,
)

/** Is the event that a noun tells only one that somebody would like to have? */
export function isWished({ sentence, at, event, status, date }: Claim): boolean {
  if (event === null || at.start !== event.start || status === 'cancelled' || status === 'postponed') return false
  if (HAD_BEEN_PLANNED.test(between(sentence, at.end, at.end + 140), sentence)) return true
  if (date === null && IS_TO_GO_ON.test(between(sentence, at.end, at.end + 320), sentence)) return true
  const before = between(sentence, sentence.passage.start, at.start)
  if (ASKED_FOR.test(before, sentence)) return true
  return MAY_BE_WISHED.test(before, sentence) && WISHED.test(before, sentence)
}
